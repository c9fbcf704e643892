import type pg from 'pg';
import type { z } from 'zod';
import type { Calendar, Day } from '../../domain/calendar/calendar.ts';
import { dayOf } from '../../domain/calendar/day.ts';
import { tryExamples } from '../../domain/policy-change/examples.ts';
import type { TriedExample } from '../../domain/policy-change/examples.ts';
import type { PolicyChangeStage } from '../../domain/policy-change/state.ts';
import { wordFor } from '../../texts/say.ts';
import { VI } from '../../texts/vi.ts';
import { visibleRules } from '../authorisation/visible-rules.ts';
import type { Caller } from '../caller.ts';
import type { policySchema } from '../contract/shown-rules.ts';
import { callerOf } from '../handler.ts';
import type { Handler } from '../handler.ts';
import { loadNames } from '../names.ts';
import { loadCalendar } from '../obligations/load-calendar.ts';
import { notFound } from '../problem.ts';
import { POLICY_COLUMNS, loadRowFacts, showPolicyRow } from './policy-rows.ts';
import type { StoredPolicyRow } from './policy-rows.ts';

type ShownPolicy = z.input<typeof policySchema>;

/** A page holds the last of a long story; a key is changed a few times in a decade. */
const MOST_CHANGES = 200;

/** All rows of a key with their examples, and the changes of it that the caller may know of. */
export const getPolicy: Handler<'getPolicy'> = async (context) => {
  const { params, deps } = context;
  const caller = callerOf(context);
  const { rows } = await deps.pool.query<StoredPolicyRow>(
    `select ${POLICY_COLUMNS} from business.policy_row p where p.key = $1 order by p.version, p.id`,
    [params.key],
  );
  if (rows.length === 0) throw notFound();
  const [calendars, facts, changes] = await Promise.all([
    loadCalendarsOf(deps.pool, rows),
    loadRowFacts(deps.pool, caller, { rows, on: dayOf(deps.now()) }),
    readChanges(deps.pool, caller, params.key),
  ]);
  const shown = rows.map((row) => ({ ...showPolicyRow(row, facts), examples: tried(row, calendars) }));
  return { status: 200, body: { key: params.key, rows: shown, changes } };
};

type CalendarsOf = ReadonlyMap<string | null, Calendar>;

/** The calendars of the organisations whose rows these are; of the general ones the national one. */
async function loadCalendarsOf(pool: pg.Pool, rows: readonly StoredPolicyRow[]): Promise<CalendarsOf> {
  const ids = [...new Set(rows.map((row) => row.data.organisationId))];
  return new Map(await Promise.all(ids.map(async (id) => [id, await loadCalendar(pool, id)] as const)));
}

/** Its examples as the row counts them now, on the calendar of whom it is for. */
function tried({ data, examples }: StoredPolicyRow, calendars: CalendarsOf): TriedExample[] {
  const calendar = calendars.get(data.organisationId);
  return calendar === undefined ? [] : [...tryExamples(data, examples, calendar)];
}

interface ChangeRow {
  processId: string;
  changeId: string;
  stage: PolicyChangeStage;
  proposedOn: Day;
  proposedBy: string;
  publishedOn: Day | null;
  migratedOn: Day | null;
}

async function readChanges(pool: pg.Pool, caller: Caller, key: string): Promise<ShownPolicy['changes']> {
  const visible = visibleRules(caller, 2);
  const { rows } = await pool.query<ChangeRow>(
    `select r.process_id as "processId", r.change_id as "changeId", r.stage, r.proposed_on::text as "proposedOn",
       r.proposed_by as "proposedBy", r.published_on::text as "publishedOn", r.migrated_on::text as "migratedOn"
     from business.policy_change r where r.key = $1 and ${visible.sql}
     order by r.proposed_on desc, r.change_id desc limit ${MOST_CHANGES}`,
    [key, ...visible.values],
  );
  const names = await loadNames(pool, { people: rows.map((row) => row.proposedBy) });
  return rows.map((row) => ({
    ...row,
    stageText: wordFor(VI.policyChangeStages, row.stage),
    proposedBy: names.person(row.proposedBy),
  }));
}
