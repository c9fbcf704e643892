import type pg from 'pg';
import type { CalendarYearState } from '../../domain/calendar-year/state.ts';
import { NATIONAL } from '../../domain/calendar/layers.ts';
import { isWithin } from '../../domain/organisation/path.ts';
import { processId } from '../../domain/process.ts';
import { stateOf } from '../../domain/registry.ts';
import { calendarYearId } from '../../prisma/calendar-year-id.ts';
import { scopesOf } from '../authorisation/policy.ts';
import type { Caller } from '../caller.ts';
import type { ApiDeps } from '../deps.ts';
import { callerOf } from '../handler.ts';
import type { Handler, HandlerContext } from '../handler.ts';
import { notFound } from '../problem.ts';
import type { Prospect } from './look-ahead.ts';
import { pendingDays, rowProspect, yearProspect } from './prospects.ts';
import { readDraft } from './read-draft.ts';
import { showProspect } from './show-what-if.ts';

type Question = HandlerContext<'whatIf'>['body'];

/** What a change would come to for what the organisation and those below it owe today. Nothing is stored. */
export const whatIf: Handler<'whatIf'> = async (context) => {
  const { body, deps } = context;
  const caller = callerOf(context);
  const prospect = await prospectFor(deps, body, caller);
  return { status: 200, body: await showProspect(deps, prospect, caller, deps.now()) };
};

async function prospectFor(deps: ApiDeps, body: Question, caller: Caller): Promise<Prospect> {
  if ('policy' in body) {
    const draft = readDraft(body.policy.draft);
    const path = await pathFor(deps.pool, body.organisationId, caller);
    return rowProspect(deps.pool, { replaces: body.policy.replaces, draft, path });
  }
  const { calendarId, year, status, entries } = body.calendar;
  const organisationId = calendarId === NATIONAL ? body.organisationId : calendarId;
  const [path, pending] = await Promise.all([
    pathFor(deps.pool, organisationId, caller),
    pendingOf(deps.pool, calendarYearId(calendarId, year)),
  ]);
  return yearProspect(deps.pool, { calendarId, year, status, entries, path, within: path, pending });
}

/** The path of the organisation asked for, as far as its rules are the caller's to know; without one, of their highest. Throws 404. */
async function pathFor(pool: pg.Pool, organisationId: string | undefined, caller: Caller): Promise<string> {
  const held = caller.roles.filter((one) => scopesOf(one.role, 'SEE_RULE_CHANGE').length > 0);
  if (organisationId === undefined) {
    const [highest] = held.map((one) => one.path).toSorted((a, b) => a.split('.').length - b.split('.').length);
    if (highest === undefined) throw notFound();
    return highest;
  }
  const { rows } = await pool.query<{ path: string }>('select path from business.organisation where id = $1::uuid', [
    organisationId,
  ]);
  const path = rows[0]?.path;
  if (path === undefined || !held.some((one) => reaches(one, organisationId, path))) throw notFound();
  return path;
}

function reaches({ role, organisationId, path }: Caller['roles'][number], asked: string, askedPath: string): boolean {
  const scopes = scopesOf(role, 'SEE_RULE_CHANGE');
  return (
    (scopes.includes('own') && organisationId === asked) || (scopes.includes('subtree') && isWithin(askedPath, path))
  );
}

/** What the last publication of that year left to be brought. */
async function pendingOf(pool: pg.Pool, yearId: string): Promise<CalendarYearState['changedDays']> {
  const { rows } = await pool.query<{ state: CalendarYearState }>('select state from business.process where id = $1', [
    processId('calendar-year', yearId),
  ]);
  const stored = rows[0]?.state;
  return stored === undefined ? null : pendingDays(stateOf('calendar-year', stored) as CalendarYearState);
}
