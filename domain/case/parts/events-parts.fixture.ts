import { about, text } from '../commands.fixture.ts';
import type { PartsEvent } from './parts-events.ts';
import { senderOf } from '../senders/senders.ts';

const ALLEGATION = { id: 'allegation-2', codes: ['DD-7'], summary: text('what else') };
const SENDER = senderOf(
  { submissionId: 'submission-2', senderType: 'named', channel: 'letter', receivedOn: '2026-10-12' },
  null,
);
const LETTERS = {
  kind: 'report',
  anonymity: 'named',
  restricted: false,
  senders: [SENDER],
  subjects: [about({ organisationId: 'branch' })],
  allegations: [ALLEGATION],
  namedElsewhere: [],
  recused: [],
} as const;

/** One event of every type about parts, other cases and senders. */
export const EVERY_PARTS_EVENT: { readonly [Type in PartsEvent['type']]: Extract<PartsEvent, { type: Type }> } = {
  CaseSplit: {
    type: 'CaseSplit',
    parts: [
      {
        caseId: 'part-1',
        number: 'MG-0001-1',
        kind: 'proposal',
        track: 'party',
        allegations: [ALLEGATION],
        subjects: [about({ organisationId: 'branch' })],
      },
    ],
    restKind: 'report',
    keptSubjectIds: [about().id],
    reason: text('why'),
    by: 'screener',
  },
  PartNotBegun: { type: 'PartNotBegun', caseId: 'part-1', code: 'COMMAND_NOT_IN_STAGE' },
  PartBegun: {
    type: 'PartBegun',
    ...LETTERS,
    fromCaseId: 'case-1',
    number: 'MG-0001-1',
    registerNumber: 8,
    matterId: 'matter-1',
    organisationId: 'commune',
    organisationPath: 'mg.x01',
    channel: 'letter',
    senderType: 'named',
    receivedOn: '2026-10-12',
    origin: { kind: 'submission', ref: null },
    intake: null,
    enteredBy: 'clerk',
    track: 'party',
    urgency: 'normal',
    complexity: 'simple',
    splitBy: 'screener',
  },
  ConsolidationAsked: {
    type: 'ConsolidationAsked',
    caseId: 'case-2',
    moved: ['intake.head_notice#1'],
    reason: text('why'),
    decided: { by: 'person', personId: 'head', signedAs: 'own' },
  },
  ConsolidationRefused: { type: 'ConsolidationRefused', caseId: 'case-2', code: 'OTHER_TRACK' },
  SubmissionsTakenIn: { type: 'SubmissionsTakenIn', ...LETTERS, fromCaseId: 'case-2' },
  CaseConsolidated: { type: 'CaseConsolidated', caseId: 'case-2', on: '2026-10-15' },
  CaseLinked: { type: 'CaseLinked', caseId: 'case-3', relation: 'follows', reason: text('why'), by: 'screener' },
  CaseLinkNoted: { type: 'CaseLinkNoted', caseId: 'case-4', relation: 'followed-by' },
  NamedElsewhereNoted: {
    type: 'NamedElsewhereNoted',
    fromCaseId: 'part-1',
    named: [{ personId: 'villager', organisationId: null }],
  },
  CaseLinkRefused: { type: 'CaseLinkRefused', caseId: 'case-3', code: 'COMMAND_NOT_IN_STAGE' },
  RepresentativeReplaced: { type: 'RepresentativeReplaced', senderId: 'submission-1', text: text('paper') },
  GroupMembersWithdrew: {
    type: 'GroupMembersWithdrew',
    senderId: 'submission-1',
    members: 1,
    isRepresentative: true,
    text: text('paper'),
  },
  GroupDivided: {
    type: 'GroupDivided',
    senderId: 'submission-1',
    apartId: 'submission-1#1',
    members: 2,
    text: text('paper'),
  },
  SecrecyAsked: {
    type: 'SecrecyAsked',
    submissionId: 'submission-1',
    on: '2026-10-15',
    text: text('paper'),
    by: 'clerk',
    knownTo: ['clerk'],
  },
  SecrecyNoted: { type: 'SecrecyNoted', submissionId: 'submission-1', on: '2026-10-15', knownTo: ['clerk'] },
  SenderIdentified: { type: 'SenderIdentified', senderId: 'submission-1', on: '2026-10-15' },
  SenderDied: {
    type: 'SenderDied',
    senderId: 'submission-1',
    on: '2026-10-15',
    passesTo: 'heirs',
    text: text('paper'),
  },
};
