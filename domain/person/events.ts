import type { Day } from '../calendar/calendar.ts';
import type { ObligationEvent } from '../deadlines/obligation-events.ts';
import type { EveryProcessEvent } from '../every-process.ts';
import type { TextRef } from '../process.ts';
import type { RelationOnRecord } from '../taxonomy/relations.ts';
import type { EnteredPost, RecordedLifeEvent } from './commands.ts';
import type { PersonRecord } from './state.ts';

/** What can have happened to a person on record. Names and shapes are recorded for years: add, never change. No name is in any. */
export type PersonEvent =
  | ({ type: 'PersonRecorded'; personId: string; entryId: string; organisationPath: string; on: Day } & EnteredPost)
  /** Somebody who was on record before is kept from here on, with what was on record. */
  | {
      type: 'PersonTakenUp';
      personId: string;
      organisationId: string;
      organisationPath: string;
      posts: PersonRecord['posts'];
      relatives: PersonRecord['relatives'];
      on: Day;
    }
  | ({ type: 'PostTakenUp'; organisationPath: string } & EnteredPost)
  /** `on` is the last day. */
  | { type: 'PostEnded'; post: string; on: Day }
  /** A post begins, or is over, on a day to come: who is in conflict of interest by it is judged on that day (practice: P15, P19). */
  | { type: 'PostDayAwaited'; on: Day }
  | { type: 'PostDayCame'; on: Day }
  | { type: 'RelativeRecorded'; otherId: string; relation: RelationOnRecord; on: Day }
  | { type: 'RelativeRemoved'; otherId: string; on: Day; reason: TextRef }
  | { type: 'LifeEventRecorded'; event: RecordedLifeEvent; on: Day; text: TextRef | null; by: string | null }
  | EveryProcessEvent
  | ObligationEvent;
