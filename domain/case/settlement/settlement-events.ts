import type { DecisionMaker } from '../../authority/decision.ts';
import type { Day } from '../../calendar/calendar.ts';
import type { OrganisationKind } from '../../facts.ts';
import type { TextRef } from '../../process.ts';
import type { MeasureKind } from '../../protection/state.ts';
import type {
  ConflictRelation,
  LawBody,
  LawNotice,
  PauseGround,
  Sentence,
  TerminationGround,
  WithdrawalSign,
} from '../../taxonomy/settlement.ts';

/** What can have happened while a matter is taken on, passed on, or stands still. */
export type SettlementEvent =
  | { type: 'CaseAccepted'; on: Day; grounds: TextRef; decided: DecisionMaker }
  | {
      type: 'CaseTransferred';
      fromOrganisationId: string;
      fromPath: string;
      toOrganisationId: string;
      toPath: string;
      /** Absent in records from before it was kept. */
      toKind?: OrganisationKind;
      reason: TextRef;
      decided: DecisionMaker;
    }
  /** The receiver owns it from now. */
  | { type: 'TransferAcknowledged'; organisationId: string; organisationPath: string; by: string | null }
  /** To the sender, or with the second return to the superior (P16). */
  | { type: 'TransferReturned'; by: string | null; reason: TextRef; toSuperior: boolean }
  | {
      type: 'CompetenceDecided';
      organisationId: string;
      organisationPath: string;
      reason: TextRef;
      decided: DecisionMaker;
    }
  | { type: 'CrimeSignsNoted'; text: TextRef; by: string | null }
  | {
      type: 'CaseReferred';
      body: LawBody;
      on: Day;
      matter: TextRef;
      documents: TextRef | null;
      endsCase: boolean;
      decided: DecisionMaker;
    }
  /** `sentence` is absent in records from before it was kept. */
  | {
      type: 'LawNoticeRecorded';
      notice: LawNotice;
      on: Day;
      text: TextRef;
      sentence?: Sentence | null;
      /** Of whom it speaks; absent or null: of all, as notices before it was asked. */
      subjectId?: string | null;
    }
  | { type: 'SenderAsked'; question: TextRef; askedOn: Day; answerBy: Day; pauses: boolean; senderId?: string }
  | { type: 'QuestionAnswered'; text: TextRef; on: Day; senderId?: string }
  | { type: 'QuestionUnanswered'; on: Day }
  /** `by`: who of the staff entered it, null for the sender or another case; absent in records from before it was kept. */
  | {
      type: 'WithdrawalReceived';
      on: Day;
      text: TextRef;
      signs: readonly WithdrawalSign[];
      by?: string | null;
      /** Of several senders, who withdraws. */
      senderId?: string;
      /** As of a threat: where the withdrawal has signs of one. */
      protects?: string;
    }
  | { type: 'WithdrawalAccepted'; reason: TextRef; decided: DecisionMaker }
  | { type: 'ContinuedDespiteWithdrawal'; reason: TextRef; decided: DecisionMaker }
  | { type: 'WithdrawalForwarded'; caseId: string; signs: readonly WithdrawalSign[]; text: TextRef }
  /** The case it was meant for did not take it: the letter is screened again. */
  | { type: 'WithdrawalNotTaken'; code: string }
  /** `protects`: the letter of the sender for whom protection is begun with it; absent in records from before there was any. */
  | { type: 'ThreatReported'; text: TextRef; protects?: string }
  | { type: 'ThreatAcknowledged'; measures: TextRef; by: string | null }
  | {
      type: 'ProtectionRequested';
      what: MeasureKind | null;
      text: TextRef;
      on: Day;
      protects: string;
      by: string | null;
    }
  | {
      type: 'SettlementPaused';
      ground: PauseGround;
      from: Day;
      reason: TextRef;
      decided: DecisionMaker;
      /** Its last day by the rule; absent where none ends it, and in records from before there was one. */
      lastDay?: Day;
    }
  /** Without a reason and whoever decided where it ended by itself, after its last day. */
  | { type: 'SettlementResumed'; on: Day; reason: TextRef | null; decided?: DecisionMaker }
  | { type: 'CaseTerminated'; ground: TerminationGround; reason: TextRef; decided: DecisionMaker }
  | {
      type: 'ConflictDeclared';
      personId: string;
      relation: ConflictRelation;
      by: string | null;
      reason: TextRef;
      /** Whether a head declared for themself; absent in records from before it was kept. */
      ofHead?: boolean;
    }
  | { type: 'ConflictLifted'; personId: string; by: string | null; reason: TextRef };
