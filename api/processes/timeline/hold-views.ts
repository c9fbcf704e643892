import type { HoldEvent } from '../../../domain/case/holds/holds-events.ts';
import { formatDay } from '../../../texts/format.ts';
import { wordFor } from '../../../texts/say.ts';
import { VI } from '../../../texts/vi.ts';
import { decidedBy } from './event-view.ts';
import type { EventViews } from './event-view.ts';

/** What waits for the outcome of a matter, and what a judgment begins. */
export const HOLD_VIEWS: EventViews<HoldEvent> = {
  HoldPlaced: {
    pairs: ({ kind, restsOn, until, decided }, words) => [
      ['holdKind', wordFor(VI.holdKinds, kind)],
      ['holdBasis', wordFor(VI.holdBases, restsOn)],
      ['holdUntil', formatDay(until)],
      decidedBy(decided, words),
    ],
    texts: (event) => [event.text],
  },
  HoldLifted: {
    pairs: ({ kind, how, on }) => [
      ['holdKind', wordFor(VI.holdKinds, kind)],
      ['holdEnd', wordFor(VI.holdEnds, how)],
      ['on', formatDay(on)],
    ],
    texts: (event) => [event.reason],
  },
  MissedReconsidered: {
    pairs: ({ kind, decided }, words) => [['holdKind', wordFor(VI.holdKinds, kind)], decidedBy(decided, words)],
    texts: (event) => [event.text],
  },
  ExpulsionBegun: {
    pairs: ({ judgmentOn, decided }, words) => [['judgmentOn', formatDay(judgmentOn)], decidedBy(decided, words)],
    texts: (event) => [event.text],
  },
};
