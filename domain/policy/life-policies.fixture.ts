import { policyOf } from '../deadlines/policy.fixture.ts';
import type { PolicyRow } from './policy.ts';

function row(
  key: string,
  [n, unit]: readonly [number, PolicyRow['length']['unit']],
  name: string,
  more: Partial<PolicyRow> = {},
): PolicyRow {
  const own = { legalBasis: 'Quy định nội bộ của hệ thống', confidence: 'own' } as const;
  return policyOf({ ...own, key, name, length: { n, unit, direction: 'after' }, ...more });
}

function beforeCongress(n: number, name: string, more: Partial<PolicyRow>): PolicyRow {
  return row('party.tc.precongress', [n, 'wd'], name, {
    length: { n, unit: 'wd', direction: 'before' },
    ladder: 'none',
    legalBasis: 'Hướng dẫn 07-HD/UBKTTW ngày 12/12/2019',
    confidence: 'seen',
    effectiveFrom: '2019-12-12',
    ...more,
  });
}

/** The rows that events of people, notices of bodies of law and congresses need, as they are seeded. */
export const LIFE_POLICIES: readonly PolicyRow[] = [
  row('intake.hand_outside', [2, 'wd'], 'Chuyển đơn niêm phong đến cơ quan ngoài hệ thống', {
    ownerRole: 'REGISTER_KEEPER',
  }),
  row('dossier.receipt', [15, 'wd'], 'Nhận lại giấy biên nhận hồ sơ đã bàn giao cho cơ quan ngoài hệ thống'),
  row('life.family', [5, 'wd'], 'Thông báo cho gia đình người được phản ánh đã qua đời'),
  row('life.decide', [5, 'wd'], 'Quyết định đình chỉ hoặc tiếp tục giải quyết sau khi người được phản ánh qua đời', {
    legalBasis: 'Luật Tố cáo 2018 Đ34',
  }),
  row(
    'life.leaving',
    [3, 'wd'],
    'Báo cơ quan quản lý cán bộ khi người được phản ánh chuyển đi, nghỉ việc trong lúc chưa có kết luận',
  ),
  row('competence.review', [5, 'wd'], 'Xem lại thẩm quyền giải quyết khi người được phản ánh thay đổi vị trí công tác'),
  row('handover.minutes', [3, 'wd'], 'Lập biên bản bàn giao hồ sơ, công việc'),
  row('assignment.renew', [2, 'wd'], 'Phân công người xử lý thay'),
  row('team.leader', [2, 'wd'], 'Cử trưởng đoàn (tổ trưởng) kiểm tra thay'),
  row('party.disc.none_after_death', [0, 'cd'], 'Không xem xét kỷ luật đảng viên đã qua đời', {
    roll: false,
    ladder: 'none',
    legalBasis: 'Theo thực tiễn công tác, chưa đối chiếu văn bản',
    confidence: 'assumed',
  }),
  row('law.proceedings', [5, 'wd'], 'Xem xét đình chỉ sinh hoạt đảng sau khi có quyết định khởi tố'),
  row('law.detention', [5, 'wd'], 'Xem xét đình chỉ sinh hoạt đảng khi đảng viên bị tạm giam'),
  row('law.prosecution', [10, 'wd'], 'Xem lại hướng xử lý sau khi có quyết định truy tố'),
  row('law.trial', [10, 'wd'], 'Theo dõi việc xét xử và chuẩn bị xem xét kỷ luật'),
  row('law.judgment', [15, 'wd'], 'Xem xét kỷ luật theo bản án có hiệu lực pháp luật'),
  row('law.judgment', [15, 'wd'], 'Xem xét khai trừ theo bản án có hiệu lực, từ cải tạo không giam giữ trở lên', {
    version: 2,
    conditions: { sentence: 'expulsion' },
  }),
  row('law.exempted', [15, 'wd'], 'Xem xét trách nhiệm trong Đảng khi được miễn trách nhiệm hình sự'),
  row('law.cleared', [30, 'cd'], 'Xem lại kỷ luật đã quyết định sau khi được xác định không phạm tội'),
  row('party.law_notice.in', [3, 'cd'], 'Cơ quan pháp luật thông báo cho tổ chức đảng', {
    ownerRole: 'SUPERVISED_UNIT',
    legalBasis: '22-QĐ/TW ngày 28/7/2021',
    confidence: 'seen',
  }),
  row('congress.handover', [5, 'wd'], 'Bàn giao các vụ việc tạm hoãn cho cấp ủy khóa mới, có biên bản ký'),
  beforeCongress(25, 'Tạm hoãn giải quyết tố cáo trước đại hội, cấp cơ sở', { conditions: { level: 'grassroots' } }),
  beforeCongress(30, 'Tạm hoãn giải quyết tố cáo trước đại hội, cấp trên cơ sở', { version: 2 }),
];
