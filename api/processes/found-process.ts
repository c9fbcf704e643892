import type pg from 'pg';
import { stateOf } from '../../domain/registry.ts';
import type { ProcessId, ProcessKind, ProcessState } from '../../domain/process.ts';
import { visibleCases } from '../authorisation/visible-cases.ts';
import { visibleCongresses } from '../authorisation/visible-congresses.ts';
import { answeredDesks } from '../authorisation/visible-desk-handovers.ts';
import { visibleImports } from '../authorisation/visible-imports.ts';
import { visibleRules } from '../authorisation/visible-rules.ts';
import { visibleActs, visiblePeople } from '../authorisation/visible-tree.ts';
import { visibleProtections } from '../authorisation/visible-protections.ts';
import { visibleRemediations } from '../authorisation/visible-remediations.ts';
import { visibleDisciplines, visibleMeetings, visibleSuspensions } from '../authorisation/visible-committee.ts';
import type { SqlCondition } from '../authorisation/sql-condition.ts';
import type { Caller } from '../caller.ts';

/** A process with its folded state, as far as the caller may know of it. */
export interface FoundProcess {
  kind: ProcessKind;
  processId: ProcessId;
  state: ProcessState;
  version: number;
}

/** Where the row of a process of each kind lies, and which of those rows a caller may know of. */
interface Place {
  from: string;
  id: string;
  visible: (caller: Caller, first: number) => SqlCondition;
}

const PLACES: Readonly<Record<ProcessKind, Place>> = {
  case: { from: 'business.case_file c', id: 'c.case_id', visible: visibleCases },
  meeting: { from: 'business.meeting m', id: 'm.meeting_id', visible: visibleMeetings },
  discipline: { from: 'business.discipline d', id: 'd.discipline_id', visible: visibleDisciplines },
  suspension: { from: 'business.suspension s', id: 's.suspension_id', visible: visibleSuspensions },
  'policy-change': { from: 'business.policy_change r', id: 'r.change_id', visible: visibleRules },
  remediation: { from: 'business.remediation m', id: 'm.remediation_id', visible: visibleRemediations },
  protection: { from: 'business.protection t', id: 't.protection_id', visible: visibleProtections },
  congress: { from: 'business.congress g', id: 'g.congress_id', visible: visibleCongresses },
  'desk-handover': { from: 'business.desk_handover h', id: 'h.handover_id', visible: answeredDesks },
  organisation: { from: 'business.reorganisation a', id: 'a.reorganisation_id', visible: visibleActs },
  person: { from: 'business.person_file f', id: 'f.person_id', visible: visiblePeople },
  'calendar-year': { from: 'business.calendar_year r', id: 'r.year_id', visible: visibleRules },
  import: { from: 'business.import_run i', id: 'i.import_id', visible: visibleImports },
};

/** The process of that kind and id, or null when there is none that the caller may know of. */
export async function findProcess(
  pool: pg.Pool,
  caller: Caller,
  asked: { kind: ProcessKind; id: string },
): Promise<FoundProcess | null> {
  return findVisible(pool, caller, { ...asked, visible: PLACES[asked.kind].visible });
}

/** The same where a page of its own is open to more than the process as such. */
export async function findVisible(
  pool: pg.Pool,
  caller: Caller,
  { kind, id, visible: visibleTo }: { kind: ProcessKind; id: string; visible: Place['visible'] },
): Promise<FoundProcess | null> {
  const place = PLACES[kind];
  const alias = place.from.split(' ')[1] ?? '';
  const visible = visibleTo(caller, 2);
  const { rows } = await pool.query<Omit<FoundProcess, 'kind'>>(
    `select p.id as "processId", p.state, p.version from ${place.from}
     join business.process p on p.id = ${alias}.process_id where ${place.id} = $1::uuid and ${visible.sql}`,
    [id, ...visible.values],
  );
  const row = rows[0];
  return row === undefined ? null : { ...row, kind, state: stateOf(kind, row.state) };
}
