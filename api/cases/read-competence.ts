import type pg from 'pg';
import type { z } from 'zod';
import { settlementCompetence } from '../../domain/authority/settlement-competence.ts';
import { pathsOver, suggestedBodies } from '../../domain/authority/suggested-bodies.ts';
import type { Day } from '../../domain/calendar/calendar.ts';
import type { CaseState } from '../../domain/case/state.ts';
import type { Facts } from '../../domain/facts.ts';
import { loadBodiesOver } from '../../prisma/bodies-over.ts';
import { refusalText, wordFor } from '../../texts/say.ts';
import { VI } from '../../texts/vi.ts';
import type { shownCompetenceSchema } from '../contract/shown-competence.ts';

type ShownCompetence = z.input<typeof shownCompetenceSchema>;

/** Where nobody has accepted yet, so that it is still a question who should. */
const ASKED_IN: readonly (string | null)[] = ['INTAKE', 'SCREENING'];

/**
 * Who would be competent for a matter on the Party track, and why the owning body is or is not (practice: P14). Null where that is
 * no question: before somebody is named, after acceptance, on other tracks. Expects the records of the subjects among the facts.
 */
export async function readCompetence(
  pool: pg.Pool,
  state: CaseState,
  { facts, today }: { facts: Facts; today: Day },
): Promise<ShownCompetence | null> {
  const { subjects, track, stage, acceptedOn, organisation } = state;
  const isAsked = track === 'party' && acceptedOn === null && subjects.length > 0 && ASKED_IN.includes(stage);
  const own = facts.organisations[organisation.id];
  if (!isAsked || own === undefined) return null;
  const paths = pathsOver(subjects, facts);
  const over = await loadBodiesOver(pool, paths, today);
  const refusal = settlementCompetence(subjects, own, facts);
  return {
    isHere: refusal === null,
    bodies: suggestedBodies(subjects, over, facts).map(({ organisationId: id, name }) => ({ id, name })),
    reason: refusal?.code ?? 'COMPETENT_HERE',
    reasonText: refusal === null ? wordFor(VI.details, 'competentHere') : refusalText(VI, refusal.code, refusal.params),
    legalBasis: refusal?.legalBasis ?? null,
  };
}
