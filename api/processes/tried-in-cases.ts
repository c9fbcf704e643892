import type { CaseCommand } from '../../domain/case/commands.ts';
import type { CaseState } from '../../domain/case/state.ts';
import { isCleared } from '../../domain/case/review/subjects-told.ts';
import type { Attempts } from './kinds.ts';
import { UNSTORED } from './text-fields.ts';
import { TRIED_IN_HOLDS } from './tried-in-holds.ts';
import { TRIED_IN_LIFE } from './tried-in-life.ts';

/** Commands on a case whose outcome can be told before anything is filled in. */
export const TRIED_IN_CASES: Attempts<CaseState, CaseCommand> = {
  close: () => ({ type: 'close' }),
  openEnvelope: () => ({ type: 'openEnvelope', result: 'kept-off-system', text: UNSTORED }),
  notifyProtection: (_state, on) => ({
    ...{ type: 'notifyProtection', body: 'police', on, guardianTold: false, text: UNSTORED },
  }),
  noteVulnerableSender: () => ({
    ...{ type: 'noteVulnerableSender', capacity: 'minor', harm: false, guardianIsSubject: false },
  }),
  requestPressAnswer: (_state, requestedOn) => ({ type: 'requestPressAnswer', requestedOn, text: UNSTORED }),
  recordCorrection: (_state, publishedOn) => ({ type: 'recordCorrection', publishedOn, text: UNSTORED }),
  reweighAllegations: () => ({ type: 'reweighAllegations', result: 'unchanged', text: UNSTORED }),
  noteRelayTold: (_state, on) => ({ type: 'noteRelayTold', on, told: true }),
  tellExtension: () => ({ type: 'tellExtension', form: 'letter', text: UNSTORED }),
  resolveDirectly: () => ({ type: 'resolveDirectly', answer: UNSTORED }),
  decline: () => ({ type: 'decline', reason: '', explanation: UNSTORED }),
  watch: () => ({ type: 'watch', grounds: UNSTORED }),
  rerouteUp: () => ({ type: 'rerouteUp', organisationId: '', reason: UNSTORED }),
  assign: () => ({ type: 'assign', assignee: '' }),
  reassign: () => ({ type: 'reassign', assignee: '', reason: UNSTORED }),
  split: () => ({ type: 'split', parts: [], restKind: 'report', keptSubjectIds: [], reason: UNSTORED }),
  handDownSubject: ({ subjects }) => ({
    ...{ type: 'handDownSubject', subjectId: subjects[0]?.id ?? '', allegationIds: [] },
    ...{ organisationId: '', caseId: 'tried', reason: UNSTORED },
  }),
  consolidate: () => ({ type: 'consolidate', caseId: '', reason: UNSTORED }),
  replaceRepresentative: () => ({ type: 'replaceRepresentative', senderId: null, text: UNSTORED }),
  withdrawMember: () => ({
    ...{ type: 'withdrawMember', senderId: null, members: 1, isRepresentative: false, text: UNSTORED },
  }),
  splitGroup: () => ({ type: 'splitGroup', senderId: null, members: 1, text: UNSTORED }),
  confirmReceiptDate: ({ receivedOn }) => ({ type: 'confirmReceiptDate', receivedOn, reason: null }),
  accept: () => ({ type: 'accept', grounds: UNSTORED }),
  acknowledgeTransfer: () => ({ type: 'acknowledgeTransfer' }),
  returnTransfer: () => ({ type: 'returnTransfer', reason: UNSTORED }),
  transfer: () => ({ type: 'transfer', organisationId: '', reason: UNSTORED }),
  recordLawNotice: (_state, on) => ({
    ...{ type: 'recordLawNotice', notice: 'proceedings', on },
    ...{ sentence: null, text: UNSTORED },
  }),
  ...TRIED_IN_LIFE,
  ...TRIED_IN_HOLDS,
  askSender: (_state, today) => ({ type: 'askSender', question: UNSTORED, answerBy: today }),
  senderAnswered: () => ({ type: 'senderAnswered', text: UNSTORED }),
  acceptWithdrawal: () => ({ type: 'acceptWithdrawal', reason: UNSTORED }),
  continueDespiteWithdrawal: () => ({ type: 'continueDespiteWithdrawal', reason: UNSTORED }),
  forwardWithdrawal: () => ({ type: 'forwardWithdrawal', caseId: '', signs: [], text: UNSTORED }),
  liftConflict: ({ recused }) => ({ type: 'liftConflict', personId: recused[0] ?? '', reason: UNSTORED }),
  requestProtection: () => ({ type: 'requestProtection', what: null, text: UNSTORED }),
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
  readOutClearing: ({ subjects, conclusion }, on) => ({
    ...{ type: 'readOutClearing', place: 'unit', on, minutes: UNSTORED },
    subjectId: subjects.find(({ id }) => conclusion !== null && isCleared(id, conclusion))?.id ?? '',
  }),
  answerPress: () => ({ type: 'answerPress', form: 'letter', text: UNSTORED }),
  answerRelay: () => ({ type: 'answerRelay', text: UNSTORED }),
  askForReport: () => ({ type: 'askForReport', text: UNSTORED }),
  reportDelay: (_state, today) => ({ type: 'reportDelay', reason: UNSTORED, newDate: today }),
  answerComplaint: () => ({ type: 'answerComplaint', upheld: false, text: UNSTORED }),
  decideReceiptDate: ({ receivedOn }) => ({ type: 'decideReceiptDate', receivedOn, reason: UNSTORED }),
  recordRereading: () => ({ type: 'recordRereading', agrees: true, text: UNSTORED }),
  prepareForSubject: () => ({
    ...{ type: 'prepareForSubject', purpose: 'requestExplanation', text: UNSTORED, exposure: 'none', details: null },
  }),
  clearForSubject: (state) => ({
    ...{ type: 'clearForSubject', preparationId: waiting(state), senderAgreed: true },
  }),
  returnPreparation: (state) => ({ type: 'returnPreparation', preparationId: waiting(state), reason: UNSTORED }),
  reopen: () => ({ type: 'reopen', reason: UNSTORED }),
};

/** The text that has waited longest to be read by a second person. */
function waiting({ exposure }: CaseState): string {
  return exposure.preparations.find((one) => one.status === 'open')?.id ?? '';
}
