import type { Calendar, Day, Instant } from '../calendar/calendar.ts';
import { addDays, dayOf, instantAt, toMillis } from '../calendar/day.ts';
import { isWorkingDay, nextWorkingDay } from '../calendar/working-days.ts';

/** When an office can be spoken to, in hours of the legal day: `from` is inside, `to` is not; 7.5 is half past seven. */
export interface OfficeHours {
  from: number;
  to: number;
}

/** Notices that only urge: they say nothing new of the matter, so they wait until somebody is there to act on them. */
const URGING: readonly string[] = ['deadline', 'urged'];

/** Notices of danger: whoever is to act on them is written to at any hour. */
const URGENT: readonly string[] = ['threat', 'crime-signs', 'protection-retaliation', 'protection-breach'];

/** Whether the mail about this notice goes at once, outside office hours too, and says that it is urgent (own). */
export function isUrgent(notice: string): boolean {
  return URGENT.includes(notice);
}

/** Whether this notice waits for office hours (own); all others go at once. */
export function waitsForOffice(notice: string): boolean {
  return URGING.includes(notice);
}

/**
 * `now` itself inside the hours of a working day of this calendar (make-up Saturdays are such days), else the next
 * moment at which they begin: the same day when it is still early, otherwise the next working day.
 */
export function nextOfficeMoment(now: Instant, calendar: Calendar, { from, to }: OfficeHours): Instant {
  const today = dayOf(now);
  if (isWorkingDay(calendar, today)) {
    if (toMillis(now) < toMillis(atHour(today, from))) return atHour(today, from);
    if (toMillis(now) < toMillis(atHour(today, to))) return now;
  }
  return atHour(nextWorkingDay(calendar, addDays(today, 1)), from);
}

function atHour(day: Day, hour: number): Instant {
  return instantAt(day, Math.floor(hour), Math.round((hour % 1) * 60));
}
