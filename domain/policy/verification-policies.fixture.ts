import { policyOf } from '../deadlines/policy.fixture.ts';
import type { PolicyRow } from './policy.ts';

const OWN = { legalBasis: 'Quy định nội bộ của hệ thống', confidence: 'own' } as const;
const PLAN = { legalBasis: 'Theo kế hoạch kiểm tra', confidence: 'assumed', ownerRole: 'INSPECTOR' } as const;
const THIRD = { kind: 'fraction', n: 1, of: 3, unit: 'cd', times: 1, approver: 'head' } as const;

function period(
  key: string,
  [n, unit]: readonly [number, 'wd' | 'cd'],
  name: string,
  ownerRole: string,
  overrides: Partial<PolicyRow> = {},
): PolicyRow {
  return policyOf({ ...OWN, key, name, ownerRole, length: { n, unit, direction: 'after' }, ...overrides });
}

const ASKED_OF_SUBJECT = {
  version: 2,
  conditions: { asked: 'subject' },
  extension: { kind: 'fixed', n: 5, unit: 'wd', times: 1, approver: 'head' },
} as const;

/** The rows of a verification from the order to the agenda, as they are seeded; a test beside the seed keeps them equal. */
export const VERIFICATION_POLICIES: readonly PolicyRow[] = [
  period('party.insp.present', [5, 'wd'], 'Triển khai quyết định kiểm tra', 'INSPECTOR', { version: 3 }),
  period('party.insp.dhvp.branch', [45, 'cd'], 'Kiểm tra khi có dấu hiệu vi phạm của chi bộ', 'INSPECTOR', {
    legalBasis: '299-QĐ/TU của Tỉnh ủy Lào Cai ngày 26/8/2025',
    confidence: 'local',
    effectiveFrom: '2025-08-26',
  }),
  period('party.insp.dhvp.other', [60, 'cd'], 'Kiểm tra khi có dấu hiệu vi phạm, cấp xã', 'INSPECTOR', {
    ...PLAN,
    conditions: { level: 'commune' },
    extension: THIRD,
  }),
  period('party.insp.dhvp.other', [90, 'cd'], 'Kiểm tra khi có dấu hiệu vi phạm, cấp tỉnh', 'INSPECTOR', {
    ...PLAN,
    version: 2,
    conditions: { level: 'province' },
    extension: THIRD,
  }),
  period('party.explain', [10, 'wd'], 'Báo cáo giải trình', 'SUBJECT', ASKED_OF_SUBJECT),
  period('party.draft_comment', [5, 'wd'], 'Ý kiến về dự thảo kết luận', 'SUBJECT', ASKED_OF_SUBJECT),
  period('verification.report', [45, 'cd'], 'Báo cáo kết quả thẩm tra, xác minh', 'INSPECTOR', {
    extension: { kind: 'fixed', n: 15, unit: 'cd', times: 1, approver: 'head' },
  }),
  period('verification.rework', [10, 'wd'], 'Bổ sung báo cáo kết quả thẩm tra, xác minh', 'INSPECTOR'),
  period('report.decide', [5, 'wd'], 'Xem xét báo cáo kết quả thẩm tra, xác minh', 'HEAD'),
  period('review.agenda', [10, 'wd'], 'Đưa vụ việc vào chương trình kỳ họp', 'MEETING_SECRETARY'),
  period('review.request', [5, 'wd'], 'Trả lời đề nghị xem xét lại của người được phản ánh', 'HEAD'),
  period('objection.decide', [5, 'wd'], 'Quyết định về đề nghị thay đổi thành viên đoàn (tổ)', 'HEAD'),
  period('witness.answer', [5, 'wd'], 'Trả lời đề nghị về người làm chứng', 'INSPECTOR'),
];
