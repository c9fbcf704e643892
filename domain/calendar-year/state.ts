import type { CalendarEntry, CalendarVersion, Day, YearStatus } from '../calendar/calendar.ts';
import type { Obligation } from '../deadlines/obligation.ts';
import type { Migration } from '../policy-change/state.ts';
import type { TextRef } from '../process.ts';

/**
 * Stages of one year of one calendar. `AWAITED`: nothing is published here yet (the seed may hold a draft of it).
 * `PROPOSED`: one person entered a notice, another has not published it yet; also for what changes a published year.
 */
export const CALENDAR_YEAR_STAGES = ['AWAITED', 'PROPOSED', 'PUBLISHED'] as const;
export type CalendarYearStage = (typeof CALENDAR_YEAR_STAGES)[number];

/** A yearly notice as entered: the days of that year that differ from Monday-Friday, whole. */
export interface CalendarProposal {
  status: YearStatus;
  /** Number and date of the notice, e.g. "Thông báo 9441/TB-BNV ngày …". */
  notice: string;
  entries: readonly CalendarEntry[];
  proposedBy: string;
  proposedOn: Day;
  reason: TextRef | null;
}

export interface CalendarYearState {
  stage: CalendarYearStage | null;
  organisation: { id: string; path: string };
  obligations: readonly Obligation[];
  /** `national`, or the id of the organisation whose own exceptions these are. */
  calendarId: string;
  year: number;
  /** A final notice of it is waited for. Nobody waits for a year that is final anyway or is over, nor for exceptions of one body. */
  awaited: boolean;
  /** When it was said that the notice was missing; null while it was not. */
  missingSince: Day | null;
  proposal: CalendarProposal | null;
  /** The layer as last published from here, whole: all its years. Null while nothing was. */
  published: CalendarVersion | null;
  status: YearStatus | null;
  notice: string | null;
  publishedBy: string | null;
  publishedOn: Day | null;
  /** Who had entered what was published last. */
  enteredBy: string | null;
  /** Who had entered what was published before that and never brought into running matters: it is brought with the last. */
  enteredBefore: readonly string[];
  /** First and last day that counts otherwise than running matters were last counted by; null when none does. */
  changedDays: { from: Day; to: Day } | null;
  /** Of the last publication. */
  migration: Migration | null;
}

/** A year that nobody waits for yet. */
export const INITIAL_CALENDAR_YEAR: CalendarYearState = {
  stage: null,
  organisation: { id: '', path: '' },
  obligations: [],
  calendarId: '',
  year: 0,
  awaited: false,
  missingSince: null,
  proposal: null,
  published: null,
  status: null,
  notice: null,
  publishedBy: null,
  publishedOn: null,
  enteredBy: null,
  enteredBefore: [],
  changedDays: null,
  migration: null,
};

/** The policy row by which an administrator is warned that next year's notice is missing. */
export const NOTICE_KEY = 'calendar.notice';

/** The day on which a missing notice becomes something owed: 1 December of the year before. */
export function warningDay(year: number): Day {
  return `${year - 1}-12-01`;
}

/** The policy row by which what was entered is answered. */
export const ANSWER_KEY = 'proposal.answer';
