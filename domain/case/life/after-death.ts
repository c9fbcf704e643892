import { bodiesOf, selectPolicy } from '../../policy/select.ts';
import type { Context } from '../../process.ts';
import { isDead } from './life-state.ts';
import type { SubjectConsequence } from '../review/review-commands.ts';
import type { CaseState } from '../state.ts';

/** The rule that nobody is disciplined after their death; no row in force, no such rule. */
const NO_DISCIPLINE = 'party.disc.none_after_death';

/**
 * The consequences as they may be: the dead are not disciplined, whatever was found (practice: P19). What was found stays, and what concerns
 * others is untouched.
 */
export function sparingTheDead(
  state: CaseState,
  consequences: readonly SubjectConsequence[],
  { today, facts }: Context,
): readonly SubjectConsequence[] {
  const organisationIds = bodiesOf(state.organisation.id, facts.lineage);
  const rule = selectPolicy(facts.policies, NO_DISCIPLINE, { on: today, conditions: {}, organisationIds });
  if (rule === null) return consequences;
  return consequences.map((one) =>
    one.consequence === 'discipline' && isDead(state, one.subjectId)
      ? { ...one, consequence: 'none', disciplineId: null }
      : one,
  );
}
