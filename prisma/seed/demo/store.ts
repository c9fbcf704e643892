import type pg from 'pg';
import type { DemoProvince } from './generate.ts';

/** Stores organisations, people, posts and kinship, one statement each. `client` is in a transaction. */
export async function storeProvince(client: pg.ClientBase, province: DemoProvince): Promise<void> {
  await client.query(
    `insert into business.organisation (id, code, path, parent_id, kind, level, name, valid_from)
     select o.id, o.code, o.path, o."parentId", o.kind, o.level, o.name, o."validFrom"
     from jsonb_to_recordset($1) as o (id uuid, code text, path text, "parentId" uuid, kind text, level text, name text, "validFrom" date)`,
    [JSON.stringify(province.organisations)],
  );
  await client.query(
    `insert into business.person (id, full_name, birth_year, party_member)
     select p.id, p."fullName", p."birthYear", p."partyMember"
     from jsonb_to_recordset($1) as p (id uuid, "fullName" text, "birthYear" integer, "partyMember" boolean)`,
    [JSON.stringify(province.people)],
  );
  await client.query(
    `insert into business.post (id, person_id, organisation_id, title, is_head, managing_level, valid_from)
     select t.id, t."personId", t."organisationId", t.title, t."isHead", t."managingLevel", t."validFrom"
     from jsonb_to_recordset($1) as t (id uuid, "personId" uuid, "organisationId" uuid, title text, "isHead" boolean,
       "managingLevel" text, "validFrom" date)`,
    [JSON.stringify(province.posts)],
  );
  await client.query(
    `insert into business.kinship (person_id, other_id, kind)
     select k."personId", k."otherId", k.kind from jsonb_to_recordset($1) as k ("personId" uuid, "otherId" uuid, kind text)`,
    [JSON.stringify(province.kinships)],
  );
}
