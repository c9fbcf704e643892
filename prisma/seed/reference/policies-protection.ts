import type { PolicyRow } from '../../../domain/policy/policy.ts';
import { basis, policyRow } from './policy-row.ts';

const OWN = basis('Quy định nội bộ của hệ thống', null, 'own');

/**
 * While a sender is protected: no rule gives periods (231-QĐ/TW was not seen to), so the product gives them; both editable.
 * A check-in is asked by its day, never rolled on.
 */
export const PROTECTION_WATCH_POLICIES: readonly PolicyRow[] = [
  policyRow({
    key: 'protect.check_in',
    name: 'Hỏi thăm người được bảo vệ, mỗi lần',
    length: [30, 'cd'],
    roll: false,
    ownerRole: 'HEAD',
    ladder: 'none',
    ...OWN,
  }),
  policyRow({
    key: 'protect.reach',
    name: 'Liên lạc với người được bảo vệ không báo an toàn',
    length: [3, 'wd'],
    ownerRole: 'HEAD',
    ...OWN,
  }),
];
