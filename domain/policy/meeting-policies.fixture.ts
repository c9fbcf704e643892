import { policyOf } from '../deadlines/policy.fixture.ts';
import type { PolicyRow } from './policy.ts';

const OWN = { legalBasis: 'Quy định nội bộ của hệ thống', confidence: 'own' } as const;

function before(key: string, n: number, name: string): PolicyRow {
  const length = { n, unit: 'wd', direction: 'before' } as const;
  return policyOf({ ...OWN, key, name, length, ownerRole: 'MEETING_SECRETARY' });
}

/** The rows a meeting needs, as they are seeded; a test beside the seed keeps them equal. */
export const MEETING_POLICIES: readonly PolicyRow[] = [
  before('meeting.papers', 3, 'Gửi tài liệu kỳ họp'),
  before('party.hearing_summons', 5, 'Gửi giấy mời làm việc'),
  policyOf({
    ...OWN,
    key: 'meeting.hold',
    name: 'Tổ chức và kết thúc kỳ họp đã triệu tập',
    length: { n: 0, unit: 'cd', direction: 'after' },
    roll: false,
  }),
];
