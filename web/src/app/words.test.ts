import { describe, expect, test } from 'vitest';
import { en } from '../../../texts/web/en.ts';
import { vi } from '../../../texts/web/vi.ts';
import { dayInVietnam, daysWords, fill, foldVietnamese, showDay, showInstant, wordsFor } from './words.ts';

describe('dates as people read them', () => {
  test('a day is written dd/MM/yyyy', () => {
    expect(showDay('2026-02-11')).toBe('11/02/2026');
    expect(showDay('')).toBe('');
  });

  test('an instant is written in Vietnamese time, also across midnight', () => {
    expect(showInstant('2026-02-10T17:05:00.000Z')).toBe('11/02/2026 00:05');
    expect(showInstant('không rõ')).toBe('không rõ');
  });

  test('the day in Vietnam begins at 17:00 UTC', () => {
    expect(dayInVietnam(Date.UTC(2026, 1, 10, 16, 59))).toBe('2026-02-10');
    expect(dayInVietnam(Date.UTC(2026, 1, 10, 17, 0))).toBe('2026-02-11');
  });

  test('working days left and overdue are said in words', () => {
    expect(daysWords(3, vi.time)).toBe('còn 3 ngày làm việc');
    expect(daysWords(0, vi.time)).toBe('hạn hôm nay');
    expect(daysWords(-5, vi.time)).toBe('quá hạn 5 ngày làm việc');
  });
});

test('search without tone marks finds words with them', () => {
  expect(foldVietnamese('Đảng ủy xã Đại Từ')).toBe('dang uy xa dai tu');
});

test('a word list is used only when it knows every code', () => {
  const lists = [{ named: 'Có tên' }, { named: 'Rõ danh tính', concrete: 'Nội dung cụ thể' }];
  expect(wordsFor(['named', 'concrete'], lists)?.['named']).toBe('Rõ danh tính');
  expect(wordsFor(['other'], lists)).toBeUndefined();
});

describe('both languages', () => {
  const flatten = (value: unknown, path: string): [string, string][] =>
    typeof value === 'string'
      ? [[path, value]]
      : Object.entries(value as Record<string, unknown>).flatMap(([key, part]) => flatten(part, `${path}.${key}`));
  const holes = (text: string) => [...text.matchAll(/\{\w+\}/g)].map((hole) => hole[0]).toSorted();
  const spoken = new Map(flatten(vi, ''));
  const english = new Map(flatten(en, ''));

  test('have the same keys', () => {
    expect([...english.keys()].toSorted()).toEqual([...spoken.keys()].toSorted());
  });

  test('put the same values into each sentence', () => {
    const different = [...spoken].filter(([key, text]) => holes(text).join() !== holes(english.get(key) ?? '').join());
    expect(different).toEqual([]);
  });

  test('never use an exclamation mark', () => {
    expect([...spoken.values(), ...english.values()].filter((text) => text.includes('!'))).toEqual([]);
  });

  test('leave a hole visible when its value is missing', () => {
    expect(fill('còn {n} ngày', {})).toBe('còn {n} ngày');
  });
});
