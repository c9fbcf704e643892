import type { Day } from '../calendar/calendar.ts';
import type { Obligation } from '../deadlines/obligation.ts';
import type { ManagingLevel } from '../facts.ts';
import type { TextRef } from '../process.ts';
import type { CandidateStatement } from './statement.ts';

/** Stages of a congress of one body: entered, declared by another person, held or called off (practice: P20). */
export const CONGRESS_STAGES = ['PLANNED', 'DECLARED', 'HELD', 'CANCELLED'] as const;
export type CongressStage = (typeof CONGRESS_STAGES)[number];

export interface CongressState {
  stage: CongressStage | null;
  organisation: { id: string; path: string };
  obligations: readonly Obligation[];
  /** The level of the body: from how long before a letter is late depends on it. */
  level: ManagingLevel;
  on: Day;
  plannedBy: string | null;
  declaredBy: string | null;
  /** Cases put off until it. */
  deferrals: readonly { caseId: string; on: Day }[];
  heldOn: Day | null;
  /** The signed minutes by which they were handed to the new committee. */
  minutes: TextRef | null;
  /** What was stated on candidates; for the head of the inspection committee alone. */
  statements: readonly CandidateStatement[];
}

/** A congress nobody has entered yet. */
export const INITIAL_CONGRESS: CongressState = {
  stage: null,
  organisation: { id: '', path: '' },
  obligations: [],
  level: 'grassroots',
  on: '',
  plannedBy: null,
  declaredBy: null,
  deferrals: [],
  heldOn: null,
  minutes: null,
  statements: [],
};

/** The policy row by which a planned congress is answered. */
export const ANSWER_KEY = 'proposal.answer';
/** The policy row by which what was put off is handed to the new committee. */
export const HANDOVER_KEY = 'congress.handover';
