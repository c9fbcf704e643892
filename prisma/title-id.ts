import { createHash } from 'node:crypto';

/** The id of a title of a post: the same for the same words, so that a command and an event need not carry them. */
export function titleIdOf(title: string): string {
  const hex = createHash('sha256').update(title, 'utf8').digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}

/** The same in SQL, of a column with a title. */
export function titleIdIn(column: string): string {
  return `substr(encode(sha256(convert_to(${column}, 'UTF8')), 'hex'), 1, 32)::uuid`;
}
