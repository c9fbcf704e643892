import { describe, expect, it } from 'vitest';
import { referenceCodes } from '../../prisma/seed/reference-codes.ts';
import { VI } from '../../texts/vi.ts';

const LISTS = {
  'submission-kind': VI.kinds,
  channel: VI.channels,
  'decline-reason': VI.declineReasons,
  role: VI.roles,
} as const;

describe('a code of the reference data', () => {
  it.each(Object.entries(LISTS))('of %s is called the same in forms and in stories', (set, words) => {
    const rows = referenceCodes().filter((row) => row.setName === set);
    expect(rows.length).toBeGreaterThan(0);
    expect(Object.fromEntries(rows.map((row) => [row.code, row.labelVi]))).toEqual(
      Object.fromEntries(rows.map((row) => [row.code, words[row.code]])),
    );
  });
});
