import { condition, proxyLocalActivities } from '@temporalio/workflow';

// Ours, as they run in earnest, and beside them what there is at least to do.
export * from '../../workflows/index.ts';

const { step } = proxyLocalActivities<{ step(request: { processId: string }): Promise<{ wakeAt: string }> }>({
  startToCloseTimeout: '20s',
});

/**
 * The bare timer: asks once when it wakes, waits for that moment as ours do, runs one local activity that does nothing, and
 * waits on. No command, no state, no delivery, nothing shown to anybody.
 */
export async function bareProcess({ processId }: { processId: string }): Promise<void> {
  for (;;) {
    const { wakeAt } = await step({ processId });
    await condition(() => false, Math.max(Date.parse(wakeAt) - Date.now(), 1), { summary: 'next due' });
  }
}
