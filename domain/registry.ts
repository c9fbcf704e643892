import { questioningDates } from './authority/questioning-dates.ts';
import { CALENDAR_YEAR_PROCESS } from './calendar-year/process.ts';
import type { Day } from './calendar/calendar.ts';
import { CASE_PROCESS } from './case/process.ts';
import { CONGRESS_PROCESS } from './congress/process.ts';
import { requireLatenessReason } from './deadlines/lateness.ts';
import type { ExplainsLateness } from './deadlines/lateness.ts';
import { withPins } from './deadlines/obligation-events.ts';
import { DESK_HANDOVER_PROCESS } from './desk-handover/process.ts';
import { DISCIPLINE_PROCESS } from './discipline/process.ts';
import { IMPORT_PROCESS } from './import/process.ts';
import { MEETING_PROCESS } from './meeting/process.ts';
import { followingBodies } from './organisation/following.ts';
import { ORGANISATION_PROCESS } from './organisation/process.ts';
import { PERSON_PROCESS } from './person/process.ts';
import { POLICY_CHANGE_PROCESS } from './policy-change/process.ts';
import { PROTECTION_PROCESS } from './protection/process.ts';
import { REMEDIATION_PROCESS } from './remediation/process.ts';
import { SUSPENSION_PROCESS } from './suspension/process.ts';
import type { FactsMoment } from './facts.ts';
import type { ProcessDefinition, ProcessKind, ProcessState } from './process.ts';

/** A process definition whose own types are known only to itself: what the shell and the ledger work with. */
export type AnyProcess = ProcessDefinition<ProcessState, { type: string }, { type: string }>;

const DEFINITIONS: Readonly<Record<ProcessKind, AnyProcess>> = {
  // Its own types are set aside here: states and commands come back from storage as plain JSON.
  case: explainingLateness(questioningDates(CASE_PROCESS)),
  meeting: explainingLateness(questioningDates(MEETING_PROCESS)),
  discipline: explainingLateness(questioningDates(DISCIPLINE_PROCESS)),
  suspension: explainingLateness(questioningDates(SUSPENSION_PROCESS)),
  'policy-change': explainingLateness(POLICY_CHANGE_PROCESS),
  'calendar-year': explainingLateness(CALENDAR_YEAR_PROCESS),
  import: explainingLateness(IMPORT_PROCESS),
  remediation: explainingLateness(questioningDates(REMEDIATION_PROCESS)),
  protection: explainingLateness(PROTECTION_PROCESS),
  congress: explainingLateness(questioningDates(CONGRESS_PROCESS)),
  'desk-handover': explainingLateness(DESK_HANDOVER_PROCESS),
  organisation: explainingLateness(ORGANISATION_PROCESS),
  person: explainingLateness(PERSON_PROCESS),
};

/** The definition of that kind of process. */
export function definitionOf(kind: ProcessKind): AnyProcess {
  return DEFINITIONS[kind];
}

/**
 * The process, in which nobody on the staff meets anything late without saying why, whatever command it is met by; and which
 * follows its bodies through the tree.
 */
function explainingLateness(definition: AnyProcess): AnyProcess {
  return followingBodies({
    ...definition,
    decide: (state, command, context) =>
      requireLatenessReason(definition.decide(state, command, context), {
        obligations: state.obligations,
        subjects: definition.subjects?.(state) ?? [],
        // Whatever the command is, it may carry a reason beside its own fields.
        reason: (command as ExplainsLateness).latenessReason ?? null,
        actor: context.actor,
      }),
  });
}

/**
 * A stored state as the definition knows it today: what was added to the shape since it was stored has its first value.
 */
export function stateOf(kind: ProcessKind, stored: ProcessState): ProcessState {
  const definition = DEFINITIONS[kind];
  const whole = { ...definition.initial, ...stored, obligations: stored.obligations.map(withPins) };
  return definition.complete?.(whole) ?? whole;
}

/** Whose calendar and rules apply: of the owning body; before there is one, of the body the first command names. */
export function momentOf({ organisation }: ProcessState, command: { type: string }, today: Day): FactsMoment {
  const named = (command as { organisationId?: unknown }).organisationId;
  if (organisation.id !== '') return { today, organisationId: organisation.id };
  return { today, organisationId: typeof named === 'string' ? named : null };
}
