import { concernsBody } from '../../authority/owning-body.ts';
import type { Day } from '../../calendar/calendar.ts';
import type { ObligationEvent } from '../../deadlines/obligation-events.ts';
import { settle } from '../../deadlines/open.ts';
import { openUntil } from '../../deadlines/ledger.ts';
import { bodiesOf, selectPolicy } from '../../policy/select.ts';
import { accept, refuse } from '../../process.ts';
import type { Context, Decision } from '../../process.ts';
import { isAllegationCode } from '../../taxonomy/codes.ts';
import { changeSettlementClocks, refuseAcceptance } from './acceptance.ts';
import { askedBy } from './collegial-acts.ts';
import type { CaseCommand } from '../commands.ts';
import { propose, removeConflicted } from '../handling/decide-assignment.ts';
import type { CaseEvent } from '../events.ts';
import { evolveEvent } from '../evolve.ts';
import { chooseHeadNoticeAgain } from '../intake/head-notice.ts';
import { findHelpersInConflict } from '../intake/interpreter-conflict.ts';
import { CLASSIFICATION_KEYS, OWED_BY_THE_WHOLE, clocksOf, handlerOrHead, open, roleOwner } from '../obligations.ts';
import { refuseProcedure } from './decide-outcome.ts';
import type { CaseState, ProposalAction } from '../state.ts';

type Command<T extends CaseCommand['type']> = Extract<CaseCommand, { type: T }>;
type ScreeningCommand = Command<'classify' | 'submitToHead' | 'instruct'>;

/** Decides what a submission is, what is proposed for it, and what the head wants done. */
export function decideScreening(state: CaseState, command: ScreeningCommand, context: Context): Decision<CaseEvent> {
  switch (command.type) {
    case 'classify':
      return classify(state, command, context);
    case 'submitToHead':
      return submitToHead(state, command, context);
    case 'instruct':
      return instruct(state, command, context);
  }
}

/** Names the kind, subjects and matters; the clocks of the kind start from receipt, and those of a former kind end. */
function classify(state: CaseState, command: Command<'classify'>, context: Context): Decision<CaseEvent> {
  if (isSealed(state)) return refuse('ENVELOPE_UNOPENED');
  const again = state.kind !== null && state.stage === 'SCREENING';
  if (again && command.reason === null) return refuse('REASON_REQUIRED', { command: command.type });
  if (command.subjects.length === 0) return refuse('SUBJECT_REQUIRED');
  if (command.allegations.length === 0) return refuse('ALLEGATION_REQUIRED');
  const unknown = command.allegations.flatMap((one) => one.codes).filter((code) => !isAllegationCode(code));
  if (unknown.length > 0) return refuse('CODE_UNKNOWN', { codes: unknown });
  if (command.anonymity === 'named' && state.senderType === 'anonymous') return refuse('SENDER_IS_ANONYMOUS');
  const body = { organisationId: state.organisation.id, path: state.organisation.path };
  if (concernsBody(body, command.subjects, context.facts)) {
    return refuse('CONCERNS_OWN_BODY', {}, 'Quy định 11-QĐi/TW');
  }
  const classified: CaseEvent = {
    type: 'CaseClassified',
    kind: command.kind,
    previousKind: state.kind,
    track: command.track,
    anonymity: command.anonymity,
    subjects: command.subjects,
    allegations: command.allegations,
    urgency: command.urgency,
    complexity: command.complexity,
    reason: command.reason,
    by: context.actor.personId,
  };
  const removed = removeConflicted(evolveEvent(state, classified, context.now), context);
  const helpers = findHelpersInConflict(evolveEvent(state, classified, context.now), context.facts);
  const next = [classified, ...removed, ...helpers].reduce(
    (after, event) => evolveEvent(after, event, context.now),
    state,
  );
  const refusal = next.acceptedOn === null ? null : refuseAcceptance(next, context);
  if (refusal !== null) return { ok: false, refusal };
  const changes = clocksAfter(state, next, context);
  return accept<CaseEvent>(classified, ...removed, ...helpers, ...changes, ...chooseHeadNoticeAgain(next, context));
}

/** Booked unopened: what lies in it is not known here. */
function isSealed({ intake }: CaseState): boolean {
  return intake !== null && intake.unopened !== null;
}

/**
 * The sorting is done; clocks that the kind no longer has end, new ones start from receipt, and from today the outcome is
 * owed. What was met stays met, and what was noted later (signs of crime) is no matter of the kind. After acceptance the
 * clocks of the settlement follow the kind in the same way.
 */
export function clocksAfter(
  state: CaseState,
  next: CaseState,
  context: Context,
  from: Day = next.receivedOn,
): ObligationEvent[] {
  const wanted = clocksOf(next).filter(({ key }) => next.partOf === null || !OWED_BY_THE_WHOLE.includes(key));
  const fromReceipt = next.obligations.filter((one) => one.startedAt === null);
  const over = CLASSIFICATION_KEYS.filter((key) => wanted.every((clock) => clock.key !== key));
  const started = wanted
    .filter(({ key }) => next.obligations.every((one) => one.key !== key || one.status === 'cancelled'))
    .flatMap(({ key, owner }) => open(next, key, from, roleOwner(next, owner), context));
  const outcome =
    state.stage === 'INTAKE' ? open(next, 'screening.outcome', context.today, handlerOrHead(next), context) : [];
  return [
    ...settle(next.obligations, ['intake.internal_sort', 'press.reweigh'], context.today),
    ...settle(fromReceipt, over, context.today, 'cancelled'),
    ...started,
    ...outcome,
    ...(next.acceptedOn === null ? [] : changeSettlementClocks(next, context)),
  ];
}

/**
 * The processing slip (phiếu đề xuất xử lý đơn). Written anew it replaces the one before but not its date: the head has
 * five working days from the first. A handler who submits has done what the head told them to.
 */
function submitToHead(state: CaseState, command: Command<'submitToHead'>, context: Context): Decision<CaseEvent> {
  const misplaced = refuseProposal(state, command.type, command.proposal);
  if (misplaced !== null) return misplaced;
  const { proposal, text } = command;
  const by = context.actor.personId;
  const submitted: CaseEvent = { type: 'SubmittedToHead', proposal, by, text, ...askedBy(state, proposal, context) };
  // Beyond the screening the work goes on unless the head ends it: no answer is owed.
  if (isExamined(state)) {
    return accept<CaseEvent>(submitted);
  }
  const lies = state.obligations.some((one) => one.status === 'open' && one.key === 'proposal.answer');
  const theirs = state.obligations.filter(
    ({ owner }) => owner.kind === 'person' && owner.personId === by && by === state.handler,
  );
  return accept<CaseEvent>(
    submitted,
    ...settle(theirs, ['instruct.execute'], context.today),
    ...(lies ? [] : open(state, 'proposal.answer', context.today, roleOwner(state, 'HEAD'), context)),
  );
}

/**
 * To end it (đình chỉ) is for what was taken on; to answer it without verification, for a report or a proposal (KIND_NEEDS_PROCEDURE); and
 * once a team is at work, nothing else of the slip is left to propose.
 */
function refuseProposal(
  state: CaseState,
  command: 'submitToHead' | 'instruct',
  action: ProposalAction,
): ReturnType<typeof refuse> | null {
  if (action === 'terminate') return state.acceptedOn === null ? refuse('NOT_ACCEPTED', { command }) : null;
  if (isExamined(state)) return refuse('ALREADY_ACCEPTED', { on: state.acceptedOn ?? '' });
  return action === 'resolve-directly' && state.kind !== null ? refuseProcedure(state) : null;
}

function isExamined({ stage }: CaseState): boolean {
  return stage === 'VERIFICATION' || stage === 'REVIEW';
}

/** The head's instruction (bút phê): what, by whom, by when. The step every letter passes (P12). */
function instruct(state: CaseState, command: Command<'instruct'>, context: Context): Decision<CaseEvent> {
  const misplaced = refuseProposal(state, command.type, command.action);
  if (misplaced !== null) return misplaced;
  if (command.dueOn !== null && command.dueOn < context.today) return refuse('DUE_DATE_PAST', { dueOn: command.dueOn });
  const instructed: CaseEvent = {
    type: 'Instructed',
    action: command.action,
    by: context.actor.personId,
    dueOn: command.dueOn,
    text: command.text,
  };
  const answered = settle(state.obligations, ['proposal.answer'], context.today);
  const task = command.dueOn === null ? [] : openTask(state, command.dueOn, command.assignee, context);
  if (command.assignee === null) return accept<CaseEvent>(instructed, ...answered, ...task);
  if (state.handler === command.assignee) return accept<CaseEvent>(instructed, ...answered, ...task);
  const proposed = propose(state, command.assignee, null, context);
  return proposed.ok ? accept<CaseEvent>(instructed, ...answered, ...task, ...proposed.events) : proposed;
}

function openTask(state: CaseState, dueOn: Day, assignee: string | null, context: Context): ObligationEvent[] {
  const row = selectPolicy(context.facts.policies, 'instruct.execute', {
    on: context.today,
    conditions: {},
    organisationIds: bodiesOf(state.organisation.id, context.facts.lineage),
  });
  if (row === null) return [];
  const owner =
    assignee === null
      ? handlerOrHead(state)
      : ({ kind: 'person', personId: assignee, organisationId: state.organisation.id } as const);
  const n = state.obligations.filter((one) => one.key === row.key).length + 1;
  return [
    {
      type: 'ObligationOpened',
      obligation: openUntil({ key: row.key, n, owner, row, startedOn: context.today, dueOn }, context.facts.calendar),
    },
  ];
}
