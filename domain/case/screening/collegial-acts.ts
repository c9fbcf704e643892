import { DECIDERS, decidedInPerson } from '../../authority/decision.ts';
import type { Decider, DecisionMaker, SIGNED_AS } from '../../authority/decision.ts';
import type { Day } from '../../calendar/calendar.ts';
import type { Facts } from '../../facts.ts';
import { chosenBy } from '../../policy/choices.ts';
import { bodiesOf, selectPolicy } from '../../policy/select.ts';
import { accept, refuse } from '../../process.ts';
import type { Context, Decision, TextRef } from '../../process.ts';
import type { CaseCommand } from '../commands.ts';
import type { CaseEvent } from '../events.ts';
import type { CaseState, ProposalAction } from '../state.ts';

/**
 * How an act was decided, where not by the head alone in their own name: by whom, on which day, with which minutes or decision,
 * and in whose name it is signed. Where the body met in the system its meeting stands for the minutes; words are for those that
 * meet outside it.
 */
export interface CollegialDecision {
  by: Decider;
  decidedOn: Day | null;
  minutes: TextRef | null;
  /** The closed meeting of the owning body in which it was decided; absent or null where that was outside the system. */
  meetingId?: string | null;
  signedAs: (typeof SIGNED_AS)[number] | null;
}

/** Carried by every act that may be decided collegially; absent where the head decides. */
export interface DecidedAs {
  decision?: CollegialDecision | null;
}

/** The acts of which a row says who decides them, and the event that keeps who did (practice: P13). */
const ACTS = {
  accept: { key: 'decide.accept', event: 'CaseAccepted' },
  openInspection: { key: 'decide.inspect', event: 'InspectionOpened' },
  orderVerification: { key: 'decide.inspect', event: 'VerificationOrdered' },
  decline: { key: 'decide.decline', event: 'CaseDeclined' },
  transfer: { key: 'decide.transfer', event: 'CaseTransferred' },
  refer: { key: 'decide.refer', event: 'CaseReferred' },
  terminate: { key: 'decide.terminate', event: 'CaseTerminated' },
} as const satisfies Readonly<Partial<Record<CaseCommand['type'], { key: string; event: CaseEvent['type'] }>>>;

type Act = Extract<CaseCommand, { type: keyof typeof ACTS }>;
type Refused = ReturnType<typeof refuse>;
type ActKey = (typeof ACTS)[Act['type']]['key'];

/** What a proposal asks for, as the act it leads to; the others are the head's own. */
const PROPOSED: Readonly<Partial<Record<ProposalAction, ActKey>>> = {
  decline: 'decide.decline',
  examine: 'decide.accept',
  terminate: 'decide.terminate',
};

function isAct(command: CaseCommand): command is Act {
  return Object.hasOwn(ACTS, command.type);
}

/** Who decides such an act in the owning body by the row in force that day, for its kind and level; the head where none says. */
function deciderOf({ organisation }: CaseState, key: ActKey, { facts, today }: Context): Decider {
  const own = facts.organisations[organisation.id];
  const conditions = own === undefined ? {} : { body: own.kind, level: own.level };
  const organisationIds = bodiesOf(organisation.id, facts.lineage);
  return chosenBy(key, selectPolicy(facts.policies, key, { on: today, conditions, organisationIds })) ?? 'person';
}

/** Who is asked by a proposal beside the head, as a field of its event; nothing where the head decides. */
export function askedBy(state: CaseState, action: ProposalAction, context: Context): { asked?: Decider } {
  const key = PROPOSED[action];
  const asked = key === undefined ? 'person' : deciderOf(state, key, context);
  return asked === 'person' ? {} : { asked };
}

/**
 * The decision on an act, with who took it and in whose name it is signed in its event (practice: P13). Any other decision stays
 * as it is. Refused with COLLEGIAL_DECISION_NEEDED where the row asks for a wider circle than decided, COLLEGIAL_MINUTES_MISSING,
 * DATE_IN_FUTURE, with MEETING_OF_ANOTHER_BODY, MEETING_NOT_HELD, DECIDED_BEFORE_MEETING where the meeting named is not the one, and SIGNATURE_CAPACITY_UNFIT where a person signs for the body that did not decide (T/M), or a body in its own
 * hand.
 */
export function decidedAs(
  state: CaseState,
  command: CaseCommand,
  decision: Decision<CaseEvent>,
  context: Context,
): Decision<CaseEvent> {
  if (!decision.ok || !isAct(command)) return decision;
  const { key, event: type } = ACTS[command.type];
  const given = command.decision ?? { by: 'person', decidedOn: null, minutes: null, signedAs: null };
  const needed = deciderOf(state, key, context);
  if (DECIDERS.indexOf(given.by) < DECIDERS.indexOf(needed)) {
    return refuse('COLLEGIAL_DECISION_NEEDED', { command: command.type, needed });
  }
  const decided = makerOf(state, given, context);
  if ('ok' in decided) return decided;
  return accept<CaseEvent>(
    ...decision.events.map((event) => (event.type === type && 'decided' in event ? { ...event, decided } : event)),
  );
}

/** The meeting by which an act says that it was decided; its facts are needed. */
export function meetingNamedIn(command: CaseCommand): string | null {
  return isAct(command) && command.decision?.by !== 'person' ? (command.decision?.meetingId ?? null) : null;
}

function makerOf(
  { organisation }: CaseState,
  { by, decidedOn, minutes, meetingId = null, signedAs }: CollegialDecision,
  { actor, today, facts }: Context,
): DecisionMaker | Refused {
  if (by === 'person') {
    return signedAs === 'for-body'
      ? refuse('SIGNATURE_CAPACITY_UNFIT', { by, signedAs })
      : { ...decidedInPerson(actor), signedAs: signedAs ?? 'own' };
  }
  if (signedAs === 'own') return refuse('SIGNATURE_CAPACITY_UNFIT', { by, signedAs });
  const held = meetingId === null ? null : heldOn(organisation.id, facts);
  if (held !== null && typeof held !== 'string') return held;
  const on = decidedOn ?? held;
  if (on === null || (minutes === null && held === null)) return refuse('COLLEGIAL_MINUTES_MISSING', { by });
  if (on > today) return refuse('DATE_IN_FUTURE', { on, today });
  if (held !== null && on < held) return refuse('DECIDED_BEFORE_MEETING', { on, heldOn: held });
  const kept = { ...(minutes === null ? {} : { minutes }), on, enteredBy: actor.personId };
  return { by, organisationId: organisation.id, meetingId, signedAs: signedAs ?? 'for-body', ...kept };
}

/** The day on which the meeting named was held, if it is one of this body that was held and closed. */
function heldOn(organisationId: string, { meeting = null }: Pick<Facts, 'meeting'>): Day | Refused {
  if (meeting?.organisationId !== organisationId) return refuse('MEETING_OF_ANOTHER_BODY');
  return meeting.heldOn ?? refuse('MEETING_NOT_HELD');
}
