import dayjs from 'dayjs';
import type { OrganisationHistory } from '../../api/organisation-queries.ts';

type Post = OrganisationHistory['people'][number];

/** How long a post was held in a body, and where and from which day it is read on. */
interface HeldUntil {
  /** Last day; null = still held. */
  to: string | null;
  passesTo: { name: string; from: string } | null;
}

/**
 * A post in a body that ended is held there until the body's last day and not longer, whatever the record of the person says; the
 * successor, where there is one, has it from the day after. A post that was over before stays as it was.
 */
export function heldUntil(
  { to }: Pick<Post, 'to'>,
  { validTo, successor }: { validTo: string | null; successor: { name: string } | null },
): HeldUntil {
  if (validTo === null || (to !== null && to <= validTo)) return { to, passesTo: null };
  const from = dayjs(validTo, 'YYYY-MM-DD').add(1, 'day').format('YYYY-MM-DD');
  return { to: validTo, passesTo: successor === null ? null : { name: successor.name, from } };
}
