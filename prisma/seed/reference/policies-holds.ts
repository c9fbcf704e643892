import type { PolicyRow } from '../../../domain/policy/policy.ts';
import { basis, policyRow } from './policy-row.ts';

const OWN = basis('Quy định nội bộ của hệ thống', null, 'own');

/** How long personnel and reward decisions may wait for the outcome of a matter, and what follows (practice: P27). */
export const HOLD_POLICIES: readonly PolicyRow[] = [
  // The last day is set in person; this is the longest it may be.
  policyRow({
    key: 'hold.end',
    name: 'Tạm dừng việc nhân sự, khen thưởng (hết thời gian thì tự chấm dứt)',
    length: [90, 'cd'],
    roll: false,
    ladder: 'quiet',
    ownerRole: 'HEAD',
    ...OWN,
  }),
  policyRow({
    key: 'hold.reconsider',
    name: 'Xem xét lại việc nhân sự, khen thưởng đã bị lỡ do tạm dừng',
    length: [10, 'wd'],
    ownerRole: 'HEAD',
    ...OWN,
  }),
];
