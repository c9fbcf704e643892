import { createHash } from 'node:crypto';
import type { PolicyRow } from '../domain/policy/policy.ts';

/**
 * The id under which a policy row is stored: its key, the conditions and the organisation it is for (as a hash), its
 * version. Two rows of one id are the same rule, so that a changed rule must come as a higher version.
 */
export function policyId(row: Pick<PolicyRow, 'key' | 'conditions' | 'organisationId' | 'version'>): string {
  const conditions = Object.entries(row.conditions).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const scope = JSON.stringify([conditions, row.organisationId]);
  return `${row.key}/${createHash('sha256').update(scope).digest('hex').slice(0, 12)}/${row.version}`;
}
