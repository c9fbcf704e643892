import type { Obligation } from '../../deadlines/obligation.ts';
import { settle } from '../../deadlines/open.ts';
import { accept, refuse } from '../../process.ts';
import type { Context, Decision } from '../../process.ts';
import type { CaseCommand } from '../commands.ts';
import { decideConflict } from '../handling/decide-conflict.ts';
import { decideIntake } from '../intake/decide-intake.ts';
import type { CaseEvent } from '../events.ts';
import { evolveEvent } from '../evolve.ts';
import { isOwedBy, levelAbove } from '../levels/level-above.ts';
import { isOwed, open, roleOwner } from '../obligations.ts';
import { concerning, sendersOf } from '../senders/senders.ts';
import type { CaseState } from '../state.ts';

type Command<T extends CaseCommand['type']> = Extract<CaseCommand, { type: T }>;
type RecourseCommand = Command<
  'senderRequestsReview' | 'beginReview' | 'askForReport' | 'reportDelay' | 'answerComplaint'
>;

const FURTHER = 'Luật Tố cáo 2018 Đ37';
const OVERDUE = 'Luật Tố cáo 2018 Đ38';

/** What a sender waits for: each may become late towards them. */
const ANSWERS_TO_SENDER: readonly string[] = [
  'intake.head_notice',
  'answer.sender',
  'party.tc.result_sender',
  'party.tc.settle',
  'party.appeal.settle',
  'state.tc.settle',
  'state.tc.screen',
  'state.tc.conclusion_send',
  'state.kn.accept',
  'state.kn.first',
];

/** Decides what a sender gets who was answered late, wrongly, or by the wrong people (practice: P23). */
export function decideRecourse(state: CaseState, command: RecourseCommand, context: Context): Decision<CaseEvent> {
  switch (command.type) {
    case 'senderRequestsReview':
      return requestReview(state, command, context);
    case 'beginReview':
      return beginReview(state, command, context);
    case 'askForReport':
      return askForReport(state, command, context);
    case 'reportDelay':
      return reportDelay(state, command, context);
    case 'answerComplaint':
      return answerComplaint(state, command, context);
  }
}

/** The rows of the State's law, or those of the Party that follow them. */
function ruled(state: CaseState, key: 'overdue_ask' | 'overdue_report' | 'further'): string {
  return state.track === 'party' ? `party.tc.${key}` : `state.tc.${key}`;
}

function requestReview(
  state: CaseState,
  command: Command<'senderRequestsReview'>,
  context: Context,
): Decision<CaseEvent> {
  switch (command.ground) {
    case 'late':
      return complainOfDelay(state, command, context);
    case 'answer':
      return disagree(state, command, context);
    case 'handler':
      return complainOfHandler(state, command, context);
  }
}

/**
 * Something owed to the sender is past its last day: the level above asks the body for a report. Once for each date missed.
 * Refused with NOTHING_LATE_YET, LATENESS_COMPLAINED_ALREADY, REVIEW_HAS_NO_LEVEL_ABOVE.
 */
function complainOfDelay(
  state: CaseState,
  { reason, senderId }: Command<'senderRequestsReview'>,
  context: Context,
): Decision<CaseEvent> {
  const late = state.obligations.filter((one) => isLateToSender(one, context) && isOwedTo(state, senderId, one));
  const fresh = late.find((one) => one.id !== state.oversight.late?.obligationId);
  if (late.length === 0) return refuse('NOTHING_LATE_YET');
  if (fresh === undefined || isOwed(state, ruled(state, 'overdue_ask'))) return refuse('LATENESS_COMPLAINED_ALREADY');
  const above = levelAbove(state, context);
  if (above === null) return refuse('REVIEW_HAS_NO_LEVEL_ABOVE', {}, OVERDUE);
  return accept<CaseEvent>(
    { ...asked(state, 'late', reason, context), obligationId: fresh.id },
    ...open(state, ruled(state, 'overdue_ask'), context.today, above.owner, context),
  );
}

function isLateToSender({ key, status, dueOn }: Obligation, { today }: Context): boolean {
  return status === 'open' && dueOn < today && ANSWERS_TO_SENDER.includes(key);
}

/** Of what is owed to others whose letters were joined with it a sender never hears (practice: P31). */
function isOwedTo(state: CaseState, senderId: string | undefined, { concerns }: Obligation): boolean {
  return senderId === undefined || concerning(state, senderId).concerns === concerns;
}

function asked(
  state: CaseState,
  ground: Command<'senderRequestsReview'>['ground'],
  reason: Command<'senderRequestsReview'>['reason'],
  { today }: Context,
): Extract<CaseEvent, { type: 'SenderReviewRequested' }> {
  const { results } = state.oversight;
  return {
    type: 'SenderReviewRequested',
    ...{ ground, reason, on: today, result: results, obligationId: null, review: null },
  };
}

/**
 * The sender disagrees with an answer: a case one level up looks at it again, once for each answer. Refused with
 * NO_RESULT_YET, REVIEWED_ALREADY, REVIEW_HAS_NO_LEVEL_ABOVE.
 */
function disagree(
  state: CaseState,
  { reason, reviewCaseId, reviewCaseNumber, senderId }: Command<'senderRequestsReview'>,
  context: Context,
): Decision<CaseEvent> {
  const { results, reviews } = state.oversight;
  if (results === 0) return refuse('NO_RESULT_YET');
  // Each of several senders may disagree with what they were told.
  const whose = senderId === undefined || sendersOf(state).length === 1 ? {} : { senderId };
  if (reviews.some((one) => one.result === results && one.senderId === whose.senderId))
    return refuse('REVIEWED_ALREADY');
  const above = levelAbove(state, context);
  if (above === null) return refuse('REVIEW_HAS_NO_LEVEL_ABOVE', {}, FURTHER);
  const { organisationId, organisationPath } = above;
  const review = { caseId: reviewCaseId, caseNumber: reviewCaseNumber, organisationId, organisationPath };
  return accept<CaseEvent>({ ...asked(state, 'answer', reason, context), review, ...whose });
}

/** About whoever handles it: the head of the body answers, and puts other people to work where it is right. */
function complainOfHandler(
  state: CaseState,
  { reason }: Command<'senderRequestsReview'>,
  context: Context,
): Decision<CaseEvent> {
  if (handlersOf(state).length === 0) return refuse('NOBODY_HANDLES_YET');
  if (state.oversight.complaint?.status === 'open') return refuse('COMPLAINT_OPEN');
  return accept<CaseEvent>(
    asked(state, 'handler', reason, context),
    ...open(state, 'complaint.answer', context.today, roleOwner(state, 'HEAD'), context),
  );
}

/** Who handles a case: its handler, and whoever leads the team. */
function handlersOf({ handler, verification, stage }: CaseState): readonly string[] {
  if (stage === 'CLOSED') return [];
  return [handler ?? '', verification?.leader ?? ''].filter((one) => one !== '');
}

/** One of those complained of answers no complaint about themself; found right, they stand back from the case at once. */
function answerComplaint(
  state: CaseState,
  { type, upheld, text }: Command<'answerComplaint'>,
  context: Context,
): Decision<CaseEvent> {
  if (state.oversight.complaint?.status !== 'open') return refuse('NO_COMPLAINT');
  const by = context.actor.personId;
  const handlers = handlersOf(state);
  if (by !== null && handlers.includes(by)) return refuse('FOUR_EYES', { command: type });
  const answered: CaseEvent = { type: 'ComplaintAnswered', upheld, text, by };
  const met = settle(state.obligations, ['complaint.answer'], context.today);
  if (!upheld) return accept<CaseEvent>(answered, ...met);
  const removed = handlers.reduce<CaseEvent[]>((events, personId) => {
    const after = events.reduce((folded, event) => evolveEvent(folded, event, context.now), state);
    const stepping = { type: 'declareConflict', personId, relation: 'interest', reason: text } as const;
    const decision = decideConflict(after, stepping, context);
    return decision.ok ? [...events, ...decision.events] : events;
  }, []);
  return accept<CaseEvent>(answered, ...met, ...removed);
}

/**
 * A case one level up that looks at an answer again: registered and sorted as every letter, with the period of the further
 * examination from today. Whoever handled or decided below stands back from it.
 */
function beginReview(state: CaseState, command: Command<'beginReview'>, context: Context): Decision<CaseEvent> {
  const { ofCaseId, reason, recused, kind, track, ...review } = command;
  const registered = decideIntake(
    state,
    { ...review, type: 'register', kind, contentId: reason.contentId, restricted: true, enteredBy: null },
    context,
  );
  if (!registered.ok) return registered;
  const begun: CaseEvent = { type: 'ReviewBegun', ofCaseId, track, reason, recused };
  const events = [...registered.events, begun];
  const next = events.reduce((folded, event) => evolveEvent(folded, event, context.now), state);
  return accept<CaseEvent>(
    ...events,
    ...open(next, ruled(next, 'further'), context.today, roleOwner(next, 'HEAD'), context),
  );
}

/** The head above asks why it is late; the body reports within its days (Luật Tố cáo 2018 Đ38). */
function askForReport(state: CaseState, { text }: Command<'askForReport'>, context: Context): Decision<CaseEvent> {
  const key = ruled(state, 'overdue_ask');
  if (!isOwedBy(state, key, context)) return refuse('NO_REPORT_TO_ASK');
  return accept<CaseEvent>(
    { type: 'ReportAsked', text, by: context.actor.personId },
    ...settle(state.obligations, [key], context.today),
    ...open(state, ruled(state, 'overdue_report'), context.today, roleOwner(state, 'HEAD'), context),
  );
}

/** Why it is late and until when it will be done. The day is told to the sender and moves no period. */
function reportDelay(state: CaseState, command: Command<'reportDelay'>, context: Context): Decision<CaseEvent> {
  const key = ruled(state, 'overdue_report');
  const { reason, newDate } = command;
  if (!isOwed(state, key)) return refuse('NO_REPORT_ASKED');
  if (newDate < context.today) return refuse('DUE_DATE_PAST', { dueOn: newDate });
  return accept<CaseEvent>(
    { type: 'DelayReported', reason, newDate, by: context.actor.personId },
    ...settle(state.obligations, [key], context.today),
  );
}
