import { patched, proxyActivities } from '@temporalio/workflow';
import type { Rounds } from '../activities/index.ts';

// Each activity may be repeated at will; what it has done it does not do again.
const { findMissed, awaitNextYear, drawForRereading } = proxyActivities<Rounds>({
  startToCloseTimeout: '10m',
  retry: { initialInterval: '30s', backoffCoefficient: 2, maximumInterval: '10m' },
  scheduleToCloseTimeout: '6h',
});

/**
 * The round of the night, begun by the Schedule `tiep-thu/night`: processes that should have woken and did not are
 * nudged, next year's calendar is waited for in time, and once a month what was declined is drawn to be read again.
 */
export async function nightRound(): Promise<void> {
  // A round that had begun without the draw ends without it.
  const draws = patched('draw-for-rereading') ? [drawForRereading()] : [];
  await Promise.all([findMissed(), awaitNextYear(), ...draws]);
}
