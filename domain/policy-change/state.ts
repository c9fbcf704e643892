import type { Day } from '../calendar/calendar.ts';
import type { Obligation } from '../deadlines/obligation.ts';
import type { PolicyExample, PolicyRow } from '../policy/policy.ts';
import type { TextRef } from '../process.ts';

/** Stages of a change of one row of the deadline policy: two persons make it, and it may then be brought into running matters. */
export const POLICY_CHANGE_STAGES = ['PROPOSED', 'PUBLISHED', 'REJECTED', 'WITHDRAWN'] as const;
export type PolicyChangeStage = (typeof POLICY_CHANGE_STAGES)[number];

/** A row as it is proposed: its version is given when it is published, and what it was proposed for decides whose it is. */
export type PolicyDraft = Omit<PolicyRow, 'version' | 'organisationId'>;

/** Which row it takes the place of. */
export interface ReplacedRow {
  key: string;
  version: number;
}

/** What a change was seen to come to before somebody confirmed it: numbers of running obligations. */
export interface ChangeFigures {
  /** In how many obligations the rule would change at all. */
  touched: number;
  /** Of these, those whose last day moves. */
  moved: number;
  becomeOverdue: number;
  becomeSafe: number;
}

/** The decision to bring a published change into running matters. */
export interface Migration {
  confirmedBy: string;
  on: Day;
  figures: ChangeFigures;
}

export interface PolicyChangeState {
  stage: PolicyChangeStage | null;
  organisation: { id: string; path: string };
  obligations: readonly Obligation[];
  /** Null = the rule is for everybody; otherwise for that organisation and those below it. */
  forOrganisation: string | null;
  /** The path of whom it is for; empty when it is for everybody. */
  forPath: string;
  draft: PolicyDraft | null;
  replaces: ReplacedRow | null;
  examples: readonly PolicyExample[];
  reason: TextRef | null;
  proposedBy: string;
  proposedOn: Day | null;
  /** The row as it came into force. */
  published: PolicyRow | null;
  /** The row that went out of force by it, with its last day. */
  ended: PolicyRow | null;
  publishedBy: string | null;
  publishedOn: Day | null;
  migration: Migration | null;
}

/** A change that nobody has proposed yet. */
export const INITIAL_POLICY_CHANGE: PolicyChangeState = {
  stage: null,
  organisation: { id: '', path: '' },
  obligations: [],
  forOrganisation: null,
  forPath: '',
  draft: null,
  replaces: null,
  examples: [],
  reason: null,
  proposedBy: '',
  proposedOn: null,
  published: null,
  ended: null,
  publishedBy: null,
  publishedOn: null,
  migration: null,
};

/** The policy row by which a proposal is answered. */
export const ANSWER_KEY = 'proposal.answer';
