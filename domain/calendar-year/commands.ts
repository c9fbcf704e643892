import type { CalendarEntry, YearStatus } from '../calendar/calendar.ts';
import { EVERY_PROCESS_COMMANDS } from '../every-process.ts';
import type { EveryProcessCommand } from '../every-process.ts';
import type { ChangeFigures } from '../policy-change/state.ts';
import type { TextRef } from '../process.ts';

export type CalendarYearCommand =
  /** From the nightly job: a year that is to come is waited for. `isFinal`: its days are known and final from elsewhere. */
  | { type: 'awaitYear'; organisationId: string; calendarId: string; year: number; isFinal: boolean }
  /** A notice is entered, or a published year changed: always the whole year. Begins the process where nobody waited for it. */
  | {
      type: 'proposeCalendar';
      organisationId: string;
      calendarId: string;
      year: number;
      status: YearStatus;
      notice: string;
      entries: readonly CalendarEntry[];
      reason: TextRef | null;
    }
  /** By another person than who entered it. */
  | { type: 'publishCalendar' }
  | { type: 'rejectCalendar'; reason: TextRef }
  | { type: 'withdrawCalendar'; reason: TextRef }
  /** Counts running matters anew by what was published last; `figures` are what was seen beforehand. */
  | { type: 'confirmMigration'; figures: ChangeFigures }
  | EveryProcessCommand;

export type CalendarYearCommandType = CalendarYearCommand['type'];

/** Every command a year of a calendar knows, for tables and tests. */
export const CALENDAR_YEAR_COMMANDS = [
  'awaitYear',
  'proposeCalendar',
  'publishCalendar',
  'rejectCalendar',
  'withdrawCalendar',
  'confirmMigration',
  ...EVERY_PROCESS_COMMANDS,
] as const satisfies readonly CalendarYearCommandType[];
