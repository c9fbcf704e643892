import type { ConflictSubject } from '../../authority/conflict.ts';
import type { Day } from '../../calendar/calendar.ts';
import type { DecisionMaker } from '../../authority/decision.ts';
import type { TextRef } from '../../process.ts';
import type { SubmissionKind } from '../../taxonomy/codes.ts';
import type { BeginPart, TakeIn } from './parts-commands.ts';
import type { CaseLink, CasePart } from './parts-state.ts';

/** What can have happened to a case with its parts, with other cases, and with its senders. */
export type PartsEvent =
  | {
      type: 'CaseSplit';
      parts: readonly Omit<CasePart, 'status'>[];
      restKind: SubmissionKind;
      keptSubjectIds: readonly string[];
      reason: TextRef;
      by: string | null;
    }
  /** The part's own case did not begin: what was split off is here again. */
  | { type: 'PartNotBegun'; caseId: string; code: string }
  | ({ type: 'PartBegun'; number: string; registerNumber: number | null } & Omit<BeginPart, 'type' | 'caseNumber'>)
  | {
      type: 'ConsolidationAsked';
      caseId: string;
      /** Ids of the obligations that go over. */
      moved: readonly string[];
      reason: TextRef;
      decided: DecisionMaker;
    }
  | { type: 'ConsolidationRefused'; caseId: string; code: string }
  | ({ type: 'SubmissionsTakenIn' } & Omit<TakeIn, 'type' | 'owed' | 'organisationId' | 'track' | 'accepted'>)
  | { type: 'CaseConsolidated'; caseId: string; on: Day }
  | { type: 'CaseLinked'; caseId: string; relation: CaseLink['relation']; reason: TextRef; by: string | null }
  | { type: 'CaseLinkNoted'; caseId: string; relation: CaseLink['relation'] }
  /** By another case of the same letter: who else is closed out of this one. */
  | { type: 'NamedElsewhereNoted'; fromCaseId: string; named: readonly ConflictSubject[] }
  | { type: 'CaseLinkRefused'; caseId: string; code: string }
  | { type: 'RepresentativeReplaced'; senderId: string; text: TextRef }
  | {
      type: 'GroupMembersWithdrew';
      senderId: string;
      members: number;
      isRepresentative: boolean;
      text: TextRef;
    }
  /** Some of a group are answered apart from now. */
  | { type: 'GroupDivided'; senderId: string; apartId: string; members: number; text: TextRef }
  /**
   * `knownTo`: who of the staff had learnt until then who the sender is, by entering the letter or helping to write it down;
   * null where the case that the letter came from says so.
   */
  | {
      type: 'SecrecyAsked';
      submissionId: string;
      on: Day;
      text: TextRef | null;
      by: string | null;
      knownTo: readonly string[] | null;
    }
  | { type: 'SecrecyNoted'; submissionId: string; on: Day; knownTo: readonly string[] | null }
  | { type: 'SenderIdentified'; senderId: string; on: Day }
  | { type: 'SenderDied'; senderId: string; on: Day; passesTo: 'heirs' | 'nobody'; text: TextRef };
