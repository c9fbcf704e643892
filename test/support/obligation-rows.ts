import type pg from 'pg';
import { newId } from '../../api/ids.ts';
import type { Day } from '../../domain/calendar/calendar.ts';
import { endOfDay } from '../../domain/calendar/day.ts';
import type { Obligation, Owner } from '../../domain/deadlines/obligation.ts';

/** An obligation of a case of its own, as a board is given it. */
export interface OwedRow {
  organisation: { id: string; path: string };
  owner: Owner;
  dueOn: Day;
  standing: 'running' | 'paused' | 'met' | 'late' | 'explained' | 'cancelled';
  settledOn?: Day;
  /** Whom the case is about. */
  subjectPersonId?: string;
  handlerPersonId?: string;
}

const POLICY: Obligation['policy'] = {
  key: 'answer.sender',
  version: 1,
  name: 'Trả lời người gửi',
  length: { n: 30, unit: 'cd', direction: 'after' },
  extension: null,
  roll: true,
  firstCounted: 'next-day',
  cutOffHour: null,
  legalBasis: 'Quy định thử nghiệm',
  confidence: 'own',
  ladder: 'standard',
};

/** Writes cases with one obligation each, straight into the derived rows; a process that could not have come about. */
export async function addOwed(admin: pg.Pool, rows: readonly OwedRow[]): Promise<void> {
  const written = rows.map(rowOf);
  await admin.query(
    `insert into business.process (id, kind, stage, organisation_id, organisation_path, version, head_hash, state, finished)
     select 'case/' || r.case_id, 'case', 'SCREENING', r.organisation_id, r.organisation_path, 1, '', '{}', false
     from jsonb_to_recordset($1) as r (case_id uuid, organisation_id uuid, organisation_path text)`,
    [JSON.stringify(written)],
  );
  await admin.query(
    `insert into business.case_file (process_id, case_id, number, organisation_id, organisation_path, stage, track, channel, urgency,
       restricted, received_on, registered_at, subject_person_ids, subject_organisation_ids, codes, receipt_date_status, next_due_on,
       search_text, handler_person_id)
     select 'case/' || r.case_id, r.case_id, 'PA-' || r.case_id, r.organisation_id, r.organisation_path, 'SCREENING', 'party', 'letter',
       'normal', false, '2026-01-05', now(), coalesce(r.subjects, '{}'), '{}', '{}', 'accepted',
       case when r.status = 'open' and not r.paused then r.due_on end, '', r.handler_person_id
     from jsonb_to_recordset($1) as r (case_id uuid, organisation_id uuid, organisation_path text, subjects uuid[], status text,
       paused boolean, due_on date, handler_person_id uuid)`,
    [JSON.stringify(written)],
  );
  await admin.query(
    `insert into business.obligation (process_id, obligation_id, key, status, owner_person_id, owner_role, owner_organisation_id,
       organisation_path, stage, started_on, due_on, due_at, escalated, data, case_id, paused, settled_on, late, unexplained, policy_version)
     select 'case/' || r.case_id, r.data ->> 'id', r.data ->> 'key', r.status, r.owner_person_id, r.owner_role,
       r.owner_organisation_id, r.organisation_path, 'SCREENING', '2026-01-05', r.due_on, (r.data ->> 'dueAt')::timestamptz, false,
       r.data, r.case_id, r.paused, r.settled_on, r.late, r.unexplained, 1
     from jsonb_to_recordset($1) as r (case_id uuid, organisation_path text, status text, paused boolean, due_on date, settled_on date,
       late boolean, unexplained boolean, data jsonb, owner_person_id uuid, owner_role text, owner_organisation_id uuid)`,
    [JSON.stringify(written)],
  );
}

function rowOf({ organisation, owner, dueOn, standing, settledOn, subjectPersonId, handlerPersonId }: OwedRow) {
  const status =
    standing === 'running' || standing === 'paused' ? 'open' : standing === 'cancelled' ? 'cancelled' : 'met';
  const late = standing === 'late' || standing === 'explained';
  const obligation: Obligation = {
    ...{ id: 'answer.sender#1', key: 'answer.sender', status, owner, policy: POLICY },
    ...{ startedOn: '2026-01-05', startedAt: null, dueOn, dueAt: endOfDay(dueOn) },
    ledger:
      standing === 'paused'
        ? [{ kind: 'pause', from: '2026-01-06', until: null, reason: 'PAUSE', recordedAt: '2026-01-06T02:00:00Z' }]
        : [],
    ...{ marks: [], acknowledgedOn: null, extensionRequest: null, urgings: [], settledOn: settledOn ?? null, late },
    ...(standing === 'explained' ? { latenessReason: newId() } : {}),
  };
  return {
    ...{ case_id: newId(), organisation_id: organisation.id, organisation_path: organisation.path },
    ...{ status, paused: standing === 'paused', due_on: dueOn, settled_on: settledOn ?? null },
    ...{ late, unexplained: standing === 'late', data: obligation },
    owner_person_id: owner.kind === 'person' ? owner.personId : null,
    owner_role: owner.kind === 'role' ? owner.role : null,
    owner_organisation_id: owner.organisationId,
    subjects: subjectPersonId === undefined ? [] : [subjectPersonId],
    handler_person_id: handlerPersonId ?? null,
  };
}

/**
 * A country of offices, `mg.d00.x00` to `mg.d09.x19`, with an obligation in each of many cases, the same number in every
 * office; in each every twentieth is overdue.
 */
export async function fillBoard(admin: pg.Pool, { rows, today }: { rows: number; today: Day }): Promise<void> {
  await admin.query(
    `insert into business.organisation (id, code, path, parent_id, kind, level, name, valid_from)
     select gen_random_uuid(), path, path, null, 'party-committee', 'grassroots', path, '2020-01-01'
     from generate_series(0, 199) as n, lateral (
       select 'mg.d' || lpad((n / 20)::text, 2, '0') || '.x' || lpad((n % 20)::text, 2, '0') as path) as p`,
  );
  await admin.query(
    `create table business.filling as
     select n, gen_random_uuid() as case_id, o.id as organisation_id, o.path,
       case when n / 200 % 20 = 0 then $2::date - (1 + n / 4000 % 60) else $2::date + (n / 200 % 400) end as due_on
     from generate_series(0, $1::int - 1) as n join (
       select id, path, row_number() over (order by path) - 1 as place
       from business.organisation where path like 'mg.d%.x%') o on o.place = n % 200`,
    [rows, today],
  );
  await admin.query(
    `insert into business.process (id, kind, stage, organisation_id, organisation_path, version, head_hash, state, finished)
     select 'case/' || case_id, 'case', 'SCREENING', organisation_id, path, 1, '', '{}', false from business.filling`,
  );
  await admin.query(
    `insert into business.case_file (process_id, case_id, number, organisation_id, organisation_path, stage, track, channel, urgency,
       restricted, received_on, registered_at, subject_person_ids, subject_organisation_ids, codes, receipt_date_status, next_due_on,
       search_text)
     select 'case/' || case_id, case_id, 'PA-' || n, organisation_id, path, 'SCREENING', 'party', 'letter', 'normal', false, '2026-01-05',
       now(), '{}', '{}', '{}', 'accepted', due_on, '' from business.filling`,
  );
  const owner: Owner = { kind: 'role', role: 'HEAD', organisationId: newId() };
  const { data } = rowOf({ organisation: { id: newId(), path: '' }, owner, dueOn: today, standing: 'running' });
  await admin.query(
    `insert into business.obligation (process_id, obligation_id, key, status, owner_role, owner_organisation_id, organisation_path,
       stage, started_on, due_on, due_at, escalated, data, case_id)
     select 'case/' || case_id, 'answer.sender#1', 'answer.sender', 'open', 'HEAD', organisation_id, path, 'SCREENING', '2026-01-05',
       due_on, due_on, false, $1::jsonb || jsonb_build_object('dueOn', due_on::text), case_id from business.filling`,
    [JSON.stringify(data)],
  );
  await admin.query('drop table business.filling');
  await admin.query('vacuum analyze');
}
