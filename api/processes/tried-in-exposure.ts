import type { CaseCommand } from '../../domain/case/commands.ts';
import { isDead } from '../../domain/case/life/life-state.ts';
import type { CaseState } from '../../domain/case/state.ts';
import { SUBJECT_NOTICES } from '../../domain/case/review/review-commands.ts';
import type { Attempts, OnItems } from './kinds.ts';
import { UNSTORED } from './text-fields.ts';

/**
 * What reaches whoever is complained about, or their unit: tried with whatever could be chosen today, so that what is left to
 * refuse is that nobody has read the words yet (practice: P30).
 */
export const TRIED_BEFORE_SUBJECTS: Attempts<CaseState, CaseCommand> = {
  presentDecision: (state, on) => {
    const subjectIds = notPresented(state);
    return subjectIds.length === 0 ? [] : { type: 'presentDecision', on, subjectIds, notice: UNSTORED };
  },
  requestExplanation: (state) =>
    heard(state).map((subjectId) => ({ type: 'requestExplanation', subjectId, questions: UNSTORED })),
  shareDraftFindings: (state) =>
    heard(state).map((subjectId) => ({ type: 'shareDraftFindings', subjectId, draft: UNSTORED })),
  preserveDocuments: () => ({ type: 'preserveDocuments', organisationId: null, text: UNSTORED }),
  notifySubject: ({ subjects }) =>
    SUBJECT_NOTICES.flatMap((purpose) =>
      subjects.map(({ id: subjectId }) => ({
        ...({ type: 'notifySubject', subjectId, purpose } as const),
        ...({ form: 'letter', text: UNSTORED } as const),
      })),
    ),
};

/** Texts to subjects that wait for a second reader: nobody clears a text of their own. */
export const TRIED_ON_PREPARATIONS: OnItems<CaseState, CaseCommand> = {
  open: ({ exposure }) => exposure.preparations.filter((one) => one.status === 'open').map((one) => one.id),
  tried: {
    clearForSubject: (preparationId) => ({ type: 'clearForSubject', preparationId, senderAgreed: true }),
    returnPreparation: (preparationId) => ({ type: 'returnPreparation', preparationId, reason: UNSTORED }),
  },
};

/** Whom the decision is still to be presented to; once there is nobody, those to whom it was. */
function notPresented(state: CaseState): readonly string[] {
  const alive = (state.verification?.hearings ?? []).filter((one) => !isDead(state, one.subjectId));
  const left = alive.filter((one) => one.presentedOn === null);
  return (left.length > 0 ? left : alive).map((one) => one.subjectId);
}

function heard({ verification }: CaseState): readonly string[] {
  return (verification?.hearings ?? []).map((one) => one.subjectId);
}
