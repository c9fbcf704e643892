import { policyOf } from '../deadlines/policy.fixture.ts';
import type { PolicyRow } from './policy.ts';

/** The rows about letters of several people, as they are seeded. */
export const PARTS_POLICIES: readonly PolicyRow[] = [
  policyOf({
    key: 'party.tc.multi_signer',
    name: 'Báo cho từng người cùng ký đơn tố cáo biết có thể tố cáo riêng',
    length: { n: 10, unit: 'wd', direction: 'after' },
    legalBasis: '21-QĐ/TW ngày 11/4/2026',
    confidence: 'assumed',
  }),
];
