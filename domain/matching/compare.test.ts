import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { compareLetters } from './compare.ts';
import { countOnce } from './count-once.ts';
import { featuresOf } from './features.ts';
import { fingerprintOf } from './fingerprint.ts';
import { plainText } from './fold.ts';
import { mix, sharedPart } from './sketch.ts';

/** A hash for tests only: the key of the API is not needed to compare. */
const hash = (piece: string) => Array.from(piece).reduce((value, letter) => mix(value, letter.codePointAt(0) ?? 0), 7);
const fingerprint = (text: string, unsaid: readonly string[] = []) =>
  fingerprintOf(featuresOf(text, unsaid), { subjectIds: [], officeIds: ['office'] }, hash);

const LETTER = `Kính gửi: Đảng ủy xã Suối Mây Tím
Tôi là Lê Ví Dụ, ở xóm Giả Định. Đường vào xóm tôi hỏng từ mùa mưa năm ngoái, xe cứu thương không vào được.
Bà con đã kiến nghị ba lần với đồng chí bí thư chi bộ xóm nhưng không có ai xuống. Hôm họp xóm 05/02 đồng chí bỏ về giữa chừng.
Lê Ví Dụ (đã ký)`;

const syllable = fc.constantFrom(
  ...'đường cầu kênh mương hỏng sạt lở tiền quỹ thu chi họp bỏ về xe lúa cháy đèn rác khói mùi'.split(' '),
);
const text = fc.array(syllable, { minLength: 12, maxLength: 60 }).map((words) => words.join(' '));

describe('the likeness of two letters', () => {
  it('of the same letter is near-identical, with every sketch agreeing', () => {
    const one = fingerprint(LETTER);
    expect(sharedPart(one.words, fingerprint(LETTER).words)).toBe(1);
    expect(compareLetters(one, fingerprint(LETTER), false)?.similarity).toBe('near-identical');
  });

  test.prop([text])('does not depend on tone marks and letter case', (written) => {
    expect(fingerprint(plainText(written))).toEqual(fingerprint(written));
    expect(fingerprint(written.toUpperCase())).toEqual(fingerprint(written));
  });

  test.prop([text, text])('is the same whichever letter comes first', (one, other) => {
    const [a, b] = [fingerprint(one), fingerprint(other)];
    const [there, back] = [compareLetters(a, b, true), compareLetters(b, a, true)];
    expect(there?.similarity).toBe(back?.similarity);
    expect(there?.score ?? 0).toBeCloseTo(back?.score ?? 0, 9);
  });

  it('says why', () => {
    const short = fingerprint(
      'duong vao xom gia dinh hong tu mua mua, xe cuu thuong khong vao duoc, hop xom 5/2 bi thu bo ve',
    );
    expect(compareLetters(fingerprint(LETTER), short, false)?.because).toEqual(
      expect.arrayContaining(['same-place', 'same-figures']),
    );
    expect(compareLetters(fingerprint(LETTER), short, true)?.because).toContain('same-subject');
  });

  it('is none where hardly a word tells anything', () => {
    const empty = fingerprint('Kính gửi: Đảng ủy xã. Tôi đề nghị xem xét, giải quyết.');
    expect(compareLetters(empty, empty, true)).toBeNull();
  });

  it('is none in another place, however alike the rest', () => {
    const elsewhere = LETTER.replaceAll('Giả Định', 'Tưởng Tượng').replaceAll('Suối Mây Tím', 'Khe Nắng Vàng');
    expect(compareLetters(fingerprint(LETTER), fingerprint(elsewhere), false)?.similarity).not.toBe('near-identical');
  });
});

describe('the sender', () => {
  it('leaves nothing in a fingerprint: neither name nor number nor signature', () => {
    const other = LETTER.replaceAll('Lê Ví Dụ', 'Trần Thị Thí Nghiệm').replace('xóm tôi', 'xóm tôi 0900000001');
    expect(fingerprint(other)).toEqual(fingerprint(LETTER));
  });

  it('leaves nothing either where the name known at filing stands in the middle', () => {
    const middle = 'Cháu của Lê Ví Dụ bị ngã vì đường hỏng, ổ gà, sạt lở đầu cầu.';
    expect(fingerprint(middle, ['Lê Ví Dụ'])).toEqual(
      fingerprint(middle.replace('Lê Ví Dụ', 'Bùi Dữ Liệu'), ['Bùi Dữ Liệu']),
    );
  });

  it('does not make two letters about different matters alike', () => {
    const one = fingerprint('Tôi tên là Lê Ví Dụ. Trạm bơm Gò Me hỏng, lúa cháy, thủy lợi phí vẫn thu đủ của dân.');
    const two = fingerprint(
      'Tôi tên là Lê Ví Dụ. Quán hát mở loa ầm ĩ đến nửa đêm cạnh trường mầm non, trẻ không ngủ được.',
    );
    expect(compareLetters(one, two, false)).toBeNull();
    expect(one.keys.filter((key) => two.keys.includes(key))).toEqual([]);
  });
});

describe('letters counted once', () => {
  it('are those tied directly or through others', () => {
    expect(countOnce(0, [])).toBe(0);
    expect(countOnce(5, [])).toBe(5);
    expect(
      countOnce(5, [
        [0, 1],
        [3, 1],
      ]),
    ).toBe(3);
  });
});
