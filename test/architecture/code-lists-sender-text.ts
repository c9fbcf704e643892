import { EXPOSURES, SUBJECT_TEXTS } from '../../domain/case/exposure/exposure-state.ts';
import type { Preparation } from '../../domain/case/exposure/exposure-state.ts';
import { SENDER_DATA } from '../../domain/sender-text/piece.ts';

const STATUSES: Readonly<Record<Preparation['status'], true>> = { open: true, cleared: true, returned: true };

/** Codes of what keeps the sender out of texts to others, by the group of words that must say them. */
export const SENDER_TEXT_LISTS = {
  // For what words are refused before they are sent, and the auditor hears of it.
  refusedUrgings: ['URGING_NAMES_FINDING', 'SENDER_IN_TEXT'],
  senderData: SENDER_DATA,
  subjectTexts: SUBJECT_TEXTS,
  exposures: EXPOSURES,
  preparationStatuses: Object.keys(STATUSES),
} as const;
