import type { Owner } from '../../deadlines/obligation.ts';
import type { AllegationFinding } from '../verification/verification-commands.ts';
import type { SubjectConsequence } from './review-commands.ts';
import { isGone, sendersOf } from '../senders/senders.ts';
import type { CaseState, Subject } from '../state.ts';
import { isViolation } from '../verification/verification-state.ts';

/** Whether the subject knows of the matter: the decision was presented to them, or they were told of the acceptance (P11). */
export function wasTold({ verification, told }: CaseState, subjectId: string): boolean {
  const isPresented = verification?.hearings.some((one) => one.subjectId === subjectId && one.presentedOn !== null);
  return (
    isPresented === true || told.subjects.some((one) => one.subjectId === subjectId && one.purpose === 'acceptance')
  );
}

/** Whether this person, as a subject, had come to know of the matter by anything the body did: a family that knew of nothing learns nothing. */
export function knewOfMatter(state: CaseState, personId: string): boolean {
  return state.subjects
    .filter((one) => one.personId === personId)
    .some(
      ({ id }) =>
        wasTold(state, id) ||
        state.told.subjects.some((one) => one.subjectId === id) ||
        state.suspensions.some((one) => one.subjectId === id),
    );
}

/**
 * Whether a conclusion clears the subject: nothing follows for them, and no violation was found, or it says that what was
 * found is not theirs.
 */
export function isCleared(
  subjectId: string,
  concluded: { findings: readonly AllegationFinding[]; consequences: readonly SubjectConsequence[] },
): boolean {
  const own = concluded.consequences.find((one) => one.subjectId === subjectId);
  if (own?.consequence !== 'none') return false;
  return own.cleared === true || !concluded.findings.some((one) => isViolation(one.finding));
}

/**
 * Whether both sides have been told of the acceptance (Luật Tố cáo 2018 Đ29.3): every sender and every
 * subject who can be told at all. A later notice tells of the acceptance too.
 */
export function isAcceptanceTold(state: CaseState): boolean {
  const { subjects, told } = state;
  const isSenderTold = told.sender || sendersOf(state).every((one) => one.told || isGone(one));
  return isSenderTold && subjects.filter(isKnown).every(({ id }) => told.subjects.some((one) => one.subjectId === id));
}

/**
 * The conclusion on a denunciation goes to each subject too (Luật Tố cáo 2018 Đ35.3); on the Party's side it is issued and
 * announced instead.
 */
export function oweConclusionToSubjects(
  { track, kind, subjects }: CaseState,
  owner: Owner,
): readonly (readonly [key: string, owner: Owner])[] {
  if (track !== 'state' || kind !== 'denunciation') return [];
  return subjects.filter(isKnown).map(() => ['state.tc.conclusion_subject', owner] as const);
}

/** Somebody only described, of whom not even the kind is known, cannot be told anything. */
function isKnown({ kind, personId, organisationId }: Subject): boolean {
  return kind !== 'unknown' || personId !== null || organisationId !== null;
}
