import { settlementCompetence, treeOf } from '../../authority/settlement-competence.ts';
import { suggestedBodies } from '../../authority/suggested-bodies.ts';
import type { Facts, OrganisationFacts, OrganisationKind } from '../../facts.ts';
import { isWithin } from '../../organisation/path.ts';
import type { Refusal } from '../../process.ts';
import type { CaseState } from '../state.ts';

/** Bodies of which cadre management says for whom they are competent; of others it says nothing. */
const JUDGED: readonly OrganisationKind[] = ['party-committee', 'party-branch', 'inspection-committee'];

/**
 * Why a letter on the Party track may not be sent to this body, or null: by the record it is competent for nobody complained about
 * (BODY_NOT_COMPETENT, with the nearest that are; practice: P14, P16). Where the record does not say it of one of them the letter may
 * go, since it can be returned; up to a body over the sending one always, which is how the level above is asked. On the state track
 * competence is not computed.
 */
export function refuseIncompetent(
  { track, subjects, organisation }: CaseState,
  body: OrganisationFacts,
  facts: Facts,
): Refusal | null {
  const own = facts.organisations[organisation.id];
  if (track !== 'party' || !JUDGED.includes(body.kind) || isOver(body, own ?? null)) return null;
  const refusals = subjects.map((one) => settlementCompetence([one], body, facts));
  const [first] = refusals;
  if (first === undefined || first === null || refusals.some((one) => one?.code !== 'BODY_NOT_COMPETENT')) return null;
  const bodies = suggestedBodies(subjects, facts.bodiesOver ?? [], facts).map((one) => one.organisationId);
  return { ...first, params: { ...first.params, bodies } };
}

/** Whether it works for a level over the sending body; the inspection committee beside that is not over it. */
function isOver(body: OrganisationFacts, own: OrganisationFacts | null): boolean {
  return own !== null && treeOf(body) !== treeOf(own) && isWithin(treeOf(own), treeOf(body));
}
