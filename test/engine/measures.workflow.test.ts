import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createStep } from '../../activities/step.ts';
import type { Day } from '../../domain/calendar/calendar.ts';
import { addDays, dayOf } from '../../domain/calendar/day.ts';
import { wakeInstant } from '../../domain/deadlines/ladder.ts';
import type { DisciplineState } from '../../domain/discipline/state.ts';
import { processId } from '../../domain/process.ts';
import type { ProcessId } from '../../domain/process.ts';
import type { SuspensionState } from '../../domain/suspension/state.ts';
import { CALENDARS } from '../../prisma/seed/reference/calendars.ts';
import { POLICIES } from '../../prisma/seed/reference/policies.ts';
import { BODY, HEAD } from '../support/engine-world.ts';
import { keepHistory } from '../support/histories.ts';
import { command, disciplinePrepared, reprimandAnnounced, suspensionOrdered } from '../support/measures.ts';
import { MemoryLedger } from '../support/memory-ledger.ts';
import { passTime, timeSkipping } from '../support/temporal.ts';
import type { TestTemporal } from '../support/temporal.ts';
import { runWorker } from '../support/test-worker.ts';
import type { TestWorker } from '../support/test-worker.ts';

let temporal: TestTemporal;
let worker: TestWorker;
// A calendar without exceptions and without end, so that the test means the same in every year it runs.
const [national] = CALENDARS;
if (national === undefined) throw new Error('no calendar');
const SUBJECT = randomUUID();
const post = { organisationId: BODY.id, path: BODY.path, isHead: true, managedBy: 'province' } as const;
const ledger = new MemoryLedger({
  calendar: { ...national, entries: [] },
  policies: POLICIES,
  people: {
    [HEAD]: { personId: HEAD, posts: [post], relatives: [] },
    [SUBJECT]: { personId: SUBJECT, posts: [], relatives: [] },
  },
  organisations: {
    [BODY.id]: {
      organisationId: BODY.id,
      path: BODY.path,
      parentId: null,
      headPersonId: HEAD,
      kind: 'party-committee',
      level: 'direct',
    },
  },
});

beforeAll(async () => {
  temporal = await timeSkipping();
  const step = createStep(ledger, async () => new Date(await temporal.environment.currentTimeMs()).toISOString());
  worker = await runWorker(temporal, { step, deliver: async () => undefined });
});

afterAll(async () => {
  await worker.stop();
  await temporal.stop();
});

describe('time alone ends a measure', () => {
  it('an announced discipline lapses on the day after twelve months, woken by nobody', async () => {
    const id = processId('discipline', randomUUID());
    const meetingId = randomUUID();
    const today = await todayThere();
    const matter = { caseId: randomUUID(), subjectPersonId: SUBJECT };
    await walk(id, [...disciplinePrepared(matter, meetingId, today), ...reprimandAnnounced(meetingId, today)]);
    const { decision, stage } = disciplineOf(id);
    expect(stage).toBe('DECIDED');
    const lapsesOn = decision?.lapsesOn ?? '';
    expect(lapsesOn.slice(0, 4)).toBe(String(Number(today.slice(0, 4)) + 1));

    await sleepUntil(lapsesOn);
    expect(disciplineOf(id).stage).toBe('DECIDED');
    await sleepUntil(addDays(lapsesOn, 1));
    expect(disciplineOf(id).stage).toBe('LAPSED');
    expect(lastEvent(id)).toMatchObject({ type: 'DecisionLapsed' });
    expect(lastEvent(id).at >= wakeInstant(addDays(lapsesOn, 1), id)).toBe(true);
    const handle = temporal.environment.client.workflow.getHandle(id);
    await handle.result();
    await keepHistory('discipline-lapsed', handle);
  });

  it('an order of suspension ends by itself after its 90 days', async () => {
    const id = processId('suspension', randomUUID());
    const today = await todayThere();
    await walk(id, suspensionOrdered({ caseId: randomUUID(), subjectPersonId: SUBJECT }, today));
    expect(suspensionOf(id)).toMatchObject({ stage: 'ORDERED', until: addDays(today, 90) });
    await sleepUntil(addDays(today, 90));
    expect(suspensionOf(id).stage).toBe('ORDERED');
    await sleepUntil(addDays(today, 91));
    expect(suspensionOf(id)).toMatchObject({ stage: 'ENDED', end: { how: 'period-over' } });
    const handle = temporal.environment.client.workflow.getHandle(id);
    await handle.result();
    await keepHistory('suspension-over', handle);
  });
});

async function walk(id: ProcessId, steps: ReturnType<typeof suspensionOrdered>): Promise<void> {
  for (const [index, one] of steps.entries()) {
    const answer = await worker.engine.send(command(id, one, `step-${index}`), 15_000);
    if (answer.kind !== 'answered') throw new Error(`not answered: ${answer.kind}`);
    expect(answer.result.outcome, one[1].type).toMatchObject({ ok: true });
  }
}

async function todayThere(): Promise<Day> {
  return dayOf(new Date(await temporal.environment.currentTimeMs()).toISOString());
}

/** Noon of that day: past the wake-ups of its morning (moments of wake-ups are avoided, see test/support/temporal.ts). */
async function sleepUntil(day: Day): Promise<void> {
  const now = await temporal.environment.currentTimeMs();
  await passTime(temporal, Math.max(Date.parse(`${day}T12:00:00+07:00`) - now, 1));
}

function disciplineOf(id: ProcessId): DisciplineState {
  return ledger.processes.get(id)?.state as DisciplineState;
}

function suspensionOf(id: ProcessId): SuspensionState {
  return ledger.processes.get(id)?.state as SuspensionState;
}

function lastEvent(id: ProcessId): { type: string; at: string } {
  const last = ledger.events(id).findLast((event) => event.type !== 'ObligationSettled');
  if (last === undefined) throw new Error(`nothing recorded of ${id}`);
  return last;
}
