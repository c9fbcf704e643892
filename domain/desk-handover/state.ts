import type { Day } from '../calendar/calendar.ts';
import type { Obligation } from '../deadlines/obligation.ts';
import type { ProcessId, TextRef } from '../process.ts';

/** Stages of the handing over of one desk: its matters are being passed, each by its own command; all have answered. */
export const DESK_HANDOVER_STAGES = ['PASSING', 'DONE'] as const;
export type DeskHandoverStage = (typeof DESK_HANDOVER_STAGES)[number];

/** How a matter answered: the receiver has it; the head names another; it could not be passed, for the reason in `code`. */
export const MATTER_ANSWERS = ['asked', 'taken', 'left', 'refused'] as const;

/** Why a matter could not be passed, as people are told: over by then, nothing of the person's was left, or it waits for something. */
export const MATTER_REASONS = ['CLOSED', 'NOTHING_LEFT', 'OTHER'] as const;

/** Which of those a refusal comes to. */
export function reasonOf(code: string): (typeof MATTER_REASONS)[number] {
  if (code === 'COMMAND_NOT_IN_STAGE') return 'CLOSED';
  return code === 'NOT_ON_THE_CASE' ? 'NOTHING_LEFT' : 'OTHER';
}

/** A matter of the desk: a case, by its id. */
export interface HandedMatter {
  caseId: string;
  status: (typeof MATTER_ANSWERS)[number];
  code: string | null;
}

/**
 * Kinds of processes beside cases in which somebody stands by name for the body. In all others (rules, calendars, acts on the tree,
 * congresses, suspensions, disciplines) a role owes what is owed, or the subject does: whoever holds the role has it, and nothing passes.
 */
export const HANDED_KINDS = ['remediation', 'protection', 'meeting'] as const;

/** What lies on the desk beside cases: a remediation that is checked, a protection that is seen to, a meeting whose record is kept. */
export interface HandedOther extends Omit<HandedMatter, 'caseId'> {
  matter: ProcessId;
}

export interface DeskHandoverState {
  stage: DeskHandoverStage | null;
  /** The body whose desk it is. */
  organisation: { id: string; path: string };
  obligations: readonly Obligation[];
  fromPersonId: string;
  toPersonId: string;
  on: Day;
  /** Who handed it over: the person themself, or the head. */
  by: string | null;
  minutes: TextRef | null;
  matters: readonly HandedMatter[];
  others: readonly HandedOther[];
}

/** A desk nobody has handed over yet. */
export const INITIAL_DESK_HANDOVER: DeskHandoverState = {
  stage: null,
  organisation: { id: '', path: '' },
  obligations: [],
  fromPersonId: '',
  toPersonId: '',
  on: '',
  by: null,
  minutes: null,
  matters: [],
  others: [],
};
