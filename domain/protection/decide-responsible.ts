import { conflictOfPerson } from '../authority/conflict.ts';
import { mayTakeOver, takenOver } from '../authority/taking-over.ts';
import type { TakeOverDesk } from '../authority/taking-over.ts';
import type { Owner } from '../deadlines/obligation.ts';
import { settle } from '../deadlines/open.ts';
import { isWithin } from '../organisation/path.ts';
import { accept, refuse } from '../process.ts';
import type { Context, Decision } from '../process.ts';
import { ENDS_WORK, PUTS_IN_CONFLICT } from '../taxonomy/life-events.ts';
import type { ProtectionCommand } from './commands.ts';
import type { ProtectionEvent } from './events.ts';
import { RENEW, headOf, openOnce } from './obligations.ts';
import type { ProtectionState } from './state.ts';

type Command<T extends ProtectionCommand['type']> = Extract<ProtectionCommand, { type: T }>;

/**
 * Who sees to it in person, with what is owed of reaching the sender. Refused with ALREADY_ASSIGNED, ASSIGNEE_NOT_IN_BODY,
 * RESPONSIBLE_WITHOUT_ACCOUNT where nobody could act as them, CONFLICT_OF_INTEREST, and FOUR_EYES for who stepped back.
 */
export function nameResponsible(
  state: ProtectionState,
  { personId, reason }: Command<'nameResponsible'>,
  { facts, actor, today }: Context,
): Decision<ProtectionEvent> {
  if (personId === state.responsible) return refuse('ALREADY_ASSIGNED', { personId });
  const person = facts.people[personId];
  const posts = person?.posts ?? [];
  if (!posts.some((post) => isWithin(post.path, state.organisation.path))) {
    return refuse('ASSIGNEE_NOT_IN_BODY', { personId });
  }
  if (person?.hasAccount === false) return refuse('RESPONSIBLE_WITHOUT_ACCOUNT', { personId });
  if (state.recused.includes(personId)) return refuse('FOUR_EYES', {});
  const ground = conflictOfPerson(personId, state.subjects, facts);
  if (ground !== null) return refuse('CONFLICT_OF_INTEREST', { personId, ground });
  const owner = { kind: 'person', personId, organisationId: state.organisation.id } as const;
  const owed = state.obligations.filter((one) => one.status === 'open' && one.key === 'protect.reach');
  return accept<ProtectionEvent>(
    { type: 'ResponsibleNamed', from: state.responsible, to: personId, reason, by: actor.personId },
    ...settle(state.obligations, [RENEW], today),
    ...owed.map((one): ProtectionEvent => ({ type: 'ObligationHandedOver', obligationId: one.id, owner })),
  );
}

/**
 * Whoever sees to it hands over the whole desk: the receiver sees to it, unless they may not have it; then it is the head's, who owes
 * another name (practice: P19, P39). Refused with NOT_ON_THE_CASE for who does not see to it, which is also what a second message finds.
 */
export function takeOver(state: ProtectionState, command: TakeOverDesk, context: Context): Decision<ProtectionEvent> {
  const { fromPersonId, toPersonId } = command;
  if (fromPersonId === '' || state.responsible !== fromPersonId) {
    return refuse('NOT_ON_THE_CASE', { personId: fromPersonId });
  }
  const mayGo = mayTakeOver(state, command, context.facts);
  const taken = takenOver(command, context.today, mayGo);
  if (!mayGo) return accept<ProtectionEvent>(taken, ...handedBack(state, fromPersonId, context));
  const owner = { kind: 'person', personId: toPersonId, organisationId: state.organisation.id } as const;
  return accept<ProtectionEvent>(taken, ...handedTo(state, fromPersonId, owner));
}

/** Somebody who is gone or related sees to it no more from this step on; told of anybody else, or twice, nothing happens. */
export function noteLifeEvent(
  state: ProtectionState,
  { personId, event, on }: Command<'noteLifeEvent'>,
  context: Context,
): Decision<ProtectionEvent> {
  const leaves = ENDS_WORK.includes(event) || PUTS_IN_CONFLICT.includes(event);
  const isKnown = state.noted.some((one) => one.personId === personId && one.event === event && one.on === on);
  if (personId === '' || personId !== state.responsible || !leaves || isKnown) return accept();
  return accept<ProtectionEvent>(
    { type: 'ResponsibleLost', personId, event, on },
    ...handedBack(state, personId, context),
  );
}

/** Something on record about who sees to it, or about whom a case of the sender is about, is new (practice: P15). */
export function reviewConflicts(
  state: ProtectionState,
  { personId, on }: Command<'reviewConflicts'>,
  context: Context,
): Decision<ProtectionEvent> {
  const { responsible, subjects } = state;
  const isConcerned = personId === responsible || subjects.some((one) => one.personId === personId);
  if (responsible === null || !isConcerned) return accept();
  const ground = conflictOfPerson(responsible, subjects, context.facts);
  if (ground === null) return accept();
  const event = ground === 'IS_SUBJECT' ? 'became-subject' : 'became-related';
  const day = on > context.today ? context.today : on;
  const lost = { type: 'noteLifeEvent', personId: responsible, event, on: day, text: null } as const;
  return noteLifeEvent(state, lost, context);
}

/** What that person owed is the head's, by the same days; while it runs the head owes another name. */
function handedBack(state: ProtectionState, personId: string, context: Context): ProtectionEvent[] {
  const owner = headOf(state);
  const isOver = state.stage === 'ENDED' || state.stage === 'REFUSED';
  return [
    ...handedTo(state, personId, owner),
    ...(isOver ? [] : openOnce(state, { key: RENEW, owner, startedOn: context.today }, context)),
  ];
}

function handedTo({ obligations }: ProtectionState, personId: string, owner: Owner): ProtectionEvent[] {
  return obligations
    .filter((one) => one.status === 'open' && one.owner.kind === 'person' && one.owner.personId === personId)
    .map(({ id }): ProtectionEvent => ({ type: 'ObligationHandedOver', obligationId: id, owner }));
}
