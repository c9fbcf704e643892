import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { POLICIES } from '../../prisma/seed/reference/policies.ts';
import { countDeadline } from '../../runtime/deadline/count-deadline.ts';
import { liveRules } from '../../runtime/deadline/live-rules.ts';
import { DEADLINE_COMMAND } from '../../texts/vi/deadline-command.ts';
import { createDatabase } from '../support/postgres.ts';
import type { TestDatabase } from '../support/postgres.ts';

const ABOVE = '018f0000-0000-7000-8000-0000000000a1';
const BELOW = '018f0000-0000-7000-8000-0000000000b1';

let database: TestDatabase;
let pool: pg.Pool;

beforeAll(async () => {
  database = await createDatabase();
  const owner = new pg.Pool({ connectionString: database.url });
  await owner.query(
    `insert into business.organisation (id, code, path, parent_id, kind, level, name, valid_from) values
     ($1, 'mg', 'mg', null, 'party-committee', 'province', 'Tỉnh ủy Thử Nghiệm', '2020-01-01'),
     ($2, 'mg.d01', 'mg.d01', $1, 'party-committee', 'direct', 'Đảng ủy xã Thử Nghiệm', '2020-01-01')`,
    [ABOVE, BELOW],
  );
  const general = POLICIES.find((row) => row.key === 'answer.sender');
  const own = { ...general, version: 9, organisationId: ABOVE, length: { n: 3, unit: 'wd', direction: 'after' } };
  await owner.query(
    `insert into business.policy_row (key, version, conditions, organisation_id, data, id)
     values ('answer.sender', 9, '{}', $1, $2, 'own')`,
    [ABOVE, own],
  );
  const day = {
    day: '2026-11-25',
    kind: 'off',
    reason: 'Ngày truyền thống',
    source: 'Quyết định 01',
    confidence: 'own',
  };
  await owner.query(
    `insert into business.calendar_version (calendar_id, version, organisation_id, organisation_path, data)
     values ($1, 1, $2, 'mg', $3)`,
    [ABOVE, ABOVE, { years: {}, entries: [day] }],
  );
  await owner.end();
  pool = new pg.Pool({ connectionString: database.worker });
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

async function dueFrom(startedOn: string, code: string | null): Promise<string> {
  const rules = await liveRules({ pool }, code, '2026-11-23');
  if (!rules.ok) return rules.problem.code;
  const asked = { startedOn, startedAt: null, by: { key: 'answer.sender', conditions: {} } };
  const counted = countDeadline(asked, rules.value, DEADLINE_COMMAND);
  return counted.ok ? counted.value.derivation.dueOn : counted.problem.code;
}

describe('a deadline by the rules of the running system', () => {
  it.each([
    ['the country: five working days, 24/11 off', null, '2026-12-01'],
    ['a body below one with a row and a day of its own: three, 24/11 and 25/11 off', 'mg.d01', '2026-11-30'],
    ['a body that does not exist', 'mg.d99', 'ORGANISATION_UNKNOWN'],
  ])('is counted for %s', async (_whom, code, expected) => {
    expect(await dueFrom('2026-11-23', code)).toBe(expected);
  });
});
