import type { Day } from '../../calendar/calendar.ts';
import type { TextRef } from '../../process.ts';
import type { ConflictRelation, Consequence } from '../../taxonomy/settlement.ts';
import type { ReadOutPlace } from '../follow-up/remediation-commands.ts';
import type { AllegationFinding } from '../verification/verification-commands.ts';

/** What the conclusion means for one subject; a discipline process gets the id that its first command names. */
export interface SubjectConsequence {
  subjectId: string;
  consequence: Consequence;
  disciplineId: string | null;
  /** A remediation gets the id that its first command names; these are absent in records from before they were kept. */
  remediationId?: string | null;
  /** What is to be remedied, and by when all of it. */
  recommendation?: TextRef | null;
  remedyBy?: Day | null;
  /** Of an organisation: the head's own responsibility, and that of the members (practice: P14). */
  headResponsibility?: TextRef | null;
  membersResponsibility?: TextRef | null;
  /** Cleared beside others: whatever was found true is not theirs (practice: P27). */
  cleared?: boolean;
}

/** What the committee does with the report, and what other processes tell the case about it. */
export type ReviewCommand =
  | { type: 'putOnAgenda'; meetingId: string }
  /** From the meeting: the body has concluded (đã kết luận). */
  | {
      type: 'conclude';
      meetingId: string;
      /** The body that met and concluded, which need not be the one that owns the case. */
      organisationId: string;
      on: Day;
      findings: readonly AllegationFinding[];
      consequences: readonly SubjectConsequence[];
      text: TextRef;
    }
  /** From the meeting: put off to another one; without a reason when its result came back after it was closed. */
  | { type: 'defer'; meetingId: string; reason: TextRef | null }
  /** From the meeting: back to the team for more. */
  | { type: 'returnToTeam'; meetingId: string; reason: TextRef }
  /** From the meeting: the body cannot decide; the level above owns the case (P3). */
  | { type: 'raise'; meetingId: string; organisationId: string; organisationPath: string; reason: TextRef }
  /** From the meeting, or a discipline before one: somebody stood back there (P15). It may come twice. */
  | { type: 'noteRecusal'; meetingId: string; personId: string; relation: ConflictRelation; reason: TextRef | null }
  /** From a discipline process. */
  | {
      type: 'disciplineSettled';
      disciplineId: string;
      outcome: 'decided' | 'not-disciplined';
      form: string | null;
      on: Day;
    }
  /** From a suspension process. */
  | { type: 'suspensionOrdered'; suspensionId: string; subjectId: string }
  | { type: 'suspensionEnded'; suspensionId: string; on: Day };

/** How the press is answered, how a subject is told, and of what. */
export const PRESS_FORMS = ['letter', 'in-press'] as const;
export const SUBJECT_NOTICES = ['acceptance', 'conclusion', 'no-violation', 'correction'] as const;
export const SUBJECT_NOTICE_FORMS = ['letter', 'meeting', 'page'] as const;

/** What is owed to everybody after the conclusion. */
export type FollowUpCommand =
  | { type: 'issueConclusion'; number: string; on: Day; text: TextRef }
  | { type: 'announceConclusion'; on: Day; minutes: TextRef }
  | { type: 'answerPress'; form: (typeof PRESS_FORMS)[number]; text: TextRef }
  | { type: 'answerRelay'; text: TextRef }
  | {
      type: 'notifySubject';
      subjectId: string;
      purpose: (typeof SUBJECT_NOTICES)[number];
      form: (typeof SUBJECT_NOTICE_FORMS)[number];
      text: TextRef;
      /** That nothing was found: everybody else who had been told, and where the subject wishes it read out (practice: P27). */
      recipients?: TextRef | null;
      readOutAt?: readonly ReadOutPlace[];
    }
  /** Without the sender's data, for as many days as the rule says. */
  | { type: 'publish'; where: TextRef; from: Day; to: Day; text: TextRef }
  | { type: 'reopen'; reason: TextRef };
