import type { CalendarEntry, Day } from '../calendar/calendar.ts';
import { text } from '../case/commands.fixture.ts';
import { staff } from '../case/people.fixture.ts';
import type { ClockCommand } from '../process.ts';
import type { CalendarYearCommand } from './commands.ts';

type Of<T extends CalendarYearCommand['type']> = Extract<CalendarYearCommand, { type: T }>;

export const CLOCK: ClockCommand = { type: 'clock' };
/** Keeps the system at the topmost body, which enters the national calendar. */
export const ADMINISTRATOR = staff('clerk', ['ADMINISTRATOR', 'province']);
export const SECOND_ADMINISTRATOR = staff('keeper', ['ADMINISTRATOR', 'province']);
/** Heads the topmost body, and so publishes. */
export const TOPMOST = staff('provincialLeader', ['HEAD', 'province']);
export const TOPMOST_DEPUTY = staff('chair', ['HEAD', 'province']);

export function entry(day: Day, kind: CalendarEntry['kind'] = 'off'): CalendarEntry {
  return { day, kind, reason: 'Nghỉ lễ', source: '1234/TB-BNV', confidence: 'seen' };
}

export function awaitYear(changes: Partial<Omit<Of<'awaitYear'>, 'type'>> = {}): Of<'awaitYear'> {
  return {
    type: 'awaitYear',
    organisationId: 'province',
    calendarId: 'national',
    year: 2027,
    isFinal: false,
    ...changes,
  };
}

/** The notice of 2027: New Year on a Friday, and a Monday exchanged for the Saturday before it. */
export function proposeCalendar(changes: Partial<Omit<Of<'proposeCalendar'>, 'type'>> = {}): Of<'proposeCalendar'> {
  return {
    type: 'proposeCalendar',
    organisationId: 'province',
    calendarId: 'national',
    year: 2027,
    status: 'final',
    notice: '1234/TB-BNV',
    entries: [entry('2027-01-01'), entry('2027-02-22'), entry('2027-02-20', 'work')],
    reason: null,
    ...changes,
  };
}

/** The exceptions of the commune: its own anniversary on a Tuesday. */
export function proposeOwn(changes: Partial<Omit<Of<'proposeCalendar'>, 'type'>> = {}): Of<'proposeCalendar'> {
  return proposeCalendar({
    organisationId: 'commune',
    calendarId: 'commune',
    entries: [entry('2027-03-02')],
    ...changes,
  });
}

export const PUBLISH: Of<'publishCalendar'> = { type: 'publishCalendar' };
export const REJECT: Of<'rejectCalendar'> = { type: 'rejectCalendar', reason: text('rejected') };
export const WITHDRAW: Of<'withdrawCalendar'> = { type: 'withdrawCalendar', reason: text('withdrawn') };
export const CONFIRM: Of<'confirmMigration'> = {
  type: 'confirmMigration',
  figures: { touched: 3, moved: 2, becomeOverdue: 0, becomeSafe: 1 },
};
