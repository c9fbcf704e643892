import type { DeskTakenOver } from '../authority/taking-over.ts';
import type { Day, Instant } from '../calendar/calendar.ts';
import type { ObligationEvent } from '../deadlines/obligation-events.ts';
import type { Level } from '../discipline/competence-table.ts';
import type { EveryProcessEvent } from '../every-process.ts';
import type { TextRef } from '../process.ts';
import type { LifeEvent } from '../taxonomy/life-events.ts';
import type { AgendaItem, CaseResolution, CountedBallot, HandVote, Recusal, Sitting } from './state.ts';

/** What can have happened to a meeting. Names and shapes are recorded for years: add, never change. */
export type MeetingEvent =
  | {
      type: 'MeetingConvened';
      organisationId: string;
      organisationPath: string;
      sitting: Sitting;
      level: Level;
      title: TextRef;
      heldOn: Day;
      chair: string;
      secretary: string;
      members: readonly string[];
    }
  | { type: 'MeetingMoved'; from: Day; heldOn: Day; reason: TextRef }
  | { type: 'MembersChanged'; members: readonly string[]; reason: TextRef }
  | { type: 'SecretaryNamed'; from: string; to: string; reason: TextRef; by: string | null }
  | DeskTakenOver
  | { type: 'ParticipantGone'; personId: string; event: LifeEvent; on: Day }
  /** `recused`: participants in conflict by the record, or as the source knows them; nobody is asked (P31). */
  | { type: 'ItemAdded'; item: AgendaItem }
  | { type: 'ItemDropped'; itemId: string }
  | { type: 'PapersSent'; on: Day }
  /** `heldOn`: the day on which the session was opened; absent from what came later in the session, and from old records. */
  | {
      type: 'AttendanceRecorded';
      present: readonly string[];
      quorum: { present: number; needed: number; base: number };
      heldOn?: Day;
      /** Who entered it; like every `by` here absent in records from before it was kept. */
      by?: string | null;
    }
  /** The process of the item says who stepped back from it, whether they sit here yet or not. */
  | { type: 'ConflictNoted'; itemId: string; personId: string }
  | { type: 'MemberRecused'; itemId: string; recusal: Recusal; reason?: TextRef | null }
  | { type: 'SubjectHeard'; itemId: string; subjectId: string; minutes: TextRef }
  | { type: 'SubjectAbsent'; itemId: string; subjectId: string; summonedOn: Day; minutes: TextRef }
  | { type: 'BallotOpened'; itemId: string; at: Instant }
  | { type: 'BallotCounted'; itemId: string; counted: CountedBallot; minutes: TextRef; by?: string | null }
  /** `resolution` for a case item; the counted ballot speaks for a discipline item. */
  | {
      type: 'ItemAdopted';
      itemId: string;
      vote: HandVote | null;
      resolution: CaseResolution | null;
      text: TextRef;
      by?: string | null;
    }
  /** Without a reason of its own when a result came back after the meeting was closed. */
  | { type: 'ItemDeferred'; itemId: string; reason: TextRef | null }
  | { type: 'ItemReturned'; itemId: string; reason: TextRef }
  /** The level above takes it (P3); null when nobody is above. */
  | { type: 'BodyUnable'; itemId: string; reason: TextRef; toOrganisationId: string; toPath: string }
  /** The process it came from did not take the result: the item is open again. */
  | { type: 'ItemReopened'; itemId: string; code: string }
  /** Called off before it was held; what stood on its agenda is put off. */
  | { type: 'MeetingCancelled'; on: Day; reason: TextRef }
  | { type: 'MeetingClosed'; on: Day; minutes: TextRef | null }
  | EveryProcessEvent
  | ObligationEvent;
