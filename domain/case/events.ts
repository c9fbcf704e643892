import type { ConflictGround } from '../authority/conflict.ts';
import type { Day } from '../calendar/calendar.ts';
import type { Decider, DecisionMaker } from '../authority/decision.ts';
import type { ObligationEvent } from '../deadlines/obligation-events.ts';
import type { EveryProcessEvent } from '../every-process.ts';
import type { TextRef } from '../process.ts';
import type { Channel, Complexity, SenderType, SubmissionKind, Track, Urgency } from '../taxonomy/codes.ts';
import type { ANSWER_FORMS, ANSWER_PURPOSES } from './commands.ts';
import type { IntakeFacts } from '../intake/fields.ts';
import type { ExposureEvent } from './exposure/exposure-events.ts';
import type { HandingEvent } from './handling/handing-events.ts';
import type { LevelEvent } from './levels/levels-events.ts';
import type { HoldEvent } from './holds/holds-events.ts';
import type { IntakeFieldEvent } from './intake/intake-events.ts';
import type { OversightEvent } from './oversight/oversight-events.ts';
import type { LifeCaseEvent } from './life/life-events.ts';
import type { AftermathEvent } from './follow-up/remediation-events.ts';
import type { PartsEvent } from './parts/parts-events.ts';
import type { PaperHistory } from './intake/paper-register.ts';
import type { SettlementEvent } from './settlement/settlement-events.ts';
import type { Allegation, Anonymity, ProposalAction, Subject } from './state.ts';
import type { ReviewEvent, VerificationEvent } from './verification/verification-events.ts';

/** What can have happened to a case. Names and shapes are recorded for years: add, never change. */
export type CaseEvent =
  | {
      type: 'CaseRegistered';
      submissionId: string;
      number: string;
      registerNumber: number | null;
      matterId: string;
      organisationId: string;
      organisationPath: string;
      channel: Channel;
      kindHint: SubmissionKind | null;
      senderType: SenderType;
      contentId: string;
      receivedOn: Day;
      restricted: boolean;
      /** On record and named in the form: no access from the first moment. */
      subjectPersonIds: readonly string[];
      subjectOrganisationIds: readonly string[];
      enteredBy: string | null;
      /** Absent in records from before it was kept. */
      intake?: IntakeFacts;
    }
  | { type: 'ReceiptDateQuestioned'; receivedOn: Day; enteredOn: Day }
  /** `senderId` where it is about a letter that was joined with the case. */
  | { type: 'ReceiptDateConfirmed'; by: string; receivedOn: Day; senderId?: string }
  | {
      type: 'ReceiptDateCorrected';
      by: string;
      from: Day;
      receivedOn: Day;
      reason: TextRef | null;
      senderId?: string;
    }
  | {
      type: 'CaseClassified';
      kind: SubmissionKind;
      previousKind: SubmissionKind | null;
      track: Track;
      anonymity: Anonymity;
      subjects: readonly Subject[];
      allegations: readonly Allegation[];
      urgency: Urgency;
      complexity: Complexity;
      reason: TextRef | null;
      /** Absent in records from before it was kept. */
      by?: string | null;
    }
  | {
      type: 'CaseReroutedUp';
      fromOrganisationId: string;
      organisationId: string;
      organisationPath: string;
      reason: TextRef;
    }
  /** `asked`: who decides on it beside the head, where a row says so; absent where the head does. */
  | { type: 'SubmittedToHead'; proposal: ProposalAction; by: string | null; text: TextRef; asked?: Decider }
  | {
      type: 'Instructed';
      action: ProposalAction;
      /** Absent in records from before it was kept. */
      by?: string | null;
      dueOn: Day | null;
      text: TextRef;
    }
  | { type: 'HandlerProposed'; personId: string; proposedBy: string | null; reason: TextRef | null }
  | { type: 'HandlerAccepted'; personId: string }
  | { type: 'HandlerRefused'; personId: string; reason: TextRef }
  | { type: 'HandlerRemoved'; personId: string; ground: ConflictGround | 'RECUSED' }
  | { type: 'CaseResolvedDirectly'; answer: TextRef; decided: DecisionMaker }
  | {
      type: 'CaseDeclined';
      reason: string;
      explanation: TextRef;
      legalBasis: string;
      keepUntil: Day | null;
      decided: DecisionMaker;
    }
  | { type: 'CaseWatched'; grounds: TextRef; decided: DecisionMaker }
  | { type: 'InspectionOpened'; grounds: TextRef; decided: DecisionMaker }
  | {
      type: 'SenderAnswered';
      purpose: (typeof ANSWER_PURPOSES)[number];
      form: (typeof ANSWER_FORMS)[number];
      text: TextRef;
      /** To whom of several senders; absent where there was one. */
      senderIds?: readonly string[];
    }
  | { type: 'SenderAdded'; text: TextRef | null; attachments: readonly string[]; senderId?: string }
  /** `on` is absent in records from before it was kept. */
  | { type: 'CaseClosed'; outcome: string; on?: Day }
  | IntakeFieldEvent
  /** As the old register on paper has it (theo sổ giấy): nothing of it was decided here. */
  | {
      type: 'PaperHistoryRecorded';
      importId: string;
      row: number;
      number: string;
      kind: SubmissionKind | null;
      acceptedOn: Day | null;
      answeredOn: Day | null;
      ended: PaperHistory['ended'];
    }
  | LifeCaseEvent
  | SettlementEvent
  | PartsEvent
  | VerificationEvent
  | ReviewEvent
  | AftermathEvent
  | OversightEvent
  | ExposureEvent
  | HoldEvent
  | LevelEvent
  | HandingEvent
  | EveryProcessEvent
  | ObligationEvent;
