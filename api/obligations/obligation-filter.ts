import type { Day } from '../../domain/calendar/calendar.ts';
import { addWorkingDays } from '../../domain/calendar/working-days.ts';
import { SOON_WORKING_DAYS } from '../../domain/deadlines/derive.ts';
import { isWithinOneOf } from '../authorisation/sql-condition.ts';
import type { Caller } from '../caller.ts';
import type { OBLIGATION_STATES } from '../contract/obligations-routes.ts';
import type { Calendars } from './load-calendar.ts';
import { ownedBy } from './obligation-owner.ts';
import { seenObligations } from './seen-obligations.ts';

export { OWED } from './seen-obligations.ts';

/** What is asked of the obligations in processes the caller may know of. */
export interface ObligationQuery {
  mine?: boolean | undefined;
  owner?: string | undefined;
  organisationId?: string | undefined;
  /** Only what lies directly in that organisation. */
  direct?: boolean | undefined;
  key?: string | undefined;
  dueFrom?: Day | undefined;
  dueTo?: Day | undefined;
}

export type ObligationState = (typeof OBLIGATION_STATES)[number];

/** A condition over `OWED`; `place` adds a value. */
export interface ObligationFilter {
  sql: string;
  /** The condition that the caller may know of the case behind. */
  caseSql: string;
  values: unknown[];
  place: (value: unknown) => string;
  /** The condition of a state; counts and lists use the same ones. */
  state: (state: ObligationState) => string;
}

/** When, and by which calendars. */
export interface Counting {
  today: Day;
  calendars: Calendars;
}

/** Obligations as list, counts and forecast all take them; `state` must be asked beside `sql`. */
export function obligationFilter(caller: Caller, query: ObligationQuery, counting: Counting): ObligationFilter {
  const values: unknown[] = [];
  const place = (value: unknown) => `$${values.push(value)}`;
  const seen = seenObligations(caller, values);
  const conditions = [seen.sql];
  if (query.organisationId !== undefined) conditions.push(isBelow(place(query.organisationId), query.direct === true));
  if (query.key !== undefined) conditions.push(`o.key = ${place(query.key)}`);
  if (query.mine === true) conditions.push(ownedBy('me', caller, place));
  if (query.owner !== undefined) conditions.push(ownedBy(query.owner, caller, place));
  // What stands still has no day on which it will be due.
  if (query.dueFrom !== undefined) conditions.push(`not o.paused and o.due_on >= ${place(query.dueFrom)}::date`);
  if (query.dueTo !== undefined) conditions.push(`not o.paused and o.due_on <= ${place(query.dueTo)}::date`);
  const state = (wanted: ObligationState) => stateSql(wanted, counting, place);
  return { sql: conditions.join(' and '), caseSql: seen.caseSql, values, place, state };
}

type Place = ObligationFilter['place'];

function stateSql(wanted: ObligationState, { today, calendars }: Counting, place: Place): string {
  const running = `o.status = 'open' and not o.paused`;
  switch (wanted) {
    case 'open':
      return `o.status = 'open'`;
    case 'paused':
      return `(o.status = 'open' and o.paused)`;
    case 'unexplained':
      return 'o.unexplained';
    case 'overdue':
      return `(${running} and o.due_on < ${place(today)}::date)`;
    case 'due-soon': {
      const later = laterThanSoon(today, calendars);
      // The last of these days bounds them all: an index can be asked for it.
      const within = `o.due_on >= ${place(today)}::date and o.due_on < ${place(later.latest)}::date`;
      return `(${running} and ${within} and o.due_on < ${later.each(place)})`;
    }
    case 'due':
      return `(${running} and o.due_on >= ${laterThanSoon(today, calendars).each(place)})`;
  }
}

/** The first day on which `dueState` says "due" and no longer "soon": for each owing organisation by its own calendar. */
function laterThanSoon(today: Day, calendars: Calendars): { latest: Day; each(place: Place): string } {
  const dayFor = (path: string) => addWorkingDays(calendars.of(path), today, SOON_WORKING_DAYS + 1);
  const common = dayFor('');
  // The deepest first: it decides for those below it.
  const own = calendars.paths.toSorted((a, b) => b.length - a.length).map((path) => ({ path, day: dayFor(path) }));
  const differ = own.some(({ day }) => day !== common);
  return {
    latest: own.reduce((last, { day }) => (day > last ? day : last), common),
    each(place) {
      if (!differ) return `${place(common)}::date`;
      const whens = own.map(
        ({ path, day }) =>
          `when ${isWithinOneOf('o.organisation_path', [path], place).join(' or ')} then ${place(day)}::date`,
      );
      return `(case ${whens.join(' ')} else ${place(common)}::date end)`;
    },
  };
}

/** Owed by that organisation, or also by one below it; by ranges of paths, which an index can be asked for. */
function isBelow(organisationId: string, isDirect: boolean): string {
  const path = (end: string) =>
    `(select r.path || '${end}' from business.organisation r where r.id = ${organisationId}::uuid)`;
  if (isDirect) return `o.organisation_path = ${path('')}`;
  // Between "." and "/" nothing can stand: these are all paths that go on after a dot.
  return `(o.organisation_path = ${path('')}
    or (o.organisation_path >= ${path('.')} and o.organisation_path < ${path('/')}))`;
}
