import { createHmac } from 'node:crypto';
import { FINGERPRINT_VERSION } from '../../domain/matching/fingerprint.ts';
import type { Hash } from '../../domain/matching/sketch.ts';

/**
 * 32 bits of a keyed hash: without the key no list of words can be tried on a stored fingerprint. The prefix keeps it apart
 * from receipt codes, which are made under the same key.
 */
export function createPieceHash(receiptKey: Buffer): Hash {
  return (piece) =>
    createHmac('sha256', receiptKey).update(`fingerprint/${FINGERPRINT_VERSION}/${piece}`).digest().readInt32BE();
}
