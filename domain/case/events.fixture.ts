import { openObligation } from '../deadlines/ledger.ts';
import { policyOf } from '../deadlines/policy.fixture.ts';
import { about, text } from './commands.fixture.ts';
import type { CaseEvent } from './events.ts';
import { EVERY_LIFE_EVENT } from './life/events-life.fixture.ts';
import { EVERY_INTAKE_EVENT } from './intake/events-intake.fixture.ts';
import { EVERY_PARTS_EVENT } from './parts/events-parts.fixture.ts';
import { EVERY_EXPOSURE_EVENT } from './exposure/events-exposure.fixture.ts';
import { EVERY_HANDING_EVENT } from './handling/events-handing.fixture.ts';
import { EVERY_LEVEL_EVENT } from './levels/events-levels.fixture.ts';
import { EVERY_HOLD_EVENT } from './holds/events-holds.fixture.ts';
import { EVERY_OVERSIGHT_EVENT } from './oversight/events-oversight.fixture.ts';
import { EVERY_AFTERMATH_EVENT } from './follow-up/events-remediation.fixture.ts';
import { EVERY_REVIEW_EVENT } from './review/events-review.fixture.ts';
import { HANOI } from '../calendar/calendar.fixture.ts';

const owner = { kind: 'person', personId: 'officer', organisationId: 'commune' } as const;
const obligationId = 'test.period#1';
const obligation = openObligation(
  { key: 'test.period', n: 1, owner, row: policyOf(), startedOn: '2026-10-12', startedAt: null },
  HANOI,
);
const at = '2026-10-12T02:00:00.000Z';
const BY_HEAD = { by: 'person', personId: 'head', signedAs: 'own' } as const;

/** One event of every type a case can record. A new type without an entry here does not compile. */
export const EVERY_EVENT: { readonly [Type in CaseEvent['type']]: Extract<CaseEvent, { type: Type }> } = {
  ...EVERY_REVIEW_EVENT,
  ...EVERY_AFTERMATH_EVENT,
  ...EVERY_OVERSIGHT_EVENT,
  ...EVERY_EXPOSURE_EVENT,
  ...EVERY_HOLD_EVENT,
  ...EVERY_LEVEL_EVENT,
  ...EVERY_HANDING_EVENT,
  ...EVERY_PARTS_EVENT,
  ...EVERY_INTAKE_EVENT,
  ...EVERY_LIFE_EVENT,
  CaseRegistered: {
    type: 'CaseRegistered',
    submissionId: 'submission-1',
    number: 'MG-0001',
    registerNumber: 7,
    matterId: 'matter-1',
    organisationId: 'commune',
    organisationPath: 'mg.x01',
    channel: 'letter',
    kindHint: null,
    senderType: 'named',
    contentId: 'letter-1',
    receivedOn: '2026-10-12',
    restricted: false,
    subjectPersonIds: [],
    subjectOrganisationIds: [],
    enteredBy: 'clerk',
  },
  PaperHistoryRecorded: {
    type: 'PaperHistoryRecorded',
    importId: 'import-1',
    row: 3,
    number: '12a',
    kind: 'report',
    acceptedOn: null,
    answeredOn: null,
    ended: null,
  },
  ReceiptDateQuestioned: { type: 'ReceiptDateQuestioned', receivedOn: '2026-10-12', enteredOn: '2026-10-20' },
  ReceiptDateConfirmed: { type: 'ReceiptDateConfirmed', by: 'head', receivedOn: '2026-10-12' },
  ReceiptDateCorrected: {
    type: 'ReceiptDateCorrected',
    by: 'head',
    from: '2026-10-12',
    receivedOn: '2026-10-13',
    reason: text('why'),
  },
  CaseClassified: {
    type: 'CaseClassified',
    kind: 'report',
    previousKind: null,
    track: 'party',
    anonymity: 'named',
    subjects: [about()],
    allegations: [],
    urgency: 'normal',
    complexity: 'simple',
    reason: null,
  },
  CaseReroutedUp: {
    type: 'CaseReroutedUp',
    fromOrganisationId: 'commune',
    organisationId: 'province',
    organisationPath: 'mg',
    reason: text('why'),
  },
  SubmittedToHead: { type: 'SubmittedToHead', proposal: 'decline', by: 'clerk', text: text('slip') },
  Instructed: { type: 'Instructed', action: 'decline', by: 'head', dueOn: null, text: text('but-phe') },
  HandlerProposed: { type: 'HandlerProposed', personId: 'officer', proposedBy: 'head', reason: null },
  HandlerAccepted: { type: 'HandlerAccepted', personId: 'officer' },
  HandlerRefused: { type: 'HandlerRefused', personId: 'officer', reason: text('why') },
  HandlerRemoved: { type: 'HandlerRemoved', personId: 'officer', ground: 'IS_SUBJECT' },
  CaseResolvedDirectly: { type: 'CaseResolvedDirectly', answer: text('answer'), decided: BY_HEAD },
  CaseDeclined: {
    type: 'CaseDeclined',
    reason: 'UNREADABLE',
    explanation: text('why'),
    legalBasis: 'x',
    decided: BY_HEAD,
    keepUntil: null,
  },
  CaseWatched: { type: 'CaseWatched', grounds: text('why'), decided: BY_HEAD },
  InspectionOpened: { type: 'InspectionOpened', grounds: text('why'), decided: BY_HEAD },
  CaseAccepted: { type: 'CaseAccepted', on: '2026-10-14', grounds: text('why'), decided: BY_HEAD },
  CaseTransferred: {
    type: 'CaseTransferred',
    fromOrganisationId: 'commune',
    fromPath: 'mg.x01',
    toOrganisationId: 'otherCommune',
    toPath: 'mg.x02',
    reason: text('why'),
    decided: BY_HEAD,
  },
  TransferAcknowledged: {
    type: 'TransferAcknowledged',
    organisationId: 'otherCommune',
    organisationPath: 'mg.x02',
    by: 'stranger',
  },
  TransferReturned: { type: 'TransferReturned', by: 'stranger', reason: text('why'), toSuperior: false },
  CompetenceDecided: {
    type: 'CompetenceDecided',
    organisationId: 'commune',
    organisationPath: 'mg.x01',
    reason: text('why'),
    decided: { by: 'person', personId: 'provincialLeader', signedAs: 'own' },
  },
  CrimeSignsNoted: { type: 'CrimeSignsNoted', text: text('what'), by: 'screener' },
  CaseReferred: {
    type: 'CaseReferred',
    body: 'police',
    on: '2026-10-14',
    matter: text('what'),
    documents: null,
    endsCase: false,
    decided: BY_HEAD,
  },
  LawNoticeRecorded: { type: 'LawNoticeRecorded', notice: 'proceedings', on: '2026-10-20', text: text('notice') },
  SenderAsked: {
    type: 'SenderAsked',
    question: text('question'),
    askedOn: '2026-10-14',
    answerBy: '2026-10-28',
    pauses: false,
  },
  QuestionAnswered: { type: 'QuestionAnswered', text: text('answer'), on: '2026-10-20' },
  QuestionUnanswered: { type: 'QuestionUnanswered', on: '2026-10-29' },
  WithdrawalReceived: { type: 'WithdrawalReceived', on: '2026-10-14', text: text('withdrawal'), signs: [] },
  WithdrawalAccepted: { type: 'WithdrawalAccepted', reason: text('why'), decided: BY_HEAD },
  ContinuedDespiteWithdrawal: { type: 'ContinuedDespiteWithdrawal', reason: text('why'), decided: BY_HEAD },
  WithdrawalForwarded: { type: 'WithdrawalForwarded', caseId: 'case-2', signs: [], text: text('withdrawal') },
  WithdrawalNotTaken: { type: 'WithdrawalNotTaken', code: 'COMMAND_NOT_IN_STAGE' },
  ThreatReported: { type: 'ThreatReported', text: text('what') },
  ThreatAcknowledged: { type: 'ThreatAcknowledged', measures: text('measures'), by: 'head' },
  ProtectionRequested: {
    ...{ type: 'ProtectionRequested', what: 'post', text: text('what'), on: '2026-10-15' },
    ...{ protects: 'submission-1', by: null },
  },
  SettlementPaused: {
    type: 'SettlementPaused',
    ground: 'WAITING_FOR_ASSESSMENT',
    from: '2026-10-14',
    reason: text('why'),
    decided: BY_HEAD,
  },
  SettlementResumed: { type: 'SettlementResumed', on: '2026-10-20', reason: text('why'), decided: BY_HEAD },
  CaseTerminated: { type: 'CaseTerminated', ground: 'OTHER_BODY_SETTLED', reason: text('why'), decided: BY_HEAD },
  ConflictDeclared: {
    type: 'ConflictDeclared',
    personId: 'officer',
    relation: 'interest',
    by: 'officer',
    reason: text('why'),
  },
  ConflictLifted: { type: 'ConflictLifted', personId: 'officer', by: 'head', reason: text('why') },
  SenderAnswered: { type: 'SenderAnswered', purpose: 'result', form: 'letter', text: text('answer') },
  SenderAdded: { type: 'SenderAdded', text: null, attachments: ['upload-1'] },
  NoteAdded: { type: 'NoteAdded', text: text('note') },
  DeliveryRefused: { type: 'DeliveryRefused', outboxId: 'case/1#1.0', code: 'NOT_PERMITTED' },
  CaseClosed: { type: 'CaseClosed', outcome: 'ANSWERED' },
  ObligationOpened: { type: 'ObligationOpened', obligation },
  ObligationSettled: { type: 'ObligationSettled', obligationId, status: 'met', on: '2026-10-13', late: false },
  ObligationHandedOver: { type: 'ObligationHandedOver', obligationId, owner },
  DeadlineMoved: {
    type: 'DeadlineMoved',
    obligationId,
    entry: { kind: 'correction', startedOn: '2026-10-13', reason: 'why', recordedAt: at },
    dueOn: '2026-10-27',
    dueAt: '2026-10-27T17:00:00.000Z',
  },
  LatenessExplained: { type: 'LatenessExplained', obligationId, by: 'head', reason: 'why' },
  LatenessRejudged: { type: 'LatenessRejudged', obligationId, late: true },
  LadderStepsReached: {
    type: 'LadderStepsReached',
    obligationId,
    marks: [{ step: 'remind.5', on: '2026-10-19', late: false }],
    audience: 'owner',
  },
  EscalationAcknowledged: { type: 'EscalationAcknowledged', obligationId, on: '2026-10-28' },
  ExtensionRequested: {
    type: 'ExtensionRequested',
    obligationId,
    request: { by: 'officer', days: 3, reason: 'why', at },
  },
  ExtensionRefused: { type: 'ExtensionRefused', obligationId, by: 'head', reason: 'why', requestedBy: 'officer' },
  Urged: { type: 'Urged', obligationId, urging: { by: 'head', note: 'how far', at, answeredAt: null } },
  UrgingAcknowledged: { type: 'UrgingAcknowledged', obligationId, at, answer: 'so far' },
};
