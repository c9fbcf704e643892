import { policyOf } from '../deadlines/policy.fixture.ts';
import type { PolicyRow } from '../policy/policy.ts';
import { DISCIPLINE_POLICIES } from './policies.fixture.ts';

const OWN = { legalBasis: 'Quy định nội bộ của hệ thống', confidence: 'own' } as const;
const OF_BRANCHES = { legalBasis: '296-QĐ/TW Đ15.2', confidence: 'seen', effectiveFrom: '2025-05-30' } as const;
const SECRETARY = { ownerRole: 'MEETING_SECRETARY' } as const;

function days(key: string, n: number, name: string, overrides: Partial<PolicyRow> = {}): PolicyRow {
  return policyOf({ ...OWN, key, name, length: { n, unit: 'wd', direction: 'after' }, ...overrides });
}

function calendarDays(key: string, n: number, name: string, overrides: Partial<PolicyRow>): PolicyRow {
  return policyOf({ key, name, length: { n, unit: 'cd', direction: 'after' }, ...overrides });
}

/** The rows a discipline needs from its beginning to its lapse, as they are seeded; a test beside the seed keeps them equal. */
export const DISCIPLINE_PROCESS_POLICIES: readonly PolicyRow[] = [
  ...DISCIPLINE_POLICIES,
  policyOf({
    key: 'limit.mode',
    name: 'Hình thức kỷ luật đã hết thời hiệu khi biểu quyết',
    length: { n: 0, unit: 'cd', direction: 'after' },
    choice: 'vote-then-not-enforce',
    roll: false,
    ladder: 'none',
    legalBasis: 'HD 06-HD/UBKTTW năm 2018, chưa rõ còn áp dụng; cách hiểu khác: 69-QĐ/TW Đ4',
    confidence: 'assumed',
  }),
  days('disc.violation', 5, 'Xác định thời điểm vi phạm để tính thời hiệu'),
  days('disc.self_review', 10, 'Nộp bản tự kiểm điểm, tự nhận hình thức kỷ luật', {
    extension: { kind: 'fixed', n: 5, unit: 'wd', times: 1, approver: 'head' },
    ownerRole: 'SUBJECT',
  }),
  days('party.hearing_summons', 5, 'Gửi giấy mời làm việc', {
    ...SECRETARY,
    length: { n: 5, unit: 'wd', direction: 'before' },
  }),
  days('disc.hear', 15, 'Chi bộ biểu quyết và nghe tổ chức, đảng viên trình bày ý kiến', SECRETARY),
  days('disc.hearing', 0, 'Nghe tổ chức, đảng viên được xem xét trình bày ý kiến', SECRETARY),
  days('disc.agenda', 10, 'Đưa vào chương trình kỳ họp xem xét kỷ luật', SECRETARY),
  days('disc.postponed_review', 0, 'Xem lại căn cứ chưa xem xét kỷ luật'),
  days('disc.tell_none', 5, 'Thông báo cho tổ chức, đảng viên về việc không kỷ luật'),
  days('disc.sign', 5, 'Ký quyết định kỷ luật'),
  days('disc.serve', 5, 'Giao quyết định kỷ luật'),
  calendarDays('disc.serve', 10, 'Chi bộ giao quyết định kỷ luật', {
    ...OF_BRANCHES,
    version: 2,
    conditions: { body: 'branch' },
  }),
  calendarDays('party.disc.branch_issue', 10, 'Chi bộ ban hành và giao quyết định kỷ luật', OF_BRANCHES),
  calendarDays('party.disc.announce', 15, 'Công bố quyết định kỷ luật', {
    legalBasis: '30-QĐ/TW ngày 26/7/2016',
    confidence: 'memory',
    effectiveFrom: '2016-07-26',
  }),
  days('party.disc.home_notice', 5, 'Thông báo cho nơi sinh hoạt chính thức'),
  calendarDays('party.disc.state_parallel', 30, 'Kỷ luật hành chính đồng bộ với kỷ luật đảng', {
    legalBasis: 'Theo thực tiễn công tác, chưa đối chiếu văn bản',
    confidence: 'assumed',
  }),
];
