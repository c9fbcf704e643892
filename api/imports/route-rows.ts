import type pg from 'pg';
import type { Day } from '../../domain/calendar/calendar.ts';
import { routeSubmission } from '../intake/route-submission.ts';
import type { Routing } from '../intake/route-submission.ts';
import type { ProblemError } from '../problem.ts';
import { problem } from '../say-problem.ts';
import type { PaperRow } from './read-row.ts';

const ROWS_SAID = 50;

// Of these words those that name a body on the way up, somebody who has served in one, or the post of a head.
const NAMED = `
  with way as (
    select o.id, o.name_norm from business.organisation r
    join business.organisation o on (r.path = o.path or starts_with(r.path, o.path || '.')) where r.id = $2::uuid
  ), serving as (
    select p.name_norm, case when t.is_head then public.vn_norm(t.title) end as post
    from way w join business.post_held t on t.organisation_id = w.id join business.person p on p.id = t.person_id
  )
  select distinct n as name from unnest($1::text[]) n
  where public.vn_norm(n) in (select name_norm from way union all select name_norm from serving
    union all select post from serving where post is not null)`;

/**
 * Where each row of a register goes (practice: P15). Most name nobody of a body on the way and go the same way; the others are
 * looked at one by one.
 */
export async function routeRows(
  pool: pg.Pool,
  { receivingOrganisationId, today }: { receivingOrganisationId: string; today: Day },
  rows: readonly PaperRow[],
): Promise<(row: PaperRow) => Routing> {
  const said = [...new Set(rows.flatMap(namesIn))];
  const { rows: found } = await pool.query<{ name: string }>(NAMED, [said, receivingOrganisationId]);
  const known = new Set(found.map(({ name }) => name));
  const keyOf = (row: PaperRow) => JSON.stringify(namesIn(row).filter((name) => known.has(name)));
  const ways = new Map<string, Routing>();
  for (const key of new Set(['[]', ...rows.map(keyOf)])) {
    const subjects = (JSON.parse(key) as string[]).map((name) => ({ name }));
    const asked = { receivingOrganisationId, concernsOwnBody: false, subjects, today };
    ways.set(key, await routeSubmission(pool, asked));
  }
  return (row) => {
    const way = ways.get(keyOf(row));
    if (way === undefined) throw new Error('A row that was not asked about has no way.');
    return way;
  };
}

/**
 * The refusal of a file with rows about the topmost body, said to whoever uploads it and kept nowhere: a list of such rows would
 * tell everybody who looks after the register of a letter that is sealed to them. Null where no row is about it.
 */
export function refuseSealed(rows: readonly PaperRow[], route: (row: PaperRow) => Routing): ProblemError | null {
  const sealed = rows.filter((row) => route(row).forOutside);
  if (sealed.length === 0) return null;
  const said = sealed.slice(0, ROWS_SAID).map(({ row }) => String(row + 1));
  return problem(
    422,
    'IMPORT_ROW_ABOUT_TOPMOST',
    { legalBasis: 'Quy định 11-QĐi/TW' },
    { rows: said.join(', '), more: sealed.length - said.length },
  );
}

/** What may be a name or a post: in "Nguyễn Văn B, Chủ tịch xã" both. The name of a body may have a comma or "và" in it. */
function namesIn({ subject }: PaperRow): string[] {
  const whole = subject ?? '';
  const parts = whole.split(/[,;()\n]| - /);
  const all = [whole, ...parts, ...parts.flatMap((part) => part.split(' và '))];
  return [...new Set(all.map((one) => one.trim()).filter((one) => one !== ''))];
}
