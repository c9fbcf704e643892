import type { PolicyRow } from '../../../domain/policy/policy.ts';
import { basis, policyRow } from './policy-row.ts';

const OWN = basis('Quy định nội bộ của hệ thống', null, 'own');
// No rule of the Party was seen that gives these: as on the side of the State, until one is.
const AS_STATE = basis('Theo mẫu Luật Tố cáo 2018 Đ37, Đ38; chưa đối chiếu quy định của Đảng', null, 'assumed');

/** Periods of the sender's recourse and of the oversight by the level above (practice: P23, P35, P36). */
export const OVERSIGHT_POLICIES: readonly PolicyRow[] = [
  policyRow({
    key: 'party.tc.further',
    name: 'Xem xét lại kết quả của cấp dưới khi người gửi không đồng ý',
    length: [20, 'cd'],
    ownerRole: 'HEAD',
    ...AS_STATE,
  }),
  policyRow({
    key: 'party.tc.overdue_ask',
    name: 'Yêu cầu cấp dưới báo cáo về việc chậm trả lời',
    length: [5, 'wd'],
    ownerRole: 'HEAD',
    ...AS_STATE,
  }),
  policyRow({
    key: 'party.tc.overdue_report',
    name: 'Báo cáo lý do chậm trả lời',
    length: [5, 'wd'],
    ownerRole: 'HEAD',
    ...AS_STATE,
  }),
  policyRow({
    key: 'complaint.answer',
    name: 'Trả lời phản ánh về người xử lý',
    length: [5, 'wd'],
    ownerRole: 'HEAD',
    ...OWN,
  }),
  policyRow({
    key: 'reread.decide',
    name: 'Xem lại vụ việc được chọn ngẫu nhiên',
    length: [10, 'wd'],
    ownerRole: 'HEAD',
    ...OWN,
  }),
  policyRow({
    key: 'confirm.entry_date',
    name: 'Người thứ hai xác nhận ngày ghi lùi',
    length: [2, 'wd'],
    ownerRole: 'HEAD',
    ...OWN,
  }),
  // Not owed by anybody: how far before its entry a day of signing, service, announcing or meeting may lie unquestioned.
  policyRow({
    key: 'entry.backdated_limit',
    name: 'Ngày ký, giao, công bố, làm việc được lùi lại tối đa khi chưa có người thứ hai xác nhận',
    length: [2, 'wd', 'before'],
    ownerRole: 'HEAD',
    ladder: 'none',
    ...OWN,
  }),
];
