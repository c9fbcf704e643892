import type { TreeBody } from './tree.ts';

const PROVINCE = { level: 'province', kind: 'party-committee' } as const;
const COMMUNE = { level: 'direct', kind: 'party-committee' } as const;
const BRANCH = { level: 'grassroots', kind: 'party-branch' } as const;
const INSPECTION = { level: 'direct', kind: 'inspection-committee' } as const;

type Placed = Pick<TreeBody, 'id' | 'path' | 'parentId' | 'kind' | 'level'>;

/** A body of the tree that has stood since July 2025. */
export function body({ id, path, parentId, kind, level }: Placed): TreeBody {
  const rest = { validFrom: '2025-07-01', validTo: null, successorId: null, endedBy: null, changedOn: null } as const;
  return { id, code: id.toUpperCase(), name: `Đảng bộ ${id}`, kind, level, parentId, path, ...rest };
}

/** A province with two communes, each with an inspection committee and branches, and a commune of another province. */
export const TREE: readonly TreeBody[] = [
  body({ id: 'province', path: 'mg', parentId: null, ...PROVINCE }),
  body({ id: 'north', path: 'mg.d01', parentId: 'province', ...COMMUNE }),
  body({ id: 'north-ubkt', path: 'mg.d01.ubkt', parentId: 'north', ...INSPECTION }),
  body({ id: 'north-a', path: 'mg.d01.c001', parentId: 'north', ...BRANCH }),
  body({ id: 'north-b', path: 'mg.d01.c002', parentId: 'north', ...BRANCH }),
  body({ id: 'south', path: 'mg.d02', parentId: 'province', ...COMMUNE }),
  body({ id: 'south-ubkt', path: 'mg.d02.ubkt', parentId: 'south', ...INSPECTION }),
  body({ id: 'south-a', path: 'mg.d02.c001', parentId: 'south', ...BRANCH }),
  body({ id: 'other', path: 'hn', parentId: null, ...PROVINCE }),
  body({ id: 'other-commune', path: 'hn.d01', parentId: 'other', ...COMMUNE }),
];
