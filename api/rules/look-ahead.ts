import type pg from 'pg';
import type { Instant } from '../../domain/calendar/calendar.ts';
import { dayOf } from '../../domain/calendar/day.ts';
import { effectOf } from '../../domain/deadlines/apply-rule.ts';
import type { ApplyRule, RuleChange } from '../../domain/deadlines/apply-rule.ts';
import type { Obligation } from '../../domain/deadlines/obligation.ts';
import type { ChangeFigures } from '../../domain/policy-change/state.ts';
import type { RuleReach } from '../../domain/process.ts';
import { isReached } from '../../prisma/rule-reach.ts';
import { isClosedObligation } from '../authorisation/closed-obligations.ts';
import type { Caller } from '../caller.ts';
import type { Calendars } from '../obligations/load-calendar.ts';
import { OWED, seenObligations } from '../obligations/seen-obligations.ts';
import { EMPTY_TALLY, tallyEffects } from './tally-effects.ts';
import type { Tally, TouchedRow } from './tally-effects.ts';

/** A change as running obligations would meet it, with the calendars as they would be then. */
export interface Prospect {
  /** Null = nothing would count otherwise. */
  reach: RuleReach | null;
  rule: RuleChange;
  calendars: Calendars;
  /** What its publication would settle, so that it is not there any more to be moved. */
  settled?: { processId: string; keys: readonly string[] };
}

interface ReachedRow {
  processId: string;
  obligationId: string;
  organisationPath: string;
  key: string;
  data: Obligation;
  seen: boolean;
}

/** Obligations judged in one go: few enough that other requests are answered in between. */
const BATCH = 500;

/**
 * What the change would come to for everything that is owed within its reach, judged one by one as the processes themselves
 * would; without what is closed to the caller. Nothing is written, and never more than a batch is held.
 */
export async function lookAhead(pool: pg.Pool, prospect: Prospect, caller: Caller, now: Instant): Promise<Tally> {
  let tally = EMPTY_TALLY;
  if (prospect.reach === null) return tally;
  const today = dayOf(now);
  for await (const rows of reachedRows(pool, { ...prospect, reach: prospect.reach }, caller)) {
    tally = tallyEffects(tally, touchedIn(rows, prospect, now), today);
  }
  return tally;
}

/** Whether two look aheads came to the same. */
export function isSameFigures(one: ChangeFigures, other: ChangeFigures): boolean {
  return (
    one.touched === other.touched &&
    one.moved === other.moved &&
    one.becomeOverdue === other.becomeOverdue &&
    one.becomeSafe === other.becomeSafe
  );
}

function touchedIn(rows: readonly ReachedRow[], { rule, calendars }: Prospect, now: Instant): TouchedRow[] {
  const command: ApplyRule = { type: 'applyRule', change: '', rule, basis: '' };
  return rows.flatMap(({ data, ...row }): TouchedRow[] => {
    const effect = effectOf(data, { command, calendar: calendars.of(row.organisationPath), now });
    return effect === null ? [] : [{ ...row, effect }];
  });
}

type Reaching = Pick<Prospect, 'settled'> & { reach: RuleReach };

async function* reachedRows(pool: pg.Pool, reaching: Reaching, caller: Caller): AsyncGenerator<ReachedRow[]> {
  let last: ReachedRow | undefined;
  for (;;) {
    const { sql, values } = batchAfter(last, reaching, caller);
    const { rows } = await pool.query<ReachedRow>(sql, values);
    if (rows.length > 0) yield rows;
    if (rows.length < BATCH) return;
    last = rows.at(-1);
  }
}

function batchAfter(
  last: ReachedRow | undefined,
  { reach, settled }: Reaching,
  caller: Caller,
): { sql: string; values: unknown[] } {
  const values: unknown[] = [];
  const place = (value: unknown) => `$${values.push(value)}`;
  const seen = seenObligations(caller, values);
  const asked = `(select ${place(JSON.stringify(reach))}::jsonb as reach) asked`;
  // A process that is brought a calendar counts everything in it anew, not only what lies on the days that changed.
  const reached =
    reach.by === 'policy'
      ? isReached('policy', 'o')
      : `o.status = 'open' and exists (select 1 from business.obligation m
          where m.process_id = o.process_id and ${isReached('calendar', 'm')})`;
  const left =
    settled === undefined
      ? ''
      : ` and not (o.process_id = ${place(settled.processId)} and o.key = any (${place([...settled.keys])}::text[]))`;
  const after =
    last === undefined
      ? ''
      : ` and (o.process_id, o.obligation_id) > (${place(last.processId)}, ${place(last.obligationId)})`;
  const sql = `select o.process_id as "processId", o.obligation_id as "obligationId", o.organisation_path as "organisationPath",
      o.key, o.data, coalesce(${seen.sql}, false) as seen
    from ${asked} cross join ${OWED}
    where ${reached} and not ${isClosedObligation(caller, place)}${left}${after} order by o.process_id, o.obligation_id limit ${BATCH}`;
  return { sql, values };
}
