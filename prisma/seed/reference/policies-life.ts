import type { PolicyRow } from '../../../domain/policy/policy.ts';
import { basis, policyRow } from './policy-row.ts';

const OWN = basis('Quy định nội bộ của hệ thống', null, 'own');
const PRACTICE = basis('Theo thực tiễn công tác, chưa đối chiếu văn bản', null, 'assumed');

/** What is owed when something happens to somebody complained about, or to whoever works on a matter (practice: P19, P39). */
const PEOPLE: readonly PolicyRow[] = [
  policyRow({
    key: 'life.family',
    name: 'Thông báo cho gia đình người được phản ánh đã qua đời',
    length: [5, 'wd'],
    ownerRole: 'HEAD',
    ...OWN,
  }),
  policyRow({
    key: 'life.decide',
    name: 'Quyết định đình chỉ hoặc tiếp tục giải quyết sau khi người được phản ánh qua đời',
    length: [5, 'wd'],
    ownerRole: 'HEAD',
    ...basis('Luật Tố cáo 2018 Đ34', null, 'own'),
  }),
  policyRow({
    key: 'life.leaving',
    name: 'Báo cơ quan quản lý cán bộ khi người được phản ánh chuyển đi, nghỉ việc trong lúc chưa có kết luận',
    length: [3, 'wd'],
    ownerRole: 'HEAD',
    ...OWN,
  }),
  policyRow({
    key: 'competence.review',
    name: 'Xem lại thẩm quyền giải quyết khi người được phản ánh thay đổi vị trí công tác',
    length: [5, 'wd'],
    ownerRole: 'HEAD',
    ...OWN,
  }),
  policyRow({
    key: 'handover.minutes',
    name: 'Lập biên bản bàn giao hồ sơ, công việc',
    length: [3, 'wd'],
    ownerRole: 'HEAD',
    ...OWN,
  }),
  policyRow({
    key: 'assignment.renew',
    name: 'Phân công người xử lý thay',
    length: [2, 'wd'],
    ownerRole: 'HEAD',
    ...OWN,
  }),
  policyRow({
    key: 'team.leader',
    name: 'Cử trưởng đoàn (tổ trưởng) kiểm tra thay',
    length: [2, 'wd'],
    ownerRole: 'HEAD',
    ...OWN,
  }),
  // Not owed by anybody: as long as the row is in force, nobody is disciplined after their death.
  policyRow({
    key: 'party.disc.none_after_death',
    name: 'Không xem xét kỷ luật đảng viên đã qua đời',
    length: [0, 'cd'],
    roll: false,
    ownerRole: 'HEAD',
    ladder: 'none',
    ...PRACTICE,
  }),
];

/** The step that each notice of a body of law asks of the head (practice: P17). */
const LAW_STEPS: readonly PolicyRow[] = [
  policyRow({
    key: 'law.proceedings',
    name: 'Xem xét đình chỉ sinh hoạt đảng sau khi có quyết định khởi tố',
    length: [5, 'wd'],
    ownerRole: 'HEAD',
    ...OWN,
  }),
  policyRow({
    key: 'law.detention',
    name: 'Xem xét đình chỉ sinh hoạt đảng khi đảng viên bị tạm giam',
    length: [5, 'wd'],
    ownerRole: 'HEAD',
    ...OWN,
  }),
  policyRow({
    key: 'law.prosecution',
    name: 'Xem lại hướng xử lý sau khi có quyết định truy tố',
    length: [10, 'wd'],
    ownerRole: 'HEAD',
    ...OWN,
  }),
  policyRow({
    key: 'law.trial',
    name: 'Theo dõi việc xét xử và chuẩn bị xem xét kỷ luật',
    length: [10, 'wd'],
    ownerRole: 'HEAD',
    ...OWN,
  }),
  policyRow({
    key: 'law.judgment',
    name: 'Xem xét kỷ luật theo bản án có hiệu lực pháp luật',
    length: [15, 'wd'],
    ownerRole: 'HEAD',
    ...OWN,
  }),
  // From a non-custodial reform sentence upward expulsion needs no inspection of its own (from memory).
  policyRow({
    key: 'law.judgment',
    version: 2,
    name: 'Xem xét khai trừ theo bản án có hiệu lực, từ cải tạo không giam giữ trở lên',
    conditions: { sentence: 'expulsion' },
    length: [15, 'wd'],
    ownerRole: 'HEAD',
    ...OWN,
  }),
  policyRow({
    key: 'law.exempted',
    name: 'Xem xét trách nhiệm trong Đảng khi được miễn trách nhiệm hình sự',
    length: [15, 'wd'],
    ownerRole: 'HEAD',
    ...OWN,
  }),
  policyRow({
    key: 'law.cleared',
    name: 'Xem lại kỷ luật đã quyết định sau khi được xác định không phạm tội',
    length: [30, 'cd'],
    ownerRole: 'HEAD',
    ...OWN,
  }),
];

/** What is owed when something happens to people, when a body of law writes, and after a congress. */
export const LIFE_CASE_POLICIES: readonly PolicyRow[] = [
  ...PEOPLE,
  ...LAW_STEPS,
  policyRow({
    key: 'congress.handover',
    name: 'Bàn giao các vụ việc tạm hoãn cho cấp ủy khóa mới, có biên bản ký',
    length: [5, 'wd'],
    ownerRole: 'HEAD',
    ...OWN,
  }),
];
