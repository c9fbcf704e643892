import { expect, test } from 'vitest';
import { vi } from '../../../texts/web/vi.ts';
import { forceWords } from './in-force-words.ts';

const said = (inForce: boolean, effectiveFrom: string | null, effectiveTo: string | null) =>
  forceWords({ inForce, effectiveFrom, effectiveTo }, '2026-11-22', vi.rules);

test('a row says by its dates whether it is in force, from when it will be, or when it ended', () => {
  expect(said(true, '2026-01-01', null)).toBe('Đang có hiệu lực');
  expect(said(false, '2027-07-01', null)).toBe('Có hiệu lực từ 01/07/2027');
  expect(said(false, '2027-07-01', '2028-06-30')).toBe('Có hiệu lực từ 01/07/2027');
  expect(said(false, null, '2026-06-30')).toBe('Hết hiệu lực ngày 30/06/2026');
  expect(said(false, '2025-07-01', '2026-06-30')).toBe('Hết hiệu lực ngày 30/06/2026');
});
