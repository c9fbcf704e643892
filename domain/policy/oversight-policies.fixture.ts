import { policyOf } from '../deadlines/policy.fixture.ts';
import type { PolicyRow } from './policy.ts';

const OWN = { legalBasis: 'Quy định nội bộ của hệ thống', confidence: 'own' } as const;
const AS_STATE = {
  legalBasis: 'Theo mẫu Luật Tố cáo 2018 Đ37, Đ38; chưa đối chiếu quy định của Đảng',
  confidence: 'assumed',
} as const;

function days(
  key: string,
  [n, unit]: readonly [number, 'wd' | 'cd'],
  name: string,
  more: Partial<PolicyRow>,
): PolicyRow {
  return policyOf({ key, name, length: { n, unit, direction: 'after' }, ...more });
}

/** The rows that recourse and oversight need, as they are seeded. */
export const OVERSIGHT_POLICIES: readonly PolicyRow[] = [
  days('party.tc.further', [20, 'cd'], 'Xem xét lại kết quả của cấp dưới khi người gửi không đồng ý', AS_STATE),
  days('party.tc.overdue_ask', [5, 'wd'], 'Yêu cầu cấp dưới báo cáo về việc chậm trả lời', AS_STATE),
  days('party.tc.overdue_report', [5, 'wd'], 'Báo cáo lý do chậm trả lời', AS_STATE),
  days('complaint.answer', [5, 'wd'], 'Trả lời phản ánh về người xử lý', OWN),
  days('reread.decide', [10, 'wd'], 'Xem lại vụ việc được chọn ngẫu nhiên', OWN),
  days('confirm.entry_date', [2, 'wd'], 'Người thứ hai xác nhận ngày ghi lùi', OWN),
  policyOf({
    ...OWN,
    key: 'entry.backdated_limit',
    name: 'Ngày ký, giao, công bố, làm việc được lùi lại tối đa khi chưa có người thứ hai xác nhận',
    length: { n: 2, unit: 'wd', direction: 'before' },
    ladder: 'none',
  }),
];
