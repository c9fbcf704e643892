import type { Day } from '../calendar/calendar.ts';
import { addDays, addMonths, fromEpochDay, toEpochDay } from '../calendar/day.ts';
import type { Derivation, DerivationStep } from './derivation.ts';
import { pausedTest } from './pauses.ts';

type Step<K extends DerivationStep['step']> = DerivationStep & { step: K };

/**
 * The due date once more, from the explanation alone and without a calendar: proof that the steps shown to a person are
 * complete. For hours the steps name days only, so the day reached last is returned.
 */
export function recompute({ steps }: Derivation): Day {
  const start = steps.find((step) => step.step === 'start');
  const counted = steps.find((step) => step.step === 'counted');
  if (!start || !counted) throw new Error('a derivation names its start and what was counted');
  const rolled = steps.find((step) => step.step === 'rolled');
  return rolled?.to ?? (counted.unit === 'h' ? lastReached(steps) : countAgain(start, counted, steps));
}

function lastReached(steps: readonly DerivationStep[]): Day {
  const reached = steps.flatMap((step) => ('reached' in step ? [step.reached] : []));
  return reached.at(-1) ?? '';
}

function countAgain(start: Step<'start'>, counted: Step<'counted'>, steps: readonly DerivationStep[]): Day {
  const base = steps.find((step) => step.step === 'cut-off')?.countsFrom ?? start.day;
  const passed = new Set(steps.flatMap((step) => (step.step === 'skipped' ? [step.day] : [])));
  const paused = pausedTest(steps.filter((step) => step.step === 'paused'));
  const backward = counted.n < 0;
  const sameDay = counted.n !== 0 && start.firstCounted === base;
  const walk = (from: Day, n: number, unit: 'wd' | 'cd'): Day => {
    let at = toEpochDay(from);
    for (let left = Math.abs(n); left > 0;) {
      at += n < 0 ? -1 : 1;
      if (!(backward ? false : paused(at)) && !(unit === 'wd' && passed.has(fromEpochDay(at)))) left -= 1;
    }
    return fromEpochDay(at);
  };
  const months = (from: Day, end: Day): Day => {
    const days = Array.from({ length: Math.max(0, toEpochDay(end) - toEpochDay(from)) }, (_, i) => i + 1);
    return walk(end, days.filter((i) => !backward && paused(toEpochDay(from) + i)).length, 'cd');
  };
  const before = sameDay ? addDays(base, backward ? 1 : -1) : base;
  const end =
    counted.unit === 'm'
      ? months(before, backward || !sameDay ? addMonths(before, counted.n) : addDays(addMonths(base, counted.n), -1))
      : walk(before, counted.n, counted.unit === 'wd' ? 'wd' : 'cd');
  let reached = end;
  let added = 0;
  for (const step of steps) {
    if (step.step !== 'extended') continue;
    if (step.unit === 'm') added += step.n;
    reached = step.unit === 'm' ? months(end, addMonths(end, added)) : walk(reached, step.n, step.unit);
  }
  return reached;
}
