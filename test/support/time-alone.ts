import type { StoredProcess } from '../../activities/ledger.ts';
import { createStep } from '../../activities/step.ts';
import type { Calendar, Day } from '../../domain/calendar/calendar.ts';
import type { PolicyRow } from '../../domain/policy/policy.ts';
import type { ProcessId, ProcessState } from '../../domain/process.ts';
import { startProcess } from '../../runtime/temporal-engine.ts';
import { TASK_QUEUE } from '../../workflows/messages.ts';
import { MemoryLedger } from './memory-ledger.ts';
import { passTime, timeSkipping } from './temporal.ts';
import { runWorker } from './test-worker.ts';

/** A process that nobody speaks to any more, in a world where years take a moment. */
export interface TimeAlone {
  /** The state at noon of that day: past the wake-ups of its morning. Days only go forward. */
  stateOn(day: Day): Promise<ProcessState>;
  /** What time recorded, in order. */
  events(): readonly { type: string; at: string }[];
  /** Waits for the end of its workflow, which must be near. */
  ended(): Promise<void>;
  stop(): Promise<void>;
}

/** Takes one process, as another system stored it, into a ledger in memory and has the engine go on with it from today. */
export async function leaveToTime(
  id: ProcessId,
  stored: StoredProcess,
  { calendar, policies }: { calendar: Calendar; policies: readonly PolicyRow[] },
): Promise<TimeAlone> {
  const temporal = await timeSkipping();
  const { environment } = temporal;
  const ledger = new MemoryLedger({ calendar, policies, people: {}, organisations: {} });
  ledger.processes.set(id, stored);
  const step = createStep(ledger, async () => new Date(await environment.currentTimeMs()).toISOString());
  const worker = await runWorker(temporal, { step, deliver: async () => undefined });
  await startProcess(environment.client, TASK_QUEUE, id);
  return {
    async stateOn(day) {
      const now = await environment.currentTimeMs();
      await passTime(temporal, Math.max(Date.parse(`${day}T12:00:00+07:00`) - now, 1));
      return ledger.processes.get(id)?.state ?? stored.state;
    },
    events: () => ledger.events(id),
    async ended() {
      await environment.client.workflow.getHandle(id).result();
    },
    async stop() {
      await worker.stop();
      await temporal.stop();
    },
  };
}
