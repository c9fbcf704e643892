import type { Caller } from '../caller.ts';
import { closedTo } from './reach.ts';
import { isAboutClosed } from './sql-condition.ts';
import type { Place } from './sql-condition.ts';
import { IS_FOR_OUTSIDE } from './visible-outside.ts';
import { isHiddenProtection } from './visible-protections.ts';

/** Processes that name whom they are about beside the case behind them. */
const NAMING = ['discipline', 'suspension', 'remediation'] as const;

/**
 * That an obligation (`o`) stands in a matter about the caller, a relative, a superior or a body they serve in, or in one from
 * which they stand back, or that is sealed for a body outside, over the case behind it as `c`. Such a one is not even counted for them, whatever role they hold.
 */
export function isClosedObligation(caller: Caller, place: Place): string {
  const closed = closedTo(caller);
  const recused = closed.personId === null ? [] : [`${place(closed.personId)}::uuid = any (c.recused_person_ids)`];
  const named = NAMING.flatMap((table) => {
    const about = isAboutClosed('n', { closed }, place);
    const from = `select 1 from business.${table} n where n.process_id = o.process_id`;
    return about.length === 0 ? [] : [`exists (${from} and (${about.join(' or ')}))`];
  });
  const conditions = [
    ...isAboutClosed('c', { closed }, place),
    ...recused,
    ...named,
    isHiddenProtection(caller, place),
    IS_FOR_OUTSIDE,
  ];
  return conditions.length === 0 ? 'false' : `coalesce(${conditions.join(' or ')}, false)`;
}
