import { policyOf } from '../deadlines/policy.fixture.ts';
import type { PolicyRow } from '../policy/policy.ts';

/** The row a year of a calendar needs beside those of a case, as it is seeded; a test beside the seed keeps it equal. */
export const CALENDAR_YEAR_POLICIES: readonly PolicyRow[] = [
  policyOf({
    key: 'calendar.notice',
    name: 'Nhập thông báo ngày nghỉ, ngày làm bù của năm sau',
    ownerRole: 'ADMINISTRATOR',
    legalBasis: 'Quy định nội bộ của hệ thống',
    confidence: 'own',
  }),
];
