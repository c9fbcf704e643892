import { describe, expect, test } from 'vitest';
import { soughtOf } from './sought-letter.ts';

const content = 'Đường vào xóm Giả Định hỏng từ mùa mưa năm ngoái.';

describe('what is looked for while a letter is typed', () => {
  test('is its words and whom it names, and nothing of the sender', () => {
    const values = { concernsOwnBody: false, content, subjects: [{ name: 'Chi ủy B' }], sender: { name: 'Lê Ví Dụ' } };
    expect(soughtOf(values)).toEqual({ content, subjects: [{ name: 'Chi ủy B', note: undefined }] });
  });

  test('is nothing for a letter about the receiving body itself, and nothing before that is answered', () => {
    expect(soughtOf({ concernsOwnBody: true, content })).toBeNull();
    expect(soughtOf({ content })).toBeNull();
  });

  test('is nothing while hardly anything is written', () => {
    expect(soughtOf({ concernsOwnBody: false, content: 'Đường vào xóm' })).toBeNull();
  });
});
