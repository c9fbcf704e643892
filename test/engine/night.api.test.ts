import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { awaitNextYear, findMissed } from '../../activities/night.ts';
import type { NightPorts } from '../../activities/night.ts';
import type { Instant } from '../../domain/calendar/calendar.ts';
import { processId } from '../../domain/process.ts';
import { calendarYearId } from '../../prisma/calendar-year-id.ts';
import type { CommandRequest, StepResult } from '../../workflows/messages.ts';
import { BODY, postgresActivities, registration, seedBody } from '../support/engine-world.ts';
import { createDatabase } from '../support/postgres.ts';
import type { TestDatabase } from '../support/postgres.ts';

let database: TestDatabase;
let pool: pg.Pool;
let admin: pg.Pool;
const asked: CommandRequest[] = [];
const warned: string[] = [];
let away: string | null = null;

beforeAll(async () => {
  database = await createDatabase();
  admin = new pg.Pool({ connectionString: database.url, max: 2 });
  pool = new pg.Pool({ connectionString: database.worker, max: 4 });
});

beforeEach(async () => {
  asked.length = 0;
  warned.length = 0;
  away = null;
  await admin.query(
    `truncate business.process, business.event, business.command, business.obligation, business.outbox, business.calendar_year,
       business.case_file, business.submission_case, business.organisation, business.person, business.post, access.account cascade`,
  );
  await seedBody(admin);
});

afterAll(async () => {
  await Promise.all([pool.end(), admin.end()]);
  await database.drop();
});

/** The night of that moment; what is sent is taken at once, as the engine would have it taken. */
function nightOf(now: Instant, answer?: (request: CommandRequest) => Promise<StepResult>): NightPorts {
  const { step } = postgresActivities(pool, () => now);
  return {
    pool,
    now: () => now,
    warn: (fields) => void warned.push(fields['processId'] ?? ''),
    send: async (request) => {
      if (request.processId === away) throw new Error('the engine does not answer');
      asked.push(request);
      return (answer ?? step)(request);
    },
  };
}

const THE_NIGHT = '2026-11-22T19:00:00.000Z';

describe('a process that should have woken more than two hours ago', () => {
  it('is woken, and then sleeps until its next moment; the others are left alone', async () => {
    const [slept, soon, later] = [registration('2026-11-02'), registration('2026-11-02'), registration('2026-11-02')];
    const { step } = postgresActivities(pool, () => '2026-11-02T02:00:00.000Z');
    for (const one of [slept, soon, later]) await step(one);
    await wakeAt(slept.processId, '2026-11-22T16:59:00.000Z');
    await wakeAt(soon.processId, '2026-11-22T17:01:00.000Z');
    await wakeAt(later.processId, '2026-11-23T02:00:00.000Z');
    expect(await findMissed(nightOf(THE_NIGHT))).toEqual({ found: 1, nudged: 1 });
    expect(asked.map(({ processId: id, command }) => [id, command.type])).toEqual([[slept.processId, 'clock']]);
    expect(await findMissed(nightOf(THE_NIGHT))).toEqual({ found: 0, nudged: 0 });
  });

  it('is left alone when it has ended', async () => {
    await store(['case/ended'], { finished: true });
    expect(await findMissed(nightOf(THE_NIGHT))).toEqual({ found: 0, nudged: 0 });
  });

  it('that cannot be woken holds up no other, and is named', async () => {
    await store(['case/a', 'case/b', 'case/c'], {});
    away = 'case/b';
    expect(await findMissed(nightOf(THE_NIGHT, taken))).toEqual({ found: 3, nudged: 2 });
    expect(warned).toEqual(['case/b']);
  });

  it('is found once in a night, however many there are', async () => {
    const ids = Array.from({ length: 250 }, (_, n) => `case/${String(n).padStart(3, '0')}`);
    await store(ids, {});
    expect(await findMissed(nightOf(THE_NIGHT, taken))).toEqual({ found: 250, nudged: 250 });
    expect(asked.map((one) => one.processId).toSorted()).toEqual(ids);
  });
});

describe('the calendar of next year', () => {
  const NEXT = processId('calendar-year', calendarYearId('national', 2027));

  it('is waited for by the topmost body, once', async () => {
    await addBody('mg', null);
    await admin.query(
      `update business.organisation set parent_id = (select id from business.organisation where path = 'mg') where path = 'mg.d01'`,
    );
    await awaitNextYear(nightOf(THE_NIGHT));
    await awaitNextYear(nightOf('2026-11-23T19:00:00.000Z'));
    expect(asked.map((one) => one.processId)).toEqual([NEXT]);
    const { rows } = await admin.query(
      'select stage, calendar_id, year, status, organisation_path from business.calendar_year',
    );
    expect(rows).toEqual([
      { stage: 'AWAITED', calendar_id: 'national', year: 2027, status: null, organisation_path: 'mg' },
    ]);
    expect(warned).toEqual([]);
  });

  it('is another one in the night in which the year changes in Viet Nam', async () => {
    await awaitNextYear(nightOf('2026-12-31T16:59:00.000Z'));
    await awaitNextYear(nightOf('2026-12-31T17:00:00.000Z'));
    const years = asked.map(({ command }) => (command as { year?: number }).year);
    expect(years).toEqual([2027, 2028]);
  });

  it('is not warned of when its days are final already', async () => {
    await admin.query(`insert into business.calendar_version (calendar_id, version, data)
      select calendar_id, 9, jsonb_set(data, '{years,2027}', '"final"') from business.calendar_version`);
    await awaitNextYear(nightOf(THE_NIGHT));
    await admin.query('delete from business.calendar_version where version = 9');
    expect(asked[0]?.command).toMatchObject({ type: 'awaitYear', year: 2027, isFinal: true, organisationId: BODY.id });
  });

  it('is waited for by nobody while there is no body', async () => {
    await admin.query('truncate business.organisation, business.post cascade');
    await awaitNextYear(nightOf(THE_NIGHT));
    expect(asked).toEqual([]);
  });

  it('is asked for again the next night when it was refused', async () => {
    const refused = async (): Promise<StepResult> => ({
      ...(await taken()),
      outcome: { ok: false, refusal: { code: 'NO', params: {} } },
    });
    await awaitNextYear(nightOf(THE_NIGHT, refused));
    expect(warned).toEqual([NEXT]);
    await awaitNextYear(nightOf('2026-11-23T19:00:00.000Z'));
    expect(new Set(asked.map((one) => one.commandId)).size).toBe(2);
  });
});

const taken = async (): Promise<StepResult> => ({
  outcome: { ok: true, events: [] },
  sameBody: true,
  stage: 'OPEN',
  organisationPath: null,
  wakeAt: null,
  nextDueOn: null,
  owed: 0,
  finished: false,
  outbox: [],
});

async function wakeAt(id: string, at: Instant): Promise<void> {
  await admin.query('update business.process set wake_at = $2 where id = $1', [id, at]);
}

async function store(ids: readonly string[], { finished = false }): Promise<void> {
  await admin.query(
    `insert into business.process (id, kind, stage, organisation_id, organisation_path, version, head_hash, state, wake_at, finished)
     select id, 'case', 'INTAKE', $2, 'mg.d01', 1, '', '{}', '2026-11-01', $3 from unnest($1::text[]) id`,
    [ids, BODY.id, finished],
  );
}

async function addBody(path: string, parentId: string | null): Promise<void> {
  await admin.query(
    `insert into business.organisation (id, code, path, kind, level, name, parent_id, valid_from)
     values (gen_random_uuid(), $1, $1, 'party-committee', 'province', 'Tỉnh ủy Thử Nghiệm', $2, '2020-01-01')`,
    [path, parentId],
  );
}
