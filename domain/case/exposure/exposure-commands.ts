import type { TextRef } from '../../process.ts';
import type { Exposure, SubjectTextPurpose } from './exposure-state.ts';

/** A text to whoever is complained about is written by one person and read by another before it goes out (practice: P30). */
export type ExposureCommand =
  | {
      type: 'prepareForSubject';
      purpose: SubjectTextPurpose;
      text: TextRef;
      exposure: Exposure;
      details: TextRef | null;
    }
  /** `senderAgreed`: asked through the code, where something that points to the sender cannot be left out. */
  | { type: 'clearForSubject'; preparationId: string; senderAgreed: boolean }
  | { type: 'returnPreparation'; preparationId: string; reason: TextRef };

/** Those commands, for tables and tests. */
export const EXPOSURE_COMMANDS = [
  'prepareForSubject',
  'clearForSubject',
  'returnPreparation',
] as const satisfies readonly ExposureCommand['type'][];
