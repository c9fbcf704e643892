import { policyOf } from '../deadlines/policy.fixture.ts';
import type { PolicyRow } from './policy.ts';

const OWN = { legalBasis: 'Quy định nội bộ của hệ thống', confidence: 'own' } as const;

/** The rows by which personnel and reward decisions wait, as they are seeded. */
export const HOLD_POLICIES: readonly PolicyRow[] = [
  policyOf({
    ...OWN,
    key: 'hold.end',
    name: 'Tạm dừng việc nhân sự, khen thưởng (hết thời gian thì tự chấm dứt)',
    length: { n: 90, unit: 'cd', direction: 'after' },
    roll: false,
    ladder: 'quiet',
  }),
  policyOf({
    ...OWN,
    key: 'hold.reconsider',
    name: 'Xem xét lại việc nhân sự, khen thưởng đã bị lỡ do tạm dừng',
    length: { n: 10, unit: 'wd', direction: 'after' },
  }),
];
