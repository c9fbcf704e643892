import { conflictOfPerson } from '../../authority/conflict.ts';
import { decidedInPerson } from '../../authority/decision.ts';
import type { Obligation } from '../../deadlines/obligation.ts';
import { evolveObligations } from '../../deadlines/obligation-events.ts';
import type { ObligationEvent } from '../../deadlines/obligation-events.ts';
import { settle } from '../../deadlines/open.ts';
import { accept, refuse } from '../../process.ts';
import type { Context, Decision } from '../../process.ts';
import { CLOCK_KEYS } from '../screening/acceptance.ts';
import type { CaseCommand } from '../commands.ts';
import { removeConflicted } from '../handling/decide-assignment.ts';
import type { CaseEvent } from '../events.ts';
import { evolveEvent } from '../evolve.ts';
import { refuseUnfounded } from '../four-eyes.ts';
import { CLASSIFICATION_KEYS, SCREENING_KEYS, handlerOrHead, roleOwner } from '../obligations.ts';
import type { TakeIn } from './parts-commands.ts';
import { closedTo } from './parts-state.ts';
import { passOn, workersOf } from './pass-on.ts';
import { concerning, sendersOf, senderOwed } from '../senders/senders.ts';
import type { CaseState } from '../state.ts';

type Command<T extends CaseCommand['type']> = Extract<CaseCommand, { type: T }>;
type ConsolidationCommand = Command<'consolidate' | 'takeIn' | 'consolidationTaken'>;
type Refused = ReturnType<typeof refuse>;

/** What goes on being owed to each sender by its own day, and what a threat or a crime asks for, wherever the letter goes. */
const GOES_ALONG: readonly string[] = [
  ...CLASSIFICATION_KEYS,
  ...CLOCK_KEYS,
  'intake.head_notice',
  'answer.sender',
  'intake.report_back',
  'press.answer',
  'protect.ack',
  'refer.followup',
];

/** Kinds that lose nothing in a case of another kind; a denunciation or a complaint would lose its procedure (practice: P35). */
const LIGHT_KINDS: readonly string[] = ['report', 'proposal'];

/** Decides how letters about one matter come together: the one case asks, the other takes or refuses, nothing is lost between. */
export function decideConsolidation(
  state: CaseState,
  command: ConsolidationCommand,
  context: Context,
): Decision<CaseEvent> {
  switch (command.type) {
    case 'consolidate':
      return consolidate(state, command, context);
    case 'takeIn':
      return takeIn(state, command, context);
    case 'consolidationTaken':
      return consolidationTaken(state, command, context);
  }
}

/**
 * Asks another case to take this one in, on a proposal or instruction with four eyes, as every end. What could not follow
 * the letter is settled first: RECEIPT_DATE_QUESTIONED, WITHDRAWAL_OPEN, QUESTION_OPEN, SETTLEMENT_PAUSED_ALREADY.
 */
function consolidate(state: CaseState, command: Command<'consolidate'>, context: Context): Decision<CaseEvent> {
  if (state.receiptDate.status === 'questioned') return refuse('RECEIPT_DATE_QUESTIONED');
  if (state.withdrawal?.status === 'open') return refuse('WITHDRAWAL_OPEN', { on: state.withdrawal.receivedOn });
  if (state.question !== null) return refuse('QUESTION_OPEN', { answerBy: state.question.answerBy });
  if (state.pause !== null) return refuse('SETTLEMENT_PAUSED_ALREADY', { from: state.pause.from });
  const unfounded = refuseUnfounded(state, command.type, 'consolidate', context);
  if (unfounded !== null) return unfounded;
  return accept<CaseEvent>({
    type: 'ConsolidationAsked',
    caseId: command.caseId,
    moved: goingAlong(state).map((one) => one.id),
    reason: command.reason,
    decided: decidedInPerson(context.actor),
  });
}

function goingAlong({ obligations }: CaseState): readonly Obligation[] {
  return obligations.filter((one) => one.status === 'open' && GOES_ALONG.includes(one.key));
}

/** The letter to the other case: everything it must know, since no process reads another. */
export function takeInOf(state: CaseState, fromCaseId: string): TakeIn {
  const { organisation, track, kind, anonymity, restricted, subjects, allegations, namedElsewhere, recused } = state;
  return {
    type: 'takeIn',
    ...{
      fromCaseId,
      organisationId: organisation.id,
      track,
      restricted,
      subjects,
      allegations,
      namedElsewhere,
      recused,
    },
    kind: kind ?? 'report',
    anonymity: anonymity ?? 'named',
    accepted: state.acceptedOn !== null,
    senders: sendersOf(state),
    ...(state.protected.length === 0 ? {} : { protected: state.protected }),
    owed: goingAlong(state).map((one) => ({ ...one, concerns: senderOwed(state, one) })),
  };
}

/**
 * Takes another case's letters in, each with its own due dates. Refused with OTHER_BODY, OTHER_TRACK, KIND_DIFFERS,
 * TARGET_NOT_ACCEPTED, REPORT_SUBMITTED, SUBJECT_NOT_EXAMINED, CONSOLIDATION_PENDING; asked twice it is harmless.
 */
function takeIn(state: CaseState, command: TakeIn, context: Context): Decision<CaseEvent> {
  if (state.takenIn.includes(command.fromCaseId)) return accept();
  const refused = refuseTaking(state, command);
  if (refused !== null) return refused;
  const { type: _, owed, organisationId: _body, track: _track, accepted: _accepted, ...letters } = command;
  const taken: CaseEvent = { type: 'SubmissionsTakenIn', ...letters };
  const next = evolveEvent(state, taken, context.now);
  const removed = removeConflicted(next, context);
  const left = [...removed, ...othersLeave(state, afterAll(next, removed, context), context)];
  return accept<CaseEvent>(taken, ...left, ...oweOn(afterAll(next, left, context), owed, context));
}

function afterAll(state: CaseState, events: readonly CaseEvent[], { now }: Context): CaseState {
  return events.reduce((folded, event) => evolveEvent(folded, event, now), state);
}

/** Of the team, who is in conflict with somebody that came in; and whoever had stepped back from what came in. */
function othersLeave(before: CaseState, next: CaseState, context: Context): readonly CaseEvent[] {
  return workersOf(next).reduce<readonly CaseEvent[]>((events, personId) => {
    const ground = conflictOfPerson(personId, closedTo(next), context.facts);
    const hasSteppedBack = next.recused.includes(personId) && !before.recused.includes(personId);
    if (ground === null && !hasSteppedBack) return events;
    const event = ground === 'IS_SUBJECT' ? 'became-subject' : 'became-related';
    return [...events, ...passOn(afterAll(next, events, context), { personId, event }, context)];
  }, []);
}

function refuseTaking(state: CaseState, { organisationId, track, ...other }: TakeIn): Refused | null {
  if (state.consolidation !== null) return refuse('CONSOLIDATION_PENDING');
  if (organisationId !== state.organisation.id) return refuse('OTHER_BODY');
  if (track !== state.track) return refuse('OTHER_TRACK', { track: state.track });
  if (other.kind !== state.kind && !LIGHT_KINDS.includes(other.kind)) {
    return refuse('KIND_DIFFERS', { kind: other.kind, targetKind: state.kind ?? '' });
  }
  if (other.accepted && state.acceptedOn === null) return refuse('TARGET_NOT_ACCEPTED');
  return refuseExamined(state, other);
}

/** While a team is at work, only what concerns the same subjects comes in: nobody is concluded upon unheard (practice: P26). */
function refuseExamined({ stage, verification, subjects }: CaseState, other: Pick<TakeIn, 'subjects'>): Refused | null {
  if (stage !== 'VERIFICATION') return null;
  if (verification?.report !== null) return refuse('REPORT_SUBMITTED');
  const unheard = other.subjects.filter(
    (one) =>
      (one.personId === null && one.organisationId === null) ||
      !subjects.some((own) => own.personId === one.personId && own.organisationId === one.organisationId),
  );
  return unheard.length > 0 ? refuse('SUBJECT_NOT_EXAMINED', { subjects: unheard.length }) : null;
}

/** Each threat, each crime and each referral is a thing of its own, whoever told of it. */
const EACH_BY_ITSELF: readonly string[] = ['protect.ack', 'refer.crime', 'refer.followup'];

/**
 * The same obligations with the same days, rules and ledgers; numbered on, and owed by who works on this case. Where the same
 * is owed here to the same person, whose letter had been divided, one answer is enough: the one due first stays owed.
 */
function oweOn(state: CaseState, owed: readonly Obligation[], { today }: Context): ObligationEvent[] {
  return owed.reduce<ObligationEvent[]>((opened, one) => {
    const obligations = opened.reduce<CaseState['obligations']>(evolveObligations, state.obligations);
    const n = obligations.filter(({ key }) => key === one.key).length + 1;
    const owner = one.owner.kind === 'role' ? roleOwner(state, one.owner.role) : handlerOrHead(state);
    const { concerns, ...same } = one;
    const senderId = concerns ?? '';
    const obligation = { ...same, ...concerning(state, senderId), id: `${one.key}#${n}`, owner };
    const twin = obligations.find(
      (other) => other.status === 'open' && other.key === one.key && senderOwed(state, other) === senderId,
    );
    const next: ObligationEvent[] = [...opened, { type: 'ObligationOpened', obligation }];
    if (twin === undefined || EACH_BY_ITSELF.includes(one.key)) return next;
    const [kept, dropped] = obligation.dueOn < twin.dueOn ? [obligation, twin] : [twin, obligation];
    const answeredBy = { obligationId: kept.id, dueOn: kept.dueOn };
    const { id: obligationId } = dropped;
    return [
      ...next,
      { type: 'ObligationSettled', obligationId, status: 'cancelled', on: today, late: false, answeredBy },
    ];
  }, []);
}

/** Told by the case that has taken it in: what went over is owed there, the rest is done, and nothing is left here. */
function consolidationTaken(
  state: CaseState,
  { intoCaseId }: Command<'consolidationTaken'>,
  context: Context,
): Decision<CaseEvent> {
  const { consolidation, obligations } = state;
  if (consolidation?.into !== intoCaseId) return refuse('NOT_CONSOLIDATING', { caseId: intoCaseId });
  if (consolidation.status === 'taken') return accept();
  const moved = obligations.filter((one) => consolidation.moved.includes(one.id));
  const rest = obligations.filter((one) => !consolidation.moved.includes(one.id));
  const undone = rest.map((one) => one.key).filter((key) => !DONE_BY_JOINING.includes(key));
  return accept<CaseEvent>(
    { type: 'CaseConsolidated', caseId: intoCaseId, on: context.today },
    ...settle(moved, [...new Set(moved.map((one) => one.key))], context.today, 'cancelled'),
    ...settle(rest, DONE_BY_JOINING, context.today),
    ...settle(rest, undone, context.today, 'cancelled'),
    { type: 'CaseClosed', outcome: 'CONSOLIDATED', on: context.today },
  );
}

const DONE_BY_JOINING: readonly string[] = [...SCREENING_KEYS, 'intake.internal_sort', 'proposal.answer'];

/** What follows when the other case does not take it: this one stands as before, and is told why. */
export function consolidationRefused({ consolidation }: CaseState, caseId: string, code: string): CaseEvent[] {
  if (consolidation?.status !== 'asked' || consolidation.into !== caseId) return [];
  return [{ type: 'ConsolidationRefused', caseId, code }];
}

/** What may still happen to a case while another one is asked to take it in: what the engine and the other case say. */
const WHILE_ASKED: readonly CaseCommand['type'][] = [
  'consolidationTaken',
  'deliveryRefused',
  'clock',
  'applyRule',
  'addNote',
  'takeIn',
  'noteLink',
  'noteNamed',
  // Whoever asks not to be known asks nothing of what is on its way; the case that takes this one in hears of it then.
  'askForSecrecy',
  'noteSecrecy',
  'noteRecusal',
  // Who has died or left has done so, whatever is on its way; the case that takes this one in hears of it then.
  'noteLifeEvent',
  'reviewConflicts',
  'suspensionOrdered',
  'suspensionEnded',
  'explainLateness',
];

/**
 * Why nothing may be done just now (CONSOLIDATION_PENDING), or null: what is on its way stays as it was handed over. And what
 * another case has taken over is opened again there, where its senders are (TAKEN_OVER).
 */
export function refuseWhileAsked({ consolidation }: CaseState, type: CaseCommand['type']): Refused | null {
  if (consolidation?.status === 'taken' && type === 'reopen') return refuse('TAKEN_OVER');
  return consolidation?.status === 'asked' && !WHILE_ASKED.includes(type) ? refuse('CONSOLIDATION_PENDING') : null;
}
