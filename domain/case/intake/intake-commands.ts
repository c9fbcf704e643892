import type { Day } from '../../calendar/calendar.ts';
import type { IntakeField, Signature } from '../../intake/fields.ts';
import type { TextRef } from '../../process.ts';
import type { SubmissionKind, Track } from '../../taxonomy/codes.ts';
import type { InspectorKind, OpenedOrigin } from './origin.ts';
import type { Allegation, Subject } from '../state.ts';

/** What becomes of an envelope that was booked unopened: entered, or kept off the system as a paper. */
export const ENVELOPE_RESULTS = ['entered', 'kept-off-system'] as const;
export type EnvelopeResult = (typeof ENVELOPE_RESULTS)[number];

/** Who is told the same day that a minor or a person without capacity is harmed (practice: P34). */
export const PROTECTION_BODIES = ['child-protection', 'police', 'social-work'] as const;
export type ProtectionBody = (typeof PROTECTION_BODIES)[number];

/** How it was made sure that whoever asks for a new receipt code is the sender. */
export const IDENTITY_CHECKS = ['identity-paper', 'letter-details', 'known-in-person'] as const;
export type IdentityCheck = (typeof IDENTITY_CHECKS)[number];

/** What weighing the allegations again came to after a newspaper corrected itself (cải chính). */
export const REWEIGHINGS = ['unchanged', 'narrowed', 'dropped'] as const;
export type Reweighing = (typeof REWEIGHINGS)[number];

/** How a case comes in beside the letter: other origins, what its particulars still lack, articles and relays. */
export type IntakeFieldCommand =
  /** A case that nobody sent (practice: P40). */
  | {
      type: 'openCase';
      origin: OpenedOrigin;
      ref: string | null;
      inspector: InspectorKind;
      caseNumber: string;
      matterId: string;
      organisationId: string;
      organisationPath: string;
      kind: SubmissionKind;
      track: Track;
      subjects: readonly Subject[];
      allegations: readonly Allegation[];
      grounds: TextRef;
    }
  | { type: 'openEnvelope'; result: EnvelopeResult; text: TextRef }
  | { type: 'completeIntake'; fields: readonly IntakeField[]; signature: Signature | null; note: TextRef | null }
  | { type: 'noteVulnerableSender'; capacity: 'minor' | 'no-capacity'; harm: boolean; guardianIsSubject: boolean }
  | { type: 'notifyProtection'; body: ProtectionBody; on: Day; guardianTold: boolean; text: TextRef }
  | { type: 'addArticle'; newspaper: TextRef; title: TextRef; link: TextRef | null; publishedOn: Day }
  | { type: 'requestPressAnswer'; requestedOn: Day; text: TextRef }
  | { type: 'recordCorrection'; publishedOn: Day; text: TextRef }
  | { type: 'reweighAllegations'; result: Reweighing; text: TextRef }
  | { type: 'noteRelayTold'; on: Day; told: boolean }
  | { type: 'tellExtension'; form: 'letter' | 'oral' | 'receipt'; text: TextRef }
  | { type: 'reissueReceiptCode'; submissionId: string; identityCheck: IdentityCheck; reason: TextRef };

/** The types of those commands. */
export const INTAKE_FIELD_COMMANDS = [
  'openCase',
  'openEnvelope',
  'completeIntake',
  'noteVulnerableSender',
  'notifyProtection',
  'addArticle',
  'requestPressAnswer',
  'recordCorrection',
  'reweighAllegations',
  'noteRelayTold',
  'tellExtension',
  'reissueReceiptCode',
] as const satisfies readonly IntakeFieldCommand['type'][];
