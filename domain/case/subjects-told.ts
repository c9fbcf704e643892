import type { AllegationFinding } from './verification-commands.ts';
import type { SubjectConsequence } from './review-commands.ts';
import type { CaseState, Subject } from './state.ts';
import { isViolation } from './verification-state.ts';

/** Whether the subject knows of the matter: the decision was presented to them, or they were told of the acceptance (P11). */
export function wasTold({ verification, told }: CaseState, subjectId: string): boolean {
  const isPresented = verification?.hearings.some((one) => one.subjectId === subjectId && one.presentedOn !== null);
  return (
    isPresented === true || told.subjects.some((one) => one.subjectId === subjectId && one.purpose === 'acceptance')
  );
}

/** Whether a conclusion clears the subject: nothing follows for them, and nothing in the matter was found a violation. */
export function isCleared(
  subjectId: string,
  concluded: { findings: readonly AllegationFinding[]; consequences: readonly SubjectConsequence[] },
): boolean {
  const own = concluded.consequences.find((one) => one.subjectId === subjectId);
  return own?.consequence === 'none' && !concluded.findings.some((one) => isViolation(one.finding));
}

/**
 * Whether both sides have been told of the acceptance (Luật Tố cáo 2018 Đ29.3): the sender, and every subject who can be
 * told at all. A later notice tells of the acceptance too.
 */
export function isAcceptanceTold({ subjects, told }: CaseState): boolean {
  return told.sender && subjects.filter(isKnown).every(({ id }) => told.subjects.some((one) => one.subjectId === id));
}

/** Somebody only described, of whom not even the kind is known, cannot be told anything. */
function isKnown({ kind, personId, organisationId }: Subject): boolean {
  return kind !== 'unknown' || personId !== null || organisationId !== null;
}
