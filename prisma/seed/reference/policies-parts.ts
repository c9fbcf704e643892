import type { PolicyRow } from '../../../domain/policy/policy.ts';
import { basis, policyRow } from './policy-row.ts';

/** Periods about letters that several people sent. */
export const PARTS_POLICIES: readonly PolicyRow[] = [
  // What several signed is settled as no denunciation; its content is watched or inspected, and each may file alone (practice: P21).
  policyRow({
    key: 'party.tc.multi_signer',
    name: 'Báo cho từng người cùng ký đơn tố cáo biết có thể tố cáo riêng',
    length: [10, 'wd'],
    ownerRole: 'HEAD',
    ...basis('21-QĐ/TW ngày 11/4/2026', null, 'assumed'),
  }),
];
