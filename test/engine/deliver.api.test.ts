import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createDeliver } from '../../activities/deliver.ts';
import type { Deliver } from '../../activities/deliver.ts';
import { createPostgresOutbox } from '../../activities/postgres-outbox.ts';
import { sweepOutbox } from '../../activities/sweep.ts';
import { dayOf } from '../../domain/calendar/day.ts';
import { processId } from '../../domain/process.ts';
import type { FollowUp, ProcessId } from '../../domain/process.ts';
import type { CommandRequest, StepResult } from '../../workflows/messages.ts';
import { HANDLER, HEAD, postgresActivities, seedBody } from '../support/engine-world.ts';
import { command, disciplinePrepared, meetingConvened } from '../support/measures.ts';
import { createDatabase } from '../support/postgres.ts';
import type { TestDatabase } from '../support/postgres.ts';

let database: TestDatabase;
let pool: pg.Pool;
let admin: pg.Pool;
const sent: CommandRequest[] = [];
let away: string | null = null;

beforeAll(async () => {
  database = await createDatabase();
  admin = new pg.Pool({ connectionString: database.url, max: 2 });
  pool = new pg.Pool({ connectionString: database.worker, max: 4 });
  await seedBody(admin);
});

beforeEach(async () => {
  sent.length = 0;
  away = null;
  await admin.query('delete from business.outbox');
});

afterAll(async () => {
  await Promise.all([pool.end(), admin.end()]);
  await database.drop();
});

const ANSWER: StepResult = {
  outcome: { ok: true, events: [] },
  sameBody: true,
  stage: 'OPEN',
  organisationPath: null,
  wakeAt: null,
  nextDueOn: null,
  owed: 0,
  finished: false,
  outbox: [],
};
const deliver: Deliver = (request) =>
  createDeliver(createPostgresOutbox(pool), async (asked) => {
    if (asked.processId === away) throw new Error('the receiver does not answer');
    sent.push(asked);
    return ANSWER;
  })(request);

const ONE = 'case/one';
const MEETING = 'meeting/m';
const OTHER = 'meeting/other';

describe('messages between two processes are not overtaken', () => {
  it('by a later one, whoever delivers it: it waits until the earlier one has arrived', async () => {
    const [first, second] = [await put(1, MEETING, 'addItem'), await put(4, MEETING, 'dropItem')];
    away = MEETING;
    await expect(deliver({ processId: ONE, outbox: [first] })).rejects.toThrow('does not answer');
    away = null;
    await deliver({ processId: ONE, outbox: [second] });
    expect(types()).toEqual([]);
    await sweep();
    expect(types()).toEqual(['addItem']);
    await sweep();
    expect(types()).toEqual(['addItem', 'dropItem']);
  });

  it('but one to another process goes out at once', async () => {
    await put(1, MEETING, 'addItem');
    const second = await put(4, OTHER, 'addItem');
    await deliver({ processId: ONE, outbox: [second] });
    expect(sent.map((one) => one.processId)).toEqual([OTHER]);
  });

  it('and those of one step arrive in their order, more than ten of them too', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 12; n += 1) ids.push(await put(1, MEETING, `message-${n}`, n));
    await deliver({ processId: ONE, outbox: ids.toSorted() });
    expect(types()).toEqual(ids.map((_, n) => `message-${n}`));
  });
});

describe('a notice', () => {
  it('of a discipline finds the head of its body, and nobody when the head is the one under discipline', async () => {
    const id = await beginDiscipline(await person());
    expect(await told(id)).toEqual([{ notice: 'discipline-begun', person_id: HEAD, named: true }]);
    expect(await told(await beginDiscipline(HEAD))).toEqual([]);
  });

  it('to the subject as subject reaches the subject, who has a page of their own', async () => {
    const subjectPersonId = await person();
    const id = await beginDiscipline(subjectPersonId);
    await tell(id, `subject:${subjectPersonId}`);
    expect(await told(id)).toContainEqual({ notice: 'told', person_id: subjectPersonId, named: true });
  });

  it('of a meeting names it to those who take part, and to others only that something waits', async () => {
    const [id, today] = [processId('meeting', randomUUID()), dayOf(new Date().toISOString())];
    const matter = { caseId: randomUUID(), subjectPersonId: await person() };
    const [convene] = meetingConvened(matter, [HEAD, HANDLER], today);
    if (convene === undefined) throw new Error('no first step');
    await postgresActivities(pool).step(command(id, convene, 'convene'));
    const stranger = await person();
    for (const to of [HANDLER, stranger]) await tell(id, `person:${to}`);
    const named = new Map((await told(id)).map((one) => [one.person_id, one.named]));
    expect(named.get(HANDLER)).toBe(true);
    expect(named.get(stranger)).toBe(false);
  });
});

async function beginDiscipline(subjectPersonId: string): Promise<ProcessId> {
  const id = processId('discipline', randomUUID());
  const today = dayOf(new Date().toISOString());
  const [begin] = disciplinePrepared({ caseId: randomUUID(), subjectPersonId }, randomUUID(), today);
  if (begin === undefined) throw new Error('no first step');
  const { outbox } = await postgresActivities(pool).step(command(id, begin, 'begin'));
  await deliver({ processId: id, outbox });
  return id;
}

/** A notice of that process to that audience, delivered. */
async function tell(id: ProcessId, audience: string): Promise<void> {
  const outboxId = randomUUID();
  await insert(outboxId, id, 9, { kind: 'notice', notice: 'told', obligationId: null, audience, params: {} });
  await deliver({ processId: id, outbox: [outboxId] });
}

async function put(eventNumber: number, to: typeof MEETING | typeof OTHER, type: string, index = 0): Promise<string> {
  const id = `${ONE}#${eventNumber}.${index}`;
  await insert(id, ONE, eventNumber, { kind: 'command', to, command: { type }, about: '' });
  return id;
}

async function insert(id: string, from: string, eventNumber: number, payload: FollowUp): Promise<void> {
  await admin.query(
    `insert into business.outbox (id, process_id, event_number, payload, next_try_at)
     values ($1, $2, $3, $4, now() - interval '1 hour')`,
    [id, from, eventNumber, JSON.stringify(payload)],
  );
}

async function sweep(): Promise<void> {
  await sweepOutbox({ pool, deliver, warn: () => undefined });
}

async function told(id: string): Promise<{ notice: string; person_id: string; named: boolean }[]> {
  const { rows } = await admin.query<{ notice: string; person_id: string; named: boolean }>(
    'select notice, person_id, named from business.notification where process_id = $1 order by notice, person_id',
    [id],
  );
  return rows;
}

async function person(): Promise<string> {
  const id = randomUUID();
  await admin.query(`insert into business.person (id, full_name) values ($1, 'Đảng viên')`, [id]);
  return id;
}

function types(): string[] {
  return sent.map((one) => one.command.type);
}
