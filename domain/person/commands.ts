import type { Day } from '../calendar/calendar.ts';
import { EVERY_PROCESS_COMMANDS } from '../every-process.ts';
import type { EveryProcessCommand } from '../every-process.ts';
import type { ManagingLevel } from '../facts.ts';
import type { TextRef } from '../process.ts';
import type { RelationOnRecord } from '../taxonomy/relations.ts';

/** What people record of a person; that somebody became a subject or a relative follows from other things. */
export const RECORDED_LIFE_EVENTS = [
  'died',
  'resigned',
  'retired',
  'transferred',
  'left-office',
  'left-party',
  'on-leave',
] as const;
export type RecordedLifeEvent = (typeof RECORDED_LIFE_EVENTS)[number];

/** A post as it is entered. Its title lies where `titleId` says; in commands and events from before it stands in them. */
export interface EnteredPost {
  organisationId: string;
  titleId?: string;
  title?: string;
  isHead: boolean;
  managedBy: ManagingLevel;
  from: Day;
}

export type PersonCommand =
  /** A person comes on record with a first post. Name and year of birth lie where `entryId` says, and nowhere else. */
  | ({ type: 'recordPerson'; personId: string; entryId: string } & EnteredPost)
  /** Somebody who was on record before is kept by a process from here on, with what is on record of them. */
  | { type: 'takeUpPerson'; personId: string }
  /** A post is taken up; the others end on the day before, unless they are kept beside it. */
  | ({ type: 'changePost'; keepsOthers: boolean } & EnteredPost)
  | { type: 'endPost'; post: string; on: Day }
  | { type: 'recordRelative'; otherId: string; relation: RelationOnRecord }
  | { type: 'removeRelative'; otherId: string; reason: TextRef }
  | { type: 'recordLifeEvent'; event: RecordedLifeEvent; on: Day; text: TextRef | null }
  | EveryProcessCommand;

export type PersonCommandType = PersonCommand['type'];

/** Every command a person on record knows, for tables and tests. */
export const PERSON_COMMANDS = [
  'recordPerson',
  'takeUpPerson',
  'changePost',
  'endPost',
  'recordRelative',
  'removeRelative',
  'recordLifeEvent',
  ...EVERY_PROCESS_COMMANDS,
] as const satisfies readonly PersonCommandType[];
