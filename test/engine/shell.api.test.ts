import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Activities } from '../../activities/index.ts';
import { sortErrors } from '../../activities/sort-errors.ts';
import { startProcess } from '../../runtime/temporal-engine.ts';
import { TASK_QUEUE } from '../../workflows/messages.ts';
import type { CommandRequest, StepResult } from '../../workflows/messages.ts';
import {
  CLERK,
  HEAD,
  classification,
  postgresActivities,
  registration,
  request,
  seedBody,
  staff,
  words,
} from '../support/engine-world.ts';
import { createDatabase } from '../support/postgres.ts';
import type { TestDatabase } from '../support/postgres.ts';
import { realTemporal } from '../support/temporal.ts';
import type { TestTemporal } from '../support/temporal.ts';
import { runWorker } from '../support/test-worker.ts';
import type { TestWorker } from '../support/test-worker.ts';

let database: TestDatabase;
let pool: pg.Pool;
let temporal: TestTemporal;
let worker: TestWorker;
/** Steps fail while this is set, as when PostgreSQL is away. */
let down = false;
/** The command at which the program itself fails. */
let faulty = '';

const today = new Date(Date.now() + 7 * 3600 * 1000).toISOString().slice(0, 10);
const clerk = staff(CLERK, 'RECEPTION', 'SCREENER');
const head = staff(HEAD, 'HEAD');

beforeAll(async () => {
  database = await createDatabase();
  pool = new pg.Pool({ connectionString: database.worker, max: 16 });
  const admin = new pg.Pool({ connectionString: database.url, max: 1 });
  await seedBody(admin);
  await admin.end();
  temporal = await realTemporal();
  const real = postgresActivities(pool);
  const step: Activities['step'] = async (asked) => {
    if (down) return Promise.reject(new Error('connection refused'));
    if (asked.commandId === faulty) return Promise.reject(new TypeError('a fault of ours'));
    return real.step(asked);
  };
  worker = await runWorker(temporal, { step: sortErrors(step, () => undefined), deliver: real.deliver });
});

afterAll(async () => {
  await worker.stop();
  await temporal.stop();
  await pool.end();
  await database.drop();
});

describe('the shell', () => {
  it('takes 16 commands at once on one process: every answer, event and state agree', async () => {
    const register = registration(today);
    await ask(register);
    const notes = Array.from({ length: 16 }, (_, n) =>
      request(register, clerk, { type: 'addNote', text: words() }, `burst-${n}`),
    );
    const answers = await Promise.all(notes.map((note) => ask(note, 30_000)));
    const answered = answers.map((answer) => (answer.outcome.ok ? answer.outcome.events[0]?.number : null));
    const { rows } = await pool.query<{ number: number; command_id: string }>(
      `select number, command_id from business.event where process_id = $1 and type = 'NoteAdded' order by number`,
      [register.processId],
    );
    expect(rows.map((row) => row.command_id).toSorted()).toEqual(notes.map((note) => note.commandId).toSorted());
    for (const [index, note] of notes.entries()) {
      expect(rows.find((row) => row.command_id === note.commandId)?.number).toBe(answered[index]);
    }
    const { rows: processes } = await pool.query<{ version: number }>(
      'select version from business.process where id = $1',
      [register.processId],
    );
    expect(processes[0]?.version).toBe(Math.max(...rows.map((row) => row.number)));
  });

  it('answers the same key the same, and shows that another body came under it', async () => {
    const register = registration(today);
    await ask(register);
    const note = request(register, clerk, { type: 'addNote', text: words() }, 'same-key');
    const first = await ask(note);
    expect(await ask(note)).toEqual(first);
    expect(await countNotes(register)).toBe(1);
  });

  it('refuses by value: the run goes on and the next command is taken', async () => {
    const register = registration(today);
    await ask(register);
    const refused = await ask(request(register, head, { type: 'close' }));
    expect(refused.outcome).toMatchObject({ ok: false, refusal: { code: 'COMMAND_NOT_IN_STAGE' } });
    expect((await ask(request(register, clerk, classification()))).outcome.ok).toBe(true);
  });

  it('turns a command for another process away without harm', async () => {
    const register = registration(today);
    await ask(register);
    const handle = temporal.environment.client.workflow.getHandle(register.processId);
    const foreign = {
      ...request(register, clerk, { type: 'addNote', text: words() }, 'foreign'),
      processId: registration(today).processId,
    };
    await expect(handle.executeUpdate('command', { args: [foreign], updateId: 'foreign' })).rejects.toThrow();
    expect((await ask(request(register, clerk, { type: 'addNote', text: words() }))).outcome.ok).toBe(true);
  });

  it('ends when nothing is owed, and a new run answers whoever asks again', async () => {
    const register = registration(today);
    await walkToClosed(register);
    const handle = temporal.environment.client.workflow.getHandle(register.processId);
    await handle.result();
    expect((await handle.describe()).status.name).toBe('COMPLETED');
    const late = await ask(request(register, clerk, { type: 'addNote', text: words() }));
    expect(late.outcome).toMatchObject({ ok: false, refusal: { code: 'COMMAND_NOT_IN_STAGE' } });
    expect(late.stage).toBe('CLOSED');
  });

  it('begins anew after some commands, and knows those it has taken', async () => {
    const register = registration(today);
    await ask(register);
    await temporal.environment.client.workflow.getHandle(register.processId).terminate('to begin with a low limit');
    await temporal.environment.client.workflow.start('caseProcess', {
      workflowId: register.processId,
      taskQueue: TASK_QUEUE,
      args: [{ processId: register.processId, takenLimit: 4 }],
    });
    const notes = Array.from({ length: 10 }, (_, n) =>
      request(register, clerk, { type: 'addNote', text: words() }, `can-${n}`),
    );
    const first: StepResult[] = [];
    for (const note of notes) first.push(await ask(note));
    const handle = temporal.environment.client.workflow.getHandle(register.processId);
    const { events } = await handle.fetchHistory();
    expect(events?.[0]?.workflowExecutionStartedEventAttributes?.continuedExecutionRunId).toBeTruthy();
    const again: StepResult[] = [];
    for (const note of notes) again.push(await ask(note));
    expect(again.map((answer) => answer.outcome)).toEqual(first.map((answer) => answer.outcome));
    expect(await countNotes(register)).toBe(10);
  });

  it('holds a command while the database is away and takes it when it is back', async () => {
    const register = registration(today);
    await ask(register);
    down = true;
    const note = request(register, clerk, { type: 'addNote', text: words() }, 'while-down');
    const early = await worker.engine.send(note, 3_000);
    expect(early.kind).toBe('late');
    setTimeout(() => {
      down = false;
    }, 4_000);
    expect((await ask(note, 40_000)).outcome.ok).toBe(true);
    expect(await countNotes(register)).toBe(1);
  });

  it('answers a command at which the program fails as failed, and takes the next ones', async () => {
    const register = registration(today);
    await ask(register);
    faulty = 'stumbles';
    const stumbling = request(register, clerk, { type: 'addNote', text: words() }, faulty);
    await expect(worker.engine.send(stumbling, 10_000)).rejects.toThrow();
    expect((await ask(request(register, clerk, { type: 'addNote', text: words() }))).outcome.ok).toBe(true);
    expect(await countNotes(register)).toBe(1);
  });

  it('is rebuilt from the ledger alone: started again, it waits for the same moment', async () => {
    const register = registration(today);
    const { wakeAt } = await ask(register);
    const handle = temporal.environment.client.workflow.getHandle(register.processId);
    await handle.terminate('the store was lost');
    await startProcess(temporal.environment.client, TASK_QUEUE, register.processId);
    const note = await ask(request(register, clerk, { type: 'addNote', text: words() }));
    expect(note.wakeAt).toBe(wakeAt);
  });

  it('shows operators codes and dates, and nothing a person wrote', async () => {
    const register = registration(today);
    await ask(register);
    const { searchAttributes } = await temporal.environment.client.workflow.getHandle(register.processId).describe();
    expect(searchAttributes).toMatchObject({ ProcessKind: ['case'], Stage: ['INTAKE'], OrganisationCode: ['mg.d01'] });
  });
});

async function walkToClosed(register: CommandRequest): Promise<void> {
  await ask(register);
  for (const [actor, command] of [
    [clerk, classification()],
    [clerk, { type: 'submitToHead', proposal: 'resolve-directly', text: words() }],
    [head, { type: 'instruct', action: 'resolve-directly', assignee: null, dueOn: null, text: words() }],
    [head, { type: 'resolveDirectly', answer: words() }],
    [head, { type: 'answerSender', purpose: 'result', form: 'receipt', text: words() }],
    [head, { type: 'close' }],
  ] as const) {
    expect((await ask(request(register, actor, command))).outcome).toMatchObject({ ok: true });
  }
}

async function ask(asked: CommandRequest, waitMs = 15_000): Promise<StepResult> {
  const answer = await worker.engine.send(asked, waitMs);
  if (answer.kind !== 'answered') throw new Error(`not answered: ${answer.kind}`);
  return answer.result;
}

async function countNotes(register: CommandRequest): Promise<number> {
  const { rows } = await pool.query<{ n: number }>(
    `select count(*)::int as n from business.event where process_id = $1 and type = 'NoteAdded'`,
    [register.processId],
  );
  return rows[0]?.n ?? 0;
}
