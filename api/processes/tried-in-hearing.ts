import type { CaseCommand } from '../../domain/case/commands.ts';
import type { CaseState } from '../../domain/case/state.ts';
import type { Attempts } from './kinds.ts';
import { UNSTORED } from './text-fields.ts';

/** The scan that staff enters with a paper: which one, is filled in later. */
const attachments: readonly string[] = [''];

/** What staff enters in the name of somebody who was told of the matter: tried for each of them, and for nobody before. */
export const TRIED_FOR_SUBJECTS: Attempts<CaseState, CaseCommand> = {
  recordExplanation: (state) =>
    told(state).map((subjectId) => ({ type: 'recordExplanation', subjectId, text: UNSTORED, attachments })),
  submitExplanation: (state) =>
    told(state).map((subjectId) => ({ type: 'submitExplanation', subjectId, text: UNSTORED, attachments })),
  offerEvidence: (state) =>
    told(state).map((subjectId) => ({ type: 'offerEvidence', subjectId, text: UNSTORED, attachments })),
  proposeWitness: (state) =>
    told(state).map((subjectId) => ({ type: 'proposeWitness', subjectId, text: UNSTORED, attachments })),
  objectToTeamMember: (state) =>
    told(state).flatMap((subjectId) =>
      team(state).map((personId) => ({
        ...({ type: 'objectToTeamMember', subjectId, personId } as const),
        ...{ reason: UNSTORED, attachments },
      })),
    ),
  commentOnDraft: (state) =>
    told(state).map((subjectId) => ({ type: 'commentOnDraft', subjectId, text: UNSTORED, attachments })),
  reserveOpinion: (state) =>
    told(state).map((subjectId) => ({ type: 'reserveOpinion', subjectId, text: UNSTORED, attachments })),
  requestMoreTime: (state) =>
    told(state).map((subjectId) => ({ type: 'requestMoreTime', subjectId, days: 1, reason: UNSTORED, attachments })),
  subjectRequestsReview: (state) =>
    told(state).map((subjectId) => ({ type: 'subjectRequestsReview', subjectId, reason: UNSTORED, attachments })),
};

function told({ verification }: CaseState): readonly string[] {
  return (verification?.hearings ?? []).filter((one) => one.presentedOn !== null).map((one) => one.subjectId);
}

function team({ verification }: CaseState): readonly string[] {
  return verification === null ? [] : [verification.leader, ...verification.members];
}
