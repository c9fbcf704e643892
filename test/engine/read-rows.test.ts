import { describe, expect, it } from 'vitest';
import type { CaseState, Subject } from '../../domain/case/state.ts';
import { INITIAL_CASE } from '../../domain/case/state.ts';
import type { SubjectHearing, Verification } from '../../domain/case/verification/verification-state.ts';
import type { Obligation } from '../../domain/deadlines/obligation.ts';
import { policyOf } from '../../domain/deadlines/policy.fixture.ts';
import type { DisciplineState } from '../../domain/discipline/state.ts';
import { INITIAL_DISCIPLINE } from '../../domain/discipline/state.ts';
import type { AgendaItem, MeetingState } from '../../domain/meeting/state.ts';
import { INITIAL_MEETING } from '../../domain/meeting/state.ts';
import { copyPolicy } from '../../domain/policy/select.ts';
import { partiesOf } from '../../activities/parties.ts';
import { readRows } from '../../activities/read-rows.ts';

const CASE = 'case/0197';
const verification: Verification = {
  leader: 'lan',
  members: ['minh', 'nga'],
  former: ['quang'],
  orderedOn: '2026-10-12',
  planApproved: true,
  hearings: [],
  witnesses: [],
  objections: [],
  evidence: 0,
  sessions: 0,
  report: null,
  returns: 0,
};

const rowOf = (state: Partial<CaseState>): Readonly<Record<string, unknown>> =>
  readRows(CASE, { ...INITIAL_CASE, ...state }).case ?? {};

function subject(id: string, values: Partial<Subject>): Subject {
  return { id, kind: 'member', personId: null, organisationId: null, description: null, ...values };
}

function hearing(subjectId: string, presentedOn: string | null): SubjectHearing {
  return { subjectId, presentedOn, explanation: 'not-asked', draft: 'not-shared' } as SubjectHearing;
}

describe('the row of a case names as its readers', () => {
  it('the verification team, and nobody who left it', () => {
    expect(rowOf({ verification })['reader_person_ids']).toEqual(['lan', 'minh', 'nga']);
  });

  it('the other members while the team has no leader', () => {
    const leaderless = { ...verification, leader: '' };
    expect(rowOf({ verification: leaderless })['reader_person_ids']).toEqual(['minh', 'nga']);
  });

  it('no member who stepped back: they are named as closed out', () => {
    const row = rowOf({ verification, recused: ['minh'] });
    expect(row['reader_person_ids']).toEqual(['lan', 'nga']);
    expect(row['recused_person_ids']).toEqual(['minh']);
  });

  it('nobody before a verification was ordered', () => {
    expect(rowOf({})['reader_person_ids']).toEqual([]);
  });

  it('only those subjects to whom the decision was presented', () => {
    const row = rowOf({
      subjects: [
        subject('s1', { personId: 'told' }),
        subject('s2', { personId: 'not-told' }),
        subject('s3', { kind: 'organisation', organisationId: 'unit' }),
        subject('s4', { personId: 'person-of', organisationId: 'their-unit' }),
      ],
      verification: {
        ...verification,
        hearings: [
          hearing('s1', '2026-10-12'),
          hearing('s2', null),
          hearing('s3', '2026-10-12'),
          hearing('s4', '2026-10-12'),
        ],
      },
    });
    expect(row['subject_reader_person_ids']).toEqual(['told', 'person-of']);
    expect(row['subject_reader_organisation_ids']).toEqual(['unit']);
  });

  it('the receiving body and the common superior while a transfer is under way, the superior after the second return', () => {
    const transfer = {
      fromOrganisationId: 'from',
      fromPath: 'mg.d01.x02',
      toOrganisationId: 'to',
      toPath: 'mg.d01.x07',
    } as NonNullable<CaseState['transfer']>;
    const reach = (status: typeof transfer.status): unknown[] => {
      const row = rowOf({ transfer: { ...transfer, status } });
      return [row['receiver_organisation_id'], row['superior_path']];
    };
    expect(reach('sent')).toEqual(['to', 'mg.d01']);
    expect(reach('with-superior')).toEqual([null, 'mg.d01']);
    expect(reach('returned')).toEqual([null, null]);
    expect(reach('taken')).toEqual([null, null]);
  });
});

describe('the rows of a meeting', () => {
  const item = (values: Partial<AgendaItem>): AgendaItem =>
    ({ itemId: 'item-1', source: CASE, kind: 'case', caseId: '0197', recused: [], end: null, ...values }) as AgendaItem;
  const meeting: MeetingState = {
    ...INITIAL_MEETING,
    chair: 'an',
    secretary: 'binh',
    members: ['an', 'chi', 'dung'],
    items: [
      item({ recused: [{ personId: 'chi', ground: 'RELATIVE_OF_SUBJECT' }] }),
      item({ itemId: 'item-2', end: 'dropped' }),
      item({ itemId: 'item-3', end: 'adopted' }),
      item({ itemId: 'item-4', end: 'deferred', recused: [{ personId: 'binh', ground: 'RECUSED' }] }),
    ],
  };
  const rows = readRows('meeting/0198', meeting);

  it('count the items that are still on the agenda, and those that wait', () => {
    expect(rows.meeting).toMatchObject({ item_count: 3, open_item_count: 1 });
  });

  it('give the papers of an item to chair, secretary and members, but for whoever stepped back from it', () => {
    expect(rows.items?.map((one) => one['reader_person_ids'])).toEqual([
      ['an', 'binh', 'dung'],
      ['an', 'binh', 'chi', 'dung'],
      ['an', 'binh', 'chi', 'dung'],
      ['an', 'chi', 'dung'],
    ]);
  });

  it('keep the order of the agenda', () => {
    expect(rows.items?.map((one) => one['position'])).toEqual([0, 1, 2, 3]);
  });
});

describe('the row of a case opened again', () => {
  const everTold = [
    { personId: 'told', organisationId: null },
    { personId: null, organisationId: 'unit' },
  ];

  it('keeps those who were told before as readers, whatever they are called now and whoever verifies', () => {
    const row = rowOf({ subjects: [subject('s9', { personId: 'told' })], verification, everTold });
    expect(row['subject_reader_person_ids']).toEqual(['told']);
    expect(row['subject_reader_organisation_ids']).toEqual(['unit']);
  });

  it('names each once, beside those told since', () => {
    const subjects = [subject('s1', { personId: 'told' }), subject('s2', { personId: 'new' })];
    const hearings = [hearing('s1', '2026-10-20'), hearing('s2', '2026-10-21')];
    const row = rowOf({ subjects, verification: { ...verification, hearings }, everTold });
    expect(row['subject_reader_person_ids']).toEqual(['told', 'new']);
  });
});

describe('who is a party to a case', () => {
  it('and stepped back is named, so that nothing is told to them', () => {
    expect(partiesOf('case', { ...INITIAL_CASE, recused: ['lan'] } as CaseState).recused).toEqual(['lan']);
    expect(partiesOf('discipline', { ...INITIAL_DISCIPLINE, recused: ['lan'] } as DisciplineState).recused).toEqual([
      'lan',
    ]);
  });

  it('are handler and team, without whoever stepped back', () => {
    const state: CaseState = { ...INITIAL_CASE, handler: 'hoa', verification, recused: ['lan'] };
    expect(partiesOf('case', state).readers).toEqual(['hoa', 'minh', 'nga']);
  });
});

it('a process of an unknown kind has no rows: it is a fault', () => {
  expect(() => readRows('letter/0197', INITIAL_CASE)).toThrow('No such kind');
});

describe('the row of what is owed', () => {
  const [opened, resumed] = ['2026-06-01T02:00:00.000Z', '2026-06-10T02:00:00.000Z'];
  const pause = { kind: 'pause', from: '2026-06-02', until: null, reason: 'r', recordedAt: opened } as const;
  const owed: Obligation = {
    id: 'intake.head_notice#1',
    key: 'intake.head_notice',
    status: 'open',
    owner: { kind: 'role', role: 'HEAD', organisationId: 'commune' },
    policy: copyPolicy(policyOf({ version: 4 })),
    startedOn: '2026-06-01',
    startedAt: null,
    dueOn: '2026-06-15',
    dueAt: '2026-06-15T17:00:00.000Z',
    ledger: [],
    marks: [],
    acknowledgedOn: null,
    extensionRequest: null,
    urgings: [],
    settledOn: null,
    late: false,
  };
  const rowOfOwed = (values: Partial<Obligation>): Readonly<Record<string, unknown>> | undefined =>
    readRows(CASE, { ...INITIAL_CASE, obligations: [{ ...owed, ...values }] }).obligations[0];

  it('names the version of the rule by which it is counted', () => {
    expect(rowOfOwed({})).toMatchObject({ policy_version: 4, paused: false, settled_on: null, late: false });
  });

  it('stands still while a pause is open, and only while it is owed', () => {
    expect(rowOfOwed({ ledger: [pause] })).toMatchObject({ paused: true });
    const ended = { ...pause, until: '2026-06-10', recordedAt: resumed };
    expect(rowOfOwed({ ledger: [pause, ended] })).toMatchObject({ paused: false });
    expect(rowOfOwed({ ledger: [pause], status: 'cancelled' })).toMatchObject({ paused: false });
  });

  it('met late is unexplained until somebody said why; cancelled it needs no words', () => {
    const late = { status: 'met', settledOn: '2026-06-18', late: true } as const;
    expect(rowOfOwed(late)).toMatchObject({ settled_on: '2026-06-18', late: true, unexplained: true });
    expect(rowOfOwed({ ...late, latenessReason: 'content-1' })).toMatchObject({ late: true, unexplained: false });
    expect(rowOfOwed({ ...late, late: false })).toMatchObject({ late: false, unexplained: false });
    expect(rowOfOwed({ ...late, status: 'cancelled' })).toMatchObject({ unexplained: false });
  });

  it('met late by a subject, or a unit that is examined, counts as no lateness of the staff', () => {
    const late = { status: 'met', settledOn: '2026-06-18', late: true } as const;
    const accused = { subjects: [subject('subject-an', { personId: 'an' })] };
    const by = (owner: Obligation['owner']) =>
      readRows(CASE, { ...INITIAL_CASE, ...accused, obligations: [{ ...owed, ...late, owner }] }).obligations[0];
    const unexplained = { late: true, unexplained: true };
    expect(by({ kind: 'person', personId: 'an', organisationId: 'commune' })).toMatchObject({ unexplained: false });
    expect(by({ kind: 'role', role: 'SUPERVISED_UNIT', organisationId: 'x' })).toMatchObject({ unexplained: false });
    expect(by({ kind: 'person', personId: 'lan', organisationId: 'commune' })).toMatchObject(unexplained);
  });
});
