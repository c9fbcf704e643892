import type { OrganisationStage } from '../../domain/organisation/state.ts';
import { wordFor } from '../../texts/say.ts';
import { VI } from '../../texts/vi.ts';
import { visibleActs } from '../authorisation/visible-tree.ts';
import { COUNT_LIMIT, isUuid, pageOf, readCursor } from '../cursor.ts';
import { callerOf } from '../handler.ts';
import type { Handler } from '../handler.ts';

interface ActRow {
  id: string;
  stage: OrganisationStage;
  acts: string[];
  changes: number;
  on: string;
  decisionNumber: string;
  proposedOn: string;
  organisationId: string;
  organisation: string;
}

const COLUMNS = `a.reorganisation_id as id, a.stage, a.acts, a.changes, a.on_day::text as on,
  a.decision_number as "decisionNumber", a.proposed_on::text as "proposedOn", a.organisation_id as "organisationId",
  (select o.name from business.organisation o where o.id = a.organisation_id) as organisation`;

/** Acts on the tree of the own bodies and those below, the latest proposed first, a page at a time by key. */
export const listReorganisations: Handler<'listReorganisations'> = async (context) => {
  const { query, deps } = context;
  const visible = visibleActs(callerOf(context), 2);
  const values = [query.stage ?? null, ...visible.values];
  const matching = `from business.reorganisation a where ($1::text is null or a.stage = $1::text) and ${visible.sql}`;
  const key = readCursor(
    query.cursor,
    ([on, id, ...rest]) => on !== undefined && /^\d{4}-\d\d-\d\d$/.test(on) && isUuid(id) && rest.length === 0,
  );
  const n = values.length;
  const after = `($${n + 1}::date is null or (a.proposed_on, a.reorganisation_id) < ($${n + 1}::date, $${n + 2}::uuid))`;
  const [rows, counted] = await Promise.all([
    deps.pool.query<ActRow>(
      `select ${COLUMNS} ${matching} and ${after} order by a.proposed_on desc, a.reorganisation_id desc limit $${n + 3}`,
      [...values, key?.[0] ?? null, key?.[1] ?? null, query.limit + 1],
    ),
    deps.pool.query<{ n: number }>(
      `select count(*)::int as n from (select 1 ${matching} limit ${COUNT_LIMIT + 1}) as counted`,
      values,
    ),
  ]);
  const page = pageOf(rows.rows, query.limit, (row) => [row.proposedOn, row.id]);
  const total = counted.rows[0]?.n ?? 0;
  const items = page.items.map(({ organisationId, organisation, acts, ...row }) => ({
    ...row,
    stageText: wordFor(VI.organisationStages, row.stage),
    acts: acts.map((act) => wordFor(VI.organisationActs, act)),
    organisation: { id: organisationId, name: organisation },
  }));
  return { status: 200, body: { items, nextCursor: page.nextCursor, total: total > COUNT_LIMIT ? null : total } };
};
