import { refuseSamePerson } from '../authority/four-eyes.ts';
import { openByPolicy, settle } from '../deadlines/open.ts';
import { accept, refuse } from '../process.ts';
import type { Context, Decision, TextRef } from '../process.ts';
import type { OrganisationCommand } from './commands.ts';
import type { OrganisationEvent } from './events.ts';
import { reorganise } from './reorganise.ts';
import type { Reorganised } from './tree.ts';
import { CHANGES_MAX } from './tree.ts';
import { ANSWER_KEY } from './state.ts';
import type { OrganisationState } from './state.ts';

type Propose = Extract<OrganisationCommand, { type: 'proposeReorganisation' }>;
type Act = Pick<OrganisationState, 'changes' | 'on' | 'organisation'>;

/** Takes an act that the tree of today allows; an answer is owed then. */
export function propose(command: Propose, context: Context): Decision<OrganisationEvent> {
  const { actor, facts, today } = context;
  const { organisationId, changes, on } = command;
  const body = facts.organisations[organisationId];
  if (body === undefined) return refuse('ORGANISATION_UNKNOWN', { organisationId });
  // Who proposed it is asked again when another is to confirm it.
  if (actor.personId === null) return refuse('PERSON_REQUIRED');
  if (changes.length > CHANGES_MAX) return refuse('TOO_MANY_CHANGES', { most: CHANGES_MAX });
  const organisation = { id: body.organisationId, path: body.path };
  const made = tryAct({ changes, on, organisation }, context);
  if (!made.ok) return made;
  const { type: _, ...act } = command;
  const owner = { kind: 'role', role: 'HEAD', organisationId } as const;
  return accept<OrganisationEvent>(
    {
      ...act,
      type: 'ReorganisationProposed',
      organisationPath: body.path,
      by: actor.personId,
      proposedOn: today,
    },
    ...openByPolicy({ key: ANSWER_KEY, startedOn: today, owner, conditions: {} }, [], context),
  );
}

/** Decides an act, if another person does it and the tree still allows it; on its day it is carried out too. */
export function confirm(state: OrganisationState, context: Context): Decision<OrganisationEvent> {
  const { actor, today } = context;
  const refusal = refuseSamePerson(actor, [state.proposedBy]);
  if (refusal !== null) return { ok: false, refusal };
  const made = tryAct(state, context);
  if (!made.ok) return made;
  return accept<OrganisationEvent>(
    { type: 'ReorganisationConfirmed', by: actor.personId ?? '', on: today },
    ...settle(state.obligations, [ANSWER_KEY], today),
    ...(state.on <= today ? [{ type: 'ReorganisationCarriedOut', on: state.on, bodies: made.bodies } as const] : []),
  );
}

/** Refuses a proposal: it is answered by that. */
export function reject(
  { obligations }: OrganisationState,
  reason: TextRef,
  { actor, today }: Context,
): Decision<OrganisationEvent> {
  return accept<OrganisationEvent>(
    { type: 'ReorganisationRejected', by: actor.personId ?? 'system', reason },
    ...settle(obligations, [ANSWER_KEY], today),
  );
}

/** Takes an act back before its day, by who proposed or confirmed it. */
export function withdraw(
  { proposedBy, confirmedBy, obligations }: OrganisationState,
  reason: TextRef,
  { actor, today }: Context,
): Decision<OrganisationEvent> {
  const { personId } = actor;
  if (personId === null || ![proposedBy, confirmedBy].includes(personId)) return refuse('PROPOSED_BY_ANOTHER');
  return accept<OrganisationEvent>(
    { type: 'ReorganisationWithdrawn', by: personId, reason },
    ...settle(obligations, [ANSWER_KEY], today, 'cancelled'),
  );
}

/** On the day of a decided act: carried out, or back to who proposed it, with an answer owed anew, when the tree no longer allows it. */
export function timeEvents(state: OrganisationState, context: Context): OrganisationEvent[] {
  const [on] = wakesOn(state);
  const { today } = context;
  if (on === undefined || today < on) return [];
  const made = tryAct(state, context);
  if (made.ok) return [{ type: 'ReorganisationCarriedOut', on, bodies: made.bodies }];
  const owner = { kind: 'role', role: 'HEAD', organisationId: state.organisation.id } as const;
  return [
    { type: 'ReorganisationBlocked', code: made.refusal.code, on: today },
    ...openByPolicy({ key: ANSWER_KEY, startedOn: today, owner, conditions: {} }, state.obligations, context),
  ];
}

/** The day on which a decided act is carried out. */
export function wakesOn({ stage, on }: Pick<OrganisationState, 'stage' | 'on'>): readonly string[] {
  return stage === 'DECIDED' ? [on] : [];
}

function tryAct({ changes, on, organisation }: Act, { facts }: Context): Reorganised {
  return reorganise(changes, { tree: facts.tree ?? [], decidingId: organisation.id, on });
}
