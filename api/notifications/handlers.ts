import { COUNT_LIMIT, isInstantKey, isUuid, pageOf, readCursor } from '../cursor.ts';
import { callerOf } from '../handler.ts';
import type { Handler } from '../handler.ts';
import { notFound } from '../problem.ts';
import { readNotices } from './read-notices.ts';

/** The caller's own notices, newest first. */
export const listNotifications: Handler<'listNotifications'> = async (context) => {
  const { query, deps } = context;
  const caller = callerOf(context);
  const key = readCursor(query.cursor, ([at, id, ...rest]) => isInstantKey(at) && isUuid(id) && rest.length === 0);
  const unread = query.unread === true;
  const before = key === null ? null : { createdAt: key[0] ?? '', id: key[1] ?? '' };
  const [rows, counted] = await Promise.all([
    readNotices(deps.pool, caller, { unread, before, after: null, limit: query.limit + 1 }),
    deps.pool.query<{ n: number }>(COUNT, [caller.personId, unread, COUNT_LIMIT + 1]),
  ]);
  const n = counted.rows[0]?.n ?? 0;
  const page = pageOf(rows, query.limit, (row) => row.key);
  const items = page.items.map((row) => row.notice);
  return { status: 200, body: { items, nextCursor: page.nextCursor, total: n > COUNT_LIMIT ? null : n } };
};

const COUNT = `select count(*)::int as n from (select 1 from business.notification n
  where n.person_id = $1::uuid and (not $2::boolean or n.read_at is null) limit $3) as counted`;

/** Marks an own notice as read; another's does not exist for the caller. */
export const readNotification: Handler<'readNotification'> = async (context) => {
  const { rowCount } = await context.deps.pool.query(
    'update business.notification set read_at = coalesce(read_at, $3) where id = $1::uuid and person_id = $2::uuid',
    [context.params.id, callerOf(context).personId, context.deps.now()],
  );
  if (rowCount === 0) throw notFound();
  return { status: 204, body: null };
};
