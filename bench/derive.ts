import type { Caller } from '../api/caller.ts';
import { lookAhead } from '../api/rules/look-ahead.ts';
import { rowProspect } from '../api/rules/prospects.ts';
import { addDays, instantAt } from '../domain/calendar/day.ts';
import { derive } from '../domain/deadlines/derive.ts';
import { copyPolicy } from '../domain/policy/select.ts';
import { CALENDARS } from '../prisma/seed/reference/calendars.ts';
import { POLICIES } from '../prisma/seed/reference/policies.ts';
import { fillBoard } from '../test/support/obligation-rows.ts';
import { withDatabase } from './database.ts';
import { median } from './machine.ts';

const COUNTS = 20_000;
const ROWS = 100_000;
const TIMES = 3;
const TODAY = '2026-11-16';

const KEYS = ['intake.head_notice', 'party.tc.settle', 'party.limit.kt', 'party.transfer.done'];

const LEADER: Caller = {
  ...{ accountId: 'bench', username: 'bench', displayName: 'bench', personId: null, mustChangePassword: false },
  roles: [
    { role: 'LEADER', organisationId: '018f0000-0000-7000-8000-0000000000a1', path: 'mg', organisation: 'bench' },
  ],
  ...{ relatives: [], superiors: [], servedOrganisations: [], sessionHash: '' },
};

/** Due dates in a second, each with its whole derivation; then what a changed rule would come to for everything that is open. */
export async function measureDerive(say: (line: string) => void): Promise<void> {
  const [calendar] = CALENDARS;
  if (calendar === undefined) throw new Error('no calendar');
  for (const key of KEYS) {
    const row = POLICIES.findLast((one) => one.key === key && Object.keys(one.conditions).length === 0);
    if (row === undefined) throw new Error(`no row of ${key}`);
    const policy = copyPolicy(row);
    const rates = Array.from({ length: TIMES }, () => {
      const began = performance.now();
      for (let i = 0; i < COUNTS; i += 1) {
        derive({ startedOn: addDays('2025-01-01', i % 700), startedAt: null, policy, ledger: [] }, calendar);
      }
      return (COUNTS * 1000) / (performance.now() - began);
    });
    say(`  ${key}, ${row.length.n} ${row.length.unit}: ${Math.round(median(rates))} dates/s`);
  }
  await withDatabase(async ({ owner }) => {
    await fillBoard(owner, { rows: ROWS, today: TODAY });
    await owner.query('update business.obligation set policy_version = 1');
    await owner.query('vacuum analyze business.obligation');
    const row = POLICIES.find((one) => one.key === 'answer.sender');
    if (row === undefined) throw new Error('no row');
    const draft = { ...row, length: { n: 20, unit: 'wd', direction: 'after' }, examples: [] } as const;
    const prospect = await rowProspect(owner, { replaces: { key: row.key, version: 1 }, draft, path: 'mg' });
    const times: number[] = [];
    for (let i = 0; i < TIMES; i += 1) {
      const began = performance.now();
      const { figures } = await lookAhead(owner, prospect, LEADER, instantAt(TODAY, 9));
      times.push((performance.now() - began) / 1000);
      if (i === 0) say(`  looked ahead over ${figures.touched} of ${ROWS} obligations, ${figures.moved} would move`);
    }
    say(`  one look ahead: ${median(times).toFixed(1)} s, ${Math.round(ROWS / median(times))} obligations/s`);
  });
}
