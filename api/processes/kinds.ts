import type { CalendarYearCommand } from '../../domain/calendar-year/commands.ts';
import { admit as admitCalendarYear } from '../../domain/calendar-year/decide.ts';
import type { CalendarYearState } from '../../domain/calendar-year/state.ts';
import type { PolicyChangeCommand } from '../../domain/policy-change/commands.ts';
import { admit as admitPolicyChange } from '../../domain/policy-change/decide.ts';
import type { PolicyChangeState } from '../../domain/policy-change/state.ts';
import type { Acting } from '../../domain/authority/admit.ts';
import type { Day } from '../../domain/calendar/calendar.ts';
import type { CaseCommand } from '../../domain/case/commands.ts';
import type { CongressCommand } from '../../domain/congress/commands.ts';
import { admit as admitCongress } from '../../domain/congress/decide.ts';
import type { CongressState } from '../../domain/congress/state.ts';
import type { HandoverCommand } from '../../domain/desk-handover/commands.ts';
import { admit as admitDeskHandover } from '../../domain/desk-handover/decide.ts';
import type { DeskHandoverState } from '../../domain/desk-handover/state.ts';
import { admit as admitCase } from '../../domain/case/decide.ts';
import { refuseWhileAsked } from '../../domain/case/parts/decide-consolidation.ts';
import type { CaseState } from '../../domain/case/state.ts';
import type { DisciplineCommand } from '../../domain/discipline/commands.ts';
import { admit as admitDiscipline } from '../../domain/discipline/decide.ts';
import type { DisciplineState } from '../../domain/discipline/state.ts';
import type { ImportCommand } from '../../domain/import/commands.ts';
import { admit as admitImport } from '../../domain/import/decide.ts';
import type { ImportState } from '../../domain/import/state.ts';
import type { MeetingCommand } from '../../domain/meeting/commands.ts';
import { admit as admitMeeting } from '../../domain/meeting/decide.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import type { OrganisationCommand } from '../../domain/organisation/commands.ts';
import { admit as admitOrganisation } from '../../domain/organisation/decide.ts';
import type { OrganisationState } from '../../domain/organisation/state.ts';
import type { PersonCommand } from '../../domain/person/commands.ts';
import { admit as admitPerson } from '../../domain/person/decide.ts';
import type { PersonState } from '../../domain/person/state.ts';
import type { Decision, ProcessKind, ProcessState } from '../../domain/process.ts';
import type { SuspensionCommand } from '../../domain/suspension/commands.ts';
import { admit as admitSuspension } from '../../domain/suspension/decide.ts';
import type { SuspensionState } from '../../domain/suspension/state.ts';
import { TRIED_IN_CALENDAR_YEARS, TRIED_IN_POLICY_CHANGES } from './tried-in-rules.ts';
import type { RemediationCommand } from '../../domain/remediation/commands.ts';
import { admit as admitRemediation } from '../../domain/remediation/decide.ts';
import type { RemediationState } from '../../domain/remediation/state.ts';
import type { ProtectionCommand } from '../../domain/protection/commands.ts';
import { admit as admitProtection } from '../../domain/protection/decide.ts';
import type { ProtectionState } from '../../domain/protection/state.ts';
import { TRIED_IN_PROTECTIONS } from './tried-in-protections.ts';
import { TRIED_IN_REMEDIATIONS } from './tried-in-remediations.ts';
import { TRIED_IN_CASES } from './tried-in-cases.ts';
import { TRIED_IN_IMPORTS } from './tried-in-imports.ts';
import { TRIED_IN_CONGRESSES } from './tried-in-congresses.ts';
import { TRIED_IN_ORGANISATIONS, TRIED_IN_PEOPLE } from './tried-in-organisations.ts';
import { TRIED_IN_DISCIPLINES, TRIED_IN_MEETINGS, TRIED_IN_SUSPENSIONS, TRIED_ON_ITEMS } from './tried-in-committee.ts';
import { TRIED_ON_PREPARATIONS } from './tried-in-exposure.ts';

/**
 * A command as it would be given, before anybody has filled it in. Where it depends on what would be chosen, one attempt for each
 * choice: the command is offered where any would be taken; with nothing to choose among, nobody expects it.
 */
export type Attempt<S, C> = (state: S, today: Day) => C | readonly C[];

/** Commands about one of several things that lie open: tried on each, so that the page offers them where they would be taken. */
export interface OnItems<S, C extends { type: string }> {
  /** Ids of what lies open. */
  open(state: S): readonly string[];
  tried: Readonly<Partial<Record<C['type'], (itemId: string, today: Day, state: S) => C | readonly C[]>>>;
}

/** Commands of a kind whose outcome can be told beforehand. */
export type Attempts<S, C extends { type: string }> = Readonly<Partial<Record<C['type'], Attempt<S, C>>>>;

/** What the API asks of a kind of process beside its definition. */
export interface KindOfProcess {
  /** Whether its table admits the actor to this command now. */
  admit(state: ProcessState, type: string, acting: Acting): Decision<never>;
  tried: Readonly<Record<string, Attempt<ProcessState, { type: string }> | undefined>>;
  onItems: OnItems<ProcessState, { type: string }>;
}

const NO_ITEMS: KindOfProcess['onItems'] = { open: () => [], tried: {} };

function kindOf<S extends ProcessState, C extends { type: string }>(
  admit: (state: S, type: C['type'], acting: Acting) => Decision<never>,
  tried: Attempts<S, C>,
  onItems?: OnItems<S, C>,
): KindOfProcess {
  // Its own types are set aside here, as in domain/registry.ts: states come back from storage as plain JSON.
  return {
    admit: (state, type, acting) => admit(state as S, type, acting),
    tried: tried as KindOfProcess['tried'],
    onItems: (onItems as KindOfProcess['onItems'] | undefined) ?? NO_ITEMS,
  };
}

/** What is on its way to another case is not touched meanwhile: nothing is offered in it but what that allows. */
function admitUnlessAsked(state: CaseState, type: CaseCommand['type'], acting: Acting): Decision<never> {
  const admitted = admitCase(state, type, acting);
  return admitted.ok ? (refuseWhileAsked(state, type) ?? admitted) : admitted;
}

export const KINDS: Readonly<Record<ProcessKind, KindOfProcess>> = {
  case: kindOf<CaseState, CaseCommand>(admitUnlessAsked, TRIED_IN_CASES, TRIED_ON_PREPARATIONS),
  meeting: kindOf<MeetingState, MeetingCommand>(admitMeeting, TRIED_IN_MEETINGS, TRIED_ON_ITEMS),
  discipline: kindOf<DisciplineState, DisciplineCommand>(admitDiscipline, TRIED_IN_DISCIPLINES),
  suspension: kindOf<SuspensionState, SuspensionCommand>(admitSuspension, TRIED_IN_SUSPENSIONS),
  'policy-change': kindOf<PolicyChangeState, PolicyChangeCommand>(admitPolicyChange, TRIED_IN_POLICY_CHANGES),
  remediation: kindOf<RemediationState, RemediationCommand>(admitRemediation, TRIED_IN_REMEDIATIONS),
  protection: kindOf<ProtectionState, ProtectionCommand>(admitProtection, TRIED_IN_PROTECTIONS),
  congress: kindOf<CongressState, CongressCommand>(admitCongress, TRIED_IN_CONGRESSES),
  'desk-handover': kindOf<DeskHandoverState, HandoverCommand>(admitDeskHandover, {}),
  organisation: kindOf<OrganisationState, OrganisationCommand>(admitOrganisation, TRIED_IN_ORGANISATIONS),
  person: kindOf<PersonState, PersonCommand>(admitPerson, TRIED_IN_PEOPLE),
  'calendar-year': kindOf<CalendarYearState, CalendarYearCommand>(admitCalendarYear, TRIED_IN_CALENDAR_YEARS),
  import: kindOf<ImportState, ImportCommand>(admitImport, TRIED_IN_IMPORTS),
};
