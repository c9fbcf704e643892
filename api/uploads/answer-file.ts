import type { Buffer } from 'node:buffer';
import { decryptContent } from '../content.ts';

/** A stored file, as the database has it. */
export interface StoredFile {
  id: string;
  media_type: string;
  name_ciphertext: Buffer;
  ciphertext: Buffer;
}

/** The answer with a file: offered for saving under its own name, and opened in none of our pages. */
export function answerFile(contentKey: Parameters<typeof decryptContent>[0], row: StoredFile) {
  const name = decryptContent(contentKey, row.id, row.name_ciphertext, 'inbox.upload.name').toString('utf8');
  return {
    status: 200,
    bytes: decryptContent(contentKey, row.id, row.ciphertext, 'inbox.upload'),
    headers: {
      'Content-Type': row.media_type,
      'Content-Disposition': attachmentName(name),
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "default-src 'none'; sandbox",
    },
  };
}

/** The Content-Disposition for a name in any script: plain letters for old programs, UTF-8 for the others (RFC 6266). */
function attachmentName(name: string): string {
  const plain = name
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\w .()-]/g, '_');
  const encoded = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
