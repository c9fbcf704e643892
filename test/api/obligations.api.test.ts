import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, dayOf } from '../../domain/calendar/day.ts';
import { addWorkingDays } from '../../domain/calendar/working-days.ts';
import { CALENDARS } from '../../prisma/seed/reference/calendars.ts';
import type { Answer } from '../support/api-world.ts';
import { addOrganisation } from '../support/api-world.ts';
import { classification, type Office, openOffice, type Staff } from '../support/office.ts';

let office: Office;
let unit: string;

/** Cases of two committees and of the province: some late, some fresh, one without anything left to do. */
beforeAll(async () => {
  office = await openOffice();
  unit = await addOrganisation(office.world, 'mg.d01.c01', office.organisations.committee);
  const today = dayOf(office.world.deps.now());
  const [calendar] = CALENDARS;
  if (calendar === undefined) throw new Error('There is a national calendar.');
  // Seven, eight and nine working days back: the answer, owed in ten, is due in three, two and one, on both sides of "soon".
  const workingDaysBack = (n: number) => addWorkingDays(calendar, today, -n);
  for (const [staff, receivedAt] of [
    ['reception', addDays(today, -60)],
    ['reception', workingDaysBack(7)],
    ['reception', workingDaysBack(8)],
    ['reception', today],
    ['other-reception', addDays(today, -40)],
    ['other-reception', workingDaysBack(9)],
    ['top-reception', today],
  ] as const) {
    const answer = await office.submit(staff, { receivedAt });
    if (answer.status !== 201) throw new Error(answer.text);
  }
});
afterAll(() => office.stop());

interface Counts {
  open: number;
  due: number;
  soon: number;
  overdue: number;
  paused: number;
  unexplained: number;
}
interface Row {
  obligation: {
    obligationId: string;
    processId: string;
    dueOn: string;
    state: string;
    stateText: string;
    owner: { name: string; mine: boolean };
  };
  caseNumber: string;
  organisation: string;
}

const rows = (answer: Answer) => answer.body.items as unknown as Row[];
const list = (staff: Staff, query: string) => office.get(staff, `/obligations?limit=200&${query}`);
const STATES = [
  ['open', 'open'],
  ['due', 'due'],
  ['soon', 'due-soon'],
  ['overdue', 'overdue'],
  ['paused', 'paused'],
  ['unexplained', 'unexplained'],
] as const;

describe('numbers that leaders see', () => {
  it.each(['leader', 'upper-head', 'head', 'reception', 'inspector'] as const)(
    '%s: each equals the list it opens',
    async (staff) => {
      for (const filter of ['', 'mine=true', `organisationId=${office.organisations.committee}`]) {
        const counts = (await office.get(staff, `/obligations/counts?${filter}`)).body as unknown as Counts;
        for (const [name, state] of STATES) {
          const listed = await list(staff, `state=${state}&${filter}`);
          expect(rows(listed).length, `${filter} ${state}`).toBe(counts[name]);
          expect(listed.body['total']).toBe(counts[name]);
        }
      }
    },
  );

  it('are told apart by the organisations directly below, each equal to its list', async () => {
    const answer = await office.get('leader', '/obligations/counts');
    const below = answer.body['organisations'] as (Counts & {
      organisationId: string;
      name: string;
      self: boolean;
    })[];
    expect(below.map((one) => one.name).toSorted()).toEqual(['Đảng ủy mg', 'Đảng ủy mg.d01', 'Đảng ủy mg.d02']);
    expect(below.map((one) => one.self)).toEqual([true, false, false]);
    for (const one of below) {
      for (const [name, state] of STATES) {
        const listed = await list('leader', `state=${state}&organisationId=${one.organisationId}&direct=${one.self}`);
        expect(listed.body['total'], `${one.name} ${state}`).toBe(one[name]);
      }
    }
    for (const [name] of STATES) {
      expect([name, below.reduce((total, one) => total + one[name], 0)]).toEqual([name, answer.body[name]]);
    }
    expect(below[0]?.open).toBeGreaterThan(0);
  });

  it('name no organisation in which the caller may see nothing', async () => {
    const answer = await office.get('head', `/obligations/counts?organisationId=${office.organisations.province}`);
    expect((answer.body['organisations'] as { name: string }[]).map((one) => one.name)).toEqual(['Đảng ủy mg.d01']);
    const elsewhere = await office.get('head', `/obligations/counts?organisationId=${office.organisations.other}`);
    const none = { open: 0, due: 0, soon: 0, overdue: 0, paused: 0, unexplained: 0 };
    expect(elsewhere.body).toEqual({ ...none, organisations: [] });
    expect((await list('inspector', '')).body['total']).toBe(0);
    expect((await list('head', `organisationId=${unit}`)).body['total']).toBe(0);
  });
});

describe('what is owed', () => {
  it('comes by due date, each as the case itself shows it', async () => {
    const all = rows(await list('leader', ''));
    const days = all.map((one) => one.obligation.dueOn);
    expect(days).toEqual(days.toSorted());
    for (const { obligation } of all) {
      const caseId = obligation.processId.slice('case/'.length);
      const page = await office.get('leader', `/cases/${caseId}`);
      const shown = (page.body['obligations'] as Row['obligation'][]).find(
        (one) => one.obligationId === obligation.obligationId,
      );
      expect(shown).toEqual(obligation);
    }
  });

  it('is overdue, due soon or neither exactly as the case says', async () => {
    const state = async (query: string) =>
      new Set(rows(await list('leader', query)).map((one) => one.obligation.state));
    expect(await state('state=overdue')).toEqual(new Set(['overdue']));
    expect(await state('state=due-soon')).toEqual(new Set(['soon']));
    for (const one of rows(await list('leader', 'state=overdue'))) {
      expect(one.obligation.stateText).toMatch(/^quá hạn \d+ ngày( làm việc)?$/);
    }
    const open = rows(await list('leader', '')).filter((one) => one.obligation.state === 'soon').length;
    expect((await list('leader', 'state=due-soon')).body['total']).toBe(open);
  });

  it('is mine when I owe it in person or by a role I hold', async () => {
    const head = rows(await list('head', 'mine=true'));
    expect(head.length).toBeGreaterThan(0);
    expect(head.every((one) => one.obligation.owner.mine)).toBe(true);
    const others = rows(await list('head', '')).filter((one) => !one.obligation.owner.mine);
    expect(others.length).toBeGreaterThan(0);

    const caseId = (head[0]?.obligation.processId ?? '').slice('case/'.length);
    await office.command('screener', caseId, classification());
    const assigned = await office.command('head', caseId, { type: 'assign', assignee: office.people.inspector });
    expect(assigned.status, assigned.text).toBe(200);
    const mine = rows(await list('inspector', 'mine=true'));
    expect(mine.map((one) => one.obligation.obligationId)).toEqual(['assignment.answer#1']);
    expect(mine[0]?.obligation.owner.name).toBe('Đồng chí inspector');
  });

  it('pages by key without gap or double', async () => {
    const whole = rows(await list('leader', '')).map(
      (one) => `${one.obligation.processId} ${one.obligation.obligationId}`,
    );
    const seen: string[] = [];
    let cursor: unknown = '';
    do {
      const page = await office.get(
        'leader',
        `/obligations?limit=4${typeof cursor === 'string' && cursor !== '' ? `&cursor=${cursor}` : ''}`,
      );
      seen.push(...rows(page).map((one) => `${one.obligation.processId} ${one.obligation.obligationId}`));
      cursor = page.body['nextCursor'];
    } while (cursor !== null);
    expect(seen).toEqual(whole);
    expect((await office.get('leader', '/obligations?cursor=abc')).status).toBe(422);
  });

  it('leaves the list when it is done', async () => {
    const before = rows(await list('head', 'key=intake.head_notice'));
    const caseId = (before.at(-1)?.obligation.processId ?? '').slice('case/'.length);
    const answer = await office.command('head', caseId, {
      type: 'answerSender',
      purpose: 'processing-notice',
      form: 'letter',
      text: 'Đang xử lý.',
    });
    expect(answer.status, answer.text).toBe(200);
    const after = rows(await list('head', 'key=intake.head_notice'));
    expect(after.length).toBe(before.length - 1);
  });
});
