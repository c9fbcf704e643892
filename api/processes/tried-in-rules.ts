import type { CalendarYearCommand } from '../../domain/calendar-year/commands.ts';
import type { CalendarYearState } from '../../domain/calendar-year/state.ts';
import type { PolicyChangeCommand } from '../../domain/policy-change/commands.ts';
import type { PolicyChangeState } from '../../domain/policy-change/state.ts';
import type { Attempts } from './kinds.ts';
import { UNSTORED } from './text-fields.ts';

const NO_FIGURES = { touched: 0, moved: 0, becomeOverdue: 0, becomeSafe: 0 };

/** Commands on a change of policy whose outcome can be told before anything is filled in. */
export const TRIED_IN_POLICY_CHANGES: Attempts<PolicyChangeState, PolicyChangeCommand> = {
  publishPolicy: () => ({ type: 'publishPolicy' }),
  rejectPolicy: () => ({ type: 'rejectPolicy', reason: UNSTORED }),
  withdrawPolicy: () => ({ type: 'withdrawPolicy', reason: UNSTORED }),
  confirmMigration: () => ({ type: 'confirmMigration', figures: NO_FIGURES }),
};

/** Commands on a year of a calendar whose outcome can be told before anything is filled in. */
export const TRIED_IN_CALENDAR_YEARS: Attempts<CalendarYearState, CalendarYearCommand> = {
  publishCalendar: () => ({ type: 'publishCalendar' }),
  rejectCalendar: () => ({ type: 'rejectCalendar', reason: UNSTORED }),
  withdrawCalendar: () => ({ type: 'withdrawCalendar', reason: UNSTORED }),
  confirmMigration: () => ({ type: 'confirmMigration', figures: NO_FIGURES }),
};
