import { expect, test } from 'vitest';
import { isExamined, isOnlyExamined } from './landing.ts';

const subject = { role: 'SUBJECT' };
const head = { role: 'HEAD' };

test('whoever is only examined lands on their own page; an official who is examined as well keeps both', () => {
  expect(isOnlyExamined([subject, { role: 'SUPERVISED_UNIT' }])).toBe(true);
  expect(isOnlyExamined([subject, head])).toBe(false);
  expect(isExamined([subject, head])).toBe(true);
});

test('an account without roles is not taken for one of the examined', () => {
  expect(isOnlyExamined([])).toBe(false);
  expect(isExamined([head])).toBe(false);
});
