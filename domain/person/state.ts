import type { Day } from '../calendar/calendar.ts';
import type { Obligation } from '../deadlines/obligation.ts';
import type { ManagingLevel } from '../facts.ts';
import type { TextRef } from '../process.ts';
import type { RelationOnRecord } from '../taxonomy/relations.ts';
import type { RecordedLifeEvent } from './commands.ts';

/** Stages of a person on record: kept; `DECEASED` is the end of it, though what is recorded stays. */
export const PERSON_STAGES = ['RECORDED', 'DECEASED'] as const;
export type PersonStage = (typeof PERSON_STAGES)[number];

/** A post from its first to its last day; null = no end is known. `managedBy` is the level that manages whoever holds it. */
export interface HeldPost {
  /** `post-1` and so on. */
  id: string;
  /** Its id where it was on record before this process was; null for one that began here. */
  recordId: string | null;
  organisationId: string;
  /** Null where it lies where `titleId` says. */
  title: string | null;
  /** Absent in states from before titles were kept apart. */
  titleId?: string | null;
  isHead: boolean;
  managedBy: ManagingLevel;
  from: Day;
  to: Day | null;
}

/** A relative on record. */
export interface Relative {
  otherId: string;
  /** What the other is to this person. */
  relation: RelationOnRecord;
  from: Day;
  to: Day | null;
}

export interface PersonState {
  stage: PersonStage | null;
  personId: string;
  /** The body that keeps the record: the one in which the latest post is or was. */
  organisation: { id: string; path: string };
  obligations: readonly Obligation[];
  /** What the API stored of name and year of birth; null for who was on record before this process was. */
  entryId: string | null;
  recordedOn: Day;
  posts: readonly HeldPost[];
  relatives: readonly Relative[];
  /** Days to come on which a post begins or is over, the next one first: the first day on which the person stands otherwise. */
  awaited: readonly Day[];
  lifeEvents: readonly { event: RecordedLifeEvent; on: Day; text: TextRef | null; by: string | null }[];
}

/** A person of whom no process is kept yet. */
export const INITIAL_PERSON: PersonState = {
  stage: null,
  personId: '',
  organisation: { id: '', path: '' },
  obligations: [],
  entryId: null,
  recordedOn: '',
  posts: [],
  relatives: [],
  awaited: [],
  lifeEvents: [],
};

/** What is on record of a person before a decision, whoever recorded it: all posts, and relatives. */
export interface PersonRecord {
  personId: string;
  posts: readonly Omit<HeldPost, 'id'>[];
  relatives: readonly Pick<Relative, 'otherId' | 'relation'>[];
  /** The body of the latest post, which keeps the record; null for who never held one. */
  keeper: { id: string; path: string } | null;
}
