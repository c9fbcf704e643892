import { describe, expect, it } from 'vitest';
import { refusalText } from './say.ts';
import { VI } from './vi.ts';

describe('a refusal of a changed rule', () => {
  it.each([
    [
      'EXAMPLES_DIFFER',
      { examples: ['Nhận giữa tuần: 2026-07-07 → 2026-07-06', 'Qua Tết: 2026-02-23 → 2026-02-24'] },
      'Có ví dụ mà thời hạn này tính ra ngày khác (Nhận giữa tuần: 07/07/2026 → 06/07/2026; Qua Tết: 23/02/2026 → 24/02/2026); hãy sửa ví dụ, hoặc sửa thời hạn.',
    ],
    [
      'POLICY_OVERLAPS',
      { version: 2, from: '2026-03-01', to: '' },
      'Đã có quy định khác cho cùng trường hợp trong thời gian này (phiên bản 2, từ ngày 01/03/2026); hãy sửa ngày hiệu lực, hoặc chọn thay cho quy định đó.',
    ],
    [
      'ENTRY_NOT_IN_YEAR',
      { days: ['2026-12-31', '2028-01-01'], year: 2027 },
      'Có ngày không thuộc năm đang nhập 2027 (31/12/2026, 01/01/2028); hãy ghi lại ngày, hoặc nhập vào lịch của năm đó.',
    ],
    ['NOTICE_KIND_UNKNOWN', { written: 'chơi' }, 'Không rõ loại ngày “chơi”; hãy ghi nghỉ, làm bù hoặc nửa ngày.'],
  ])('%s names what stands in the way', (code, params, text) => expect(refusalText(VI, code, params)).toBe(text));
});
