import type pg from 'pg';
import type { CaseState } from '../../domain/case/state.ts';
import type { CongressState } from '../../domain/congress/state.ts';
import type { DeskHandoverState } from '../../domain/desk-handover/state.ts';
import type { DisciplineState } from '../../domain/discipline/state.ts';
import type { AgendaItem, MeetingState } from '../../domain/meeting/state.ts';
import type { ProcessState } from '../../domain/process.ts';
import type { ProtectionState } from '../../domain/protection/state.ts';
import type { RemediationState } from '../../domain/remediation/state.ts';
import { showRemediationState } from '../remediations/show-remediation-state.ts';
import type { SuspensionState } from '../../domain/suspension/state.ts';
import { visibleDisciplines, visibleSuspensions } from '../authorisation/visible-committee.ts';
import { staffRemediations } from '../authorisation/visible-remediations.ts';
import { holdsFor } from '../caller.ts';
import type { Caller } from '../caller.ts';
import { mayKnowRecurrences } from '../cases/show-recurrences.ts';
import { readMatters } from '../committee/read-matters.ts';
import type { FoundProcess } from './found-process.ts';

type Shown = Record<string, unknown>;
type Found = Pick<FoundProcess, 'kind' | 'processId'>;

/**
 * The stored state of a process as this caller may read it, now or as it once stood: without what the pages of the process
 * never show them. Who may see what is asked of today.
 */
export async function showState(
  pool: pg.Pool,
  caller: Caller,
  { kind, processId }: Found,
  state: ProcessState,
): Promise<Shown> {
  switch (kind) {
    case 'case':
      return showCaseState(pool, caller, state as CaseState);
    case 'meeting': {
      const matters = await readMatters(pool, caller, processId);
      const { items } = state as MeetingState;
      return { ...state, items: items.map((one) => (matters.has(one.itemId) ? one : closedItem(one))) };
    }
    case 'discipline':
      return showDisciplineState(state as DisciplineState);
    case 'policy-change':
    case 'calendar-year':
    case 'import':
    case 'organisation':
    case 'person':
      return { ...state };
    case 'congress': {
      // What was stated on candidates stands on the page of the congress, for who may read it.
      const { statements: _statements, ...congress } = state as CongressState;
      return congress;
    }
    case 'desk-handover':
      return showDeskState(state as DeskHandoverState);
    case 'protection':
      return showProtectionState(state as ProtectionState);
    case 'remediation':
      return showRemediationState(pool, caller, processId, state as RemediationState);
    case 'suspension':
      return showSuspensionState(state as SuspensionState);
  }
}

/** Of an item that is closed to the reader: that it is there, and how it ended. */
function closedItem({ itemId, kind, end }: AgendaItem): Pick<AgendaItem, 'itemId' | 'kind' | 'end'> {
  return { itemId, kind, end };
}

/** Fields that name other cases or protections: the page of the case shows them, each as far as the reader may know of that case. */
const OF_OTHER_CASES: readonly string[] = [
  'protected',
  'links',
  'parts',
  'partOf',
  'takenIn',
  'consolidation',
  'namedElsewhere',
];

/** What followed from a case is known to who may know of the discipline or the suspension itself. */
async function showCaseState(pool: pg.Pool, caller: Caller, state: CaseState): Promise<Shown> {
  const { registerNumber, organisation, disciplines, suspensions, aftermath } = state;
  const known = await readKnown(pool, caller, {
    disciplines: disciplines.map((one) => one.disciplineId),
    suspensions: suspensions.map((one) => one.suspensionId),
    remediations: aftermath.remediations.map((one) => one.remediationId),
  });
  const { oversight } = state;
  return {
    ...Object.fromEntries(Object.entries(state).filter(([field]) => !OF_OTHER_CASES.includes(field))),
    oversight: { ...oversight, reviews: [] },
    registerNumber: shownRegisterNumber(registerNumber, organisation.id, caller),
    disciplines: disciplines.filter((one) => known.includes(one.disciplineId)),
    suspensions: suspensions.filter((one) => known.includes(one.suspensionId)),
    aftermath: {
      remediations: aftermath.remediations.filter((one) => known.includes(one.remediationId)),
      recurrences: mayKnowRecurrences(state, caller) ? aftermath.recurrences : [],
    },
  };
}

async function readKnown(
  pool: pg.Pool,
  caller: Caller,
  asked: Readonly<Record<'disciplines' | 'suspensions' | 'remediations', readonly string[]>>,
): Promise<readonly string[]> {
  if (asked.disciplines.length + asked.suspensions.length + asked.remediations.length === 0) return [];
  const disciplines = visibleDisciplines(caller, 4);
  const suspensions = visibleSuspensions(caller, 4 + disciplines.values.length);
  const remediations = staffRemediations(caller, 4 + disciplines.values.length + suspensions.values.length);
  const { rows } = await pool.query<{ id: string }>(
    `select d.discipline_id as id from business.discipline d where d.discipline_id = any ($1::uuid[]) and ${disciplines.sql}
     union all
     select s.suspension_id from business.suspension s where s.suspension_id = any ($2::uuid[]) and ${suspensions.sql}
     union all
     select m.remediation_id from business.remediation m where m.remediation_id = any ($3::uuid[]) and ${remediations.sql}`,
    [
      ...[[...asked.disciplines], [...asked.suspensions], [...asked.remediations]],
      ...[...disciplines.values, ...suspensions.values, ...remediations.values],
    ],
  );
  return rows.map((row) => row.id);
}

/** Without ids that lead beyond the file, and without the days of birth behind a postponement. */
function showDisciplineState(state: DisciplineState): Shown {
  const { matterId: _matter, personId: _person, organisationSubjectId: _unit, postponement, ...shown } = state;
  const grounds = postponement?.grounds.map(({ ground }) => ({ ground })) ?? [];
  return { ...shown, postponement: postponement === null ? null : { ...postponement, grounds } };
}

/** Without the letter, the people and the cases that it leads back to. */
function showProtectionState(state: ProtectionState): Shown {
  const {
    submissionId: _letter,
    subjects: _subjects,
    recused: _recused,
    heard: _heard,
    cases: _cases,
    ...shown
  } = state;
  return shown;
}

/** Without the matters: which of them the reader may know of, the page of the desk asks one by one. */
function showDeskState({ matters: _matters, others: _others, ...shown }: DeskHandoverState): Shown {
  return shown;
}

function showSuspensionState(state: SuspensionState): Shown {
  const { personId: _person, organisationSubjectId: _unit, ...shown } = state;
  return shown;
}

/** The gapless register number, for the register keeper of the owning body only (practice: P31). */
export function shownRegisterNumber(number: number | null, organisationId: string, caller: Caller): number | null {
  return holdsFor(caller, 'REGISTER_KEEPER', organisationId) ? number : null;
}
