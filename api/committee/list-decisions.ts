import { visibleDisciplines } from '../authorisation/visible-committee.ts';
import { isBelow } from '../cases/case-filter.ts';
import { descriptionsOf } from '../cases/subject-names.ts';
import { readTexts } from '../content.ts';
import { COUNT_LIMIT, isInstantKey, isUuid, pageOf, readCursor } from '../cursor.ts';
import { callerOf } from '../handler.ts';
import type { Handler, HandlerContext } from '../handler.ts';
import { loadNames } from '../names.ts';
import { readDecisions, showDecisionRow } from './decision-rows.ts';

/** Disciplines the caller may know of, the latest begun first, a page at a time by key. */
export const listDecisions: Handler<'listDecisions'> = async (context) => {
  const { query, deps } = context;
  const caller = callerOf(context);
  const visible = visibleDisciplines(caller, 1);
  const values = [...visible.values];
  const place = (value: unknown) => `$${values.push(value)}`;
  const where = [visible.sql, ...asked(query, place)].join(' and ');
  const counting = deps.pool.query<{ n: number }>(
    `select count(*)::int as n from (select 1 from business.discipline d where ${where} limit ${COUNT_LIMIT + 1}) as counted`,
    [...values],
  );
  const key = readCursor(query.cursor, ([at, id, ...rest]) => isInstantKey(at) && isUuid(id) && rest.length === 0);
  const after =
    key === null
      ? ''
      : ` and (b.created_at, d.discipline_id) < (${place(key[0])}::timestamptz, ${place(key[1])}::uuid)`;
  const [rows, counted] = await Promise.all([
    readDecisions(deps.pool, caller, { where: `${where}${after}`, values, limit: query.limit + 1 }),
    counting,
  ]);
  const page = pageOf(rows, query.limit, (row) => [row.begunAt, row.disciplineId]);
  const subjects = page.items.flatMap((row) => row.subjects);
  const [names, texts] = await Promise.all([
    loadNames(deps.pool, {
      people: subjects.flatMap((one) => one.personId ?? []),
      organisations: [
        ...page.items.map((row) => row.organisationId),
        ...subjects.flatMap((one) => one.organisationId ?? []),
      ],
    }),
    readTexts(deps.pool, deps.secrets.contentKey, descriptionsOf(subjects)),
  ]);
  const n = counted.rows[0]?.n ?? 0;
  const items = page.items.map((row) => showDecisionRow(row, names, texts));
  return { status: 200, body: { items, nextCursor: page.nextCursor, total: n > COUNT_LIMIT ? null : n } };
};

function asked(query: HandlerContext<'listDecisions'>['query'], place: (value: unknown) => string): string[] {
  const { organisationId, stage, form, votedFrom, votedTo } = query;
  return [
    ...(organisationId === undefined ? [] : [isBelow('d.organisation_path', place(organisationId))]),
    ...(stage === undefined ? [] : [`d.stage = ${place(stage)}`]),
    ...(form === undefined ? [] : [`d.form = ${place(form)}`]),
    ...(votedFrom === undefined ? [] : [`d.voted_on >= ${place(votedFrom)}::date`]),
    ...(votedTo === undefined ? [] : [`d.voted_on <= ${place(votedTo)}::date`]),
  ];
}
