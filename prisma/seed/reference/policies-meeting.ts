import type { PolicyRow } from '../../../domain/policy/policy.ts';
import { basis, policyRow } from './policy-row.ts';

/** What a meeting owes as a whole; its papers and the summons of subjects stand with the periods of a hearing. */
export const MEETING_POLICIES: readonly PolicyRow[] = [
  // The last day is the day for which the meeting is convened, worked or not.
  policyRow({
    key: 'meeting.hold',
    name: 'Tổ chức và kết thúc kỳ họp đã triệu tập',
    length: [0, 'cd'],
    roll: false,
    ownerRole: 'HEAD',
    ...basis('Quy định nội bộ của hệ thống', null, 'own'),
  }),
];
