import { randomUUID } from 'node:crypto';
import { WorkflowNotFoundError } from '@temporalio/client';
import type { WorkflowHandle } from '@temporalio/client';
import { expect, vi } from 'vitest';
import { createDeliver } from '../../activities/deliver.ts';
import { createStep } from '../../activities/step.ts';
import type { Day } from '../../domain/calendar/calendar.ts';
import { dayOf } from '../../domain/calendar/day.ts';
import { ORGANISATIONS, PEOPLE } from '../../domain/case/people.fixture.ts';
import type { CaseCommand } from '../../domain/case/commands.ts';
import type { DisciplineCommand } from '../../domain/discipline/commands.ts';
import type { MeetingCommand } from '../../domain/meeting/commands.ts';
import type { Actor, ProcessId, ProcessState } from '../../domain/process.ts';
import type { SuspensionCommand } from '../../domain/suspension/commands.ts';
import { CALENDARS } from '../../prisma/seed/reference/calendars.ts';
import { POLICIES } from '../../prisma/seed/reference/policies.ts';
import { sendOrThrow } from '../../runtime/temporal-engine.ts';
import { keepHistory } from './histories.ts';
import { MemoryLedger } from './memory-ledger.ts';
import { MemoryOutbox } from './memory-outbox.ts';
import { timeSkipping } from './temporal.ts';
import { runWorker } from './test-worker.ts';

/** Who gives which command. */
export type Step = readonly [
  actor: Actor,
  command: CaseCommand | MeetingCommand | DisciplineCommand | SuspensionCommand,
];

/** Processes of the real domain that write to each other, where a year takes a moment. */
export interface LivingWorld {
  /** Today, there. */
  today(): Promise<Day>;
  /** Noon of that day: past the wake-ups of its morning (moments of wake-ups are avoided, see test/support/temporal.ts). */
  sleepUntil(day: Day): Promise<void>;
  /** Has the process take these commands one after the other, each with what it asks of other processes. */
  walk(id: ProcessId, ...steps: readonly Step[]): Promise<void>;
  /** The process as it stands. */
  stateOf(id: ProcessId): ProcessState;
  /** Types of all events of the process, in order. */
  eventsOf(id: ProcessId): readonly string[];
  /** Waits until the run of the process has ended, and keeps its history under that name when histories are recorded. */
  keep(name: string, id: ProcessId): Promise<void>;
  /** Ends whatever still runs, so that it does not wake up in the next test. */
  clear(): Promise<void>;
  stop(): Promise<void>;
}

/** A world of its own with the bodies and people of the domain's tests, and the deadline policy of an installation. */
export async function livingWorld(): Promise<LivingWorld> {
  const [national] = CALENDARS;
  if (national === undefined) throw new Error('no calendar');
  const ledger = new MemoryLedger({
    // Without exceptions and without end, so that the test means the same in every year it runs.
    calendar: { ...national, entries: [] },
    policies: POLICIES,
    people: PEOPLE,
    organisations: ORGANISATIONS,
  });
  const outbox = new MemoryOutbox(ledger);
  const temporal = await timeSkipping();
  const { environment } = temporal;
  const now = async () => new Date(await environment.currentTimeMs()).toISOString();
  const worker = await runWorker(temporal, {
    step: createStep(ledger, now),
    deliver: createDeliver(outbox, (request) => sendOrThrow(worker.engine, request)),
  });
  const handleOf = (id: string): WorkflowHandle => environment.client.workflow.getHandle(id);
  const delivered = (): Promise<void> =>
    vi.waitFor(() => expect(outbox.undelivered()).toEqual([]), { timeout: 20_000, interval: 20 });

  return {
    today: async () => dayOf(await now()),
    async sleepUntil(day) {
      const present = await environment.currentTimeMs();
      await environment.sleep(Math.max(Date.parse(`${day}T12:00:00+07:00`) - present, 1));
      await delivered();
    },
    async walk(processId, ...steps) {
      for (const [actor, command] of steps) {
        const { outcome } = await sendOrThrow(worker.engine, {
          processId,
          commandId: randomUUID(),
          bodyHash: '',
          command,
          actor,
        });
        expect(outcome, command.type).toMatchObject({ ok: true });
        await delivered();
      }
    },
    stateOf(id) {
      const stored = ledger.processes.get(id);
      if (stored === undefined) throw new Error(`nothing recorded of ${id}`);
      return stored.state;
    },
    eventsOf: (id) => ledger.events(id).map((one) => one.type),
    async keep(name, id) {
      const handle = handleOf(id);
      // Not `result()`: time would pass for everybody else while it waits.
      const ended = async () => expect((await handle.describe()).status.name).toBe('COMPLETED');
      await vi.waitFor(ended, { timeout: 20_000, interval: 50 });
      await keepHistory(name, handle);
    },
    async clear() {
      for (const id of ledger.processes.keys()) await terminate(handleOf(id));
    },
    async stop() {
      await worker.stop();
      await temporal.stop();
    },
  };
}

/** Ends a run that may have ended by itself. */
async function terminate(handle: WorkflowHandle): Promise<void> {
  try {
    await handle.terminate('the test is over');
  } catch (error) {
    if (!(error instanceof WorkflowNotFoundError)) throw error;
  }
}
