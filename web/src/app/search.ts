/** How an obligation stands, in the order of the lists of what is owed. */
export const OWED_STATES = ['overdue', 'due-soon', 'due', 'open', 'paused', 'unexplained'] as const;
export type OwedState = (typeof OWED_STATES)[number];

export interface InboxSearch {
  state?: OwedState;
}

export interface OverdueSearch {
  state?: OwedState;
  organisationId?: string;
  /** Only what lies directly in that organisation. */
  direct?: boolean;
  /** A person or role for an organisation, as the forecast names it. */
  owner?: string;
  dueFrom?: string;
  dueTo?: string;
}

export interface PolicySearch {
  q?: string;
  /** Also what is out of force. */
  all?: boolean;
}

export interface CaseSearch {
  q?: string;
  stage?: string;
  kind?: string;
  overdue?: boolean;
  receivedFrom?: string;
  receivedTo?: string;
  sort?: 'received' | 'due';
  organisationId?: string;
}

export interface MeetingSearch {
  stage?: MeetingStage;
}

export interface DecisionSearch {
  stage?: DisciplineStage;
}

/** Stages by which decisions are listed, as they follow each other. */
export const DISCIPLINE_STAGES = ['PROPOSED', 'HEARD', 'POSTPONED', 'DECIDED', 'NOT_DISCIPLINED', 'LAPSED'] as const;
export type DisciplineStage = (typeof DISCIPLINE_STAGES)[number];

export type MeetingStage = 'CONVENED' | 'IN_SESSION' | 'CLOSED';

const MEETING_STAGES: readonly MeetingStage[] = ['CONVENED', 'IN_SESSION', 'CLOSED'];
const DAY = /^\d{4}-\d{2}-\d{2}$/;

function state(search: Record<string, unknown>): { state?: OwedState } {
  const found = OWED_STATES.find((known) => known === search['state']);
  return found === undefined ? {} : { state: found };
}

function word(search: Record<string, unknown>, name: string, pattern = /^.{1,200}$/): Record<string, string> {
  const value = search[name];
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  return pattern.test(text) ? { [name]: text } : {};
}

/** What the address says about the inbox; unknown parts are dropped. */
export function readInboxSearch(search: Record<string, unknown>): InboxSearch {
  return state(search);
}

/** What the address says about the overdue list; unknown parts are dropped. */
export function readOverdueSearch(search: Record<string, unknown>): OverdueSearch {
  return {
    ...state(search),
    ...word(search, 'organisationId'),
    ...(search['direct'] === true || search['direct'] === 'true' ? { direct: true } : {}),
    ...word(search, 'owner'),
    ...word(search, 'dueFrom', DAY),
    ...word(search, 'dueTo', DAY),
  };
}

/** What the address says about the case list; unknown parts are dropped. */
export function readCaseSearch(search: Record<string, unknown>): CaseSearch {
  return {
    ...word(search, 'q'),
    ...word(search, 'stage', /^[A-Z_]{1,40}$/),
    ...word(search, 'kind', /^[a-z-]{1,40}$/),
    ...(search['overdue'] === true || search['overdue'] === 'true' ? { overdue: true } : {}),
    ...word(search, 'receivedFrom', DAY),
    ...word(search, 'receivedTo', DAY),
    ...(search['sort'] === 'due' ? { sort: 'due' as const } : {}),
    ...word(search, 'organisationId'),
  };
}

/** What the address says about the list of meetings; unknown parts are dropped. */
export function readMeetingSearch(search: Record<string, unknown>): MeetingSearch {
  const found = MEETING_STAGES.find((known) => known === search['stage']);
  return found === undefined ? {} : { stage: found };
}

/** What the address says about the list of decisions; unknown parts are dropped. */
export function readDecisionSearch(search: Record<string, unknown>): DecisionSearch {
  const found = DISCIPLINE_STAGES.find((known) => known === search['stage']);
  return found === undefined ? {} : { stage: found };
}

/** What the address says about the list of deadlines; unknown parts are dropped. */
export function readPolicySearch(search: Record<string, unknown>): PolicySearch {
  return { ...word(search, 'q'), ...(search['all'] === true || search['all'] === 'true' ? { all: true } : {}) };
}
