import { policyOf } from '../deadlines/policy.fixture.ts';
import type { PolicyRow } from './policy.ts';

/** The row by which a second person reads what reaches a subject, as it is seeded; a test beside the seed keeps them equal. */
export const EXPOSURE_POLICIES: readonly PolicyRow[] = [
  policyOf({
    key: 'exposure.review',
    name: 'Người thứ hai đọc văn bản trước khi gửi người được kiểm tra',
    length: { n: 0, unit: 'cd', direction: 'after' },
    choice: 'second-person',
    roll: false,
    ladder: 'none',
    legalBasis: 'Quy định nội bộ của hệ thống; giữ kín thông tin người tố cáo: Luật Tố cáo 2018 Đ47, Đ56',
    confidence: 'own',
  }),
];
