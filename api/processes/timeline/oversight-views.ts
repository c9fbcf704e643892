import type { EntryDateEvent } from '../../../domain/authority/entry-date-events.ts';
import type { OversightEvent } from '../../../domain/case/oversight/oversight-events.ts';
import { formatDay } from '../../../texts/format.ts';
import { wordFor } from '../../../texts/say.ts';
import { VI } from '../../../texts/vi.ts';
import { yesNo } from './event-view.ts';
import type { EventViews } from './event-view.ts';

/** Between the sender, the body that answers, and the level above it. */
export const OVERSIGHT_VIEWS: EventViews<OversightEvent | EntryDateEvent> = {
  SenderReviewRequested: {
    pairs: (event) => [['reviewGround', wordFor(VI.reviewGrounds, event.ground)]],
    texts: (event) => [event.reason],
  },
  ReviewBegun: { texts: (event) => [event.reason] },
  ReportAsked: { texts: (event) => [event.text] },
  DelayReported: { pairs: (event) => [['newDate', formatDay(event.newDate)]], texts: (event) => [event.reason] },
  ComplaintAnswered: {
    pairs: (event) => [['complaintUpheld', yesNo(event.upheld)]],
    texts: (event) => [event.text],
  },
  ReceiptDateDisputed: {
    pairs: (event) => [
      ['receivedOn', formatDay(event.receivedOn)],
      ['claimedOn', formatDay(event.claimedOn)],
    ],
    texts: (event) => [event.reason],
  },
  DrawnForRereading: {
    pairs: (event) => [
      ['draw', event.draw],
      ['rereadAct', wordFor(VI.oversightMarks, event.act)],
    ],
  },
  RereadingRecorded: {
    pairs: (event) => [
      ['rereadAct', wordFor(VI.oversightMarks, event.act)],
      ['rereadAgrees', yesNo(event.agrees)],
    ],
    texts: (event) => [event.text],
  },
  EntryDateQuestioned: {
    pairs: ({ entry, attachments }) => [
      ['datedAct', wordFor(VI.commands, entry.what)],
      ['on', formatDay(entry.on)],
      ['enteredOn', formatDay(entry.enteredOn)],
      ['attachments', String(attachments.length)],
    ],
  },
  EntryDateConfirmed: {
    pairs: (event) => [
      ['datedAct', wordFor(VI.commands, event.what)],
      ['on', formatDay(event.on)],
    ],
  },
  EntryDateCorrected: {
    pairs: (event) => [
      ['datedAct', wordFor(VI.commands, event.what)],
      ['dayBefore', formatDay(event.from)],
      ['on', formatDay(event.on)],
    ],
    texts: (event) => [event.reason],
  },
  PauseGrewLong: { pairs: (event) => [['pausedFrom', formatDay(event.from)]] },
};
