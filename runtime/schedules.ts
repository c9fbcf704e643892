import { ScheduleAlreadyRunning, ScheduleOverlapPolicy } from '@temporalio/client';
import type { Client, ScheduleOptions } from '@temporalio/client';
import type * as workflows from '../workflows/index.ts';

/** A round that begins by itself once a day, at an hour of Asia/Ho_Chi_Minh. Its workflow type is recorded, never renamed. */
interface Round {
  scheduleId: string;
  workflowType: keyof Pick<typeof workflows, 'morningRound' | 'nightRound'>;
  hour: number;
  /** A round missed in an outage of the engine is still begun when the engine is back within this time. */
  catchupWindow: '12 hours';
}

// Every day of the week: whether a day is worked, make-up Saturdays too, is asked where the calendar is.
const ROUNDS: readonly Round[] = [
  { scheduleId: 'tiep-thu/digest', workflowType: 'morningRound', hour: 8, catchupWindow: '12 hours' },
  { scheduleId: 'tiep-thu/night', workflowType: 'nightRound', hour: 1, catchupWindow: '12 hours' },
];

/**
 * Makes the Schedules of the rounds, and brings those that differ to the present definition; a paused one stays paused.
 * Every worker does so, and none twice: one that is as it should be is left alone, because a Schedule that is updated
 * forgets what it missed before. Throws when Temporal does not answer.
 */
export async function ensureSchedules(client: Client, taskQueue: string): Promise<void> {
  for (const round of ROUNDS) {
    const options = optionsOf(round, taskQueue);
    try {
      await client.schedule.create(options);
    } catch (error) {
      if (!(error instanceof ScheduleAlreadyRunning)) throw error;
      const handle = client.schedule.getHandle(round.scheduleId);
      const { note } = options.state;
      if ((await handle.describe()).state.note === note) continue;
      const { spec, action, policies } = options;
      await handle.update(({ state }) => ({ spec, action, policies, state: { ...state, note } }));
    }
  }
}

function optionsOf({ scheduleId, workflowType, hour, catchupWindow }: Round, taskQueue: string) {
  return {
    scheduleId,
    spec: { calendars: [{ hour, minute: 0 }], timezone: 'Asia/Ho_Chi_Minh' },
    action: { type: 'startWorkflow' as const, workflowType, workflowId: scheduleId, taskQueue, args: [] },
    policies: { overlap: ScheduleOverlapPolicy.SKIP, catchupWindow },
    // For operators to read, and by which a definition of an earlier version is told apart.
    state: { note: `${workflowType} at ${hour}:00 every day, made up for within ${catchupWindow}, on ${taskQueue}` },
  } satisfies ScheduleOptions;
}
