import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fieldErrors, inVietnamese, rawFaults } from './field-errors.ts';

const schema = z.strictObject({
  count: z.number(),
  kind: z.enum(['a', 'b']),
  inner: z.strictObject({ day: z.string().min(3) }),
  consequence: z.enum(['none', 'discipline']).optional(),
});

function faults(value: unknown) {
  const parsed = schema.safeParse(value, { error: inVietnamese });
  return parsed.success ? [] : fieldErrors(parsed.error, '');
}

describe('a fault is told in Vietnamese by field', () => {
  it.each([
    ['a missing field', { kind: 'a', inner: { day: 'abc' } }, 'count', 'Mục này là bắt buộc.'],
    ['a wrong type', { count: 'x', kind: 'a', inner: { day: 'abc' } }, 'count', 'Mục này phải là số.'],
    [
      'a value outside the list',
      { count: 1, kind: 'c', inner: { day: 'abc' } },
      'kind',
      'Giá trị không có trong danh mục; chọn một trong: a, b.',
    ],
    [
      'a code outside a list that has words',
      { count: 1, kind: 'a', inner: { day: 'abc' }, consequence: 'x' },
      'consequence',
      'Giá trị không có trong danh mục; chọn một trong: Không phải xử lý (none), Xem xét kỷ luật (discipline).',
    ],
    [
      'an unknown field',
      { count: 1, kind: 'a', inner: { day: 'abc' }, x: 1 },
      'x',
      'Trường x không có trong biểu mẫu.',
    ],
    [
      'an unknown field inside',
      { count: 1, kind: 'a', inner: { day: 'abc', x: 1 } },
      'inner.x',
      'Trường inner.x không có trong biểu mẫu.',
    ],
    ['a word for a group', { count: 1, kind: 'a', inner: 'x' }, 'inner', 'Mục này phải là nhóm thông tin.'],
  ])('%s', (_what, value, field, message) => {
    expect(faults(value)).toEqual([{ field, message }]);
  });

  it.each([
    ['a text too short', z.string().min(3), 'a', 'Mục này phải có ít nhất 3 ký tự.'],
    ['an empty text', z.string().min(1), '', 'Mục này không được để trống.'],
    ['a text too long', z.string().max(5000), 'a'.repeat(5001), 'Mục này dài quá 5.000 ký tự.'],
    ['a list too short', z.array(z.number()).min(2), [1], 'Chọn ít nhất 2 mục.'],
    ['a list too long', z.array(z.number()).max(2), [1, 2, 3], 'Chọn nhiều nhất 2 mục.'],
    ['a number too small', z.number().int().min(1), 0, 'Số này nhỏ nhất là 1.'],
    ['a number too large', z.number().int().max(366), 367, 'Số này lớn nhất là 366.'],
    ['a number at an open limit below', z.number().gt(0), 0, 'Số này phải lớn hơn 0.'],
    ['a number at an open limit above', z.number().lt(10), 10, 'Số này phải nhỏ hơn 10.'],
    ['words of the schema itself', z.string().max(2, { error: 'Tên quá dài.' }), 'abc', 'Tên quá dài.'],
  ])('%s', (_what, limited, value, message) => {
    const parsed = z.strictObject({ one: limited }).safeParse({ one: value }, { error: inVietnamese });
    expect(parsed.success ? [] : fieldErrors(parsed.error, '')).toEqual([{ field: 'one', message }]);
  });

  it('a missing field that has a title is named by it', () => {
    const day = z.string().refine((one) => one !== '');
    const form = z.strictObject({ publishedOn: day.meta({ title: 'Ngày đăng' }) });
    const parsed = form.safeParse({}, { error: inVietnamese });
    expect(parsed.success ? [] : fieldErrors(parsed.error, '')).toEqual([
      { field: 'publishedOn', message: 'Ngày đăng: mục này là bắt buộc.' },
    ]);
  });

  it('repeats no control character of a field name', () => {
    expect(faults({ count: 1, kind: 'a', inner: { day: 'abc' }, 'a\u0000\r\nb': 1 })).toMatchObject([
      { field: 'a???b' },
    ]);
  });
});

describe('before any schema', () => {
  it('characters that cannot be stored are found wherever they are', () => {
    expect(
      rawFaults({ a: ['x', { b: 'y\u0000' }], c: '\ud800' })
        .unstorable.map((one) => one.field)
        .toSorted(),
    ).toEqual(['a.1.b', 'c']);
  });

  it('whole characters beyond the basic plane are welcome', () => {
    expect(rawFaults('😀 𠮷')).toEqual({ tooDeep: false, unstorable: [] });
  });

  it('nesting without measure is noticed without falling over', () => {
    let deep: unknown = 1;
    for (let i = 0; i < 200_000; i += 1) deep = [deep];
    expect(rawFaults(deep).tooDeep).toBe(true);
  });
});
