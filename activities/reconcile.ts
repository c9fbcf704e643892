import type pg from 'pg';
import { canonicalJson } from '../domain/canonical-json.ts';
import { checkEntry, readLedger } from './read-ledger.ts';
import { readRows } from './read-rows.ts';

/** Something that does not agree: a code and the ids to look at; never a name. */
export interface Finding {
  code: string;
  id: string;
}

export interface Reconciliation {
  received: number;
  registered: number;
  processes: number;
  running: number;
  openObligations: number;
  findings: readonly Finding[];
}

/** Rows younger than this may still be on their way. */
const ON_THE_WAY_SECONDS = 60;

/**
 * Compares what came in, what is stored, what runs and who owes: received = stored = in workflow = owned. `running` are
 * the ids of all running workflows. Reads only.
 */
export async function reconcile(pool: pg.Pool, running: ReadonlySet<string>): Promise<Reconciliation> {
  const findings: Finding[] = [];
  const known = new Set<string>();
  let processes = 0;
  let openObligations = 0;
  const stored = await storedObligations(pool);
  for await (const entry of readLedger(pool)) {
    processes += 1;
    known.add(entry.processId);
    for (const code of checkEntry(entry)) findings.push({ code, id: entry.processId });
    if (!entry.finished && !running.has(entry.processId)) findings.push({ code: 'NOT_RUNNING', id: entry.processId });
    const rows = readRows(entry.processId, entry.state);
    for (const row of rows.obligations) {
      const id = `${String(row['process_id'])} ${String(row['obligation_id'])}`;
      if (row['status'] === 'open') openObligations += 1;
      if (row['owner_person_id'] === null && row['owner_role'] === null) findings.push({ code: 'OWNERLESS', id });
      if (stored.get(id) !== canonicalJson(row['data'])) findings.push({ code: 'OBLIGATION_ROW_DIFFERS', id });
      stored.delete(id);
    }
  }
  for (const id of running) if (!known.has(id)) findings.push({ code: 'RUNNING_WITHOUT_PROCESS', id });
  for (const id of stored.keys()) findings.push({ code: 'OBLIGATION_WITHOUT_PROCESS', id });
  const counts = await countIntake(pool);
  for (const row of await strays(pool)) findings.push(row);
  return { ...counts, processes, running: running.size, openObligations, findings };
}

async function storedObligations(pool: pg.Pool): Promise<Map<string, string>> {
  const { rows } = await pool.query<{ id: string; data: unknown }>(
    `select process_id || ' ' || obligation_id as id, data from business.obligation`,
  );
  return new Map(rows.map((row) => [row.id, canonicalJson(row.data)]));
}

async function countIntake(pool: pg.Pool): Promise<{ received: number; registered: number }> {
  const { rows } = await pool.query<{ received: number; registered: number }>(
    `select count(*)::int as received, count(registered_at)::int as registered from inbox.submission`,
  );
  return rows[0] ?? { received: 0, registered: 0 };
}

/** Where each kind of process beside the case has its row; every process has one. */
const OWN_TABLES = [
  ...['meeting', 'discipline', 'suspension', 'remediation', 'protection', 'congress', 'desk_handover'],
  ...['reorganisation', 'person_file', 'import_run', 'policy_change', 'calendar_year'],
];

// Each part finds one way in which two stores can disagree.
const STRAYS = `
  select 'SUBMISSION_NOT_REGISTERED' as code, id::text as id from inbox.submission
    where registered_at is null and refused_code is null and recorded_at < now() - make_interval(secs => $1)
  union all select 'SUBMISSION_REFUSED', id::text from inbox.submission where refused_code is not null
  union all select 'REGISTERED_WITHOUT_CASE', s.id::text from inbox.submission s
    where s.registered_at is not null and not exists (select 1 from business.submission_case c where c.submission_id = s.id)
  union all select 'IMPORT_ROW_LOST', r.import_id || '/' || r.row_number from inbox.import_row r
    where r.taken_at is not null and not r.known and not exists (select 1 from inbox.submission s where s.id = r.submission_id)
  union all select 'CASE_WITHOUT_SUBMISSION', c.process_id from business.case_file c
    where not exists (select 1 from business.submission_case s where s.case_id = c.case_id)
  union all select 'CASE_WITHOUT_PROCESS', c.process_id from business.case_file c
    where not exists (select 1 from business.process p where p.id = c.process_id)
  union all select 'ROW_WITHOUT_PROCESS', r.process_id from (
    ${[...OWN_TABLES, 'agenda_item'].map((table) => `select process_id from business.${table}`).join(' union all ')}) r
    where not exists (select 1 from business.process p where p.id = r.process_id)
  union all select 'PROCESS_WITHOUT_ROW', p.id from business.process p
    where ${['case_file', ...OWN_TABLES].map((table) => `not exists (select 1 from business.${table} r where r.process_id = p.id)`).join(' and ')}
  union all select 'UNDELIVERED', o.id from business.outbox o
    where o.delivered_at is null and o.created_at < now() - make_interval(secs => $1)
      -- what waits for office hours has not failed, and is not late before its moment
      and (o.attempts > 0 or o.next_try_at < now() - make_interval(secs => $1))
  union all select 'OVERSLEPT', id from business.process where not finished and wake_at < now() - interval '2 hours'
  union all select 'REGISTER_GAP', organisation_id::text || ' ' || year from (
    select c.organisation_id, c.year, c.last, count(f.process_id) as used from business.register_counter c
    left join business.event f on f.type in ('CaseRegistered', 'PartBegun') and (f.data ->> 'organisationId')::uuid = c.organisation_id
      and left(f.data ->> 'receivedOn', 4)::int = c.year
    group by c.organisation_id, c.year, c.last) counted where last <> used`;

async function strays(pool: pg.Pool): Promise<readonly Finding[]> {
  const { rows } = await pool.query<Finding>(STRAYS, [ON_THE_WAY_SECONDS]);
  return rows;
}
