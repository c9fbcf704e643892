import type { PolicyRow } from '../../../domain/policy/policy.ts';
import { basis, extendBy, policyRow } from './policy-row.ts';

const OWN = basis('Quy định nội bộ của hệ thống', null, 'own');

/** What a subject is asked may be answered later, once, if the head agrees (practice: P26). */
const ASKED_OF_SUBJECT = {
  version: 2,
  conditions: { asked: 'subject' },
  extension: extendBy(5, 'wd', 1, 'head'),
  ownerRole: 'SUBJECT',
  ...OWN,
} as const;

/** The periods of a verification (thẩm tra, xác minh) from the order to the agenda of the committee. */
export const VERIFICATION_POLICIES: readonly PolicyRow[] = [
  // Where no local procedure sets its own figure.
  policyRow({
    key: 'party.insp.present',
    version: 3,
    name: 'Triển khai quyết định kiểm tra',
    length: [5, 'wd'],
    ownerRole: 'INSPECTOR',
    ...OWN,
  }),
  policyRow({ key: 'party.explain', name: 'Báo cáo giải trình', length: [10, 'wd'], ...ASKED_OF_SUBJECT }),
  policyRow({
    key: 'party.draft_comment',
    name: 'Ý kiến về dự thảo kết luận',
    length: [5, 'wd'],
    ...ASKED_OF_SUBJECT,
  }),
  policyRow({
    key: 'verification.report',
    name: 'Báo cáo kết quả thẩm tra, xác minh',
    length: [45, 'cd'],
    extension: extendBy(15, 'cd', 1, 'head'),
    ownerRole: 'INSPECTOR',
    ...OWN,
  }),
  policyRow({
    key: 'verification.rework',
    name: 'Bổ sung báo cáo kết quả thẩm tra, xác minh',
    length: [10, 'wd'],
    ownerRole: 'INSPECTOR',
    ...OWN,
  }),
  policyRow({
    key: 'report.decide',
    name: 'Xem xét báo cáo kết quả thẩm tra, xác minh',
    length: [5, 'wd'],
    ownerRole: 'HEAD',
    ...OWN,
  }),
  policyRow({
    key: 'review.agenda',
    name: 'Đưa vụ việc vào chương trình kỳ họp',
    length: [10, 'wd'],
    ownerRole: 'MEETING_SECRETARY',
    ...OWN,
  }),
  policyRow({
    key: 'review.request',
    name: 'Trả lời đề nghị xem xét lại của người được phản ánh',
    length: [5, 'wd'],
    ownerRole: 'HEAD',
    ...OWN,
  }),
  policyRow({
    key: 'objection.decide',
    name: 'Quyết định về đề nghị thay đổi thành viên đoàn (tổ)',
    length: [5, 'wd'],
    ownerRole: 'HEAD',
    ...OWN,
  }),
  policyRow({
    key: 'witness.answer',
    name: 'Trả lời đề nghị về người làm chứng',
    length: [5, 'wd'],
    ownerRole: 'INSPECTOR',
    ...OWN,
  }),
];
