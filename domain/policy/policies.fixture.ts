import { policyOf } from '../deadlines/policy.fixture.ts';
import type { PolicyRow } from './policy.ts';
import { COLLEGIAL_POLICIES } from './collegial-policies.fixture.ts';
import { HOLD_POLICIES } from './holds-policies.fixture.ts';
import { INTAKE_POLICIES } from './intake-policies.fixture.ts';
import { OVERSIGHT_POLICIES } from './oversight-policies.fixture.ts';
import { LIFE_POLICIES } from './life-policies.fixture.ts';
import { AFTERMATH_POLICIES } from '../remediation/policies.fixture.ts';
import { PARTS_POLICIES } from './parts-policies.fixture.ts';
import { REVIEW_POLICIES } from './review-policies.fixture.ts';
import { SETTLEMENT_POLICIES } from './settlement-policies.fixture.ts';
import { VERIFICATION_POLICIES } from './verification-policies.fixture.ts';

const HEADS_DUTY = { legalBasis: '11-QĐi/TW ngày 18/02/2019', effectiveFrom: '2019-02-18' } as const;
const OWN = { legalBasis: 'Quy định nội bộ của hệ thống', confidence: 'own' } as const;

function days(key: string, n: number, name: string, ownerRole: string, overrides: Partial<PolicyRow> = OWN): PolicyRow {
  return policyOf({ key, name, ownerRole, length: { n, unit: 'wd', direction: 'after' }, ...overrides });
}

/** The rows a case needs until it is closed, as they are seeded; a test beside the seed keeps them equal. */
export const CASE_POLICIES: readonly PolicyRow[] = [
  days('intake.head_notice', 10, 'Trả lời người phản ánh, kiến nghị', 'HEAD', { ...HEADS_DUTY, confidence: 'seen' }),
  days('intake.internal_sort', 2, 'Phân loại đơn', 'SCREENER'),
  days('proposal.answer', 5, 'Trả lời phiếu đề xuất', 'HEAD'),
  days('assignment.answer', 2, 'Nhận hoặc từ chối việc được giao', 'SCREENER', { ...OWN, ladder: 'quiet' }),
  days('confirm.receipt_date', 2, 'Người thứ hai xác nhận ngày nhận đơn', 'HEAD'),
  policyOf({
    ...OWN,
    key: 'receipt.backdated_limit',
    name: 'Ngày nhận được lùi lại tối đa khi chưa có người thứ hai xác nhận',
    length: { n: 2, unit: 'wd', direction: 'before' },
    ladder: 'none',
  }),
  days('instruct.execute', 0, 'Thực hiện ý kiến chỉ đạo của người đứng đầu', 'SCREENER'),
  days('screening.outcome', 10, 'Quyết định hướng xử lý đơn', 'HEAD'),
  days('answer.sender', 5, 'Trả lời người gửi', 'HEAD'),
  days('case.close', 5, 'Đóng hồ sơ sau khi đã trả lời', 'HEAD', { ...OWN, ladder: 'quiet' }),
  days('party.watch.first', 10, 'Nắm tình hình đơn không tên có nội dung cụ thể', 'SCREENER'),
  policyOf({
    ...OWN,
    key: 'party.watch.review',
    name: 'Xem lại vụ việc đang nắm tình hình',
    length: { n: 90, unit: 'cd', direction: 'after' },
  }),
  policyOf({
    key: 'submission.declined_keep',
    name: 'Lưu đơn không thụ lý',
    length: { n: 12, unit: 'm', direction: 'after' },
    roll: false,
    ownerRole: 'REGISTER_KEEPER',
    ladder: 'none',
    legalBasis: 'Thông tư 07/2014/TT-TTCP',
    confidence: 'seen',
  }),
  days('state.tc.screen', 7, 'Xử lý ban đầu thông tin tố cáo', 'SCREENER', {
    extension: { kind: 'up-to-total', n: 10, unit: 'wd', times: 1, approver: 'same-body' },
    legalBasis: 'Luật Tố cáo 2018 Đ24.1',
    confidence: 'seen',
    effectiveFrom: '2019-01-01',
  }),
  days('state.kn.accept', 7, 'Thụ lý khiếu nại', 'HEAD', {
    version: 2,
    legalBasis: 'Nghị định 155/2026/NĐ-CP',
    confidence: 'seen',
    effectiveFrom: '2026-07-01',
  }),
  ...INTAKE_POLICIES,
  ...SETTLEMENT_POLICIES,
  ...VERIFICATION_POLICIES,
  ...REVIEW_POLICIES,
  ...AFTERMATH_POLICIES,
  ...LIFE_POLICIES,
  ...OVERSIGHT_POLICIES,
  ...PARTS_POLICIES,
  ...HOLD_POLICIES,
  ...COLLEGIAL_POLICIES,
];
