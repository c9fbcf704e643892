import type { CaseEvent } from '../../../domain/case/events.ts';
import type { EveryProcessEvent } from '../../../domain/every-process.ts';
import type { ImportEvent } from '../../../domain/import/events.ts';
import { wordFor } from '../../../texts/say.ts';
import { VI } from '../../../texts/vi.ts';
import { dayText } from './event-view.ts';
import type { EventViews } from './event-view.ts';

/** An import from the file to the last batch, and what a case has from its old register. */
export const IMPORT_VIEWS: EventViews<
  Exclude<ImportEvent, EveryProcessEvent> | Extract<CaseEvent, { type: 'PaperHistoryRecorded' }>
> = {
  ImportPreviewed: {
    pairs: (event, { names }) => [
      ['organisation', names.organisation(event.organisationId)],
      ['importRows', String(event.rows)],
      ['importErrors', String(event.errors)],
    ],
  },
  ImportStarted: { pairs: (event, { names }) => [['confirmedBy', names.person(event.by)]] },
  BatchImported: {
    pairs: (event) => [
      ['batch', String(event.batch)],
      ['importRecorded', String(event.recorded)],
      ['importKnown', event.known === 0 ? null : String(event.known)],
      ['importRefused', event.refused === 0 ? null : String(event.refused)],
    ],
  },
  ImportFinished: { pairs: (event) => [['importRecorded', String(event.cases)]] },
  ImportCancelled: { texts: (event) => [event.reason] },
  PaperHistoryRecorded: {
    pairs: (event) => [
      ['paperNumber', event.number],
      ['acceptedOnPaper', dayText(event.acceptedOn)],
      ['answeredOnPaper', dayText(event.answeredOn)],
      ['endedOnPaper', dayText(event.ended?.on ?? null)],
      ['outcome', event.ended === null ? null : wordFor(VI.outcomes, event.ended.outcome)],
    ],
  },
};
