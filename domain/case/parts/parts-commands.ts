import type { ConflictSubject } from '../../authority/conflict.ts';
import type { Day } from '../../calendar/calendar.ts';
import type { Obligation } from '../../deadlines/obligation.ts';
import type { IntakeFacts } from '../../intake/fields.ts';
import type { TextRef } from '../../process.ts';
import type { Channel, Complexity, SenderType, SubmissionKind, Track, Urgency } from '../../taxonomy/codes.ts';
import type { Origin } from '../intake/origin.ts';
import type { CaseLink, LinkRelation } from './parts-state.ts';
import type { CaseSender } from '../senders/senders.ts';
import type { Allegation, Anonymity, Subject } from '../state.ts';

/** A part that is to be a case of its own; its id is given beforehand, so that it begins once however often it is asked for. */
export interface SplitPart {
  caseId: string;
  kind: SubmissionKind;
  track: Track;
  allegationIds: readonly string[];
  subjectIds: readonly string[];
}

/** What a part takes over from the case it was split from: classification, senders, and who is kept from it. */
export interface BeginPart {
  type: 'beginPart';
  fromCaseId: string;
  caseNumber: string;
  matterId: string;
  organisationId: string;
  organisationPath: string;
  senders: readonly CaseSender[];
  channel: Channel;
  senderType: SenderType;
  receivedOn: Day;
  origin: Origin;
  intake: IntakeFacts | null;
  restricted: boolean;
  enteredBy: string | null;
  kind: SubmissionKind;
  track: Track;
  anonymity: Anonymity;
  urgency: Urgency;
  complexity: Complexity;
  subjects: readonly Subject[];
  allegations: readonly Allegation[];
  namedElsewhere: readonly ConflictSubject[];
  recused: readonly string[];
  splitBy: string | null;
  /** Letters whose senders are protected; absent where nobody is, and in records from before there was any. */
  protected?: readonly string[];
}

/** What a case that is emptied hands over; the receiver judges whether it is the same matter in law. */
export interface TakeIn {
  type: 'takeIn';
  fromCaseId: string;
  organisationId: string;
  track: Track;
  kind: SubmissionKind;
  anonymity: Anonymity;
  accepted: boolean;
  restricted: boolean;
  senders: readonly CaseSender[];
  /** What is still owed to them, with its first day, its rule and its ledger: no due date changes. */
  owed: readonly Obligation[];
  /** Letters whose senders are protected; absent in records from before there was any. */
  protected?: readonly string[];
  subjects: readonly Subject[];
  allegations: readonly Allegation[];
  namedElsewhere: readonly ConflictSubject[];
  recused: readonly string[];
}

/** Splitting a mixed letter, joining letters about the same matter, and what senders do or suffer meanwhile (practice: P22). */
export type PartsCommand =
  | {
      type: 'split';
      parts: readonly SplitPart[];
      /** What the rest of the letter is. */
      restKind: SubmissionKind;
      /** Who of the subjects stays complained about here; each of the others goes with a part. */
      keptSubjectIds: readonly string[];
      reason: TextRef;
    }
  | BeginPart
  /** This case is emptied into that one. */
  | { type: 'consolidate'; caseId: string; reason: TextRef }
  | TakeIn
  | { type: 'consolidationTaken'; intoCaseId: string }
  | { type: 'linkCase'; caseId: string; relation: LinkRelation; reason: TextRef }
  | { type: 'noteLink'; caseId: string; relation: CaseLink['relation'] }
  /** Another case of the same letter tells whom, by now, it knows the letter to speak of. */
  | { type: 'noteNamed'; fromCaseId: string; named: readonly ConflictSubject[] }
  /** In writing; who it is now lies in the vault. */
  | { type: 'replaceRepresentative'; senderId: string | null; text: TextRef }
  | { type: 'withdrawMember'; senderId: string | null; members: number; isRepresentative: boolean; text: TextRef }
  | { type: 'splitGroup'; senderId: string | null; members: number; text: TextRef }
  /** By the sender, with the code; the name itself went into the vault before. */
  | { type: 'identifySelf'; senderId: string | null }
  /** By the sender with the code, without words; or entered from a paper, or from what was said at the desk. */
  | { type: 'askForSecrecy'; senderId: string | null; text: TextRef | null }
  /** Another case of the same letter tells that its sender asked for secrecy. */
  | { type: 'noteSecrecy'; submissionId: string; on: Day }
  | { type: 'noteSenderDeath'; senderId: string | null; on: Day; hasHeirs: boolean; text: TextRef };

/** The types of those commands. */
export const PARTS_COMMANDS = [
  'split',
  'beginPart',
  'consolidate',
  'takeIn',
  'consolidationTaken',
  'linkCase',
  'noteLink',
  'noteNamed',
  'replaceRepresentative',
  'withdrawMember',
  'splitGroup',
  'identifySelf',
  'askForSecrecy',
  'noteSecrecy',
  'noteSenderDeath',
] as const satisfies readonly PartsCommand['type'][];
