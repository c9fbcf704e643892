import type { DisciplineView } from '../../api/discipline-queries.ts';

type Seen = Pick<
  DisciplineView,
  'violation' | 'selfReview' | 'proposals' | 'bypass' | 'hearingOn' | 'hearing' | 'agenda' | 'decision'
>;

/** What the file shows to be done, by command; a command that is not here is put forward while it is allowed. */
const DONE: Readonly<Record<string, (view: Seen) => boolean>> = {
  recordViolation: ({ violation }) => violation !== null,
  submitSelfReview: ({ selfReview }) => selfReview !== null,
  recordBranchVote: ({ proposals, bypass }) => bypass || proposals.length > 0,
  summonSubject: ({ hearingOn, hearing }) => hearingOn !== null || hearing !== null,
  recordHearing: ({ hearing }) => hearing !== null,
  putOnAgenda: ({ agenda }) => agenda !== null,
  signDecision: ({ decision }) => decision === null || decision.signedOn !== null,
  serveDecision: ({ decision }) => decision === null || decision.served !== null,
  announceDecision: ({ decision }) => decision === null || decision.announcedOn !== null,
};

/** Whether the file shows that a command's work is done, so that it is not put forward. The API alone says what is allowed. */
export function isDoneIn(view: Seen): (type: string) => boolean {
  return (type) => DONE[type]?.(view) ?? false;
}
