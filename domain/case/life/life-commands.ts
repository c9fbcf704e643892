import type { Day } from '../../calendar/calendar.ts';
import type { TextRef } from '../../process.ts';
import type { SubjectKind } from '../../taxonomy/codes.ts';
import type { LifeEvent, LifeNotice } from '../../taxonomy/life-events.ts';
import type { LawMeasure, LawNotice } from '../../taxonomy/settlement.ts';

/** What happens to the people of a case, and what is done about it (practice: P14, P19, P39). */
export type LifeCommand =
  /** By a process that keeps the record of people, or by whoever works on the case. It may come twice. */
  | { type: 'noteLifeEvent'; personId: string; event: LifeEvent; on: Day; text: TextRef | null }
  /**
   * By the record of people: a post or a relative of this person, who is complained about or at work here, is new. Whether
   * anybody is in conflict by it the case judges itself. Nothing where nobody is; it may come twice.
   */
  | { type: 'reviewConflicts'; personId: string; on: Day }
  | { type: 'tellOfLifeEvent'; whom: LifeNotice; text: TextRef }
  /** The only subject has died, but the facts concern others. */
  | { type: 'continueAfterDeath'; reason: TextRef }
  | { type: 'confirmCompetence'; reason: TextRef }
  | { type: 'recordHandover'; fromPersonId: string; minutes: TextRef }
  | {
      type: 'identifySubject';
      subjectId: string;
      personId: string | null;
      organisationId: string | null;
      kind: SubjectKind;
    };

/** What lets a matter wait, or leads it out of the body's hands (practice: P15, P16, P17, P20, P35). */
export type WaitingCommand =
  /** What the head does about a notice of a body of law. */
  | { type: 'answerLawNotice'; notice: LawNotice; measure: LawMeasure; text: TextRef }
  | { type: 'confirmPauseNeeded'; reason: TextRef }
  | { type: 'renewWatch'; reason: TextRef }
  | { type: 'deferForCongress'; reason: TextRef }
  /** From the congress: it was held and the matter handed over by signed minutes, or is off (`minutes` null). */
  | { type: 'resumeAfterCongress'; congressId: string; on: Day; minutes: TextRef | null }
  /** A complaint that is not for this body: guided by a slip (phiếu hướng dẫn), never transferred. */
  | { type: 'guide'; text: TextRef }
  /** A letter that turns out to be about the topmost body: nobody here reads on. */
  | { type: 'sealForOutside'; reason: TextRef }
  /** A letter about the topmost body or its head: handed to a body outside, without anybody here taking part. */
  | { type: 'handOverOutside'; organisationName: TextRef; documentNumber: string; text: TextRef };

/** Those commands, for tables and tests. */
export const LIFE_COMMANDS = [
  'noteLifeEvent',
  'reviewConflicts',
  'tellOfLifeEvent',
  'continueAfterDeath',
  'confirmCompetence',
  'recordHandover',
  'identifySubject',
  'answerLawNotice',
  'confirmPauseNeeded',
  'renewWatch',
  'deferForCongress',
  'resumeAfterCongress',
  'guide',
  'sealForOutside',
  'handOverOutside',
] as const satisfies readonly (LifeCommand | WaitingCommand)['type'][];
