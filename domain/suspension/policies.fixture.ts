import { policyOf } from '../deadlines/policy.fixture.ts';
import type { PolicyRow } from '../policy/policy.ts';

const NINETY = { length: { n: 90, unit: 'cd', direction: 'after' }, roll: false } as const;
const RULE_22 = {
  legalBasis: '22-QĐ/TW ngày 28/7/2021 Đ28-31',
  confidence: 'seen',
  effectiveFrom: '2021-07-28',
  effectiveTo: '2026-04-10',
} as const;

/** The rows an order of suspension needs, as they are seeded; a test beside the seed keeps them equal. */
export const SUSPENSION_POLICIES: readonly PolicyRow[] = [
  policyOf({
    ...NINETY,
    ...RULE_22,
    key: 'party.susp',
    name: 'Đình chỉ sinh hoạt đảng',
    extension: { kind: 'up-to-total', n: 180, unit: 'cd', times: 1, approver: 'same-body' },
  }),
  policyOf({
    ...NINETY,
    ...RULE_22,
    key: 'party.susp',
    version: 2,
    name: 'Đình chỉ hoạt động tổ chức đảng',
    conditions: { subject: 'organisation' },
  }),
  policyOf({
    ...NINETY,
    key: 'party.susp',
    version: 3,
    name: 'Đình chỉ sinh hoạt đảng, hoạt động tổ chức đảng',
    extension: { kind: 'fixed', n: 30, unit: 'cd', times: 1, approver: 'same-body' },
    legalBasis: '21-QĐ/TW ngày 11/4/2026',
    confidence: 'seen',
    effectiveFrom: '2026-04-11',
  }),
  policyOf({
    key: 'party.susp.criminal',
    name: 'Đình chỉ sinh hoạt đảng theo thời hạn tố tụng',
    length: { n: 0, unit: 'cd', direction: 'after' },
    roll: false,
    legalBasis: 'Quy định nội bộ của hệ thống',
    confidence: 'own',
  }),
];
