import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { foldWords, plainText } from './fold.ts';

const folded = (text: string) => foldWords(text).map((one) => one.word);

describe('folded words', () => {
  it.each([
    ['Đường vào xóm Giả Định', 'duong vao xom gia dinh'],
    ['XE CỨU THƯƠNG', 'xe cuu thuong'],
    ['Đ/c bí thư UBND', 'dong chi bi thu uy ban nhan dan'],
    ['ko có', 'khong co'],
    ['kỷ luật', 'kỉ luật'],
    ['giành đất', 'dành đất'],
    ['xử lý nghiêm', 'sử lí ngiêm'],
    ['trồng trọt', 'chồng chọt'],
    ['làm đường', 'nàm đường'],
    ['quốc lộ', 'cuốc lộ'],
  ])('of "%s" are those of "%s"', (one, other) => {
    expect(folded(one)).toEqual(folded(other));
  });

  it('of different words stay different', () => {
    expect(folded('hỏng cầu')).not.toEqual(folded('hỏng kênh'));
    expect(folded('17 triệu')).not.toEqual(folded('70 triệu'));
  });

  it('know where a sentence or a part of it begins', () => {
    expect(foldWords('Ông Lệ, công chức. Ông ấy').map((one) => one.starts)).toEqual([
      true,
      false,
      true,
      false,
      true,
      false,
    ]);
  });

  test.prop([fc.string()])('are the same in whatever case and normal form', (text) => {
    expect(plainText(text.normalize('NFD'))).toBe(plainText(text.normalize('NFC')));
    expect(plainText(plainText(text))).toBe(plainText(text));
  });
});
