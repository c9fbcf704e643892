import type { Calendar, Instant } from '../calendar/calendar.ts';
import { daysBetween, dayOf, endOfDay, fromMillis, instantAt, toMillis } from '../calendar/day.ts';
import type { DeadlineInput, DerivedEnd } from './deadline-input.ts';
import type { DerivationStep } from './derivation.ts';
import { extensionSteps } from './derive-days.ts';
import type { Pause } from './pauses.ts';
import { pausedTest, standingPauses } from './pauses.ts';
import { extensionStretches, sortExtensions } from './walk.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/**
 * The end of a period in hours: an exact instant, never rolled. Where the trigger's hour is not known the period runs from
 * the end of the trigger day, since the day of the event is not counted. Hours of paused days do not run.
 */
export function deriveHours(input: DeadlineInput, calendar: Calendar): DerivedEnd {
  const { startedOn, startedAt, policy, ledger } = input;
  const known = startedAt !== null && dayOf(startedAt) === startedOn;
  const start = toMillis(known ? startedAt : endOfDay(startedOn));
  const sign = policy.length.direction === 'before' ? -1 : 1;
  const hours = policy.length.n * sign;
  const pauses = sign === 1 ? standingPauses(ledger) : [];
  const extensions = sortExtensions(ledger);
  const counted = fromMillis(start + hours * HOUR_MS);
  const unpaused = extensionStretches(lastDayOf(counted), extensions, calendar, () => false);
  const reach = (counting: readonly Pause[]): Instant => {
    const end = fromMillis(runHours(start, hours, counting));
    const last = lastDayOf(end);
    const to = extensionStretches(last, extensions, calendar, pausedTest(counting)).at(-1)?.to ?? last;
    return fromMillis(toMillis(end) + daysBetween(last, to) * DAY_MS);
  };
  const dueAt = reach(pauses);
  const steps: DerivationStep[] = [
    { step: 'start', day: startedOn, firstCounted: startedOn },
    { step: 'counted', n: hours, unit: 'h', reached: lastDayOf(counted) },
    ...extensionSteps(extensions, unpaused),
    ...pauses.map((pause, i): DerivationStep => {
      const before = reach(pauses.slice(0, i));
      const after = reach(pauses.slice(0, i + 1));
      const days = Math.round((toMillis(after) - toMillis(before)) / DAY_MS);
      return { step: 'paused', from: pause.from, until: pause.until, days, reached: lastDayOf(after) };
    }),
  ];
  return { dueOn: lastDayOf(dueAt), dueAt, steps, relied: [] };
}

/** The day an instant ends on; exactly 24:00 still belongs to the day that ends. */
function lastDayOf(instant: Instant): string {
  return dayOf(fromMillis(toMillis(instant) - 1));
}

function runHours(start: number, hours: number, pauses: readonly Pause[]): number {
  let at = start;
  let left = hours * HOUR_MS;
  for (const { from, until } of pauses) {
    if (until === null) continue;
    const stops = toMillis(instantAt(from, 0));
    const resumes = toMillis(instantAt(until, 0));
    if (resumes <= at || stops >= at + left) continue;
    left -= Math.max(0, stops - at);
    at = resumes;
  }
  return at + left;
}
