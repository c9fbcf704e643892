import type { ExposureEvent } from '../../../domain/case/exposure/exposure-events.ts';
import { wordFor } from '../../../texts/say.ts';
import { VI } from '../../../texts/vi.ts';
import { yesNo } from './event-view.ts';
import type { EventViews } from './event-view.ts';

/** The second reading of what reaches a subject. */
export const EXPOSURE_VIEWS: EventViews<ExposureEvent> = {
  SubjectTextPrepared: {
    pairs: (event) => [
      ['subjectText', wordFor(VI.subjectTexts, event.purpose)],
      ['exposure', wordFor(VI.exposures, event.exposure)],
    ],
    texts: (event) => [event.text, ...(event.details === null ? [] : [event.details])],
  },
  SubjectTextCleared: {
    pairs: (event) => [['senderAgreed', event.senderAgreed ? yesNo(true) : null]],
  },
  SubjectTextReturned: { texts: (event) => [event.reason] },
};
