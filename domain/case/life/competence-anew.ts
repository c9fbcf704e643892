import { settlementCompetence } from '../../authority/settlement-competence.ts';
import type { Context } from '../../process.ts';
import type { CaseEvent } from '../events.ts';
import { isOwed, open, roleOwner } from '../obligations.ts';
import type { CaseState } from '../state.ts';

/**
 * Whether the owning body would be competent by the record as it is now (practice: P14, P19). The case goes on either way; where
 * it would not be, the head owes a look with the level above. Computed for the Party track only, as at acceptance.
 */
export function recomputeCompetence(state: CaseState, context: Context): readonly CaseEvent[] {
  const own = context.facts.organisations[state.organisation.id];
  if (state.acceptedOn === null || state.track !== 'party' || own === undefined) return [];
  const code = settlementCompetence(state.subjects, own, context.facts)?.code ?? null;
  const isReviewOwed = code !== null && !isOwed(state, 'competence.review');
  return [
    { type: 'CompetenceRecomputed', code, on: context.today },
    ...(isReviewOwed ? open(state, 'competence.review', context.today, roleOwner(state, 'HEAD'), context) : []),
  ];
}
