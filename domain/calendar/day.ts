import type { Day, Instant } from './calendar.ts';

const DAY_MS = 86_400_000;
/** Vietnam has kept +07:00 all year; a legal day begins at 17:00 UTC of the day before. */
const OFFSET_MS = 7 * 3_600_000;
const DAY_PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Pure memoisation, both ways: a count walks over the same days again and again, and writing and reading them as text is
 * what takes its time. Days from 1970 to 2069 are kept.
 */
const KEPT_DAYS = 36_525;
const written = Array.from<Day | undefined>({ length: KEPT_DAYS });
const read = new Map<Day, number>();

/** Whether the text is an existing date written `YYYY-MM-DD` (30 February is not). */
export function isDay(text: string): text is Day {
  return DAY_PATTERN.test(text) && fromEpochDay(toEpochDay(text)) === text;
}

/** Number of days since 1970-01-01; the form in which days are counted. Expects a valid day. */
export function toEpochDay(day: Day): number {
  return (
    read.get(day) ?? Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / DAY_MS
  );
}

/** The day that lies `n` days after 1970-01-01. */
export function fromEpochDay(n: number): Day {
  const known = written[n];
  if (known !== undefined) return known;
  const day = new Date(n * DAY_MS).toISOString().slice(0, 10);
  if (Number.isInteger(n) && n >= 0 && n < KEPT_DAYS) {
    written[n] = day;
    read.set(day, n);
  }
  return day;
}

/** The day `n` calendar days later (earlier when negative). */
export function addDays(day: Day, n: number): Day {
  return fromEpochDay(toEpochDay(day) + n);
}

/** Calendar days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return toEpochDay(to) - toEpochDay(from);
}

/** Day of the week, 1 = Monday to 7 = Sunday. */
export function dayOfWeek(day: Day): number {
  return weekdayOfEpochDay(toEpochDay(day));
}

/** Day of the week of a day given as a number of days since 1970-01-01 (a Thursday). */
export function weekdayOfEpochDay(n: number): number {
  return ((((n + 3) % 7) + 7) % 7) + 1;
}

/** The same-numbered day `n` months later, or that month's last day where the number does not exist (Civil Code art. 148). */
export function addMonths(day: Day, n: number): Day {
  const monthIndex = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + n;
  const year = Math.floor(monthIndex / 12);
  const month = monthIndex - year * 12;
  const lastNumber = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const number = Math.min(Number(day.slice(8, 10)), lastNumber);
  return fromEpochDay(Date.UTC(year, month, number) / DAY_MS);
}

/** The legal day, in Asia/Ho_Chi_Minh, on which an instant falls. */
export function dayOf(instant: Instant): Day {
  return fromEpochDay(Math.floor((toMillis(instant) + OFFSET_MS) / DAY_MS));
}

/** The last moment of a legal day, 24:00 in Asia/Ho_Chi_Minh (17:00 UTC of the same date). */
export function endOfDay(day: Day): Instant {
  return instantAt(day, 24);
}

/** The instant at an hour (0-24) and minute of a legal day in Asia/Ho_Chi_Minh. */
export function instantAt(day: Day, hour: number, minute = 0): Instant {
  return fromMillis(toEpochDay(day) * DAY_MS - OFFSET_MS + hour * 3_600_000 + minute * 60_000);
}

/** The hour of the day (0-23) of an instant in Asia/Ho_Chi_Minh. */
export function hourOf(instant: Instant): number {
  return Math.floor(((((toMillis(instant) + OFFSET_MS) % DAY_MS) + DAY_MS) % DAY_MS) / 3_600_000);
}

/** Milliseconds since 1970 of an instant; instants are compared and added in this form. */
export function toMillis(instant: Instant): number {
  return Date.parse(instant);
}

/** The instant that lies `ms` milliseconds after 1970, as a UTC ISO string. */
export function fromMillis(ms: number): Instant {
  return new Date(ms).toISOString();
}
