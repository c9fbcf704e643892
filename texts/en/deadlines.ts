import { formatDay } from '../format.ts';
import type { DerivationWords, DueWords } from '../words.ts';

const UNITS: Readonly<Record<string, string>> = { h: 'hour', wd: 'working day', cd: 'day', m: 'month' };

function count(n: number, unit: string): string {
  const word = UNITS[unit] ?? unit;
  return `${n} ${word}${n === 1 ? '' : 's'}`;
}

/** How a due date is spoken of in English. */
export const DUE: DueWords = {
  left: (days, unit) => `${count(days, unit)} left`,
  today: 'due today',
  overdue: (days, unit) => `${count(days, unit)} overdue`,
  paused: 'paused',
  metInTime: 'done in time',
  metLate: 'done late',
  cancelled: 'no longer owed',
  none: 'nothing due',
};

const from = (source: string) => (source === '' ? '' : ` (${source})`);

/** The sentences of "why this date" in English. */
export const DERIVATION: DerivationWords = {
  start: (day, firstCounted) =>
    day === firstCounted
      ? `Counted from ${formatDay(day)}.`
      : `Counted from ${formatDay(day)}; the first day counted is ${formatDay(firstCounted)}.`,
  cutOff: (day, hour, countsFrom) =>
    `Received on ${formatDay(day)} after ${hour}:00 or on a day off, counts as received on ${formatDay(countsFrom)}.`,
  skipped: (first, last, why, source) =>
    first === last
      ? `${formatDay(first)} is not counted: ${why}${from(source)}.`
      : `${formatDay(first)} to ${formatDay(last)} are not counted: ${why}${from(source)}.`,
  makeUpDay: (day, reason, source) => `${formatDay(day)} is counted: ${reason}${from(source)}.`,
  counted: (n, unit, reached) =>
    n < 0
      ? `${count(-n, unit)} counted back to ${formatDay(reached)}.`
      : `${count(n, unit)} are complete on ${formatDay(reached)}.`,
  paused: (first, until, days, reached) =>
    until === null
      ? `Paused from ${formatDay(first)}, not yet resumed.`
      : `Paused from ${formatDay(first)}, resumed on ${formatDay(until)}: ${count(days, 'cd')} not counted, due on ${formatDay(reached)}.`,
  extended: (n, unit, reached) => `Extended by ${count(n, unit)} to ${formatDay(reached)}.`,
  halfDay: (day, reason, source) => `${formatDay(day)} is worked half (${reason}${from(source)}) and counts whole.`,
  ruleChanged: (was, basis) => `Counted anew by ${basis}; it had ended on ${formatDay(was)}.`,
  corrected: (before, to) => `The first day was corrected from ${formatDay(before)} to ${formatDay(to)}.`,
  rolled: (day, to, why) =>
    `The last day ${formatDay(day)} does not count (${why}); the deadline moves to ${formatDay(to)}.`,
  notRolled: (day) => `The last day ${formatDay(day)} is a day off; this deadline does not move.`,
  draftYears: (years) =>
    `The calendar of ${years.join(', ')} is not final; the date may change with the official notice.`,
  answeredBy: (dueOn) =>
    `The divided letter came together again: one answer is enough for its sender, the one of the same name due on ${formatDay(dueOn)}.`,
  weekend: 'weekend',
  holiday: (reason) => reason,
  pausedDay: 'paused',
};
