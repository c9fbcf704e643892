import type { ProcessDefinition } from '../process.ts';
import type { CalendarYearCommand } from './commands.ts';
import { decideCalendarYear } from './decide.ts';
import type { CalendarYearEvent } from './events.ts';
import { evolveCalendarYear } from './evolve.ts';
import { factsFor } from './facts.ts';
import { followUps } from './follow-ups.ts';
import { INITIAL_CALENDAR_YEAR } from './state.ts';
import type { CalendarYearState } from './state.ts';
import { wakesOn } from './time.ts';
import { CALENDAR_YEAR_TRANSITIONS } from './transitions.ts';

/** One year of a calendar as a process: its table, its decisions, and what it asks of the world. */
export const CALENDAR_YEAR_PROCESS: ProcessDefinition<CalendarYearState, CalendarYearCommand, CalendarYearEvent> = {
  kind: 'calendar-year',
  initial: INITIAL_CALENDAR_YEAR,
  transitions: CALENDAR_YEAR_TRANSITIONS,
  factsFor,
  decide: decideCalendarYear,
  evolve: evolveCalendarYear,
  followUps,
  wakesOn,
  // Nothing is owed, and nothing is waited for; what is entered later begins another run.
  isFinished: (state) =>
    state.stage !== 'PROPOSED' &&
    wakesOn(state).length === 0 &&
    state.obligations.every((one) => one.status !== 'open'),
};
