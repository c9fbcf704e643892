import type pg from 'pg';
import { titleIdOf } from '../../prisma/title-id.ts';
import type { CommandBody } from '../processes/build-command.ts';
import type { ProcessKind } from '../../domain/process.ts';

/** A post within a command of a person or of an act on the tree. */
type WithTitle = Readonly<Record<string, unknown>> & { title: string };

function hasTitle(value: unknown): value is WithTitle {
  return typeof value === 'object' && value !== null && typeof (value as { title?: unknown }).title === 'string';
}

function postsIn(kind: ProcessKind, body: CommandBody): readonly WithTitle[] {
  if (kind === 'person') return hasTitle(body) ? [body] : [];
  const changes =
    kind === 'organisation' && Array.isArray(body['changes']) ? (body['changes'] as readonly unknown[]) : [];
  return changes.filter(hasTitle);
}

function byTitleId({ title, ...post }: WithTitle): Readonly<Record<string, unknown>> {
  return { ...post, titleId: titleIdOf(title) };
}

/** The command with ids instead of the titles of posts: no words that people write ride in a command. */
export function withTitleIds(kind: ProcessKind, body: CommandBody): CommandBody {
  if (kind === 'person') return hasTitle(body) ? { ...byTitleId(body), type: body.type } : body;
  if (kind !== 'organisation' || !Array.isArray(body['changes'])) return body;
  const changes = (body['changes'] as readonly unknown[]).map((one) => (hasTitle(one) ? byTitleId(one) : one));
  return { ...body, changes };
}

/** Keeps the titles that the command will speak of by their ids; nothing for any other command. */
export async function storeTitles(pool: pg.Pool, kind: ProcessKind, body: CommandBody): Promise<void> {
  const titles = [...new Set(postsIn(kind, body).map((one) => one.title))];
  if (titles.length === 0) return;
  await pool.query(
    `insert into inbox.post_title (id, title) select * from unnest($1::uuid[], $2::text[]) on conflict (id) do nothing`,
    [titles.map(titleIdOf), titles],
  );
}
