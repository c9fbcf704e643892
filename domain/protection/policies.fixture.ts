import { policyOf } from '../deadlines/policy.fixture.ts';
import type { PolicyRow } from '../policy/policy.ts';

const OWN = { legalBasis: 'Quy định nội bộ của hệ thống', confidence: 'own' } as const;

function row(key: string, n: number, unit: 'wd' | 'cd' | 'm', name: string, more: Partial<PolicyRow> = {}): PolicyRow {
  return policyOf({ ...OWN, key, name, length: { n, unit, direction: 'after' }, ...more });
}

/** The rows a protection needs, as they are seeded; a test beside the seed keeps them equal. */
export const PROTECTION_POLICIES: readonly PolicyRow[] = [
  row('protect.ack', 0, 'cd', 'Tiếp nhận tin báo bị đe dọa, trong ngày', { roll: false }),
  row('protect.decide', 5, 'wd', 'Quyết định biện pháp bảo vệ'),
  row('protect.watch', 12, 'm', 'Theo dõi người được bảo vệ sau khi kết thúc vụ việc', { roll: false }),
  row('protect.check_in', 30, 'cd', 'Hỏi thăm người được bảo vệ, mỗi lần', { roll: false, ladder: 'none' }),
  row('assignment.renew', 2, 'wd', 'Phân công người xử lý thay'),
  row('protect.reach', 3, 'wd', 'Liên lạc với người được bảo vệ không báo an toàn'),
];
