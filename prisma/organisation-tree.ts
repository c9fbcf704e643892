import type pg from 'pg';
import type { TreeBody } from '../domain/organisation/tree.ts';

// Dates come as text, so that no time zone touches them.
const TREE = `
  select o.id, o.code, o.name, o.kind, o.level, o.parent_id as "parentId", o.path, o.valid_from::text as "validFrom",
    o.valid_to::text as "validTo", o.successor_id as "successorId", o.ended_by as "endedBy", o.changed_on::text as "changedOn"
  from business.organisation o order by o.path collate "C", o.id`;

/** Every organisation there is or was, as an act on the tree is judged by: some thousands, read a few times a year. */
export async function loadTree(client: pg.ClientBase | pg.Pool): Promise<readonly TreeBody[]> {
  const { rows } = await client.query<TreeBody>(TREE);
  return rows;
}
