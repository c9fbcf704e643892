import type { CaseView } from '../../api/types.ts';

/**
 * What fits where this body may not take the matter on because another is competent by the record: to pass it there. Nothing
 * where nobody is: then the level above is asked.
 */
export function fittingIn({ competence }: Pick<CaseView, 'competence'>): readonly string[] {
  return competence !== null && !competence.isHere && competence.bodies.length > 0 ? ['transfer'] : [];
}
