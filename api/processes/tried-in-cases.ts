import type { CaseCommand } from '../../domain/case/commands.ts';
import type { CaseState } from '../../domain/case/state.ts';
import type { Attempts } from './kinds.ts';
import { UNSTORED } from './text-fields.ts';

/** Commands on a case whose outcome can be told before anything is filled in. */
export const TRIED_IN_CASES: Attempts<CaseState, CaseCommand> = {
  close: () => ({ type: 'close' }),
  resolveDirectly: () => ({ type: 'resolveDirectly', answer: UNSTORED }),
  decline: () => ({ type: 'decline', reason: '', explanation: UNSTORED }),
  watch: () => ({ type: 'watch', grounds: UNSTORED }),
  rerouteUp: () => ({ type: 'rerouteUp', organisationId: '', reason: UNSTORED }),
  assign: () => ({ type: 'assign', assignee: '' }),
  reassign: () => ({ type: 'reassign', assignee: '', reason: UNSTORED }),
  confirmReceiptDate: ({ receivedOn }) => ({ type: 'confirmReceiptDate', receivedOn, reason: null }),
  accept: () => ({ type: 'accept', grounds: UNSTORED }),
  acknowledgeTransfer: () => ({ type: 'acknowledgeTransfer' }),
  returnTransfer: () => ({ type: 'returnTransfer', reason: UNSTORED }),
  transfer: () => ({ type: 'transfer', organisationId: '', reason: UNSTORED }),
  recordLawNotice: (_state, on) => ({ type: 'recordLawNotice', notice: 'proceedings', on, text: UNSTORED }),
  askSender: (_state, today) => ({ type: 'askSender', question: UNSTORED, answerBy: today }),
  senderAnswered: () => ({ type: 'senderAnswered', text: UNSTORED }),
  acceptWithdrawal: () => ({ type: 'acceptWithdrawal', reason: UNSTORED }),
  continueDespiteWithdrawal: () => ({ type: 'continueDespiteWithdrawal', reason: UNSTORED }),
  forwardWithdrawal: () => ({ type: 'forwardWithdrawal', caseId: '', signs: [], text: UNSTORED }),
  liftConflict: ({ recused }) => ({ type: 'liftConflict', personId: recused[0] ?? '', reason: UNSTORED }),
  acknowledgeThreat: () => ({ type: 'acknowledgeThreat', measures: UNSTORED }),
  pauseSettlement: () => ({ type: 'pauseSettlement', ground: 'FORCE_MAJEURE', reason: UNSTORED }),
  resumeSettlement: () => ({ type: 'resumeSettlement', reason: UNSTORED }),
  orderVerification: () => ({ type: 'orderVerification', leader: '', members: [], scope: UNSTORED, dueOn: null }),
  approvePlan: () => ({ type: 'approvePlan', plan: UNSTORED }),
  answerWitnessProposal: ({ verification }) => ({
    ...{ type: 'answerWitnessProposal', accepted: true, reason: UNSTORED },
    proposalId: verification?.witnesses.find((one) => one.answer === 'open')?.id ?? '',
  }),
  decideObjection: ({ verification }) => ({
    ...{ type: 'decideObjection', upheld: false, reason: UNSTORED },
    objectionId: verification?.objections.find((one) => one.answer === 'open')?.id ?? '',
  }),
  submitReport: () => ({ type: 'submitReport', findings: [], report: UNSTORED }),
  returnReport: () => ({ type: 'returnReport', reason: UNSTORED }),
  approveReport: () => ({ type: 'approveReport' }),
  putOnAgenda: () => ({ type: 'putOnAgenda', meetingId: '' }),
  issueConclusion: (_state, on) => ({ type: 'issueConclusion', number: '', on, text: UNSTORED }),
  announceConclusion: (_state, on) => ({ type: 'announceConclusion', on, minutes: UNSTORED }),
  answerPress: () => ({ type: 'answerPress', form: 'letter', text: UNSTORED }),
  answerRelay: () => ({ type: 'answerRelay', text: UNSTORED }),
  reopen: () => ({ type: 'reopen', reason: UNSTORED }),
};
