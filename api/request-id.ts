import { createHash, createHmac } from 'node:crypto';
import { canonicalJson } from '../domain/canonical-json.ts';

/**
 * The id of a command or submission of this account ("public" for senders). Made from the caller's key it is the same
 * when the request is sent again; without a key each request stands for itself.
 */
export function requestId(account: string, processId: string, key: string): string {
  return createHash('sha256')
    .update(JSON.stringify([account, processId, key]))
    .digest('hex');
}

/**
 * Tells whether the same request came again. Keyed, because bodies hold names and short texts: with a plain hash, whoever
 * reads the table could try them.
 */
export function hashBody(key: Buffer, what: 'command' | 'message' | 'submission', body: unknown): string {
  return createHmac('sha256', key)
    .update(`${what}-body/${canonicalJson(body)}`)
    .digest('hex');
}
