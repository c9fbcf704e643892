import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Rounds } from '../../activities/index.ts';
import { dayOf } from '../../domain/calendar/day.ts';
import { ensureSchedules } from '../../runtime/schedules.ts';
import { TASK_QUEUE } from '../../workflows/messages.ts';
import { keepHistory } from '../support/histories.ts';
import { ScriptedWorld } from '../support/scripted-world.ts';
import { realTemporal } from '../support/temporal.ts';
import type { TestTemporal } from '../support/temporal.ts';
import { runWorker } from '../support/test-worker.ts';
import type { TestWorker } from '../support/test-worker.ts';

let temporal: TestTemporal;
let worker: TestWorker;
let asked: string[];
let failures: number;

const rounds: Rounds = {
  prepareDigest: async (day) => {
    asked.push(`digest of ${day}`);
    return { told: 0 };
  },
  findMissed: async () => {
    asked.push('missed');
    if (failures === 0) return { nudged: 0 };
    failures -= 1;
    throw new Error('PostgreSQL is away');
  },
  drawForRereading: async () => ({ asked: 0 }),
  awaitNextYear: async () => {
    asked.push('next year');
  },
};

beforeAll(async () => {
  temporal = await realTemporal();
  const world = new ScriptedWorld();
  worker = await runWorker(temporal, { step: world.step, deliver: world.deliverBy(notSent) }, rounds);
});

beforeEach(() => {
  asked = [];
  failures = 0;
});

afterAll(async () => {
  await worker.stop();
  await temporal.stop();
});

const notSent = () => Promise.reject(new Error('no process writes here'));
const schedule = (id: string) => temporal.environment.client.schedule.getHandle(id);

describe('the Schedules of the rounds', () => {
  it('are made once, however many workers make them at the same time, and told from each other', async () => {
    const { client } = temporal.environment;
    await Promise.all([ensureSchedules(client, TASK_QUEUE), ensureSchedules(client, TASK_QUEUE)]);
    await ensureSchedules(client, TASK_QUEUE);
    expect((await schedule('tiep-thu/night').describe()).action).toMatchObject({ workflowType: 'nightRound' });
    const { spec, policies, action } = await schedule('tiep-thu/digest').describe();
    expect(policies).toMatchObject({ overlap: 'SKIP', catchupWindow: 12 * 3600 * 1000 });
    expect(spec.timezone).toBe('Asia/Ho_Chi_Minh');
    expect(action).toMatchObject({ workflowType: 'morningRound', taskQueue: TASK_QUEUE });
  });

  it.each([
    ['tiep-thu/digest', 8],
    ['tiep-thu/night', 1],
  ])('%s begins at its hour of Viet Nam on every day of the week', async (id, hour) => {
    const { info } = await schedule(id).describe();
    const next = info.nextActionTimes.slice(0, 7).map((at) => new Date(at.getTime() + 7 * 3600 * 1000).toISOString());
    expect(next).toHaveLength(7);
    expect(next.every((at) => at.slice(11, 19) === `0${hour}:00:00`)).toBe(true);
    expect(new Set(next.map((at) => new Date(at).getUTCDay())).size).toBe(7);
  });

  it('of an earlier definition is brought up to date and stays paused when somebody paused it', async () => {
    const handle = schedule('tiep-thu/night');
    await handle.pause();
    await handle.update((known) => ({
      ...known,
      spec: { calendars: [{ hour: 3 }] },
      state: { ...known.state, note: 'an earlier one' },
    }));
    await ensureSchedules(temporal.environment.client, TASK_QUEUE);
    const { spec, state } = await handle.describe();
    expect(spec.calendars?.[0]?.hour).toEqual([{ start: 1, end: 1, step: 1 }]);
    expect(state).toMatchObject({ paused: true, note: expect.stringContaining('nightRound at 1:00') });
    await handle.unpause();
  });
});

describe('a round', () => {
  it('of the morning asks for the digest of the day on which it runs', async () => {
    const before = dayOf(new Date().toISOString());
    await schedule('tiep-thu/digest').trigger();
    await expect.poll(() => asked.length, { timeout: 20_000 }).toBe(1);
    expect([`digest of ${before}`, `digest of ${dayOf(new Date().toISOString())}`]).toContain(asked[0]);
  });

  it.each([
    ['morningRound', 'round-of-the-morning'],
    ['nightRound', 'round-of-the-night'],
  ])('%s runs to its end and leaves a history that later versions are held to', async (type, name) => {
    const handle = await temporal.environment.client.workflow.start(type, { workflowId: name, taskQueue: TASK_QUEUE });
    await handle.result();
    await keepHistory(name, handle);
    expect((await handle.describe()).status.name).toBe('COMPLETED');
  });

  it('of the night does the one although the other must be tried again', async () => {
    failures = 1;
    const options = { workflowId: 'night-again', taskQueue: TASK_QUEUE };
    const handle = await temporal.environment.client.workflow.start('nightRound', options);
    await expect.poll(() => asked, { timeout: 20_000 }).toEqual(expect.arrayContaining(['missed', 'next year']));
    await handle.terminate('what it was to show is shown');
  });
});
