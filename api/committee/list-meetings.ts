import { isDay } from '../../domain/calendar/day.ts';
import { visibleMeetings } from '../authorisation/visible-committee.ts';
import { isBelow } from '../cases/case-filter.ts';
import { readTexts } from '../content.ts';
import { COUNT_LIMIT, isUuid, pageOf, readCursor } from '../cursor.ts';
import { callerOf } from '../handler.ts';
import type { Handler, HandlerContext } from '../handler.ts';
import { loadNames } from '../names.ts';
import { MEETING_COLUMNS, showMeetingRow } from './meeting-rows.ts';
import type { MeetingRow } from './meeting-rows.ts';

/** Meetings the caller may know of, the latest first, a page at a time by key. */
export const listMeetings: Handler<'listMeetings'> = async (context) => {
  const { query, deps } = context;
  const visible = visibleMeetings(callerOf(context), 1);
  const values = [...visible.values];
  const place = (value: unknown) => `$${values.push(value)}`;
  const where = [visible.sql, ...asked(query, place)].join(' and ');
  const counting = deps.pool.query<{ n: number }>(
    `select count(*)::int as n from (select 1 from business.meeting m where ${where} limit ${COUNT_LIMIT + 1}) as counted`,
    [...values],
  );
  const key = readCursor(query.cursor, ([day, id, ...rest]) => isDay(day ?? '') && isUuid(id) && rest.length === 0);
  const after = key === null ? '' : ` and (m.held_on, m.meeting_id) < (${place(key[0])}::date, ${place(key[1])}::uuid)`;
  const list = `select ${MEETING_COLUMNS} from business.meeting m where ${where}${after}
    order by m.held_on desc, m.meeting_id desc limit ${place(query.limit + 1)}`;
  const [listed, counted] = await Promise.all([deps.pool.query<MeetingRow>(list, values), counting]);
  const page = pageOf(listed.rows, query.limit, (row) => [row.heldOn, row.meetingId]);
  const [names, texts] = await Promise.all([
    loadNames(deps.pool, {
      people: page.items.flatMap((row) => [row.chairPersonId, row.secretaryPersonId]),
      organisations: page.items.map((row) => row.organisationId),
    }),
    readTexts(
      deps.pool,
      deps.secrets.contentKey,
      page.items.flatMap((row) => row.titleContentId ?? []),
    ),
  ]);
  const n = counted.rows[0]?.n ?? 0;
  const items = page.items.map((row) => showMeetingRow(row, names, texts));
  return { status: 200, body: { items, nextCursor: page.nextCursor, total: n > COUNT_LIMIT ? null : n } };
};

function asked(query: HandlerContext<'listMeetings'>['query'], place: (value: unknown) => string): string[] {
  const { organisationId, stage, from, to } = query;
  return [
    ...(organisationId === undefined ? [] : [isBelow('m.organisation_path', place(organisationId))]),
    ...(stage === undefined ? [] : [`m.stage = ${place(stage)}`]),
    ...(from === undefined ? [] : [`m.held_on >= ${place(from)}::date`]),
    ...(to === undefined ? [] : [`m.held_on <= ${place(to)}::date`]),
  ];
}
