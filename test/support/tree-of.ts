import type { TreeBody } from '../../domain/organisation/tree.ts';
import type { OrganisationFacts } from '../../domain/facts.ts';

/** The bodies of the domain's tests as a tree that has stood since July 2025. */
export function treeOf(organisations: Readonly<Record<string, OrganisationFacts>>): TreeBody[] {
  return Object.values(organisations).map(({ organisationId: id, path, parentId, kind, level }) => ({
    ...{ id, code: id, name: id, kind, level, parentId, path },
    ...{ validFrom: '2025-07-01', validTo: null, successorId: null, endedBy: null, changedOn: null },
  }));
}
