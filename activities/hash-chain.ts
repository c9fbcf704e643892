import { createHash } from 'node:crypto';
import { canonicalJson } from '../domain/canonical-json.ts';
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
