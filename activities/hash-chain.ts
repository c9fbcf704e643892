import { createHash } from 'node:crypto';
import type { EventRow } from './ledger.ts';

/** What stands before the first event of a process. */
export const GENESIS = '0'.repeat(64);

/** The hash of an event: over the hash before it and every value recorded, keys sorted, so that jsonb storage does not matter. */
export function hashEvent(processId: string, commandId: string, event: Omit<EventRow, 'hash'>): string {
  const { prev_hash, number, type, schema, at, actor, data } = event;
  return sha256(`${prev_hash}\n${canonicalJson({ processId, commandId, number, type, schema, at, actor, data })}`);
}

/** SHA-256 as hex. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** JSON with sorted keys and without undefined: the same value always gives the same text. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((one) => canonicalJson(one ?? null)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  const sorted = entries.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(([key, inner]) => `${JSON.stringify(key)}:${canonicalJson(inner)}`).join(',')}}`;
}
