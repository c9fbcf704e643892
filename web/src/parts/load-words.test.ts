import { expect, test } from 'vitest';
import { vi } from '../../../texts/web/vi.ts';
import { loadWords } from './load-words.ts';

const load = { personId: 'a', name: 'Lý Sóng Khuê', post: null, cases: 3, teams: 1, open: 5, overdue: 0 };

test('what somebody carries is said in one line, what is overdue only where there is any', () => {
  expect(loadWords(load, vi)).toBe('3 vụ việc, 1 đoàn (tổ), 5 việc phải làm');
  expect(loadWords({ ...load, overdue: 2 }, vi)).toBe('3 vụ việc, 1 đoàn (tổ), 5 việc phải làm, 2 quá hạn');
});

test('somebody without work in the body is said to have none', () => {
  expect(loadWords(undefined, vi)).toBe('chưa có việc nào tại đơn vị');
  expect(loadWords({ ...load, cases: 0, teams: 0, open: 0 }, vi)).toBe('chưa có việc nào tại đơn vị');
});
