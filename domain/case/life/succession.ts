import type { Day } from '../../calendar/calendar.ts';
import { follow } from '../../organisation/succession.ts';
import type { Move, Succession } from '../../organisation/succession.ts';
import type { OwnerSucceeded } from '../../organisation/succession-events.ts';
import type { CaseState, Transfer } from '../state.ts';

/** What became of an organisation complained about: it ended, and another answers for it. */
export interface SubjectSuccession {
  organisationId: string;
  successorId: string;
  how: Move['how'];
  on: Day;
}

/** A case follows its bodies: as owner, as sender and receiver of a transfer; and what became of subjects is kept beside them. */
export const CASE_SUCCESSION: Succession<CaseState> = {
  subjects: subjectBodies,
  follow: (state, event) => ({
    ...state,
    transfer: state.transfer === null ? null : transferAfter(state.transfer, event),
    successions: [...state.successions, ...newSuccessions(state, event)],
  }),
};

function subjectBodies({ subjects }: CaseState): string[] {
  return subjects.flatMap(({ organisationId }) => (organisationId === null ? [] : [organisationId]));
}

function transferAfter(transfer: Transfer, { moves }: OwnerSucceeded): Transfer {
  const from = follow({ id: transfer.fromOrganisationId, path: transfer.fromPath }, moves);
  const to = follow({ id: transfer.toOrganisationId, path: transfer.toPath }, moves);
  return {
    ...transfer,
    ...{ fromOrganisationId: from.id, fromPath: from.path },
    ...{ toOrganisationId: to.id, toPath: to.path },
  };
}

function newSuccessions(state: CaseState, { moves, on }: OwnerSucceeded): SubjectSuccession[] {
  const bodies = subjectBodies(state);
  return moves.flatMap(({ from, to, how }) => {
    const isKnown = state.successions.some((one) => one.organisationId === from && one.successorId === to.id);
    const concerns = how !== 'moved' && bodies.includes(from) && !isKnown;
    return concerns ? [{ organisationId: from, successorId: to.id, how, on }] : [];
  });
}
