import { text } from '../commands.fixture.ts';
import type { ExposureEvent } from './exposure-events.ts';

const BY_ANOTHER = { by: 'head', on: '2026-10-16' } as const;

/** One event of every type of the second reading. */
export const EVERY_EXPOSURE_EVENT: {
  readonly [Type in ExposureEvent['type']]: Extract<ExposureEvent, { type: Type }>;
} = {
  SubjectTextPrepared: {
    type: 'SubjectTextPrepared',
    ...{ preparationId: 'preparation-1', purpose: 'requestExplanation', text: text('questions') },
    ...{ exposure: 'replaced', details: text('details'), by: 'inspector', on: '2026-10-15' },
  },
  SubjectTextCleared: {
    type: 'SubjectTextCleared',
    ...{ preparationId: 'preparation-1', senderAgreed: false, letters: 1, ...BY_ANOTHER },
  },
  SubjectTextReturned: {
    type: 'SubjectTextReturned',
    ...{ preparationId: 'preparation-1', reason: text('why'), ...BY_ANOTHER },
  },
};
