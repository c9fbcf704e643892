import type { z } from 'zod';
import { attachments } from './command-fields.ts';

/**
 * The commands, of which those named may bring the scan that a day entered late needs (practice: P36); those that take files
 * anyway stay as they are.
 */
export function scanIn<S extends Readonly<Record<string, z.ZodObject>>>(schemas: S, dated: readonly string[]): S {
  const scanned = Object.entries(schemas).map(([type, schema]) => {
    const takesFiles = 'attachments' in schema.shape;
    return [type, dated.includes(type) && !takesFiles ? schema.safeExtend({ attachments }) : schema] as const;
  });
  return Object.fromEntries(scanned) as S;
}
