import { dayOf } from '../../domain/calendar/day.ts';
import { COUNT_LIMIT, pageOf, readCursor } from '../cursor.ts';
import { callerOf } from '../handler.ts';
import type { Handler, HandlerContext } from '../handler.ts';
import { POLICY_COLUMNS, loadRowFacts, showPolicyRow } from './policy-rows.ts';
import type { StoredPolicyRow } from './policy-rows.ts';

/** Rows of the deadline policy by key and version, a page at a time by key. */
export const listPolicies: Handler<'listPolicies'> = async (context) => {
  const { query, deps } = context;
  const values: unknown[] = [];
  const place = (value: unknown) => `$${values.push(value)}`;
  const where = ['true', ...asked(query, place)].join(' and ');
  const counting = deps.pool.query<{ n: number }>(
    `select count(*)::int as n from (select 1 from business.policy_row p where ${where} limit ${COUNT_LIMIT + 1}) as counted`,
    [...values],
  );
  const key = readCursor(
    query.cursor,
    ([, version, , ...rest]) => /^\d{1,6}$/.test(version ?? '') && rest.length === 0,
  );
  const after =
    key === null
      ? ''
      : ` and (p.key, p.version, p.id) > (${place(key[0])}, ${place(key[1])}::integer, ${place(key[2] ?? '')})`;
  const list = `select ${POLICY_COLUMNS} from business.policy_row p where ${where}${after}
    order by p.key, p.version, p.id limit ${place(query.limit + 1)}`;
  const [listed, counted] = await Promise.all([deps.pool.query<StoredPolicyRow>(list, values), counting]);
  const page = pageOf(listed.rows, query.limit, (row) => [row.data.key, String(row.data.version), row.id]);
  const on = query.on ?? dayOf(deps.now());
  const facts = await loadRowFacts(deps.pool, callerOf(context), { rows: page.items, on });
  const n = counted.rows[0]?.n ?? 0;
  const items = page.items.map((row) => showPolicyRow(row, facts));
  return { status: 200, body: { items, nextCursor: page.nextCursor, total: n > COUNT_LIMIT ? null : n } };
};

function asked(query: HandlerContext<'listPolicies'>['query'], place: (value: unknown) => string): string[] {
  const { key, organisationId, on } = query;
  return [
    ...(key === undefined ? [] : [`p.key = ${place(key)}`]),
    ...(organisationId === undefined ? [] : [holdsFor(place(organisationId))]),
    ...(on === undefined ? [] : [isInForceOn(place(on))]),
  ];
}

/** The general rows and those of the organisation and the bodies above it. */
function holdsFor(organisation: string): string {
  return `(p.organisation_id is null or p.organisation_id in (
    select u.id from business.organisation u join business.organisation o on o.path = u.path or starts_with(o.path, u.path || '.')
    where o.id = ${organisation}::uuid))`;
}

function isInForceOn(day: string): string {
  return `(p.effective_from is null or p.effective_from <= ${day}::date) and (p.effective_to is null or p.effective_to >= ${day}::date)`;
}
