import { describe, expect, it } from 'vitest';
import { newCaseNumber } from './case-number.ts';
import { readReceiptCode, receiptCode, receiptLookup } from './receipt-code.ts';

const KEY = Buffer.alloc(32, 7);
const ID = '019aa000-0000-7000-8000-000000000001';

describe('receipt codes', () => {
  it('are twelve digits in groups of four, always the same for one submission and key', () => {
    expect(receiptCode(KEY, ID)).toMatch(/^\d{4}-\d{4}-\d{4}$/);
    expect(receiptCode(KEY, ID)).toBe(receiptCode(KEY, ID));
    expect(receiptCode(KEY, ID)).not.toBe(receiptCode(Buffer.alloc(32, 8), ID));
    expect(receiptCode(KEY, ID)).not.toBe(receiptCode(KEY, `${ID.slice(0, -1)}2`));
  });

  it('are found as people type them, with dashes, spaces or nothing between', () => {
    const code = receiptCode(KEY, ID);
    const lookup = receiptLookup(KEY, code);
    for (const typed of [code, code.replaceAll('-', ''), code.replaceAll('-', ' '), ` ${code} `]) {
      expect(receiptLookup(KEY, readReceiptCode(typed) ?? '')).toBe(lookup);
    }
    expect(lookup).not.toContain(code.slice(0, 4));
  });

  it.each(['1234', '1234-5678-901', '1234-5678-90123', 'abcd-efgh-ijkl', '1234-5678-901x2'])(
    '"%s" is no code',
    (text) => {
      expect(readReceiptCode(text)).toBeNull();
    },
  );
});

describe('case numbers', () => {
  it('carry the year and six characters that cannot be mistaken for one another', () => {
    const numbers = Array.from({ length: 200 }, () => newCaseNumber('2026-11-21'));
    for (const number of numbers) expect(number).toMatch(/^PA-2026-[2-9A-HJKMNP-TV-Z]{6}$/);
    expect(new Set(numbers).size).toBe(numbers.length);
  });
});
