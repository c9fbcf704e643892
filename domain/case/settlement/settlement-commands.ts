import type { Day } from '../../calendar/calendar.ts';
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
import type { DecidedAs } from '../screening/collegial-acts.ts';
import type { Bypass } from '../levels/levels-commands.ts';

/** Taking a matter on, passing it on, and what the sender or the law does meanwhile. */
export type SettlementCommand =
  /** `bypass`: past a lower body that would be competent. */
  | ({ type: 'accept'; grounds: TextRef; bypass?: Bypass | null } & DecidedAs)
  | ({ type: 'transfer'; organisationId: string; reason: TextRef } & DecidedAs)
  | { type: 'acknowledgeTransfer' }
  | { type: 'returnTransfer'; reason: TextRef }
  | { type: 'decideCompetence'; organisationId: string; reason: TextRef }
  | { type: 'noteCrimeSigns'; text: TextRef }
  /** `endsCase`: nothing is left to settle here; otherwise the Party track goes on (P17). */
  | ({ type: 'refer'; body: LawBody; matter: TextRef; documents: TextRef | null; endsCase: boolean } & DecidedAs)
  /**
   * `sentence`: what a judgment in force imposes; null for every other notice, and while it is not known. `subjectId`: of whom it
   * speaks; left out or null, of all.
   */
  | {
      type: 'recordLawNotice';
      notice: LawNotice;
      on: Day;
      sentence: Sentence | null;
      subjectId?: string | null;
      text: TextRef;
    }
  /** `senderId`: who of several is asked; absent = the first. */
  | { type: 'askSender'; question: TextRef; answerBy: Day; senderId?: string | null }
  | { type: 'senderAnswered'; text: TextRef }
  /** By the sender, by staff from a paper, or by another case whose letter withdraws this one. */
  | { type: 'withdraw'; text: TextRef; signs: readonly WithdrawalSign[]; senderId?: string | null }
  | { type: 'acceptWithdrawal'; reason: TextRef }
  | { type: 'continueDespiteWithdrawal'; reason: TextRef }
  /** A letter of withdrawal, received as a letter of its own, is handed to the case it withdraws. */
  | { type: 'forwardWithdrawal'; caseId: string; signs: readonly WithdrawalSign[]; text: TextRef }
  | { type: 'reportThreat'; text: TextRef; senderId?: string | null }
  | { type: 'acknowledgeThreat'; measures: TextRef }
  /** By the sender or staff, also after the case is closed; `what` null = not said. */
  | { type: 'requestProtection'; what: MeasureKind | null; text: TextRef; senderId?: string | null }
  | { type: 'pauseSettlement'; ground: PauseGround; reason: TextRef }
  | { type: 'resumeSettlement'; reason: TextRef }
  | ({ type: 'terminate'; ground: TerminationGround; reason: TextRef } & DecidedAs)
  | { type: 'declareConflict'; personId: string; relation: ConflictRelation; reason: TextRef }
  | { type: 'liftConflict'; personId: string; reason: TextRef };
