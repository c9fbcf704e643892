import { createHash } from 'node:crypto';

/**
 * The id of a command or submission of this account ("public" for senders). Made from the caller's key it is the same
 * when the request is sent again; without a key each request stands for itself.
 */
export function requestId(account: string, processId: string, key: string): string {
  return createHash('sha256')
    .update(JSON.stringify([account, processId, key]))
    .digest('hex');
}
