import type { Day, Instant } from '../calendar/calendar.ts';
import type { Obligation } from '../deadlines/obligation.ts';
import type { TextRef } from '../process.ts';
import type { Change, ChangedBody } from './tree.ts';

/**
 * Stages of one act on the tree of organisations. `PROPOSED`: entered by one person; `DECIDED`: confirmed by another and waiting
 * for its day; `CARRIED_OUT`: the tree is as it says. What the tree has outgrown meanwhile goes back to `PROPOSED`.
 */
export const ORGANISATION_STAGES = ['PROPOSED', 'DECIDED', 'CARRIED_OUT', 'REJECTED', 'WITHDRAWN'] as const;
export type OrganisationStage = (typeof ORGANISATION_STAGES)[number];

export interface OrganisationState {
  stage: OrganisationStage | null;
  /** The body that decides: the one over all whom the act concerns. */
  organisation: { id: string; path: string };
  obligations: readonly Obligation[];
  changes: readonly Change[];
  /** The first day on which the tree is as the act says. */
  on: Day;
  /** The decision on paper it rests on. */
  decisionNumber: string;
  text: TextRef | null;
  proposedBy: string;
  proposedOn: Day | null;
  confirmedBy: string | null;
  confirmedOn: Day | null;
  /** Why it could not be carried out on its day; null while nothing stood against it. */
  blockedBy: string | null;
  carriedOutAt: Instant | null;
  /** Every body that stands otherwise by it. */
  bodies: readonly ChangedBody[];
}

/** An act that nobody has proposed yet. */
export const INITIAL_ORGANISATION: OrganisationState = {
  stage: null,
  organisation: { id: '', path: '' },
  obligations: [],
  changes: [],
  on: '',
  decisionNumber: '',
  text: null,
  proposedBy: '',
  proposedOn: null,
  confirmedBy: null,
  confirmedOn: null,
  blockedBy: null,
  carriedOutAt: null,
  bodies: [],
};

/** The policy row by which a proposal is answered. */
export const ANSWER_KEY = 'proposal.answer';
