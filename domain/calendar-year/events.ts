import type { CalendarEntry, CalendarVersion, Day, YearStatus } from '../calendar/calendar.ts';
import type { ObligationEvent } from '../deadlines/obligation-events.ts';
import type { EveryProcessEvent } from '../every-process.ts';
import type { ChangeFigures } from '../policy-change/state.ts';
import type { TextRef } from '../process.ts';

/** What can have happened to a year of a calendar. Names and shapes are recorded for years: add, never change. */
export type CalendarYearEvent =
  /** `isFinal`: its days are known and final from elsewhere, so that nothing is missing. */
  | {
      type: 'YearAwaited';
      organisationId: string;
      organisationPath: string;
      calendarId: string;
      year: number;
      isFinal: boolean;
    }
  | { type: 'NoticeMissing'; year: number; on: Day }
  /** On the day on which its notice would have been missing: the calendar has the year as final, from elsewhere. */
  | { type: 'YearFoundFinal'; year: number; on: Day }
  | {
      type: 'CalendarProposed';
      organisationId: string;
      organisationPath: string;
      calendarId: string;
      year: number;
      status: YearStatus;
      notice: string;
      entries: readonly CalendarEntry[];
      reason: TextRef | null;
      by: string;
      on: Day;
    }
  /** `layer`: the calendar as it now is, all years; `changedDays`: between which days something counts otherwise than by
   * what was last brought into running matters. */
  | {
      type: 'CalendarPublished';
      layer: CalendarVersion;
      changedDays: { from: Day; to: Day } | null;
      by: string;
      on: Day;
    }
  | { type: 'CalendarRejected'; by: string; reason: TextRef; proposedBy: string }
  | { type: 'CalendarWithdrawn'; by: string; reason: TextRef }
  | { type: 'MigrationConfirmed'; by: string; on: Day; figures: ChangeFigures }
  | EveryProcessEvent
  | ObligationEvent;
