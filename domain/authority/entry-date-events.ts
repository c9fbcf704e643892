import type { Day } from '../calendar/calendar.ts';
import type { TextRef } from '../process.ts';

/** A day of signing, service, announcing, presenting or meeting that was entered too late to be believed of one person (P36). */
export interface DatedEntry {
  /** What the second person owes for it. */
  obligationId: string;
  /** The command that named the day. */
  what: string;
  on: Day;
  enteredOn: Day;
  enteredBy: string | null;
  status: 'questioned' | 'confirmed' | 'corrected';
  /** What the entry opened and met: counted again where another day is true. */
  openedIds: readonly string[];
  settledIds: readonly string[];
}

/** What can have happened to a day that was entered late. */
export type EntryDateEvent =
  | { type: 'EntryDateQuestioned'; entry: DatedEntry; attachments: readonly string[] }
  | { type: 'EntryDateConfirmed'; obligationId: string; what: string; on: Day; by: string | null }
  | {
      type: 'EntryDateCorrected';
      obligationId: string;
      what: string;
      from: Day;
      on: Day;
      reason: TextRef;
      by: string | null;
    };

/** Whether an event is about a day that was entered late. */
export function isEntryDateEvent(event: { type: string }): event is EntryDateEvent {
  return ['EntryDateQuestioned', 'EntryDateConfirmed', 'EntryDateCorrected'].includes(event.type);
}
