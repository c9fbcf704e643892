import type { ConflictGround } from '../../authority/conflict.ts';
import type { Day } from '../../calendar/calendar.ts';
import type { IntakeField, Signature } from '../../intake/fields.ts';
import type { TextRef } from '../../process.ts';
import type { SubmissionKind, Track } from '../../taxonomy/codes.ts';
import type { EnvelopeResult, IdentityCheck, ProtectionBody, Reweighing } from './intake-commands.ts';
import type { InspectorKind, OpenedOrigin } from './origin.ts';
import type { Allegation, Subject } from '../state.ts';

/** What can have happened to a case by its particulars. Names and shapes are recorded for years: add, never change. */
export type IntakeFieldEvent =
  | {
      type: 'CaseOpened';
      origin: OpenedOrigin;
      ref: string | null;
      inspector: InspectorKind;
      number: string;
      matterId: string;
      organisationId: string;
      organisationPath: string;
      kind: SubmissionKind;
      track: Track;
      subjects: readonly Subject[];
      allegations: readonly Allegation[];
      grounds: TextRef;
      openedOn: Day;
      by: string | null;
      /** Whoever found it and inspects goes on with it until the head says otherwise. */
      handler: string | null;
    }
  | { type: 'EnvelopeOpened'; result: EnvelopeResult; text: TextRef; by: string | null }
  | { type: 'IntakeCompleted'; fields: readonly IntakeField[]; signature: Signature | null; note: TextRef | null }
  | { type: 'IntakeHelperInConflict'; helper: 'interpreter' | 'witness'; ground: ConflictGround | 'SAME_UNIT' }
  | { type: 'VulnerableSenderNoted'; capacity: 'minor' | 'no-capacity'; harm: boolean; guardianIsSubject: boolean }
  | { type: 'ProtectionNotified'; body: ProtectionBody; on: Day; guardianTold: boolean; text: TextRef }
  | { type: 'ArticleAdded'; newspaper: TextRef; title: TextRef; link: TextRef | null; publishedOn: Day }
  | { type: 'PressAnswerRequested'; requestedOn: Day; text: TextRef }
  | { type: 'CorrectionRecorded'; publishedOn: Day; text: TextRef }
  | { type: 'AllegationsReweighed'; result: Reweighing; text: TextRef }
  | { type: 'RelayTold'; on: Day; told: boolean }
  | { type: 'ExtensionTold'; form: 'letter' | 'oral' | 'receipt'; text: TextRef }
  | {
      type: 'ReceiptCodeReissued';
      submissionId: string;
      /** How many codes the submission has had with this one. */
      issue: number;
      identityCheck: IdentityCheck;
      reason: TextRef;
      by: string | null;
    };
