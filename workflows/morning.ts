import { proxyActivities } from '@temporalio/workflow';
import type { Rounds } from '../activities/index.ts';
import { dayOf } from '../domain/calendar/day.ts';

// Each activity may be repeated at will; what it has done it does not do again.
const { prepareDigest } = proxyActivities<Rounds>({
  startToCloseTimeout: '5m',
  retry: { initialInterval: '10s', backoffCoefficient: 2, maximumInterval: '5m' },
  scheduleToCloseTimeout: '12h',
});

/**
 * The round of the morning, begun by the Schedule `tiep-thu/digest`. It tells of the day on which it runs, which after an
 * outage may be later than the one for which it was meant.
 */
export async function morningRound(): Promise<void> {
  await prepareDigest(dayOf(new Date().toISOString()));
}
