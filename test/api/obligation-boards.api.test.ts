import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Day } from '../../domain/calendar/calendar.ts';
import { addDays } from '../../domain/calendar/day.ts';
import { addWorkingDays } from '../../domain/calendar/working-days.ts';
import type { Owner } from '../../domain/deadlines/obligation.ts';
import { CALENDARS } from '../../prisma/seed/reference/calendars.ts';
import { today as todayOf } from '../support/examined-case.ts';
import { addOwed } from '../support/obligation-rows.ts';
import type { OwedRow } from '../support/obligation-rows.ts';
import { openOffice, type Office, type Staff } from '../support/office.ts';

const ROWS = 180;
const STANDINGS = [
  'running',
  'running',
  'running',
  'running',
  'paused',
  'met',
  'late',
  'explained',
  'cancelled',
] as const;
const STATES = [
  ['open', 'open'],
  ['due', 'due'],
  ['soon', 'due-soon'],
  ['overdue', 'overdue'],
  ['paused', 'paused'],
  ['unexplained', 'unexplained'],
] as const;
const WHO = ['leader', 'upper-head', 'head', 'reception', 'inspector', 'other-reception'] as const;

type Numbers = Record<(typeof STATES)[number][0], number>;
interface Row {
  name: string;
  open: number;
  overdue: number;
  paused: number;
  within: number[];
  settledLast20: number;
  expected: number[];
}

/** An organisation, or only what lies directly in it. */
interface Group {
  organisationId: string;
  self: boolean;
}

const listOf = ({ organisationId, self }: Group) => `&organisationId=${organisationId}&direct=${self}`;

interface Listed {
  state: string;
  unexplained: boolean;
  dueOn: Day;
}

let office: Office;
let today: Day;
let rows: OwedRow[] = [];

/** The same numbers in every run. */
function dice(): (sides: number) => number {
  let seed = 20_261_122;
  return (sides) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * sides);
  };
}

beforeAll(async () => {
  office = await openOffice();
  const { admin } = office.world;
  today = todayOf(office);
  const { province, committee, other } = office.organisations;
  const places = [
    { id: province, path: 'mg' },
    { id: committee, path: 'mg.d01' },
    { id: other, path: 'mg.d02' },
  ];
  // The second office keeps a holiday of its own from tomorrow on: there, what is due next week is due soon.
  const off = Array.from({ length: 7 }, (_, i) => addDays(today, i + 1));
  await admin.query(
    `insert into business.calendar_version (calendar_id, version, organisation_id, organisation_path, data)
     values ($1::uuid::text, 1, $1::uuid, 'mg.d02', $2)`,
    [
      other,
      {
        years: {},
        entries: off.map((day) => ({ day, kind: 'off', reason: 'Lễ riêng', source: 'QĐ 1', confidence: 'own' })),
      },
    ],
  );
  const roll = dice();
  const pick = <T>(from: readonly T[]): T => from[roll(from.length)] as T;
  const people = Object.values(office.people);
  rows = Array.from({ length: ROWS }, (): OwedRow => {
    const organisation = pick(places);
    const owner: Owner =
      roll(2) === 0
        ? { kind: 'role', role: pick(['HEAD', 'RECEPTION', 'INSPECTOR']), organisationId: pick(places).id }
        : { kind: 'person', personId: pick(people), organisationId: organisation.id };
    const standing = pick(STANDINGS);
    const isOver = standing !== 'running' && standing !== 'paused';
    return {
      ...{ organisation, owner, standing, dueOn: addDays(today, roll(60) - 15) },
      ...(isOver ? { settledOn: addDays(today, -roll(45)) } : {}),
      ...(roll(8) === 0 ? { subjectPersonId: pick(people) } : {}),
      ...(roll(4) === 0 ? { handlerPersonId: pick(people) } : {}),
    };
  });
  const head: Owner = { kind: 'role', role: 'HEAD', organisationId: other };
  rows.push({
    organisation: { id: other, path: 'mg.d02' },
    owner: head,
    standing: 'running',
    dueOn: addDays(today, 7),
  });
  await addOwed(admin, rows);
});
afterAll(() => office.stop());

async function listed(staff: Staff, query: string) {
  const { body } = await office.get(staff, `/obligations?limit=200&${query}`);
  return { total: body['total'], items: body.items as unknown as { obligation: Listed }[] };
}

const forecastOf = async (staff: Staff, query = '') =>
  (await office.get(staff, `/obligations/forecast?${query}`)).body as unknown as {
    days: Day[];
    paceFrom: Day;
    total: Row;
    organisations: (Row & Group)[];
    owners: (Row & { ownerKey: string; organisation: string | null })[];
  };

describe('with whatever is owed', () => {
  it.each(WHO)(
    '%s: every number is the length of the list it opens, and the open ones are the four together',
    async (who) => {
      const { organisations, ...all } = (await office.get(who, '/obligations/counts')).body as unknown as Numbers & {
        organisations: (Numbers & Group)[];
      };
      const asked: [string, Numbers][] = [
        ['', all],
        ...organisations.map((one): [string, Numbers] => [listOf(one), one]),
      ];
      for (const [name] of STATES) {
        expect([name, organisations.reduce((sum, one) => sum + one[name], 0)]).toEqual([name, all[name]]);
      }
      for (const [filter, numbers] of asked) {
        for (const [name, state] of STATES) {
          const list = await listed(who, `state=${state}${filter}`);
          expect([filter, name, list.items.length, list.total]).toEqual([filter, name, numbers[name], numbers[name]]);
        }
        expect(numbers.due + numbers.soon + numbers.overdue + numbers.paused).toBe(numbers.open);
      }
      if (who === 'leader') for (const [name] of STATES) expect([name, all[name]]).not.toEqual([name, 0]);
    },
  );

  it('each stands in the list of its state by the calendar of its own office', async () => {
    const shownAs = { due: 'due', 'due-soon': 'soon', overdue: 'overdue', paused: 'paused' } as const;
    for (const [state, shown] of Object.entries(shownAs)) {
      const { items } = await listed('leader', `state=${state}`);
      expect([state, ...new Set(items.map((one) => one.obligation.state))]).toEqual([state, shown]);
    }
    const late = (await listed('leader', 'state=unexplained')).items;
    expect(late.every((one) => one.obligation.state === 'settled' && one.obligation.unexplained)).toBe(true);
    const after = (await listed('leader', `state=due-soon&organisationId=${office.organisations.other}`)).items;
    expect(after.map((one) => one.obligation.dueOn)).toContain(addDays(today, 7));
  });
});

function national() {
  const [calendar] = CALENDARS;
  if (calendar === undefined) throw new Error('There is a national calendar.');
  return calendar;
}

describe('the forecast', () => {
  it.each(WHO)('%s: every number is the length of the list it opens', async (who) => {
    const forecast = await forecastOf(who);
    const asked: [string, Row][] = [
      ['', forecast.total],
      ...forecast.organisations.map((one): [string, Row] => [listOf(one), one]),
      ...forecast.owners.map((one): [string, Row] => [`&owner=${encodeURIComponent(one.ownerKey)}`, one]),
    ];
    const sum = (of: (row: Row) => number) => forecast.organisations.reduce((all, one) => all + of(one), 0);
    for (const name of ['open', 'overdue', 'paused', 'settledLast20'] as const) {
      expect([name, sum((row) => row[name])]).toEqual([name, forecast.total[name]]);
    }
    expect([0, 1, 2].map((i) => sum((row) => row.within[i] ?? 0))).toEqual(forecast.total.within);
    for (const [filter, row] of asked) {
      const counted = async (query: string) => (await listed(who, `${query}${filter}`)).total;
      expect([filter, row.open]).toEqual([filter, await counted('state=open')]);
      expect([filter, row.overdue]).toEqual([filter, await counted('state=overdue')]);
      expect([filter, row.paused]).toEqual([filter, await counted('state=paused')]);
      for (const [i, day] of forecast.days.entries()) {
        expect([filter, day, row.within[i]]).toEqual([filter, day, await counted(`dueFrom=${today}&dueTo=${day}`)]);
      }
    }
  });

  it('looks ahead by the calendar of the office it is asked for, and back at what was met', async () => {
    const forecast = await forecastOf('leader');
    expect(forecast.days).toEqual([5, 10, 20].map((n) => addWorkingDays(national(), today, n)));
    const met = rows.filter(({ standing, settledOn = '', subjectPersonId }) => {
      const isMet = standing === 'met' || standing === 'late' || standing === 'explained';
      // About the leader or the head of their own body: closed to them.
      const isClosed = [office.people.leader, office.people['upper-head']].some((one) => one === subjectPersonId);
      return isMet && settledOn >= forecast.paceFrom && settledOn < today && !isClosed;
    });
    const { settledLast20, overdue, within, expected } = forecast.total;
    expect(settledLast20).toBe(met.length);
    expect(settledLast20).toBeGreaterThan(0);
    expect(expected[2]).toBe(Math.max(0, overdue + (within[2] ?? 0) - settledLast20));
    const holiday = await forecastOf('leader', `organisationId=${office.organisations.other}`);
    expect(holiday.days[0]).toBe(addWorkingDays(national(), addDays(today, 7), 5));
  });

  it('names owners only to who heads or leads their office, and to everybody themself', async () => {
    const keys = async (who: Staff) => (await forecastOf(who)).owners.map((one) => one.ownerKey);
    expect(await keys('reception')).toEqual(['me']);
    expect(await keys('inspector')).toEqual(['me']);
    const { committee } = office.organisations;
    const own = await keys('head');
    expect(own.length).toBeGreaterThan(1);
    expect(own.filter((key) => !key.endsWith(`@${committee}`))).toEqual([]);
    expect(own.some((key) => key.startsWith('person:'))).toBe(true);
    const led = await keys('leader');
    const { province, other } = office.organisations;
    expect(led.filter((key) => key.startsWith('person:') && !key.endsWith(`@${province}`))).toEqual([]);
    expect(led).toEqual(expect.arrayContaining([`persons@${committee}`, `persons@${other}`, `role:HEAD@${other}`]));
    expect(led).not.toContain(`persons@${province}`);
    expect(led.some((key) => key.startsWith('person:'))).toBe(true);
  });

  it('never ranks people: owners come by body, from the top down, and by name', async () => {
    const inOrder = async (names: readonly string[]) => {
      const { rows: sorted } = await office.world.admin.query<{ name: string }>(
        'select name from unnest($1::text[]) as name order by name',
        [names],
      );
      return sorted.map((one) => one.name);
    };
    for (const who of ['leader', 'head'] as const) {
      const { owners } = await forecastOf(who);
      const bodies = owners.map((one) => one.organisation ?? '');
      expect(bodies).toEqual(await inOrder(bodies));
      for (const body of new Set(bodies)) {
        const named = owners.filter((one) => one.organisation === body).map((one) => one.name);
        expect(named).toEqual(await inOrder(named));
      }
      const overdue = owners.map((one) => one.overdue);
      expect(overdue).not.toEqual(overdue.toSorted((a, b) => b - a));
    }
  });

  it('refuses an owner or a day that is none', async () => {
    for (const query of ['owner=person:x', 'owner=role:HEAD', 'dueFrom=2026-02-30', 'state=late']) {
      expect((await office.get('leader', `/obligations?${query}`)).status).toBe(422);
    }
  });
});
