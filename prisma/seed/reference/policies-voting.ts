import type { PolicyRow } from '../../../domain/policy/policy.ts';
import { basis, policyRow } from './policy-row.ts';

/**
 * Readings of the rules of voting that a body may choose for itself. That a form out of time is voted all the same is older
 * practice, nobody has seen whether it still holds: assumed. The other reading is that of a limitation as such (69-QĐ/TW Đ4).
 */
export const VOTING_POLICIES: readonly PolicyRow[] = [
  policyRow({
    key: 'limit.mode',
    name: 'Hình thức kỷ luật đã hết thời hiệu khi biểu quyết',
    length: [0, 'cd'],
    choice: 'vote-then-not-enforce',
    roll: false,
    ladder: 'none',
    ownerRole: 'HEAD',
    ...basis('HD 06-HD/UBKTTW năm 2018, chưa rõ còn áp dụng; cách hiểu khác: 69-QĐ/TW Đ4', null, 'assumed'),
  }),
];
