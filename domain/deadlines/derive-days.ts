import type { Calendar, Day, Instant } from '../calendar/calendar.ts';
import { addDays, dayOf, endOfDay, fromEpochDay, hourOf, toEpochDay } from '../calendar/day.ts';
import { explainDay, isWorkingDay, nextWorkingDay, previousWorkingDay } from '../calendar/working-days.ts';
import type { DeadlineInput, DerivedEnd } from './deadline-input.ts';
import type { DerivationStep } from './derivation.ts';
import type { PolicyCopy } from './obligation.ts';
import type { Pause } from './pauses.ts';
import { pausedTest, standingPauses } from './pauses.ts';
import type { Extension, Stretch } from './walk.ts';
import { baseStretch, countBack, explainStretch, extensionStretches, rollForward, sortExtensions } from './walk.ts';

/** The end of a period of days or months that runs forward; `input.startedOn` is the corrected start. */
export function deriveForward(input: DeadlineInput, calendar: Calendar): DerivedEnd {
  const { policy, startedOn } = input;
  const base = dayOfReceipt(input, calendar);
  const pauses = standingPauses(input.ledger);
  const extensions = sortExtensions(input.ledger);
  const paused = pausedTest(pauses);
  const stretches = stretchesFrom(base, policy, extensions, pauses, calendar);
  const unpaused = pauses.length === 0 ? stretches : stretchesFrom(base, policy, extensions, [], calendar);
  const working = stretches.filter((stretch) => stretch.unit === 'wd');
  const raw = endOf(stretches);
  const dueOn = policy.roll ? rollForward(raw, calendar, paused) : raw;
  const { n, unit } = policy.length;
  const steps: DerivationStep[] = [
    { step: 'start', day: startedOn, firstCounted: firstCountedDay(base, policy, calendar) },
    ...cutOffSteps(startedOn, base, policy),
    ...working.flatMap(({ from, to }) => explainStretch(from, to, calendar, paused)),
    { step: 'counted', n, unit, reached: endOf(unpaused.slice(0, 1)) },
    ...extensionSteps(extensions, unpaused.slice(1)),
    ...pauses.map((pause, i): DerivationStep => {
      const reached = endOf(stretchesFrom(base, policy, extensions, pauses.slice(0, i + 1), calendar));
      const first = stretches[0]?.from ?? base;
      const days = daysLost(pause, pauses.slice(0, i), { unit, from: first, to: reached }, calendar);
      return { step: 'paused', from: pause.from, until: pause.until, days, reached };
    }),
    ...rollSteps(raw, dueOn, policy, calendar),
  ];
  return {
    dueOn,
    dueAt: endOfDay(dueOn),
    steps,
    relied: policy.roll ? [...working, { from: raw, to: dueOn }] : working,
  };
}

/**
 * The end of a period that counts back from its trigger (papers before a meeting). It never moves later: a day off gives way
 * to the working day before it. Pauses do not touch it, since the trigger itself is fixed.
 */
export function deriveBackward(input: DeadlineInput, calendar: Calendar): DerivedEnd {
  const { policy, startedOn } = input;
  const { n, unit } = policy.length;
  const raw = countBack(startedOn, policy, calendar);
  const stretches = extensionStretches(raw, sortExtensions(input.ledger), calendar, () => false);
  const reached = stretches.at(-1)?.to ?? raw;
  const dueOn = policy.roll ? previousWorkingDay(calendar, reached) : reached;
  const firstBack = policy.firstCounted === 'same-day' ? startedOn : addDays(startedOn, -1);
  const passed = unit === 'wd' ? explainStretch(addDays(raw, -1), firstBack, calendar, () => false) : [];
  const firstCounted = unit === 'wd' && n > 0 ? previousWorkingDay(calendar, firstBack) : firstBack;
  const steps: DerivationStep[] = [
    { step: 'start', day: startedOn, firstCounted: n === 0 ? startedOn : firstCounted },
    ...passed,
    ...explainMore(stretches, passed, calendar),
    { step: 'counted', n: -n, unit, reached: raw },
    ...extensionSteps(sortExtensions(input.ledger), stretches),
    ...rollSteps(reached, dueOn, policy, calendar),
  ];
  return {
    dueOn,
    dueAt: endOfDay(dueOn),
    steps,
    relied: [{ from: raw, to: startedOn }, ...stretches.filter((stretch) => stretch.unit === 'wd')],
  };
}

/** What the calendar did to extensions in working days, beyond the days that are explained already. */
function explainMore(
  stretches: readonly Stretch[],
  explained: readonly DerivationStep[],
  calendar: Calendar,
): DerivationStep[] {
  const days = new Set(explained.map((step) => ('day' in step ? step.day : '')));
  return stretches
    .filter((stretch) => stretch.unit === 'wd')
    .flatMap(({ from, to }) => explainStretch(from, to, calendar, () => false))
    .filter((step) => !('day' in step) || !days.has(step.day));
}

/** The steps of the extensions, each with the end it reached. */
export function extensionSteps(extensions: readonly Extension[], stretches: readonly Stretch[]): DerivationStep[] {
  return extensions.map(({ n, unit, reason }, i) => ({
    step: 'extended',
    n,
    unit,
    reason,
    reached: stretches[i]?.to ?? '',
  }));
}

/**
 * The day on which a receipt counts. With a cut-off hour, what comes after it, or on a day off, counts as received on the
 * next working day. The hour is known only if the instant lies on the trigger day: not for back-dated receipts.
 */
function dayOfReceipt({ startedOn, startedAt, policy }: DeadlineInput, calendar: Calendar): Day {
  if (policy.cutOffHour === null) return startedOn;
  const afterHours = isOnDay(startedAt, startedOn) && hourOf(startedAt) >= policy.cutOffHour;
  return nextWorkingDay(calendar, afterHours ? addDays(startedOn, 1) : startedOn);
}

function isOnDay(instant: Instant | null, day: Day): instant is Instant {
  return instant !== null && dayOf(instant) === day;
}

function cutOffSteps(startedOn: Day, base: Day, policy: PolicyCopy): DerivationStep[] {
  if (base === startedOn || policy.cutOffHour === null) return [];
  return [{ step: 'cut-off', day: startedOn, hour: policy.cutOffHour, countsFrom: base }];
}

function firstCountedDay(base: Day, policy: PolicyCopy, calendar: Calendar): Day {
  if (policy.length.n === 0) return base;
  const first = policy.firstCounted === 'same-day' ? base : addDays(base, 1);
  return policy.length.unit === 'wd' ? nextWorkingDay(calendar, first) : first;
}

function stretchesFrom(
  base: Day,
  policy: PolicyCopy,
  extensions: readonly Extension[],
  pauses: readonly Pause[],
  calendar: Calendar,
): [Stretch, ...Stretch[]] {
  const paused = pausedTest(pauses);
  const first = baseStretch(base, policy, calendar, paused);
  return [first, ...extensionStretches(first.to, extensions, calendar, paused)];
}

function endOf(stretches: readonly Stretch[]): Day {
  const last = stretches.at(-1);
  if (last === undefined) throw new Error('a period has at least one stretch');
  return last.to;
}

/** The days of a pause that would have counted, in the unit of the period; days of an earlier pause are not lost twice. */
function daysLost(
  pause: Pause,
  earlier: readonly Pause[],
  span: { unit: PolicyCopy['length']['unit']; from: Day; to: Day },
  calendar: Calendar,
): number {
  const inPause = pausedTest([pause]);
  const inEarlier = pausedTest(earlier);
  let days = 0;
  for (let n = toEpochDay(span.from) + 1; n <= toEpochDay(span.to); n += 1) {
    if (!inPause(n) || inEarlier(n)) continue;
    if (span.unit !== 'wd' || isWorkingDay(calendar, fromEpochDay(n))) days += 1;
  }
  return days;
}

/** Why the end moved to another day, or that it stays on a day off because the period limits rights. */
function rollSteps(raw: Day, dueOn: Day, policy: PolicyCopy, calendar: Calendar): DerivationStep[] {
  const { working, why, entry } = explainDay(calendar, raw);
  if (raw !== dueOn) {
    return [{ step: 'rolled', from: raw, to: dueOn, reason: working ? 'paused' : (entry?.reason ?? why) }];
  }
  return working || policy.roll ? [] : [{ step: 'not-rolled', day: raw }];
}
