import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../api/ids.ts';
import { addDays, dayOf } from '../../domain/calendar/day.ts';
import { INITIAL_DISCIPLINE } from '../../domain/discipline/state.ts';
import { processId } from '../../domain/process.ts';
import { addPerson } from '../support/api-world.ts';
import { addDisciplineRow } from '../support/committee-rows.ts';
import { classification, newCase, openOffice } from '../support/office.ts';
import type { Office, Staff } from '../support/office.ts';

let office: Office;
let caseId = '';
let subjectId = '';
let subjectPersonId = '';
const disciplineId = newId();
const decided = { warning: '', reprimand: '' };

const today = () => dayOf(office.world.deps.now());

async function give(staff: Staff, body: Record<string, unknown>) {
  return office.world.call('POST', `/api/v1/processes/discipline/${disciplineId}/commands`, {
    token: office.tokens[staff],
    body,
  });
}

/** A discipline begun by a conclusion, as the outbox would deliver it, and two decided ones as rows. */
beforeAll(async () => {
  office = await openOffice();
  caseId = await newCase(office);
  subjectPersonId = await addPerson(office.world, 'Trần Văn Đối');
  await office.command(
    'screener',
    caseId,
    classification({ kind: 'denunciation', subjects: [{ kind: 'member', personId: subjectPersonId }] }),
  );
  const { body } = await office.get('head', `/cases/${caseId}`);
  subjectId = (body['subjects'] as { id: string }[])[0]?.id ?? '';
  const organisation = { id: office.organisations.committee, path: 'mg.d01' };
  const answer = await office.world.engine.send(
    {
      ...{ processId: processId('discipline', disciplineId), commandId: newId(), bodyHash: 'x' },
      command: {
        ...{ type: 'begin', caseId, matterId: newId(), subjectId, subjectKind: 'member', personId: subjectPersonId },
        ...{ organisationId: organisation.id, organisationPath: organisation.path },
        ...{ organisationSubjectId: null, recused: [], concludedOn: today() },
      },
      actor: { kind: 'process', accountId: null, personId: null, roles: [], correlationId: newId() },
    },
    1_000,
  );
  if (answer.kind !== 'answered' || !answer.result.outcome.ok) throw new Error(JSON.stringify(answer));
  for (const [form, votedOn] of [
    ['warning', '2026-03-02'],
    ['reprimand', '2026-05-04'],
  ] as const) {
    decided[form] = await addDisciplineRow(office.world, {
      ...{ ...INITIAL_DISCIPLINE, organisation, caseId, subjectId, personId: subjectPersonId, stage: 'DECIDED' },
      concludedOn: '2026-02-20',
      proposals: [
        { body: 'branch', level: 'branch', organisationId: organisation.id, heldOn: '2026-02-25', form: 'reprimand' },
      ],
      decision: {
        ...{ form, meetingId: newId(), body: 'standing-committee', votedOn, signedOn: '2026-06-01', number: '9-QĐ/TV' },
        ...{ effectiveFrom: '2026-06-01', served: null, announcedOn: null, lapsesOn: null },
      },
    });
  }
});
afterAll(() => office.stop());

describe('the page of a discipline', () => {
  it('shows whom it concerns, where it came from, and what may be done', async () => {
    const page = await office.get('head', `/disciplines/${disciplineId}`);
    expect(page.status, page.text).toBe(200);
    expect(page.body['discipline']).toMatchObject({
      ...{ subject: 'Trần Văn Đối', subjectKind: { text: 'Đảng viên' }, concludedOn: today() },
      stage: { code: 'PROPOSED', text: 'Đề nghị xem xét kỷ luật' },
      case: { caseId, number: expect.stringMatching(/^PA-/) },
    });
    expect(page.body).toMatchObject({
      violation: null,
      selfReview: null,
      decision: null,
      agenda: null,
      question: null,
    });
    const offered = (page.body['allowedCommands'] as { type: string; schema: string }[]).map((one) => one.type);
    expect(offered).toEqual(expect.arrayContaining(['recordViolation', 'postpone']));
    expect(offered).not.toContain('signDecision');
    const [first] = page.body['timeline'] as { type: string; details: { value: string }[] }[];
    expect(first?.details.map((one) => one.value)).toContain('Trần Văn Đối');
  });

  it('keeps what people record, and shapes a ground of postponement as the rule knows it', async () => {
    const recorded = await give('head', {
      ...{ type: 'recordViolation', startedOn: '2026-01-10', endedOn: '2026-03-10', inOffice: true },
      ...{ managedBy: 'province', grounds: 'Theo kết luận.' },
    });
    expect(recorded.status, recorded.text).toBe(200);
    const bornOn = addDays(today(), -30);
    const postponed = await give('head', {
      type: 'postpone',
      grounds: [{ ground: 'CHILD_UNDER_12_MONTHS', bornOn }],
      text: 'Giấy khai sinh.',
    });
    expect(postponed.status, postponed.text).toBe(200);
    const page = await office.get('head', `/disciplines/${disciplineId}`);
    expect(page.body['violation']).toEqual({ startedOn: '2026-01-10', endedOn: '2026-03-10', unlimited: null });
    expect(page.body['postponement']).toMatchObject({
      grounds: [{ code: 'CHILD_UNDER_12_MONTHS', text: 'Đang nuôi con dưới 12 tháng tuổi' }],
    });
    const { data } = await office.row(`select data from business.event where type = 'DisciplinePostponed'`);
    expect((data as { grounds: unknown }).grounds).toEqual([{ ground: 'CHILD_UNDER_12_MONTHS', bornOn }]);
  });

  it('shows the decision, and the votes on its way', async () => {
    const page = await office.get('leader', `/disciplines/${decided.warning}`);
    expect(page.body['decision']).toMatchObject({
      ...{ form: { text: 'Cảnh cáo' }, body: { text: 'Ban thường vụ' }, votedOn: '2026-03-02', served: null },
    });
    expect(page.body['proposals']).toMatchObject([{ body: { text: 'Chi bộ' }, form: { text: 'Khiển trách' } }]);
  });
});

describe('the list of decisions', () => {
  it('goes a page at a time, the latest begun first', async () => {
    // Ids tell no time: the first of the two that came as rows is made the latest.
    const begun = { [decided.reprimand]: '2020-01-02', [decided.warning]: '2030-01-01' };
    for (const [id, at] of Object.entries(begun)) {
      await office.world.admin.query('update business.process set created_at = $2 where id = $1', [
        ...[`discipline/${id}`, at],
      ]);
    }
    const first = await office.get('head', '/decisions?limit=2');
    const rest = await office.get('head', `/decisions?limit=2&cursor=${first.body.nextCursor}`);
    const ids = [...(first.body.items ?? []), ...(rest.body.items ?? [])].map((one) => one['disciplineId']);
    expect(ids).toEqual([decided.warning, disciplineId, decided.reprimand]);
    expect([first.body['total'], rest.body.nextCursor]).toEqual([3, null]);
    expect((await office.get('head', '/decisions?cursor=e30')).status).toBe(422);
  });

  it('is narrowed by form, stage, day of the vote and body', async () => {
    const listed = async (query: string) =>
      ((await office.get('head', `/decisions?${query}`)).body.items ?? []).map((one) => one['disciplineId']);
    expect(await listed('form=warning')).toEqual([decided.warning]);
    expect(await listed('votedFrom=2026-05-01')).toEqual([decided.reprimand]);
    expect(await listed('votedTo=2026-03-02')).toEqual([decided.warning]);
    expect(await listed('stage=DECIDED')).toHaveLength(2);
    expect(await listed(`organisationId=${office.organisations.other}`)).toEqual([]);
    expect((await office.get('head', '/decisions?form=none')).status).toBe(422);
  });

  it('is among the processes of its case, for who may know of it', async () => {
    const related = async (staff: Staff) =>
      ((await office.get(staff, `/cases/${caseId}`)).body['processes'] as { kind: string; title: string }[]).filter(
        (one) => one.kind === 'discipline',
      );
    expect(await related('head')).toHaveLength(3);
    expect((await related('head'))[0]?.title).toBe('Trần Văn Đối');
    expect(await related('screener')).toEqual([]);
  });
});
