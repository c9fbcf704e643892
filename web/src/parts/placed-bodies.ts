import { useQueries, useQuery } from '@tanstack/react-query';
import { useRouteContext } from '@tanstack/react-router';
import { organisationQuery } from '../api/queries.ts';
import { proposingBodies, replacingBodies } from './rule-keeper.ts';
import type { PlacedBody } from './rule-keeper.ts';

/** The bodies for which whoever is signed in may propose a rule, as they stand in the tree; undefined until that is known. */
export function usePlacedBodies(): readonly PlacedBody[] | undefined {
  const { user } = useRouteContext({ from: '/staff' });
  const kept = proposingBodies(user.roles);
  const found = useQueries({ queries: kept.map((one) => organisationQuery(one.id)) });
  if (found.some((one) => one.isPending)) return undefined;
  return kept.flatMap((body, index) => {
    const placed = found[index]?.data;
    return placed === undefined ? [] : [{ ...body, path: placed.path, isTopmost: placed.isTopmost }];
  });
}

/** Of these, the bodies that may propose in place of that row; undefined until it is known where they stand. */
export function useReplacing(
  { organisationId }: { organisationId: string | null },
  bodies: readonly PlacedBody[] | undefined,
): readonly PlacedBody[] | undefined {
  const owner = useQuery({ ...organisationQuery(organisationId ?? ''), enabled: organisationId !== null }).data;
  if (bodies === undefined || (organisationId !== null && owner === undefined)) return undefined;
  return replacingBodies(bodies, owner?.path ?? null);
}
