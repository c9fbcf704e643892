import type { Caller } from '../caller.ts';
import { closedTo } from './reach.ts';
import { isAboutClosed, isWithinOneOf } from './sql-condition.ts';
import type { Place } from './sql-condition.ts';
import { IS_FOR_OUTSIDE } from './visible-outside.ts';

/** Roles that see how the bodies below theirs handle letters. */
const ABOVE: readonly string[] = ['HEAD', 'LEADER'];

/**
 * What the caller may know of the handling of letters, as a condition over a row of a body whose path stands in `path`,
 * with the case behind it left-joined as `c`: of bodies below one they head or lead, and for an auditor of their own too; and
 * what `own` says is theirs. Never what concerns themself, a relative, a superior or a body they serve in, nor a letter
 * sealed for a body outside: what is hidden is not counted either.
 */
export function visibleOversight(caller: Caller, path: string, own: readonly string[], place: Place): string {
  const below = caller.roles.filter((held) => ABOVE.includes(held.role)).map((held) => held.path);
  const audited = caller.roles.filter((held) => held.role === 'AUDITOR').map((held) => held.path);
  const open = [
    ...below.map((held) => `starts_with(${path}, ${place(`${held}.`)}::text)`),
    ...isWithinOneOf(path, audited, place),
    ...own,
  ];
  if (open.length === 0) return 'false';
  const { personId } = caller;
  const closed = [
    ...isAboutClosed('c', { closed: closedTo(caller) }, place),
    ...(personId === null ? [] : [`${place(personId)}::uuid = any (c.recused_person_ids)`]),
    IS_FOR_OUTSIDE,
  ];
  return [`(${open.join(' or ')})`, ...closed.map((one) => `not coalesce(${one}, false)`)].join(' and ');
}

/** The bodies that caller heads: what is said of those is said of the caller. */
export function headedBy(caller: Caller): string[] {
  return caller.roles.filter((held) => held.role === 'HEAD').map((held) => held.organisationId);
}
