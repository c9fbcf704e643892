import { describe, expect, it } from 'vitest';
import { heldUntil } from './held-until.ts';

const MERGED = { validTo: '2026-11-30', successor: { name: 'Đảng ủy xã mới' } };

describe('a post in a body that ended', () => {
  it('is held until its last day and read in the successor from the day after', () => {
    const passed = { to: '2026-11-30', passesTo: { name: 'Đảng ủy xã mới', from: '2026-12-01' } };
    expect(heldUntil({ to: null }, MERGED)).toEqual(passed);
    expect(heldUntil({ to: '2027-06-30' }, MERGED)).toEqual(passed);
  });

  it('ends with it where nobody succeeds', () =>
    expect(heldUntil({ to: null }, { ...MERGED, successor: null })).toEqual({ to: '2026-11-30', passesTo: null }));

  it('stays as it was where it had ended before, or the body goes on', () => {
    expect(heldUntil({ to: '2026-10-01' }, MERGED)).toEqual({ to: '2026-10-01', passesTo: null });
    expect(heldUntil({ to: null }, { validTo: null, successor: null })).toEqual({ to: null, passesTo: null });
  });
});
