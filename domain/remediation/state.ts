import type { Day } from '../calendar/calendar.ts';
import type { Obligation } from '../deadlines/obligation.ts';
import type { TextRef } from '../process.ts';
import type { LifeEvent } from '../taxonomy/life-events.ts';

/** Stages of a remediation (khắc phục sau kết luận): the plan is made, carried out, seen as done or not, and judged. */
export const REMEDIATION_STAGES = ['PLANNED', 'IN_PROGRESS', 'CHECKED', 'DONE', 'NOT_DONE'] as const;
export type RemediationStage = (typeof REMEDIATION_STAGES)[number];

/** The checks after approval of the plan, in this order (30, 60, 90 calendar days unless a policy row says otherwise). */
export const CHECKPOINTS = ['1', '2', '3'] as const;
export type Checkpoint = (typeof CHECKPOINTS)[number];

/** What a check found; `done` ends the checks before their time. */
export const CHECK_RESULTS = ['on-track', 'behind', 'done'] as const;
export type CheckResult = (typeof CHECK_RESULTS)[number];

/** What the level above does with a remediation that was not done. */
export const TAKE_UPS = ['new-period', 'inspection'] as const;
export type TakeUp = (typeof TAKE_UPS)[number];

/** How a remediation ended, as its case is told. */
export const REMEDIATION_RESULTS = ['done', 'not-done'] as const;
export type RemediationResult = (typeof REMEDIATION_RESULTS)[number];

/** One thing to be done; `task-1` and on, numbered by the process. */
export interface RemediationTask {
  id: string;
  text: TextRef;
  /** Who in the supervised body sees to it; null = the body names nobody. */
  ownerPersonId: string | null;
  dueOn: Day;
  doneOn: Day | null;
}

/** A check that was made. */
export interface RemediationCheck {
  checkpoint: Checkpoint;
  on: Day;
  result: CheckResult;
  by: string | null;
  /** The last day of the period that it met; null where no rule set one. */
  dueOn: Day | null;
}

/** A later conclusion with a finding of the same kind about the same subject. */
export interface Recurrence {
  caseId: string;
  codes: readonly string[];
  on: Day;
}

export interface RemediationState {
  stage: RemediationStage | null;
  /** The body that checks: the one that owns the case behind it. */
  organisation: { id: string; path: string };
  obligations: readonly Obligation[];
  caseId: string;
  matterId: string;
  subjectId: string;
  personId: string | null;
  organisationSubjectId: string | null;
  /** The body that has to remedy: the subject itself, or the unit of the member; null while none is on record. */
  supervisedOrganisationId: string | null;
  supervisedPath: string | null;
  handler: string | null;
  codes: readonly string[];
  recommendation: TextRef | null;
  concludedOn: Day;
  /** The last day that the conclusion or the level above set for all of it; null = none. */
  until: Day | null;
  plan: { text: TextRef; tasks: readonly RemediationTask[]; by: string | null; approvedOn: Day | null } | null;
  returns: number;
  /** Who did the work or reported on it: never one of those who check (process.md: by someone other than the doer). */
  doers: readonly string[];
  /** With which check the running round begins: the first, and after a new period the last. */
  firstCheckpoint: Checkpoint;
  /** Checks of the running round; a new period begins another. */
  checks: readonly RemediationCheck[];
  end: { result: RemediationResult; on: Day } | null;
  recurrences: readonly Recurrence[];
  recused: readonly string[];
  /** What happened to its people, as far as it was told; the day is absent in records from before it was kept. */
  noted: readonly { personId: string; event: LifeEvent; on?: Day }[];
}

/** A remediation that does not exist yet. */
export const INITIAL_REMEDIATION: RemediationState = {
  stage: null,
  organisation: { id: '', path: '' },
  obligations: [],
  caseId: '',
  matterId: '',
  subjectId: '',
  personId: null,
  organisationSubjectId: null,
  supervisedOrganisationId: null,
  supervisedPath: null,
  handler: null,
  codes: [],
  recommendation: null,
  concludedOn: '',
  until: null,
  plan: null,
  returns: 0,
  doers: [],
  firstCheckpoint: '1',
  checks: [],
  end: null,
  recurrences: [],
  recused: [],
  noted: [],
};
