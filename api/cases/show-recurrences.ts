import type { z } from 'zod';
import type { CaseState } from '../../domain/case/state.ts';
import { holdsFor } from '../caller.ts';
import type { Caller } from '../caller.ts';
import type { caseSchema } from '../contract/shown.ts';

/**
 * Whether the caller handles the case, in person, in its team or as the head who answers for it: only they are told that
 * the same kind of thing was found about the same subject before, and never as a number of a person (practice: P28).
 */
export function mayKnowRecurrences({ handler, verification, organisation }: CaseState, caller: Caller): boolean {
  const { personId } = caller;
  const atWork = [handler, verification?.leader ?? null, ...(verification?.members ?? [])];
  return (personId !== null && atWork.includes(personId)) || holdsFor(caller, 'HEAD', organisation.id);
}

/** Earlier remediations after findings of the same kind about a subject, for whoever handles the case. */
export function showRecurrences(
  state: CaseState,
  caller: Caller,
  subject: (subjectId: string) => string,
): z.input<typeof caseSchema>['recurrences'] {
  if (!mayKnowRecurrences(state, caller)) return [];
  return state.aftermath.recurrences.map(({ subjectId, codes, concludedOn }) => ({
    ...{ subject: subject(subjectId), codes: [...codes], concludedOn },
  }));
}
