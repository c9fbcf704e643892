import type { PolicyRow } from '../../../domain/policy/policy.ts';
import { basis, extendBy, extendTo, policyRow } from './policy-row.ts';

const denunciationLaw = (article: string) => basis(`Luật Tố cáo 2018 ${article}`, '2019-01-01');
const complaintLaw = (article: string) => basis(`Luật Khiếu nại 2011 ${article}`, '2012-07-01');
const decree155 = basis('Nghị định 155/2026/NĐ-CP', '2026-07-01');

const DENUNCIATION_POLICIES: readonly PolicyRow[] = [
  policyRow({
    key: 'state.tc.screen',
    name: 'Xử lý ban đầu thông tin tố cáo',
    length: [7, 'wd'],
    extension: extendTo(10, 'wd', 'same-body'),
    ownerRole: 'SCREENER',
    ...denunciationLaw('Đ24.1'),
  }),
  policyRow({
    key: 'state.tc.transfer',
    name: 'Chuyển đơn tố cáo đến nơi có thẩm quyền',
    length: [5, 'wd'],
    ownerRole: 'SCREENER',
    ...denunciationLaw('Đ24.2'),
  }),
  policyRow({
    key: 'state.tc.accept_notice',
    name: 'Thông báo thụ lý tố cáo',
    length: [5, 'wd'],
    ownerRole: 'HEAD',
    ...denunciationLaw('Đ29.3'),
  }),
  policyRow({
    key: 'state.tc.settle',
    name: 'Giải quyết tố cáo',
    length: [30, 'cd'],
    ownerRole: 'HEAD',
    ...denunciationLaw('Đ30'),
  }),
  policyRow({
    key: 'state.tc.settle',
    version: 2,
    name: 'Giải quyết tố cáo, vụ việc phức tạp',
    conditions: { complexity: 'complex' },
    length: [30, 'cd'],
    extension: extendBy(30, 'cd', 1, 'head'),
    ownerRole: 'HEAD',
    ...denunciationLaw('Đ30'),
  }),
  policyRow({
    key: 'state.tc.settle',
    version: 3,
    name: 'Giải quyết tố cáo, vụ việc đặc biệt phức tạp',
    conditions: { complexity: 'very-complex' },
    length: [30, 'cd'],
    extension: extendBy(30, 'cd', 2, 'head'),
    ownerRole: 'HEAD',
    ...denunciationLaw('Đ30'),
  }),
  policyRow({
    key: 'state.tc.conclusion_send',
    name: 'Gửi kết luận nội dung tố cáo',
    length: [5, 'wd'],
    ownerRole: 'HEAD',
    ...denunciationLaw('Đ35.3'),
  }),
  policyRow({
    key: 'state.tc.publish',
    name: 'Công khai kết luận nội dung tố cáo',
    length: [7, 'wd'],
    ownerRole: 'HEAD',
    ...denunciationLaw('Đ40'),
  }),
  policyRow({
    key: 'state.tc.publish_days',
    name: 'Niêm yết kết luận nội dung tố cáo 15 ngày liên tục',
    length: [15, 'cd'],
    roll: false,
    ownerRole: 'HEAD',
    ladder: 'quiet',
    ...basis('Nghị định 31/2019/NĐ-CP', null),
  }),
  policyRow({
    key: 'state.tc.further',
    name: 'Xem xét tố cáo tiếp',
    length: [20, 'cd'],
    ownerRole: 'HEAD',
    ...denunciationLaw('Đ37'),
  }),
  policyRow({
    key: 'state.tc.overdue_ask',
    name: 'Yêu cầu báo cáo về việc chậm giải quyết tố cáo',
    length: [5, 'wd'],
    ownerRole: 'HEAD',
    ...denunciationLaw('Đ38.2'),
  }),
  policyRow({
    key: 'state.tc.overdue_report',
    name: 'Báo cáo lý do chậm giải quyết tố cáo',
    length: [5, 'wd'],
    ownerRole: 'HEAD',
    ...denunciationLaw('Đ38.3'),
  }),
  policyRow({
    key: 'state.tc.press_reply',
    name: 'Báo kết quả xử lý tố cáo cho cơ quan báo chí',
    length: [20, 'cd'],
    ownerRole: 'HEAD',
    ...denunciationLaw('Đ26.2'),
  }),
];

const COMPLAINT_POLICIES: readonly PolicyRow[] = [
  // Obstacles beyond the complainant's control do not count: a pause in the ledger.
  policyRow({
    key: 'state.kn.lodge',
    name: 'Thời hiệu khiếu nại',
    length: [90, 'cd'],
    ownerRole: 'SUBJECT',
    ladder: 'none',
    ...complaintLaw('Đ9'),
  }),
  policyRow({
    key: 'state.kn.accept',
    name: 'Thụ lý khiếu nại',
    length: [10, 'cd'],
    ownerRole: 'HEAD',
    ...complaintLaw('Đ27'),
    effectiveTo: '2026-06-30',
  }),
  policyRow({
    key: 'state.kn.accept',
    version: 2,
    name: 'Thụ lý khiếu nại',
    length: [7, 'wd'],
    ownerRole: 'HEAD',
    ...decree155,
  }),
  policyRow({
    key: 'state.kn.first',
    name: 'Giải quyết khiếu nại lần đầu',
    length: [30, 'cd'],
    extension: extendTo(45, 'cd', 'head'),
    ownerRole: 'HEAD',
    ...complaintLaw('Đ28'),
  }),
  policyRow({
    key: 'state.kn.first',
    version: 2,
    name: 'Giải quyết khiếu nại lần đầu, vùng sâu, vùng xa',
    conditions: { place: 'remote' },
    length: [45, 'cd'],
    extension: extendTo(60, 'cd', 'head'),
    ownerRole: 'HEAD',
    ...complaintLaw('Đ28'),
  }),
  policyRow({
    key: 'state.kn.send',
    name: 'Gửi quyết định giải quyết khiếu nại',
    length: [3, 'wd'],
    ownerRole: 'HEAD',
    ...complaintLaw('Đ32'),
  }),
  policyRow({
    key: 'state.kn.second_lodge',
    name: 'Khiếu nại lần hai',
    length: [30, 'cd'],
    ownerRole: 'SUBJECT',
    ladder: 'none',
    ...complaintLaw('Đ33'),
  }),
  policyRow({
    key: 'state.kn.second_lodge',
    version: 2,
    name: 'Khiếu nại lần hai, vùng sâu, vùng xa',
    conditions: { place: 'remote' },
    length: [45, 'cd'],
    ownerRole: 'SUBJECT',
    ladder: 'none',
    ...complaintLaw('Đ33'),
  }),
  policyRow({
    key: 'state.kn.second',
    name: 'Giải quyết khiếu nại lần hai',
    length: [45, 'cd'],
    extension: extendTo(60, 'cd', 'head'),
    ownerRole: 'HEAD',
    ...complaintLaw('Đ37'),
  }),
  policyRow({
    key: 'state.kn.second',
    version: 2,
    name: 'Giải quyết khiếu nại lần hai, vùng sâu, vùng xa',
    conditions: { place: 'remote' },
    length: [60, 'cd'],
    extension: extendTo(70, 'cd', 'head'),
    ownerRole: 'HEAD',
    ...complaintLaw('Đ37'),
  }),
  policyRow({
    key: 'state.kn.suspend_notice',
    name: 'Gửi quyết định đình chỉ, tạm đình chỉ giải quyết khiếu nại',
    length: [3, 'wd'],
    ownerRole: 'HEAD',
    ...decree155,
  }),
];

const CIVIL_SERVANT_POLICIES: readonly PolicyRow[] = [
  policyRow({
    key: 'state.klcc.lodge1',
    name: 'Khiếu nại quyết định kỷ luật công chức lần đầu',
    length: [15, 'cd'],
    ownerRole: 'SUBJECT',
    ladder: 'none',
    ...complaintLaw('Đ48'),
  }),
  policyRow({
    key: 'state.klcc.lodge2',
    name: 'Khiếu nại quyết định kỷ luật công chức lần hai',
    length: [10, 'cd'],
    ownerRole: 'SUBJECT',
    ladder: 'none',
    ...complaintLaw('Đ48'),
  }),
  policyRow({
    key: 'state.klcc.lodge2',
    version: 2,
    name: 'Khiếu nại quyết định buộc thôi việc lần hai',
    conditions: { form: 'dismissal' },
    length: [30, 'cd'],
    ownerRole: 'SUBJECT',
    ladder: 'none',
    ...complaintLaw('Đ48'),
  }),
  policyRow({
    key: 'state.klcc.settle',
    name: 'Giải quyết khiếu nại quyết định kỷ luật công chức',
    length: [30, 'cd'],
    extension: extendTo(45, 'cd', 'head'),
    ownerRole: 'HEAD',
    ...complaintLaw('Đ50'),
  }),
];

const CRIME_POLICIES: readonly PolicyRow[] = [
  policyRow({
    key: 'state.crime.classify',
    name: 'Phân loại tố giác, tin báo về tội phạm',
    length: [24, 'h'],
    roll: false,
    ownerRole: 'HEAD',
    ...basis('Bộ luật Tố tụng hình sự 2015', '2018-01-01'),
  }),
  policyRow({
    key: 'state.crime.verify',
    name: 'Kiểm tra, xác minh tố giác, tin báo về tội phạm',
    length: [20, 'cd'],
    ownerRole: 'HEAD',
    ...basis('Bộ luật Tố tụng hình sự 2015 Đ147', '2018-01-01'),
  }),
  // Complex matters: up to two months in all, then once more by at most two months with the procuracy's leave.
  policyRow({
    key: 'state.crime.verify',
    version: 2,
    name: 'Kiểm tra, xác minh tố giác, tin báo về tội phạm, vụ việc phức tạp',
    conditions: { complexity: 'complex' },
    length: [2, 'm'],
    extension: extendBy(2, 'm', 1, 'level-above'),
    ownerRole: 'HEAD',
    ...basis('Bộ luật Tố tụng hình sự 2015 Đ147', '2018-01-01'),
  }),
];

/** The State tracks: denunciations, complaints, civil-servant discipline, reports of crime. */
export const STATE_POLICIES: readonly PolicyRow[] = [
  ...DENUNCIATION_POLICIES,
  ...COMPLAINT_POLICIES,
  ...CIVIL_SERVANT_POLICIES,
  ...CRIME_POLICIES,
];
