import { visibleCases } from '../authorisation/visible-cases.ts';
import type { Caller } from '../caller.ts';
import type { HandlerContext } from '../handler.ts';
import { containing, isFoundByPaper, wasCalled } from './old-names.ts';

type Query = HandlerContext<'listCases'>['query'];

/** A condition over `business.case_file` under the alias `c`; `place` adds a value and returns its placeholder. */
export interface Filter {
  sql: string;
  values: unknown[];
  place(value: unknown): string;
}

/** The most words of a search that are looked at. */
const WORDS = 8;

/** What the caller asked for, among the cases the caller may know of. */
export function caseFilter(caller: Caller, query: Query, today: string): Filter {
  const visible = visibleCases(caller, 1);
  const values = [...visible.values];
  const place = (value: unknown) => `$${values.push(value)}`;
  const conditions = [visible.sql];
  if (query.stage !== undefined) conditions.push(`c.stage = ${place(query.stage)}`);
  if (query.kind !== undefined) conditions.push(`c.kind = ${place(query.kind)}`);
  if (query.code !== undefined) conditions.push(`c.codes @> array[${place(query.code)}]::text[]`);
  if (query.receivedFrom !== undefined) conditions.push(`c.received_on >= ${place(query.receivedFrom)}::date`);
  if (query.receivedTo !== undefined) conditions.push(`c.received_on <= ${place(query.receivedTo)}::date`);
  if (query.organisationId !== undefined) conditions.push(isBelow('c.organisation_path', place(query.organisationId)));
  if (query.overdue !== undefined) conditions.push(overdue(query.overdue, place(today)));
  if (query.owner !== undefined) conditions.push(ownedBy(query.owner, caller, place));
  if (query.q !== undefined && query.q.trim() !== '') conditions.push(matches(query.q.trim(), place));
  return { sql: conditions.join(' and '), values, place };
}

/** Whether a path names that organisation or one below it. */
export function isBelow(path: string, organisationId: string): string {
  return `exists (select 1 from business.organisation r where r.id = ${organisationId}::uuid
    and (${path} = r.path or starts_with(${path}, r.path || '.')))`;
}

/** Cases in which nothing is due come after all that have a date. */
export const NEVER = '9999-12-31';

/** The day on which something in the case (`c`) is due next, as the index on it has it. */
export const NEXT_DUE_ON = `coalesce(c.next_due_on, date '${NEVER}')`;

/** Overdue = something that runs is past its last day; `next_due_on` is the earliest of them. */
function overdue(wanted: boolean, today: string): string {
  return `${NEXT_DUE_ON} ${wanted ? '<' : '>='} ${today}::date`;
}

/** Handled by that person, or owing something in it in person; for `me` also by a role the caller holds. */
function ownedBy(owner: string, caller: Caller, place: (value: unknown) => string): string {
  const person = place(owner === 'me' ? caller.personId : owner);
  const roles = owner === 'me' ? caller.roles : [];
  const held =
    roles.length === 0
      ? ''
      : ` or (o.owner_organisation_id, o.owner_role) in (select * from unnest(
          ${place(roles.map((one) => one.organisationId))}::uuid[], ${place(roles.map((one) => one.role))}::text[]))`;
  return `(c.handler_person_id = ${person}::uuid or c.assignee_person_id = ${person}::uuid or exists (
    select 1 from business.obligation o where o.process_id = c.process_id and o.status = 'open'
      and (o.owner_person_id = ${person}::uuid${held})))`;
}

/**
 * The case number or the number on its paper as written, an earlier name of a body it concerns, or every word somewhere in number,
 * codes, subjects and bodies, whatever the tone marks.
 */
function matches(q: string, place: (value: unknown) => string): string {
  const words = q.split(/\s+/).slice(0, WORDS);
  const like = words.map((word) => {
    return `c.search_text like ${containing(place(word))}`;
  });
  const whole = place(q);
  return `(c.number = upper(${whole}::text) or (${like.join(' and ')}) or ${isFoundByPaper(whole)} or ${wasCalled(whole)})`;
}
