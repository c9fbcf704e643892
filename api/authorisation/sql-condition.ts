import type { Reach } from './reach.ts';

/** A condition in SQL with the values of its placeholders, in order. */
export interface SqlCondition {
  sql: string;
  values: unknown[];
}

/** Puts a value into the query and returns its placeholder. */
export type Place = (value: unknown) => string;

/** Nothing at all: what the caller has no reach for does not exist for them. */
const NOTHING: SqlCondition = { sql: 'false', values: [] };

/**
 * A condition whose placeholders begin at `$first`: one of `open` and none of `closed`. Without any `open` it holds for
 * nothing: access is denied by default.
 */
export function conditionFrom(
  first: number,
  build: (place: Place) => { open: readonly string[]; closed: readonly string[] },
): SqlCondition {
  const values: unknown[] = [];
  const { open, closed } = build((value) => `$${first + values.push(value) - 1}`);
  if (open.length === 0) return NOTHING;
  const conditions = [`(${open.join(' or ')})`, ...closed.map((one) => `not (${one})`)];
  return { sql: `(${conditions.join(' and ')})`, values };
}

/** That the column holds one of these ids; nothing when there are none. */
export function isOneOf(column: string, ids: readonly string[], place: Place): string[] {
  return ids.length === 0 ? [] : [`${column} = any (${place(ids)}::uuid[])`];
}

/** That the path in the column is one of these or lies below one. */
export function isWithinOneOf(column: string, paths: readonly string[], place: Place): string[] {
  return paths.flatMap((path) => [
    `${column} = ${place(path)}::text`,
    `starts_with(${column}, ${place(`${path}.`)}::text)`,
  ]);
}

/** That the row of this alias belongs to an organisation the caller reaches as its own or above it. */
export function isOwned(alias: string, reach: Reach, place: Place): string[] {
  return [
    ...isOneOf(`${alias}.organisation_id`, reach.organisationIds('own'), place),
    ...isWithinOneOf(
      `${alias}.organisation_path`,
      reach.rolesFor('subtree').map((held) => held.path),
      place,
    ),
  ];
}

/** That the row of this alias is about somebody whose matters are closed to the caller. */
export function isAboutClosed(alias: string, { closed }: Pick<Reach, 'closed'>, place: Place): string[] {
  const any = (column: string, ids: readonly string[]) =>
    ids.length === 0 ? [] : [`${alias}.${column} && ${place(ids)}::uuid[]`];
  return [...any('subject_person_ids', closed.personIds), ...any('subject_organisation_ids', closed.organisationIds)];
}
