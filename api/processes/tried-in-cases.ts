import type { CaseCommand } from '../../domain/case/commands.ts';
import { sendersOf } from '../../domain/case/senders/senders.ts';
import type { CaseState } from '../../domain/case/state.ts';
import { TERMINATION_GROUNDS } from '../../domain/taxonomy/settlement.ts';
import { isCleared } from '../../domain/case/review/subjects-told.ts';
import type { Attempts } from './kinds.ts';
import { UNSTORED } from './text-fields.ts';
import { TRIED_BEFORE_SUBJECTS } from './tried-in-exposure.ts';
import { TRIED_FOR_SUBJECTS } from './tried-in-hearing.ts';
import { TRIED_IN_HOLDS } from './tried-in-holds.ts';
import { TRIED_IN_LIFE } from './tried-in-life.ts';

/** Commands on a case whose outcome can be told before anything is filled in. */
export const TRIED_IN_CASES: Attempts<CaseState, CaseCommand> = {
  close: () => ({ type: 'close' }),
  classify: () => ({
    ...{ type: 'classify', kind: 'report', track: 'party', anonymity: 'named', subjects: [], allegations: [] },
    ...{ urgency: 'normal', complexity: 'simple', reason: UNSTORED },
  }),
  askForSecrecy: (state) =>
    sendersOf(state).map(({ id: senderId }) => ({ type: 'askForSecrecy', senderId, text: UNSTORED })),
  answerSender: () => ({
    ...{ type: 'answerSender', purpose: 'interim', form: 'letter', text: UNSTORED, senderIds: [] },
  }),
  noteSenderDeath: (_state, on) => ({
    ...{ type: 'noteSenderDeath', senderId: null, on, hasHeirs: false, text: UNSTORED },
  }),
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
  assign: ({ assignment }) => ({ type: 'assign', assignee: assignment?.personId ?? '' }),
  reassign: () => ({ type: 'reassign', assignee: '', reason: UNSTORED }),
  split: inTwo,
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
  terminate: () => TERMINATION_GROUNDS.map((ground) => ({ type: 'terminate', ground, reason: UNSTORED })),
  handOutDossier: () => ({
    ...{ type: 'handOutDossier', organisationName: UNSTORED },
    ...{ documentNumber: '', reason: UNSTORED },
  }),
  recordDossierReceipt: (_state, receivedOn) => ({ type: 'recordDossierReceipt', receivedOn, documentNumber: '' }),
  transfer: () => ({ type: 'transfer', organisationId: '', reason: UNSTORED }),
  recordLawNotice: (_state, on) => ({
    ...{ type: 'recordLawNotice', notice: 'proceedings', on },
    ...{ sentence: null, text: UNSTORED },
  }),
  ...TRIED_IN_LIFE,
  ...TRIED_IN_HOLDS,
  askSender: (_state, today) => ({ type: 'askSender', question: UNSTORED, answerBy: today }),
  senderAnswered: () => ({ type: 'senderAnswered', text: UNSTORED }),
  withdraw: () => ({ type: 'withdraw', text: UNSTORED, signs: [] }),
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
  ...TRIED_BEFORE_SUBJECTS,
  ...TRIED_FOR_SUBJECTS,
  reopen: () => ({ type: 'reopen', reason: UNSTORED }),
};

/** One allegation goes and the others stay: what cannot be told apart cannot be split. */
function inTwo({ kind, track, allegations, subjects }: CaseState): readonly CaseCommand[] {
  const subjectIds = subjects.map((one) => one.id);
  if (kind === null || track === null || allegations.length < 2 || subjectIds.length === 0) return [];
  return allegations.map(({ id }) => ({
    ...{ type: 'split', restKind: kind, keptSubjectIds: subjectIds, reason: UNSTORED },
    parts: [{ caseId: 'tried', kind, track, allegationIds: [id], subjectIds }],
  }));
}
