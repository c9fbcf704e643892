import type { Outcome } from '../../domain/case/state.ts';
import type { CongressStage } from '../../domain/congress/state.ts';
import type { DeskHandoverStage } from '../../domain/desk-handover/state.ts';
import type { DisciplineStage } from '../../domain/discipline/state.ts';
import type { ImportStage } from '../../domain/import/state.ts';
import type { ItemEnd } from '../../domain/meeting/state.ts';
import type { OrganisationStage } from '../../domain/organisation/state.ts';
import type { PersonStage } from '../../domain/person/state.ts';
import type { PolicyChangeStage } from '../../domain/policy-change/state.ts';
import type { ProtectionStage } from '../../domain/protection/state.ts';
import type { RemediationStage } from '../../domain/remediation/state.ts';
import type { SuspensionEnd } from '../../domain/suspension/state.ts';

/** A recorded history, and the event or command in it by which the outcome is known. */
export interface Shown {
  history: string;
  by: string;
}

const CASE: Readonly<Record<Outcome, Shown>> = {
  ANSWERED: { history: 'case-answered', by: 'CaseResolvedDirectly' },
  CONCLUDED: { history: 'case-concluded', by: 'CaseConcluded' },
  DECLINED: { history: 'case-declined', by: 'CaseDeclined' },
  REFERRED: { history: 'case-referred', by: 'CaseReferred' },
  CONSOLIDATED: { history: 'case-consolidated', by: 'WithdrawalForwarded' },
  WITHDRAWN: { history: 'case-withdrawn', by: 'WithdrawalAccepted' },
  TERMINATED: { history: 'case-terminated', by: 'CaseTerminated' },
  WATCHED_AND_CLOSED: { history: 'case-watched', by: 'CaseWatched' },
  GUIDED: { history: 'case-guided', by: 'CaseGuided' },
  TRANSFERRED_OUT: { history: 'case-handed-outside', by: 'HandedOverOutside' },
};

const MEETING: Readonly<Record<ItemEnd, Shown>> = {
  adopted: { history: 'meeting-adopted', by: 'ItemAdopted' },
  deferred: { history: 'meeting-deferred', by: 'ItemDeferred' },
  returned: { history: 'meeting-returned', by: 'ItemReturned' },
  unable: { history: 'meeting-unable', by: 'BodyUnable' },
  dropped: { history: 'meeting-dropped', by: 'ItemDropped' },
};

/** Stages through which every discipline goes; each of the others has a history. */
export const ON_THE_WAY = ['PROPOSED', 'HEARD'] as const satisfies readonly DisciplineStage[];

const DISCIPLINE: Readonly<Record<Exclude<DisciplineStage, (typeof ON_THE_WAY)[number]>, Shown>> = {
  POSTPONED: { history: 'discipline-postponed', by: 'DisciplineResumed' },
  DECIDED: { history: 'discipline-decided', by: 'DecisionAnnounced' },
  NOT_DISCIPLINED: { history: 'discipline-not-disciplined', by: 'NotDisciplined' },
  LAPSED: { history: 'discipline-lapsed', by: 'DecisionLapsed' },
};

/** Ends that no command of today brings about. */
export const NOT_REACHED = ['replaced-by-discipline'] as const satisfies readonly SuspensionEnd[];

const SUSPENSION: Readonly<Record<Exclude<SuspensionEnd, (typeof NOT_REACHED)[number]>, Shown>> = {
  'period-over': { history: 'suspension-over', by: 'SuspensionEnded' },
  lifted: { history: 'suspension-lifted', by: 'lift' },
  'cleared-by-law': { history: 'suspension-cleared', by: 'endByLaw' },
};

const POLICY_CHANGE: Readonly<Record<Exclude<PolicyChangeStage, 'PROPOSED'>, Shown>> = {
  PUBLISHED: { history: 'policy-change-published', by: 'PolicyPublished' },
  REJECTED: { history: 'policy-change-rejected', by: 'PolicyRejected' },
  WITHDRAWN: { history: 'policy-change-withdrawn', by: 'PolicyWithdrawn' },
};

/** A year that is waited for, or proposed, is on its way to be published. */
const CALENDAR_YEAR: Readonly<Record<'PUBLISHED', Shown>> = {
  PUBLISHED: { history: 'calendar-year-published', by: 'CalendarPublished' },
};

/** What is planned, carried out or checked is on its way. */
const REMEDIATION: Readonly<Record<Extract<RemediationStage, 'DONE' | 'NOT_DONE'>, Shown>> = {
  DONE: { history: 'remediation-done', by: 'confirmRemedied' },
  NOT_DONE: { history: 'remediation-not-done', by: 'takeUpRemediation' },
};

/** What is asked for, runs or is watched is on its way. */
const PROTECTION: Readonly<Record<Extract<ProtectionStage, 'ENDED' | 'REFUSED'>, Shown>> = {
  ENDED: { history: 'protection-ended', by: 'ProtectionEnded' },
  REFUSED: { history: 'protection-refused', by: 'refuseProtection' },
};

const ORGANISATION: Readonly<Record<Exclude<OrganisationStage, 'PROPOSED' | 'DECIDED'>, Shown>> = {
  CARRIED_OUT: { history: 'organisation-carried-out', by: 'ReorganisationCarriedOut' },
  REJECTED: { history: 'organisation-rejected', by: 'rejectReorganisation' },
  WITHDRAWN: { history: 'organisation-withdrawn', by: 'withdrawReorganisation' },
};

const PERSON: Readonly<Record<PersonStage, Shown>> = {
  RECORDED: { history: 'person-recorded', by: 'recordPerson' },
  DECEASED: { history: 'person-deceased', by: 'LifeEventRecorded' },
};

const CONGRESS: Readonly<Record<Exclude<CongressStage, 'PLANNED' | 'DECLARED'>, Shown>> = {
  HELD: { history: 'congress-held', by: 'CongressHeld' },
  CANCELLED: { history: 'congress-cancelled', by: 'CongressCancelled' },
};

const DESK_HANDOVER: Readonly<Record<Exclude<DeskHandoverStage, 'PASSING'>, Shown>> = {
  DONE: { history: 'desk-handover-done', by: 'MatterPassed' },
};

const IMPORT: Readonly<Record<Extract<ImportStage, 'DONE' | 'CANCELLED'>, Shown>> = {
  DONE: { history: 'import-done', by: 'ImportFinished' },
  CANCELLED: { history: 'import-cancelled', by: 'cancelImport' },
};

/** The one history of every outcome of every process. A new outcome has to bring its own. */
export const OUTCOME_HISTORIES = {
  ...{ case: CASE, meeting: MEETING, discipline: DISCIPLINE, suspension: SUSPENSION },
  ...{
    'policy-change': POLICY_CHANGE,
    'calendar-year': CALENDAR_YEAR,
    import: IMPORT,
    congress: CONGRESS,
    'desk-handover': DESK_HANDOVER,
    remediation: REMEDIATION,
    protection: PROTECTION,
  },
  ...{ organisation: ORGANISATION, person: PERSON },
};

/** Histories of ways that are no outcome. */
export const OTHER_HISTORIES: readonly string[] = [
  'calendar-year-changed',
  'case-continued',
  'case-overdue',
  'case-reopened',
  'case-returned',
  'case-transferred',
  // Begun under the version that waited for its deliveries, gone on beside the loop: it cannot be recorded again.
  'case-upgraded',
  'case-writes-beside',
  'meeting-cancelled',
  'meeting-continued',
  'policy-change-brought',
  'round-of-the-morning',
  'round-of-the-night',
  'suspension-extended',
];
