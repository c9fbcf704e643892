import { createHash } from 'node:crypto';

/** The id of a demo thing: a UUID (version 8) made from its name, so that it is the same wherever it is seeded. */
export function stableId(name: string): string {
  const hex = createHash('sha256').update(`tiep-thu/demo/${name}`).digest('hex');
  const variant = '89ab'[Number.parseInt(hex.charAt(16), 16) % 4];
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
