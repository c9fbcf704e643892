import { follow } from '../organisation/succession.ts';
import type { OwnerSucceeded } from '../organisation/succession-events.ts';
import type { Actor } from '../process.ts';
import type { RemediationState } from './state.ts';

/** Whether this actor speaks for the supervised body: whoever holds the role SUPERVISED_UNIT there (P26). */
export function speaksForUnit(
  { supervisedOrganisationId }: Pick<RemediationState, 'supervisedOrganisationId'>,
  { kind, roles }: Actor,
): boolean {
  return (
    kind === 'staff' &&
    supervisedOrganisationId !== null &&
    roles.some((held) => held.role === 'SUPERVISED_UNIT' && held.organisationId === supervisedOrganisationId)
  );
}

/** Whoever answers for a supervised body that ended or moved in the tree has to remedy in its place (P19). */
export function unitFollows(state: RemediationState, { moves }: OwnerSucceeded): RemediationState {
  const { supervisedOrganisationId: id, supervisedPath } = state;
  if (id === null) return state;
  const body = follow({ id, path: supervisedPath ?? '' }, moves);
  return { ...state, supervisedOrganisationId: body.id, supervisedPath: body.path };
}
