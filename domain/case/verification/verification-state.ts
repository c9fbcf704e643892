import type { Day } from '../../calendar/calendar.ts';
import type { Finding } from '../../taxonomy/settlement.ts';
import type { SubjectConsequence } from '../review/review-commands.ts';
import type { AllegationFinding } from './verification-commands.ts';

/** What one subject was asked, offered and has answered. */
export interface SubjectHearing {
  subjectId: string;
  /** The day the decision was presented; from then on the subject has a page of their own (P11, P26). */
  presentedOn: Day | null;
  explanation: 'not-asked' | 'asked' | 'given' | 'silent';
  /** The period in which to explain, as asked last; null while nothing was asked or no rule sets one. */
  explanationId: string | null;
  draft: 'not-shared' | 'shared' | 'answered' | 'silent';
  /** The period in which to answer the draft shared last. */
  draftId: string | null;
}

/** A witness the subject names; refused only with a written reason. */
export interface WitnessProposal {
  id: string;
  subjectId: string;
  answer: 'open' | 'accepted' | 'refused';
}

/** An objection to a member of the team, decided by another person. */
export interface Objection {
  id: string;
  subjectId: string;
  personId: string;
  answer: 'open' | 'upheld' | 'rejected';
}

/** The team at work; kept after the report, because what was heard is shown for years. */
export interface Verification {
  /** Empty when the leader had to step back and nobody has followed yet: until then nobody can report. */
  leader: string;
  members: readonly string[];
  /** Everybody who ever was in the team: their work stays, their access does not. */
  former: readonly string[];
  orderedOn: Day;
  planApproved: boolean;
  hearings: readonly SubjectHearing[];
  witnesses: readonly WitnessProposal[];
  objections: readonly Objection[];
  evidence: number;
  sessions: number;
  report: { by: string | null; on: Day; findings: readonly AllegationFinding[] } | null;
  /** How often a report was sent back. */
  returns: number;
}

/** The conclusion of the committee. */
export interface Conclusion {
  meetingId: string;
  on: Day;
  findings: readonly AllegationFinding[];
  consequences: readonly SubjectConsequence[];
  issuedOn: Day | null;
  announcedOn: Day | null;
}

/** A discipline process that the conclusion began. */
export interface StartedDiscipline {
  disciplineId: string;
  subjectId: string;
  status: 'running' | 'decided' | 'not-disciplined';
}

/** A subject of whom nothing has been asked yet. */
export function unheard(subjectId: string): SubjectHearing {
  return {
    subjectId,
    presentedOn: null,
    explanation: 'not-asked',
    explanationId: null,
    draft: 'not-shared',
    draftId: null,
  };
}

/**
 * The team at work again after its report was sent back, by the head or by a meeting: what is found anew is offered anew
 * to every subject, since nobody has answered that draft (practice: P26).
 */
export function sentBack(verification: Verification): Verification {
  return {
    ...verification,
    report: null,
    returns: verification.returns + 1,
    hearings: verification.hearings.map((one) => ({ ...one, draft: 'not-shared', draftId: null })),
  };
}

/**
 * The verification once another body owns the case: whoever was in the team keeps their work on record and loses access and
 * place. What was heard stays; the head of the new body names who leads from now (P26).
 */
export function withoutTeam(verification: Verification | null): Verification | null {
  if (verification === null) return null;
  const { leader, members, former } = verification;
  const gone = [...former, leader, ...members].filter((one) => one !== '');
  return { ...verification, leader: '', members: [], former: [...new Set(gone)] };
}

/** Whether a finding says that there was a violation. */
export function isViolation(finding: Finding): boolean {
  return finding === 'true-violation';
}
