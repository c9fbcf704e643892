import type { PolicyRow } from '../../../domain/policy/policy.ts';
import { basis, extendBy, policyRow } from './policy-row.ts';

const OWN = basis('Quy định nội bộ của hệ thống', null, 'own');

/** The steps of a discipline that no rule gives a period for, and how long the product gives them; all editable. */
export const OWN_DISCIPLINE_POLICIES: readonly PolicyRow[] = [
  policyRow({
    key: 'disc.violation',
    name: 'Xác định thời điểm vi phạm để tính thời hiệu',
    length: [5, 'wd'],
    ownerRole: 'HEAD',
    ...OWN,
  }),
  policyRow({
    key: 'disc.self_review',
    name: 'Nộp bản tự kiểm điểm, tự nhận hình thức kỷ luật',
    length: [10, 'wd'],
    extension: extendBy(5, 'wd', 1, 'head'),
    ownerRole: 'SUBJECT',
    ...OWN,
  }),
  // From the self-review on: between it and the agenda a matter is never without a date.
  policyRow({
    key: 'disc.hear',
    name: 'Chi bộ biểu quyết và nghe tổ chức, đảng viên trình bày ý kiến',
    length: [15, 'wd'],
    ownerRole: 'MEETING_SECRETARY',
    ...OWN,
  }),
  // The date is set in the summons: the length of this row only starts from it.
  policyRow({
    key: 'disc.hearing',
    name: 'Nghe tổ chức, đảng viên được xem xét trình bày ý kiến',
    length: [0, 'wd'],
    ownerRole: 'MEETING_SECRETARY',
    ...OWN,
  }),
  policyRow({
    key: 'disc.agenda',
    name: 'Đưa vào chương trình kỳ họp xem xét kỷ luật',
    length: [10, 'wd'],
    ownerRole: 'MEETING_SECRETARY',
    ...OWN,
  }),
  // The date follows from the ground of the postponement.
  policyRow({
    key: 'disc.postponed_review',
    name: 'Xem lại căn cứ chưa xem xét kỷ luật',
    length: [0, 'wd'],
    ownerRole: 'HEAD',
    ...OWN,
  }),
  policyRow({
    key: 'disc.tell_none',
    name: 'Thông báo cho tổ chức, đảng viên về việc không kỷ luật',
    length: [5, 'wd'],
    ownerRole: 'HEAD',
    ...OWN,
  }),
  policyRow({ key: 'disc.sign', name: 'Ký quyết định kỷ luật', length: [5, 'wd'], ownerRole: 'HEAD', ...OWN }),
  policyRow({ key: 'disc.serve', name: 'Giao quyết định kỷ luật', length: [5, 'wd'], ownerRole: 'HEAD', ...OWN }),
  policyRow({
    key: 'disc.serve',
    version: 2,
    name: 'Chi bộ giao quyết định kỷ luật',
    conditions: { body: 'branch' },
    length: [10, 'cd'],
    ownerRole: 'HEAD',
    ...basis('296-QĐ/TW Đ15.2', '2025-05-30'),
  }),
];
