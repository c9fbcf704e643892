import { createHmac, hkdfSync } from 'node:crypto';
import { SENDER_DATA } from '../../domain/sender-text/piece.ts';
import type { SenderData } from '../../domain/sender-text/piece.ts';
import { senderPieces } from '../../domain/sender-text/sender-pieces.ts';
import type { Personal, SenderPiece } from '../../domain/sender-text/sender-pieces.ts';
import { decryptContent, encryptContent } from '../content.ts';

/** Of how marks are made; older ones could not be told from newer ones without it. */
const VERSION = 1;
const MARK_BYTES = 16;
const PLACE = 'inbox.sender_mark';

/**
 * What of a sender is kept to be compared with: one keyed hash for each piece, which tells nothing without the key, sealed once
 * more for the letter, so that two letters of the same sender have nothing in common in the store (practice: P33). Null where
 * nothing is known of them.
 */
export function sealSenderMarks(
  markKey: Buffer,
  submissionId: string,
  { people, letter }: { people: readonly Personal[]; letter: string },
): Buffer | null {
  const pieces = senderPieces(people, letter);
  if (pieces.length === 0) return null;
  const hash = pieceHash(markKey);
  const marks = pieces.map(({ data, piece }) => Buffer.concat([Buffer.from([SENDER_DATA.indexOf(data)]), hash(piece)]));
  return encryptContent(sealKey(markKey), submissionId, Buffer.concat(marks), PLACE);
}

/** What a text may be asked by. */
export interface OpenMarks {
  size: number;
  /** What of a sender that piece of a text is, if it is anything of theirs. */
  has(piece: SenderPiece['piece']): SenderData | null;
}

/** The marks of these letters. Throws when stored marks cannot be opened. */
export function openSenderMarks(markKey: Buffer, rows: readonly { submissionId: string; sealed: Buffer }[]): OpenMarks {
  const known = new Map<string, SenderData>();
  for (const { submissionId, sealed } of rows) {
    const bytes = decryptContent(sealKey(markKey), submissionId, sealed, PLACE);
    for (let at = 0; at < bytes.length; at += MARK_BYTES + 1) {
      const data = SENDER_DATA[bytes[at] ?? 0];
      if (data !== undefined) known.set(bytes.subarray(at + 1, at + 1 + MARK_BYTES).toString('base64'), data);
    }
  }
  const hash = pieceHash(markKey);
  return { size: known.size, has: (piece) => known.get(hash(piece).toString('base64')) ?? null };
}

function pieceHash(markKey: Buffer): (piece: string) => Buffer {
  return (piece) =>
    createHmac('sha256', markKey).update(`sender-mark/${VERSION}/${piece}`).digest().subarray(0, MARK_BYTES);
}

/** One secret, two keys: what hashes does not seal. */
function sealKey(markKey: Buffer): Buffer {
  return Buffer.from(hkdfSync('sha256', markKey, Buffer.alloc(0), 'sender marks, sealed', 32));
}
