import { openObligation } from '../deadlines/ledger.ts';
import { policyOf } from '../deadlines/policy.fixture.ts';
import { about, text } from './commands.fixture.ts';
import type { CaseEvent } from './events.ts';
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
