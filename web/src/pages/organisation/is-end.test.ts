import { expect, test } from 'vitest';
import { isEnd } from './is-end.ts';

test('an organisation has ended with the entry of the day after its last', () => {
  expect(isEnd({ from: '2026-11-22' }, '2026-11-21')).toBe(true);
  expect(isEnd({ from: '2026-11-21' }, '2026-11-21')).toBe(false);
  expect(isEnd({ from: null }, '2026-11-21')).toBe(false);
  expect(isEnd({ from: '2026-11-22' }, null)).toBe(false);
});
