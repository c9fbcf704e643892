import type { DecisionMaker } from '../../authority/decision.ts';
import type { Day } from '../../calendar/calendar.ts';
import type { TextRef } from '../../process.ts';
import type { SubjectKind } from '../../taxonomy/codes.ts';
import type { LifeEvent, LifeNotice } from '../../taxonomy/life-events.ts';
import type { LawMeasure, LawNotice } from '../../taxonomy/settlement.ts';

/** Why the level above has a case from now: nobody is left here to lead it, or it turned out to concern this body itself. */
export const TAKEN_UP_CAUSES = ['head-in-conflict', 'concerns-body'] as const;

/** What can have happened to the people of a case, and to its ways. Names and shapes are recorded for years: add, never change. */
export type LifeCaseEvent =
  /** `subjectIds`: as whom the case names that person; empty for who works on it. */
  | {
      type: 'LifeEventNoted';
      personId: string;
      event: LifeEvent;
      on: Day;
      text: TextRef | null;
      subjectIds: readonly string[];
      /** Nobody leads the owning body from now, as far as the record says. */
      ofLastHead: boolean;
      by: string | null;
    }
  /** What a person worked on passed to the substitute, or back to the head; `handoverId`: the minutes that are owed of it. */
  | {
      type: 'WorkPassedOn';
      personId: string;
      event: LifeEvent;
      toPersonId: string | null;
      handoverId: string | null;
      on: Day;
    }
  | { type: 'HandoverRecorded'; fromPersonId: string; minutes: TextRef; by: string | null }
  | { type: 'ToldOfLifeEvent'; whom: LifeNotice; text: TextRef; by: string | null }
  | { type: 'ContinuedAfterDeath'; reason: TextRef; decided: DecisionMaker }
  /** `code`: why the body would not be competent by the record now; null = it is. */
  | { type: 'CompetenceRecomputed'; code: string | null; on: Day }
  | { type: 'CompetenceConfirmed'; reason: TextRef; decided: DecisionMaker }
  | {
      type: 'SubjectIdentified';
      subjectId: string;
      personId: string | null;
      organisationId: string | null;
      kind: SubjectKind;
      by: string | null;
    }
  | {
      type: 'CaseTakenUp';
      fromOrganisationId: string;
      organisationId: string;
      organisationPath: string;
      cause: (typeof TAKEN_UP_CAUSES)[number];
    }
  | { type: 'LawNoticeAnswered'; notice: LawNotice; measure: LawMeasure; text: TextRef; decided: DecisionMaker }
  /** `lastDay`: until when it may stand still without the word of the level above; absent where no rule ends it. */
  | { type: 'PauseConfirmed'; on: Day; reason: TextRef; decided: DecisionMaker; lastDay?: Day }
  | { type: 'WatchRenewed'; on: Day; reason: TextRef; decided: DecisionMaker }
  | {
      type: 'DeferredForCongress';
      congressId: string;
      from: Day;
      /** The day of the congress: the last on which it may wait. */
      until: Day;
      reason: TextRef;
      decided: DecisionMaker;
    }
  /** The congress has handed it over by minutes; null where the congress is off. */
  | { type: 'CongressPassed'; congressId: string; on: Day; minutes: TextRef | null }
  | { type: 'CaseGuided'; text: TextRef; decided: DecisionMaker }
  | { type: 'SealedForOutside'; on: Day; reason: TextRef; by: string | null }
  | {
      type: 'HandedOverOutside';
      organisationName: TextRef;
      documentNumber: string;
      on: Day;
      text: TextRef;
      by: string | null;
    }
  /** It ended otherwise while it stood on that meeting's agenda. */
  | { type: 'AgendaLeft'; meetingId: string };

const LIFE_CASE_EVENTS: readonly string[] = [
  'LifeEventNoted',
  'WorkPassedOn',
  'HandoverRecorded',
  'ToldOfLifeEvent',
  'ContinuedAfterDeath',
  'CompetenceRecomputed',
  'CompetenceConfirmed',
  'SubjectIdentified',
  'CaseTakenUp',
  'LawNoticeAnswered',
  'PauseConfirmed',
  'WatchRenewed',
  'DeferredForCongress',
  'CongressPassed',
  'CaseGuided',
  'SealedForOutside',
  'HandedOverOutside',
  'AgendaLeft',
] satisfies LifeCaseEvent['type'][];

/** Whether an event belongs to the people and the ways of a case. */
export function isLifeEvent(event: { type: string }): event is LifeCaseEvent {
  return LIFE_CASE_EVENTS.includes(event.type);
}
