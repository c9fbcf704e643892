import { proxyActivities } from '@temporalio/workflow';
import type { Rounds } from '../activities/index.ts';

// Each activity may be repeated at will; what it has done it does not do again.
const { findMissed, awaitNextYear } = proxyActivities<Rounds>({
  startToCloseTimeout: '10m',
  retry: { initialInterval: '30s', backoffCoefficient: 2, maximumInterval: '10m' },
  scheduleToCloseTimeout: '6h',
});

/**
 * The round of the night, begun by the Schedule `tiep-thu/night`: processes that should have woken and did not are
 * nudged, and next year's calendar is waited for in time.
 */
export async function nightRound(): Promise<void> {
  await Promise.all([findMissed(), awaitNextYear()]);
}
