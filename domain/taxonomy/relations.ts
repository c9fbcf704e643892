/** What one person is to another, as far as it keeps them from each other's matters (NĐ 31/2019 Đ5; practice: P15). */
export const RELATIONS_ON_RECORD = ['spouse', 'parent', 'child', 'sibling', 'in-law'] as const;
export type RelationOnRecord = (typeof RELATIONS_ON_RECORD)[number];

const INVERSE: Readonly<Record<RelationOnRecord, RelationOnRecord>> = {
  spouse: 'spouse',
  parent: 'child',
  child: 'parent',
  sibling: 'sibling',
  'in-law': 'in-law',
};

/** What the other is to the one: of a parent, the child. */
export function inverseOf(relation: RelationOnRecord): RelationOnRecord {
  return INVERSE[relation];
}
