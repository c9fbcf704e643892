import { isWithin } from '../../domain/organisation/path.ts';
import type { ProcessState } from '../../domain/process.ts';
import { holdsFor } from '../caller.ts';
import type { Caller } from '../caller.ts';

/** Whether the caller may read in a case that somebody asked to be protected: its head, and leaders above. */
export function mayKnowProtections({ organisation }: Pick<ProcessState, 'organisation'>, caller: Caller): boolean {
  return (
    holdsFor(caller, 'HEAD', organisation.id) ||
    caller.roles.some((held) => held.role === 'LEADER' && isWithin(organisation.path, held.path))
  );
}
