import type { PolicyRow } from '../../../domain/policy/policy.ts';
import { basis, policyRow } from './policy-row.ts';

const HEADS_DUTY = '11-QĐi/TW ngày 18/02/2019';
const RECEPTION_DUTY = `${HEADS_DUTY}; Kết luận 215-KL/TW ngày 23/11/2025`;
const receptionLaw = (article: string) => basis(`Luật Tiếp công dân 2013 ${article}`, '2014-07-01');
const decree154 = (article: string) => basis(`Nghị định 154/2026/NĐ-CP${article}`, '2026-07-01');
const decree237 = (article: string) => basis(`Nghị định 237/2026/NĐ-CP ${article}`, '2026-07-01');

/** Receiving, reception days and the press. */
export const INTAKE_POLICIES: readonly PolicyRow[] = [
  policyRow({
    key: 'intake.head_notice',
    name: 'Trả lời người phản ánh, kiến nghị',
    length: [10, 'wd'],
    ownerRole: 'HEAD',
    ...basis(HEADS_DUTY, '2019-02-18'),
  }),
  // For denunciations and for inspection committees the same ten days are only assumed to apply (practice: P10).
  policyRow({
    key: 'intake.head_notice',
    version: 2,
    name: 'Thông báo cho người tố cáo',
    conditions: { kind: 'denunciation' },
    length: [10, 'wd'],
    ownerRole: 'HEAD',
    ...basis(HEADS_DUTY, '2019-02-18', 'assumed'),
  }),
  policyRow({
    key: 'intake.head_notice',
    version: 3,
    name: 'Ủy ban kiểm tra trả lời người phản ánh, kiến nghị',
    conditions: { body: 'inspection-committee' },
    length: [10, 'wd'],
    ownerRole: 'HEAD',
    ...basis(HEADS_DUTY, '2019-02-18', 'assumed'),
  }),
  policyRow({
    key: 'intake.reception_reply',
    name: 'Trả lời tại nơi tiếp công dân',
    length: [10, 'wd'],
    ownerRole: 'RECEPTION',
    ...receptionLaw('Đ28.1'),
  }),
  policyRow({
    key: 'intake.report_back',
    name: 'Báo kết quả cho nơi chuyển đơn',
    length: [7, 'wd'],
    ownerRole: 'HEAD',
    ...receptionLaw('Đ27.2'),
  }),
  policyRow({
    key: 'intake.elected_relay',
    name: 'Đại biểu dân cử thông báo cho công dân',
    length: [5, 'wd'],
    ownerRole: 'RECEPTION',
    ...receptionLaw('Đ28.2'),
  }),
  policyRow({
    key: 'intake.refusal_notice',
    name: 'Thông báo từ chối tiếp công dân',
    length: [3, 'wd'],
    ownerRole: 'RECEPTION',
    ...decree154(' Đ4.3'),
  }),
  policyRow({
    key: 'intake.online_notice',
    name: 'Báo trước buổi tiếp trực tuyến',
    length: [5, 'wd', 'before'],
    ownerRole: 'RECEPTION',
    ...decree154(''),
  }),
  policyRow({
    key: 'intake.online_test',
    name: 'Kết nối thử trước buổi tiếp trực tuyến',
    length: [1, 'wd', 'before'],
    ownerRole: 'RECEPTION',
    ladder: 'quiet',
    ...decree154(''),
  }),
  // The period is the month itself: it begins on its first day and ends on its last, worked or not.
  policyRow({
    key: 'reception.province',
    name: 'Tiếp dân định kỳ của bí thư tỉnh ủy, ít nhất 01 ngày mỗi tháng',
    length: [1, 'm'],
    firstCounted: 'same-day',
    roll: false,
    ownerRole: 'HEAD',
    ...basis(RECEPTION_DUTY, '2019-02-18'),
  }),
  policyRow({
    key: 'reception.commune',
    name: 'Tiếp dân định kỳ của bí thư cấp xã, ít nhất 02 ngày mỗi tháng',
    length: [1, 'm'],
    firstCounted: 'same-day',
    roll: false,
    ownerRole: 'HEAD',
    ...basis(RECEPTION_DUTY, '2019-02-18'),
  }),
  policyRow({
    key: 'press.answer',
    name: 'Trả lời trên báo chí',
    length: [30, 'cd'],
    ownerRole: 'HEAD',
    ...basis('Luật Báo chí 2016 Đ39', '2017-01-01'),
    effectiveTo: '2026-06-30',
  }),
  policyRow({
    key: 'press.answer',
    version: 2,
    name: 'Trả lời trên báo chí',
    length: [30, 'cd'],
    ownerRole: 'HEAD',
    ...basis('Luật Báo chí 126/2025/QH15 Đ32; Nghị định 237/2026/NĐ-CP Đ18.1', '2026-07-01'),
  }),
  policyRow({
    key: 'press.feedback_reply',
    name: 'Thông báo biện pháp xử lý ý kiến, phản ánh cho cơ quan báo chí',
    length: [15, 'wd'],
    ownerRole: 'HEAD',
    ...decree237('Đ18.3'),
  }),
  policyRow({
    key: 'press.conclusion',
    name: 'Thông báo kết luận, quyết định cho cơ quan báo chí',
    length: [5, 'wd'],
    ownerRole: 'HEAD',
    ...decree237('Đ18.2'),
  }),
];
