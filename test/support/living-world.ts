import { randomUUID } from 'node:crypto';
import { WorkflowNotFoundError } from '@temporalio/client';
import type { WorkflowHandle } from '@temporalio/client';
import { expect, vi } from 'vitest';
import { createDeliver } from '../../activities/deliver.ts';
import type { RunImportTask } from '../../activities/import-tasks.ts';
import { BATCH_ROWS } from '../../domain/import/state.ts';
import { createStep } from '../../activities/step.ts';
import type { Step as TakeStep } from '../../activities/step.ts';
import type { NotificationRow } from '../../activities/notices.ts';
import type { StepWrite } from '../../activities/ledger.ts';
import type { CalendarYearCommand } from '../../domain/calendar-year/commands.ts';
import type { Calendar, Day } from '../../domain/calendar/calendar.ts';
import { INITIAL_CASE } from '../../domain/case/state.ts';
import { dayOf, fromMillis, instantAt, toMillis } from '../../domain/calendar/day.ts';
import { ORGANISATIONS, PEOPLE } from '../../domain/case/people.fixture.ts';
import type { CaseCommand } from '../../domain/case/commands.ts';
import type { HandoverCommand } from '../../domain/desk-handover/commands.ts';
import type { CongressCommand } from '../../domain/congress/commands.ts';
import type { DisciplineCommand } from '../../domain/discipline/commands.ts';
import type { ImportCommand } from '../../domain/import/commands.ts';
import type { MeetingCommand } from '../../domain/meeting/commands.ts';
import type { OrganisationCommand } from '../../domain/organisation/commands.ts';
import type { PersonCommand } from '../../domain/person/commands.ts';
import type { PolicyChangeCommand } from '../../domain/policy-change/commands.ts';
import type { Actor, ProcessId, ProcessState } from '../../domain/process.ts';
import type { ProtectionCommand } from '../../domain/protection/commands.ts';
import type { RemediationCommand } from '../../domain/remediation/commands.ts';
import type { SuspensionCommand } from '../../domain/suspension/commands.ts';
import { CALENDARS } from '../../prisma/seed/reference/calendars.ts';
import { POLICIES } from '../../prisma/seed/reference/policies.ts';
import { sendOrThrow } from '../../runtime/temporal-engine.ts';
import { keepHistory } from './histories.ts';
import { MemoryLedger } from './memory-ledger.ts';
import { readByAnother } from './second-reader.ts';
import { TellingOutbox } from './telling-outbox.ts';
import { passTime, timeSkipping } from './temporal.ts';
import { treeOf } from './tree-of.ts';
import { runWorker } from './test-worker.ts';

const LATE = { latenessReason: { contentId: 'content-late', sha256: 'sha-late' } };

/** Who gives which command. */
export type Step = readonly [
  actor: Actor,
  command:
    | (CaseCommand | MeetingCommand | DisciplineCommand | SuspensionCommand)
    | (OrganisationCommand | PersonCommand)
    | (ImportCommand | PolicyChangeCommand | CalendarYearCommand | RemediationCommand | CongressCommand)
    | ProtectionCommand
    | HandoverCommand,
];

/** When and by which calendar a world lives; left out, from now on and without exceptions, the same in every year it runs. */
export interface WorldOptions {
  /** Its time begins at noon of that day. */
  beginsOn?: Day;
  calendar?: Calendar;
}

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
  /** All that was recorded, in order. */
  writes(): readonly StepWrite[];
  /** Who was told of what, by the id of its row in the outbox. */
  told(outboxId: string): readonly NotificationRow[];
  /** The machine stands still for so many days and goes on with the right time: what fell due meanwhile comes that much late. */
  standStill(days: number): void;
  /** Waits until the run of the process has ended, and keeps its history under that name when histories are recorded. */
  keep(name: string, id: ProcessId): Promise<void>;
  /** Ends whatever still runs, so that it does not wake up in the next test. */
  clear(): Promise<void>;
  stop(): Promise<void>;
}

/** A world of its own with the bodies and people of the domain's tests, and the deadline policy of an installation. */
export async function livingWorld({ beginsOn, calendar }: WorldOptions = {}): Promise<LivingWorld> {
  const [national] = CALENDARS;
  if (national === undefined) throw new Error('no calendar');
  const ledger = new MemoryLedger({
    calendar: calendar ?? { ...national, entries: [] },
    policies: POLICIES,
    people: PEOPLE,
    organisations: ORGANISATIONS,
    tree: treeOf(ORGANISATIONS),
    personRecord: null,
  });
  const outbox = new TellingOutbox(ledger);
  const temporal = await timeSkipping();
  const { environment } = temporal;
  // The server begins with the present; the world may begin on any day. Only the step knows of days, so it is told another.
  let ahead = beginsOn === undefined ? 0 : noonOf(beginsOn) - (await environment.currentTimeMs());
  const now = async () => fromMillis((await environment.currentTimeMs()) + ahead);
  const take = createStep(ledger, now);
  const step: TakeStep = async (request) => {
    const result = await take(request);
    return { ...result, wakeAt: result.wakeAt === null ? null : fromMillis(toMillis(result.wakeAt) - ahead) };
  };
  const deliver = createDeliver(outbox, (request) => sendOrThrow(worker.engine, request), { imports: everyRowTaken });
  const worker: Awaited<ReturnType<typeof runWorker>> = await runWorker(temporal, {
    step,
    // What a rule is spread to has no relay here to bring it on.
    deliver: async (request) => {
      await deliver(request);
      await deliver({ ...request, outbox: outbox.spreadOut() });
    },
  });
  const handleOf = (id: string): WorkflowHandle => environment.client.workflow.getHandle(id);
  const delivered = (): Promise<void> =>
    vi.waitFor(() => expect(outbox.undelivered()).toEqual([]), { timeout: 20_000, interval: 20 });

  return {
    today: async () => dayOf(await now()),
    async sleepUntil(day) {
      await passTime(temporal, Math.max(noonOf(day) - toMillis(await now()), 1));
      await delivered();
    },
    standStill(days) {
      ahead += days * 86_400_000;
    },
    async walk(processId, ...steps) {
      for (const [actor, command] of steps) {
        const giveAs = async (by: Actor, given: { type: string }) => {
          const request = { processId, commandId: randomUUID(), bodyHash: '', command: given, actor: by };
          return (await sendOrThrow(worker.engine, request)).outcome;
        };
        await readByAnother(processId, [actor, command], {
          give: ([by, given]) => giveAs(by, given),
          stateOf: () => ledger.processes.get(processId)?.state ?? INITIAL_CASE,
        });
        const give = (given: { type: string }) => giveAs(actor, given);
        const first = await give(command);
        // Asked why it is late, people say why.
        const isLate = !first.ok && first.refusal.code === 'LATENESS_REASON_REQUIRED';
        const outcome = isLate ? await give({ ...command, ...LATE }) : first;
        expect(outcome, command.type).toMatchObject({ ok: true });
        await delivered();
      }
    },
    stateOf(id) {
      const stored = ledger.processes.get(id);
      if (stored === undefined) throw new Error(`nothing recorded of ${id}`);
      return stored.state;
    },
    writes: () => ledger.writes,
    told: (outboxId) => outbox.told.get(outboxId) ?? [],
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

function noonOf(day: Day): number {
  return toMillis(instantAt(day, 12));
}

/** Ends a run that may have ended by itself. */
async function terminate(handle: WorkflowHandle): Promise<void> {
  try {
    await handle.terminate('the test is over');
  } catch (error) {
    if (!(error instanceof WorkflowNotFoundError)) throw error;
  }
}

/** Without a letter box every row of a batch becomes a case at once. */
const everyRowTaken: RunImportTask = async (_processId, { task, batch }) =>
  task === 'batch' ? { type: 'batchImported', batch, recorded: BATCH_ROWS, known: 0, refused: 0 } : null;
