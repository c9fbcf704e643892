import type { PolicyRow } from '../../../domain/policy/policy.ts';
import { basis, policyRow } from './policy-row.ts';

/** What is owed for the rules themselves to be there in time; no document gives a period, and it is editable. */
export const RULE_POLICIES: readonly PolicyRow[] = [
  policyRow({
    key: 'calendar.notice',
    name: 'Nhập thông báo ngày nghỉ, ngày làm bù của năm sau',
    length: [10, 'wd'],
    ownerRole: 'ADMINISTRATOR',
    ...basis('Quy định nội bộ của hệ thống', null, 'own'),
  }),
];
