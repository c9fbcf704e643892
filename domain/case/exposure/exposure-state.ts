import type { Day } from '../../calendar/calendar.ts';
import type { TextRef } from '../../process.ts';

/** What reaches whoever is complained about, or their unit, by the command that sends it (practice: P30). */
export const SUBJECT_TEXTS = [
  'presentDecision',
  'requestExplanation',
  'shareDraftFindings',
  'preserveDocuments',
  'notifySubject',
] as const;
export type SubjectTextPurpose = (typeof SUBJECT_TEXTS)[number];

/**
 * What in a text points to the sender: nothing; something that was replaced (the same proof from elsewhere, a wider request, a
 * random sample); or something that cannot be left out, for which the sender is asked through the code and may refuse.
 */
export const EXPOSURES = ['none', 'replaced', 'unavoidable'] as const;
export type Exposure = (typeof EXPOSURES)[number];

/** A text to a subject on its way to be read by a second person. */
export interface Preparation {
  /** `preparation-1` and so on. */
  id: string;
  purpose: SubjectTextPurpose;
  text: TextRef;
  exposure: Exposure;
  /** Which details, and what replaces them; null where there is none. */
  details: TextRef | null;
  by: string | null;
  on: Day;
  status: 'open' | 'cleared' | 'returned';
  reviewedBy: string | null;
  reviewedOn: Day | null;
  /** Why it was returned. */
  reason: TextRef | null;
  /** How many letters the case had when it was cleared: a later one has a sender of its own. */
  letters: number;
}

/** The texts to subjects that a second person has read, or is to read. */
export interface CaseExposure {
  preparations: readonly Preparation[];
}

export const NO_EXPOSURE: CaseExposure = { preparations: [] };
