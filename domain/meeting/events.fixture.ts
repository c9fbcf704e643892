import { HANOI } from '../calendar/calendar.fixture.ts';
import { openObligation } from '../deadlines/ledger.ts';
import { policyOf } from '../deadlines/policy.fixture.ts';
import { HELD_ON, question, text } from './commands.fixture.ts';
import type { MeetingEvent } from './events.ts';

const itemId = 'item-1';
const obligationId = 'test.period#1';
const owner = { kind: 'role', role: 'HEAD', organisationId: 'ubkt' } as const;
const opened = { key: 'test.period', n: 1, owner, row: policyOf(), startedOn: '2026-10-12', startedAt: null };
const at = '2026-10-12T02:00:00.000Z';
const counts = { forms: { warning: 3 }, noDiscipline: 0, blank: 0, invalid: 0 };
const tally = { base: 3, result: { outcome: 'NO_MAJORITY' }, steps: [], rules: [] } as const;

/** One event of every type a meeting can record. A new type without an entry here does not compile. */
export const EVERY_EVENT: { readonly [Type in MeetingEvent['type']]: Extract<MeetingEvent, { type: Type }> } = {
  MeetingConvened: {
    type: 'MeetingConvened',
    organisationId: 'ubkt',
    organisationPath: 'mg.d01.ubkt',
    sitting: 'inspection-committee',
    level: 'direct',
    title: text('title'),
    heldOn: HELD_ON,
    chair: 'ubkt1',
    secretary: 'clerk',
    members: ['ubkt1', 'ubkt2', 'ubkt3'],
  },
  MeetingMoved: { type: 'MeetingMoved', from: HELD_ON, heldOn: '2026-11-02', reason: text('why') },
  MeetingCancelled: { type: 'MeetingCancelled', on: '2026-10-20', reason: text('why') },
  MembersChanged: { type: 'MembersChanged', members: ['ubkt1'], reason: text('why') },
  SecretaryNamed: { type: 'SecretaryNamed', from: 'clerk', to: 'ubkt3', reason: text('why'), by: 'ubkt1' },
  DeskTakenOver: {
    ...{ type: 'DeskTakenOver', handoverId: 'handover-1', fromPersonId: 'clerk', toPersonId: 'ubkt3' },
    ...{ on: '2026-10-20', by: 'clerk' },
  },
  ParticipantGone: { type: 'ParticipantGone', personId: 'clerk', event: 'retired', on: '2026-10-20' },
  ConflictNoted: { type: 'ConflictNoted', itemId, personId: 'ubkt2' },
  ItemAdded: {
    type: 'ItemAdded',
    item: {
      itemId,
      source: 'discipline/1',
      kind: 'discipline',
      caseId: '1',
      subjects: [{ subjectId: 's', personId: 'accused', organisationId: null }],
      allegationIds: [],
      question: question(),
      recused: [],
      hearings: [],
      ballot: null,
      vote: null,
      end: null,
      refused: null,
    },
  },
  ItemDropped: { type: 'ItemDropped', itemId },
  PapersSent: { type: 'PapersSent', on: '2026-10-21' },
  AttendanceRecorded: {
    type: 'AttendanceRecorded',
    present: ['ubkt1', 'ubkt2'],
    quorum: { present: 2, needed: 2, base: 3 },
    heldOn: HELD_ON,
  },
  MemberRecused: { type: 'MemberRecused', itemId, recusal: { personId: 'ubkt2', ground: 'relative' } },
  SubjectHeard: { type: 'SubjectHeard', itemId, subjectId: 's', minutes: text('hearing') },
  SubjectAbsent: { type: 'SubjectAbsent', itemId, subjectId: 's', summonedOn: '2026-10-19', minutes: text('absence') },
  BallotOpened: { type: 'BallotOpened', itemId, at },
  BallotCounted: {
    type: 'BallotCounted',
    itemId,
    counted: { kind: 'decide', issued: 3, counts, board: ['ubkt1'], tally },
    minutes: text('tally'),
  },
  ItemAdopted: { type: 'ItemAdopted', itemId, vote: null, resolution: null, text: text('decision') },
  ItemDeferred: { type: 'ItemDeferred', itemId, reason: text('why') },
  ItemReturned: { type: 'ItemReturned', itemId, reason: text('why') },
  BodyUnable: { type: 'BodyUnable', itemId, reason: text('why'), toOrganisationId: 'committee', toPath: 'mg.d01' },
  ItemReopened: { type: 'ItemReopened', itemId, code: 'COMMAND_NOT_IN_STAGE' },
  MeetingClosed: { type: 'MeetingClosed', on: HELD_ON, minutes: null },
  NoteAdded: { type: 'NoteAdded', text: text('note') },
  DeliveryRefused: { type: 'DeliveryRefused', outboxId: 'meeting/1#1.0', code: 'NOT_PERMITTED' },
  ObligationOpened: { type: 'ObligationOpened', obligation: openObligation(opened, HANOI) },
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
    request: { by: 'ubkt2', days: 3, reason: 'why', at },
  },
  ExtensionRefused: { type: 'ExtensionRefused', obligationId, by: 'ubkt1', reason: 'why', requestedBy: 'ubkt2' },
  Urged: { type: 'Urged', obligationId, urging: { by: 'ubkt1', note: 'how far', at, answeredAt: null } },
  UrgingAcknowledged: { type: 'UrgingAcknowledged', obligationId, at, answer: 'so far' },
};
