import { createHash } from 'node:crypto';

/** JSON with sorted keys and without undefined: what means the same gives the same text. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((one) => canonicalJson(one ?? null)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  const sorted = entries.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(([key, inner]) => `${JSON.stringify(key)}:${canonicalJson(inner)}`).join(',')}}`;
}

/**
 * The id of a command or submission of this account ("public" for senders). Made from the caller's key it is the same
 * when the request is sent again; without a key each request stands for itself.
 */
export function requestId(account: string, processId: string, key: string): string {
  return createHash('sha256')
    .update(JSON.stringify([account, processId, key]))
    .digest('hex');
}
