import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { senderPieces } from './sender-pieces.ts';
import type { Personal } from './sender-pieces.ts';
import { textPieces } from './text-pieces.ts';

const SENDER: Personal = {
  name: 'Lò Thị Nguyệt Hằng',
  phone: '0912 345 678',
  email: 'hang.lo@thu.vn',
  idNumber: '014 190 001 234',
  address: 'số 12, ngõ Giếng Cổ, xã Suối Mây, tỉnh Phú Sơn',
};
const LETTER = 'Quỹ thôn thu mà không công khai.';

function found(text: string, sender = SENDER, letter = LETTER): string[] {
  const pieces = textPieces(text);
  return [...new Set(senderPieces([sender], letter).flatMap((one) => (pieces.has(one.piece) ? [one.data] : [])))];
}

describe('a text to others is found to hold', () => {
  it.each([
    ['phone', 'gọi 0912345678'],
    ['phone', 'gọi 0912.345.678.'],
    ['phone', 'gọi +84 912 345 678'],
    ['phone', 'số máy (84)912-345-678, buổi tối'],
    ['phone', 'ngày 12 0912 345 678'],
    ['email', 'thư HANG.LO@thu.vn.'],
    ['email', 'thư hang.lo @ thu.vn'],
    ['id-number', 'căn cước 014190001234'],
    ['id-number', 'căn cước số 014 190 001234 cấp năm 2021'],
    ['name', 'bà Lò Thị Nguyệt Hằng'],
    ['name', 'BÀ LÒ THỊ NGUYỆT HẰNG'],
    ['name', 'ba lo thi nguyet hang'],
    ['name', 'Lò Thị\nNguyệt Hằng'.normalize('NFD')],
    ['address', 'nhà ở ngõ Giếng Cổ'],
    ['address', 'nha o ngo gieng co'],
  ])('the %s in: %s', (data, text) => {
    expect(found(text)).toEqual([data]);
  });

  it('any of several numbers, and a passport', () => {
    const sender = { phone: '0912345678 hoặc 0987.654.321; 02123 852 123', idNumber: 'C 123 4567' };
    expect(found('gọi 0987 654 321', sender)).toEqual(['phone']);
    expect(found('gọi 02123852123', sender)).toEqual(['phone']);
    expect(found('hộ chiếu c1234567', sender)).toEqual(['id-number']);
  });

  it('a name of two words as it is written, or where no mark is typed at all', () => {
    const sender = { name: 'ông Lò Mải' };
    expect(found('ông LÒ MẢI', sender)).toEqual(['name']);
    expect(found('ong lo mai da gui don', sender)).toEqual(['name']);
    expect(found('Lo lắng ngày mai', sender)).toEqual([]);
    expect(found('lớp lò mái ngói', sender)).toEqual([]);
    expect(found('bà Thuý Hòa', { name: 'Thúy Hoà' })).toEqual(['name']);
  });
});

describe('a text to others is not refused for', () => {
  it('a name of one word, which is a word of the language too', () => {
    expect(found('Đề nghị giải trình về quỹ hoa của chi bộ.', { name: 'Hoa' })).toEqual([]);
    expect(found('Bà Hoa đã ký.', { name: 'bà Hoa' })).toEqual([]);
  });

  it('part of a name, or another name that has it for a beginning of a word', () => {
    expect(found('Bà Hằng, bà Lò Thị Nguyệt, bà Nguyệt Hằng')).toEqual([]);
    expect(found('Lò Thị Nguyệt Hằngs')).toEqual([]);
  });

  it('the commune and all that is larger', () => {
    expect(found('Ủy ban nhân dân xã Suối Mây, tỉnh Phú Sơn')).toEqual([]);
    const unparted = { address: 'số 12 ngõ Giếng Cổ xã Suối Mây tỉnh Phú Sơn' };
    expect(found('Ủy ban nhân dân xã Suối Mây tỉnh Phú Sơn', unparted)).toEqual([]);
    expect(found('ở ngõ Giếng Cổ', unparted)).toEqual(['address']);
  });

  it('words that any address has', () => {
    const sender = { address: 'tổ dân phố số 5, khu dân cư số 3' };
    expect(found('Tổ dân phố số 5 và khu dân cư số 3 họp.', sender)).toEqual([]);
  });

  it('a place the letter is about, unless it only says that its writer lives there', () => {
    const sender = { address: 'thôn Nà Lại, xã Suối Mây' };
    const text = 'Việc làm đường thôn Nà Lại.';
    expect(found(text, sender, 'Đường thôn Nà Lại hỏng sau ba tháng.')).toEqual([]);
    expect(found(text, sender, 'Tôi trú tại thôn Nà Lại, xã Suối Mây. Trưởng trạm thu phí sai.')).toEqual(['address']);
  });

  it('figures, days and numbers of documents', () => {
    expect(found('Quyết định 12-QĐ/UBKT ngày 12/02/2026: 345.678.900 đồng, 91.234.567 đồng.')).toEqual([]);
  });
});

const syllable = fc.constantFrom('lò', 'thị', 'hằng', 'nguyễn', 'văn', 'đức', 'ỷ', 'quý', 'hoà', 'mừng', 'tuyết', 'y');
const filler = fc.array(fc.constantFrom('Kính', 'gửi', 'đồng', 'ngày', '12.', '(xem)', 'đơn,', '\n'), {
  maxLength: 12,
});
const fold = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd');
const ways: readonly ((value: string) => string)[] = [
  (value) => value,
  (value) => value.toUpperCase(),
  (value) => value.normalize('NFD'),
  fold,
];

test.prop([fc.array(syllable, { minLength: 2, maxLength: 6 }), filler, filler, fc.constantFrom(...ways)])(
  'whatever text is written around a name of two words or more, it is found',
  (name, before, after, way) => {
    const text = [...before, way(name.join(' ')), ...after].join(' ');
    expect(found(text, { name: name.join(' ') })).toEqual(['name']);
  },
);

const digits = fc.stringMatching(/^[1-9]\d{8}$/);
const separators = fc.constantFrom('', ' ', '.', '-', ' . ');

test.prop([digits, separators, fc.constantFrom('0', '+84', '84 ', '0084'), filler, filler])(
  'however a number is grouped, it is found',
  (number, separator, prefix, before, after) => {
    const grouped = [number.slice(0, 3), number.slice(3, 6), number.slice(6)].join(separator);
    const text = [...before, `${prefix}${grouped}`, ...after].join(' ');
    expect(found(text, { phone: `0${number}` })).toEqual(['phone']);
  },
);

test.prop([filler, filler])('a text without anything of the sender is not refused', (one, other) => {
  expect(found([...one, ...other].join(' '))).toEqual([]);
});
