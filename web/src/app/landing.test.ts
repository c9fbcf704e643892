import { expect, test } from 'vitest';
import { firstPage, isExamined, isOnlyExamined, worksOnCases } from './landing.ts';

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

test('an administrator and an auditor begin with the rules; with another role beside it they begin with their work', () => {
  expect(worksOnCases([{ role: 'ADMINISTRATOR' }, { role: 'AUDITOR' }])).toBe(false);
  expect(worksOnCases([{ role: 'ADMINISTRATOR' }, head])).toBe(true);
  expect(worksOnCases([])).toBe(true);
  expect([{ role: 'AUDITOR' }, head].map((one) => firstPage([one]))).toEqual(['/chinh-sach', '/']);
});
