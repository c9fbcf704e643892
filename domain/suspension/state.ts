import type { Day } from '../calendar/calendar.ts';
import type { Obligation } from '../deadlines/obligation.ts';

/** Stages of an order to suspend Party activity (đình chỉ sinh hoạt đảng, sinh hoạt cấp ủy, hoạt động tổ chức; P18). */
export const SUSPENSION_STAGES = ['ORDERED', 'EXTENDED', 'ENDED'] as const;
export type SuspensionStage = (typeof SUSPENSION_STAGES)[number];

/** `obstruction`: 90 days, 30 more once. `law-proceedings`: as long as the legal period. */
export const SUSPENSION_GROUNDS = ['obstruction', 'law-proceedings'] as const;
export type SuspensionGround = (typeof SUSPENSION_GROUNDS)[number];

/** What is suspended: a member's Party activity, a seat in a committee, or an organisation's activity. */
export const SUSPENDED = ['party-activity', 'committee-activity', 'organisation-activity'] as const;
export type Suspended = (typeof SUSPENDED)[number];

/** How an order ended. */
export const SUSPENSION_ENDS = ['period-over', 'lifted', 'cleared-by-law', 'replaced-by-discipline'] as const;
export type SuspensionEnd = (typeof SUSPENSION_ENDS)[number];

export interface SuspensionState {
  stage: SuspensionStage | null;
  organisation: { id: string; path: string };
  obligations: readonly Obligation[];
  caseId: string;
  subjectId: string;
  personId: string | null;
  organisationSubjectId: string | null;
  what: Suspended;
  ground: SuspensionGround;
  orderedOn: Day;
  /** Last day in force, exact and never rolled. */
  until: Day;
  extensions: number;
  end: { how: SuspensionEnd; on: Day } | null;
}

/** An order that does not exist yet. */
export const INITIAL_SUSPENSION: SuspensionState = {
  stage: null,
  organisation: { id: '', path: '' },
  obligations: [],
  caseId: '',
  subjectId: '',
  personId: null,
  organisationSubjectId: null,
  what: 'party-activity',
  ground: 'obstruction',
  orderedOn: '',
  until: '',
  extensions: 0,
  end: null,
};

/** The policy keys under which the period of an order is owed, by ground. */
export const PERIOD_KEYS: readonly string[] = ['party.susp', 'party.susp.criminal'];

/** The running period of an order, or null when it has ended. */
export function periodOf({ obligations }: SuspensionState): Obligation | null {
  return obligations.find((one) => one.status === 'open' && PERIOD_KEYS.includes(one.key)) ?? null;
}
