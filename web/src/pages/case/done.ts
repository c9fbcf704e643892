import type { CaseView } from '../../api/types.ts';
import { happenedSince } from './told.ts';

/** What a case ended its settlement with: from then on its answers are owed. */
const SETTLED: readonly string[] = [
  'CaseResolvedDirectly',
  'CaseDeclined',
  'CaseConcluded',
  'CaseReferred',
  'CaseTerminated',
  'WithdrawalAccepted',
];

type Seen = Pick<CaseView, 'case' | 'standing' | 'verification' | 'conclusion' | 'timeline' | 'subjects'>;
type Look = (view: Seen) => boolean;

const hearings = ({ verification }: Seen) => verification?.hearings ?? [];
const isAnswered =
  (type: string): Look =>
  (view) =>
    view.case.stage !== 'FOLLOW_UP' || happenedSince(view.timeline, [type], SETTLED);

/** What the file shows to be done, or not yet wanted, by command; a command that is not here is put forward while it is allowed. */
const DONE: Readonly<Record<string, Look>> = {
  classify: (view) => view.case.kind !== null,
  confirmReceiptDate: (view) => !view.case.receiptDateQuestioned,
  submitToHead: ({ timeline }) => happenedSince(timeline, ['SubmittedToHead', 'Instructed'], ['CaseClassified']),
  instruct: ({ timeline }) => happenedSince(timeline, ['Instructed'], ['SubmittedToHead']),
  // Put forward only where whoever was asked did not take it, or had to give it back.
  assign: ({ timeline }) => !happenedSince(timeline, ['HandlerRefused', 'HandlerRemoved'], ['HandlerProposed']),
  accept: ({ standing }) => standing.acceptedOn !== null,
  orderVerification: ({ verification }) => verification !== null,
  approvePlan: ({ verification }) => verification?.planApproved === true,
  decideObjection: ({ verification }) => verification?.objections.every((one) => one.answer.code !== 'open') ?? true,
  answerWitnessProposal: ({ verification }) =>
    verification?.witnesses.every((one) => one.answer.code !== 'open') ?? true,
  presentDecision: (view) => hearings(view).every((one) => one.presentedOn !== null) && hearings(view).length > 0,
  requestExplanation: (view) => hearings(view).every((one) => one.explanation.code !== 'not-asked'),
  recordExplanation: (view) => hearings(view).every((one) => one.explanation.code !== 'asked'),
  recordSession: ({ verification }) => (verification?.sessions ?? 0) > 0,
  addEvidence: ({ verification }) => (verification?.evidence ?? 0) > 0,
  shareDraftFindings: (view) => hearings(view).every((one) => one.draft.code !== 'not-shared'),
  commentOnDraft: (view) => hearings(view).every((one) => one.draft.code !== 'shared'),
  submitReport: ({ verification }) => verification?.report !== null,
  approveReport: ({ verification }) => verification?.report === null,
  issueConclusion: ({ conclusion }) => conclusion === null || conclusion.issuedOn !== null,
  announceConclusion: ({ conclusion }) => conclusion === null || conclusion.announcedOn !== null,
  answerSender: isAnswered('SenderAnswered'),
  notifySubject: (view) => view.conclusion === null || isAnswered('SubjectNotified')(view),
};

/** Whether the file shows that a command's work is done, so that it is not put forward. The API alone says what is allowed. */
export function isDoneIn(view: Seen): (type: string) => boolean {
  return (type) => DONE[type]?.(view) ?? false;
}
