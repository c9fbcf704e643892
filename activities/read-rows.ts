import type { CalendarYearState } from '../domain/calendar-year/state.ts';
import type { CaseState } from '../domain/case/state.ts';
import type { CongressState } from '../domain/congress/state.ts';
import type { Obligation } from '../domain/deadlines/obligation.ts';
import type { DeskHandoverState } from '../domain/desk-handover/state.ts';
import type { DisciplineState } from '../domain/discipline/state.ts';
import type { MeetingState } from '../domain/meeting/state.ts';
import type { OrganisationState } from '../domain/organisation/state.ts';
import type { PersonState } from '../domain/person/state.ts';
import { isUnexplained } from '../domain/deadlines/lateness.ts';
import { openPause } from '../domain/deadlines/pauses.ts';
import type { PolicyChangeState } from '../domain/policy-change/state.ts';
import { kindOf } from '../domain/process.ts';
import type { ProcessKind, ProcessState } from '../domain/process.ts';
import { definitionOf } from '../domain/registry.ts';
import type { SuspensionState } from '../domain/suspension/state.ts';
import { caseRows } from './read-rows-case.ts';
import { congressRows } from './read-rows-congress.ts';
import { deskHandoverRows } from './read-rows-desk-handover.ts';
import { organisationRows } from './read-rows-organisation.ts';
import { personRows } from './read-rows-person.ts';
import { disciplineRows, suspensionRows } from './read-rows-measures.ts';
import type { ImportState } from '../domain/import/state.ts';
import { importRows } from './read-rows-import.ts';
import { meetingRows } from './read-rows-meeting.ts';
import type { RemediationState } from '../domain/remediation/state.ts';
import { remediationRows } from './read-rows-remediation.ts';
import type { ProtectionState } from '../domain/protection/state.ts';
import { protectionRows } from './read-rows-protection.ts';
import { oversightRows } from './read-rows-oversight.ts';
import { calendarYearRows, policyChangeRows } from './read-rows-rules.ts';

/** A derived row, in the columns of the database. */
export type Row = Readonly<Record<string, unknown>>;

/** The derived rows of a process; a pure function of its state, so they can be made again. */
export interface ReadRows {
  process_id: string;
  case?: Row;
  submissions?: readonly string[];
  meeting?: Row;
  items?: readonly Row[];
  discipline?: Row;
  suspension?: Row;
  policy_change?: Row;
  policy_rows?: readonly Row[];
  calendar_year?: Row;
  calendar_version?: Row;
  /** Rows in tables of the room "business" that have a process_id, by the name of the table: all those of the process. */
  own?: Readonly<Record<string, readonly Row[]>>;
  obligations: readonly Row[];
}

type OwnRows = Omit<ReadRows, 'obligations' | 'process_id'>;

/** The states are told apart by the kind in the process id; from storage they come as plain JSON. */
const OWN_ROWS: Readonly<Record<ProcessKind, (processId: string, state: ProcessState) => OwnRows>> = {
  case: (id, state) => caseRows(id, state as CaseState),
  meeting: (id, state) => meetingRows(id, state as MeetingState),
  discipline: (id, state) => disciplineRows(id, state as DisciplineState),
  suspension: (id, state) => suspensionRows(id, state as SuspensionState),
  'policy-change': (id, state) => policyChangeRows(id, state as PolicyChangeState),
  'calendar-year': (id, state) => calendarYearRows(id, state as CalendarYearState),
  remediation: (id, state) => remediationRows(id, state as RemediationState),
  protection: (id, state) => protectionRows(id, state as ProtectionState),
  congress: (id, state) => congressRows(id, state as CongressState),
  'desk-handover': (id, state) => deskHandoverRows(id, state as DeskHandoverState),
  organisation: (id, state) => organisationRows(id, state as OrganisationState),
  person: (id, state) => personRows(id, state as PersonState),
  import: (id, state) => importRows(id, state as ImportState),
};

/** What lists and boards show of this process. Throws for a kind we do not know. */
export function readRows(processId: string, state: ProcessState): ReadRows {
  const kind = kindOf(processId);
  if (kind === null) throw new Error(`No such kind of process: ${processId}`);
  const own = OWN_ROWS[kind](processId, state);
  const caseId = (own.case ?? own.discipline ?? own.suspension ?? own.own?.['remediation']?.[0])?.['case_id'] ?? null;
  const subjects = definitionOf(kind).subjects?.(state) ?? [];
  const obligations = state.obligations.map((one) => obligationRow(processId, state, one, { caseId, subjects }));
  const tables = { ...own.own, ...oversightRows(processId, state, caseId) };
  const ownTables = Object.keys(tables).length === 0 ? {} : { own: tables };
  return { process_id: processId, ...own, ...ownTables, obligations };
}

interface Around {
  caseId: unknown;
  /** Persons whom the process is about: why they are late themselves, nobody is asked. */
  subjects: readonly string[];
}

function obligationRow(processId: string, state: ProcessState, one: Obligation, { caseId, subjects }: Around): Row {
  return {
    process_id: processId,
    obligation_id: one.id,
    key: one.key,
    status: one.status,
    owner_person_id: one.owner.kind === 'person' ? one.owner.personId : null,
    owner_role: one.owner.kind === 'role' ? one.owner.role : null,
    owner_organisation_id: one.owner.organisationId,
    organisation_path: state.organisation.path,
    stage: state.stage,
    started_on: one.startedOn,
    due_on: one.dueOn,
    due_at: one.dueAt,
    escalated: one.marks.some((mark) => mark.step.startsWith('escalate')),
    data: one,
    case_id: caseId,
    paused: one.status === 'open' && openPause(one.ledger) !== null,
    settled_on: one.settledOn,
    late: one.late,
    unexplained: isUnexplained(one, subjects),
    policy_version: one.policy.version,
  };
}
