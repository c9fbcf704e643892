import type { Caller } from '../caller.ts';
import { isOutsideCases, scopesOf } from './policy.ts';

/** Whether the caller may file a submission as received by that organisation. */
export function mayFile(caller: Caller, organisationId: string): boolean {
  if (isOutsideCases(caller.roles)) return false;
  return caller.roles.some(
    (held) => held.organisationId === organisationId && scopesOf(held.role, 'FILE_SUBMISSION').includes('own'),
  );
}
