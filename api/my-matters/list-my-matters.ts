import { isDay } from '../../domain/calendar/day.ts';
import { actorOf } from '../caller.ts';
import { isUuid, pageOf, readCursor } from '../cursor.ts';
import type { Key } from '../cursor.ts';
import { callerOf } from '../handler.ts';
import type { Handler } from '../handler.ts';
import { loadNames } from '../names.ts';
import { readOwnCases } from './find-own.ts';
import type { OwnCase } from './find-own.ts';
import { readOwnDueDays } from './own-due-days.ts';
import { presentedOn, showMatterRow } from './show-row.ts';

/** The matters in which the caller is examined and was told so, the one told of last first, a page at a time by key. */
export const listMyMatters: Handler<'listMyMatters'> = async (context) => {
  const { query, deps, correlationId } = context;
  const caller = callerOf(context);
  const actor = actorOf(caller, correlationId);
  const key = readCursor(query.cursor, ([day, id, ...rest]) => isDay(day ?? '') && isUuid(id) && rest.length === 0);
  // Ordered by the days they were told, which only the states know; whoever is examined has few matters.
  const all = (await readOwnCases(deps.pool, caller, actor)).toSorted((a, b) => compare(keyOf(b), keyOf(a)));
  const rest = key === null ? all : all.filter((one) => compare(keyOf(one), key) < 0);
  const page = pageOf(rest, query.limit, keyOf);
  const [names, due] = await Promise.all([
    loadNames(deps.pool, { organisations: page.items.map((one) => one.state.organisation.id) }),
    readOwnDueDays(deps.pool, page.items, actor),
  ]);
  const items = page.items.map((one) => showMatterRow(one, names, due.get(one.caseId) ?? []));
  return { status: 200, body: { items, nextCursor: page.nextCursor, total: all.length } };
};

function keyOf(found: OwnCase): Key {
  return [presentedOn(found), found.caseId];
}

function compare([day = '', id = '']: Key, [otherDay = '', otherId = '']: Key): number {
  if (day !== otherDay) return day < otherDay ? -1 : 1;
  return id === otherId ? 0 : id < otherId ? -1 : 1;
}
