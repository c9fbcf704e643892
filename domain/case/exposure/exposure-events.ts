import type { Day } from '../../calendar/calendar.ts';
import type { TextRef } from '../../process.ts';
import type { CaseExposure, Exposure, Preparation, SubjectTextPurpose } from './exposure-state.ts';

/** What can have happened to a text before it reaches a subject. */
export type ExposureEvent =
  | {
      type: 'SubjectTextPrepared';
      preparationId: string;
      purpose: SubjectTextPurpose;
      text: TextRef;
      exposure: Exposure;
      details: TextRef | null;
      by: string | null;
      on: Day;
    }
  /** `letters` is how many the case had by then. */
  | {
      type: 'SubjectTextCleared';
      preparationId: string;
      senderAgreed: boolean;
      letters: number;
      by: string | null;
      on: Day;
    }
  | { type: 'SubjectTextReturned'; preparationId: string; reason: TextRef; by: string | null; on: Day };

const TYPES: readonly string[] = [
  'SubjectTextPrepared',
  'SubjectTextCleared',
  'SubjectTextReturned',
] satisfies ExposureEvent['type'][];

/** Whether an event belongs to the second reading of what reaches a subject. */
export function isExposureEvent(event: { type: string }): event is ExposureEvent {
  return TYPES.includes(event.type);
}

/** The texts to subjects after such an event. */
export function evolveExposure({ preparations }: CaseExposure, event: ExposureEvent): CaseExposure {
  if (event.type === 'SubjectTextPrepared') {
    const { type: _type, preparationId: id, ...told } = event;
    const unread = { reviewedBy: null, reviewedOn: null, reason: null, letters: 0 };
    return { preparations: [...preparations, { id, ...told, status: 'open', ...unread }] };
  }
  const read = { reviewedBy: event.by, reviewedOn: event.on };
  const change: Partial<Preparation> =
    event.type === 'SubjectTextCleared'
      ? { status: 'cleared', letters: event.letters }
      : { status: 'returned', reason: event.reason };
  return {
    preparations: preparations.map((one) => (one.id === event.preparationId ? { ...one, ...read, ...change } : one)),
  };
}
