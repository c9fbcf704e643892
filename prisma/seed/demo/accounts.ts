import type { Role } from '../../../domain/process.ts';
import type { DemoOrganisation } from './organisations.ts';
import type { Staff } from './people.ts';
import { stableId } from './stable-id.ts';

/** An account before it has a password. */
export interface PlannedAccount {
  id: string;
  username: string;
  roles: readonly Role[];
  organisationId: string;
  organisation: string;
  personId: string;
  name: string;
  about: string;
  validFrom: string;
}

interface Duty {
  /** Desk of the organisation whose holder gets the account. */
  desk: string;
  /** First part of the username; the second names the organisation. */
  prefix: string;
  roles: readonly Role[];
  about: string;
}

const RECEPTION: Duty = duty(
  'reception',
  'tiepnhan',
  ['RECEPTION'],
  'Tiếp nhận đơn, thư, lượt tiếp công dân và trao giấy biên nhận',
);
const SCREENING: Duty = duty('screening', 'phanloai', ['SCREENER'], 'Phân loại đơn, đề xuất hướng xử lý');
const SECRETARY: Duty = duty(
  'head',
  'bithu',
  ['HEAD'],
  'Bí thư, người đứng đầu cấp ủy: phê duyệt, giao việc, thông báo kết quả',
);
const CHAIR: Duty = duty(
  'head',
  'chunhiem',
  ['HEAD'],
  'Chủ nhiệm ủy ban kiểm tra: phê duyệt, giao việc, thông báo kết quả',
);
const INSPECTORS: readonly Duty[] = [
  duty('inspector-1', 'kiemtra1', ['INSPECTOR'], 'Thẩm tra, xác minh nội dung được giao'),
  duty('inspector-2', 'kiemtra2', ['INSPECTOR'], 'Thẩm tra, xác minh nội dung được giao'),
];
const MEMBER: Duty = duty(
  'member',
  'uyvien',
  ['COMMITTEE_MEMBER'],
  'Thành viên tham dự kỳ họp, cho ý kiến và biểu quyết',
);
const MEETINGS: Duty = duty('secretary', 'thuky', ['MEETING_SECRETARY'], 'Chuẩn bị chương trình, ghi biên bản kỳ họp');
const REGISTER: Duty = duty('register', 'vanthu', ['REGISTER_KEEPER'], 'Giữ sổ, xem số thứ tự vào sổ');
/** The members of an inspection committee who examine matters vote in its meetings too. */
const VOTING_INSPECTORS: readonly Duty[] = INSPECTORS.map((one) => ({
  ...one,
  roles: ['INSPECTOR', 'COMMITTEE_MEMBER'],
  about: 'Ủy viên ủy ban kiểm tra: thẩm tra, xác minh nội dung được giao; dự kỳ họp, biểu quyết',
}));
const LEADER: Duty = duty('leader', 'lanhdao', ['LEADER'], 'Theo dõi việc quá hạn của các tổ chức bên dưới, đôn đốc');
const ONE_DESK: Duty = duty(
  'reception',
  'tiepnhan',
  ['RECEPTION', 'SCREENER', 'REGISTER_KEEPER', 'MEETING_SECRETARY'],
  'Tiếp nhận, phân loại đơn, giữ sổ và làm thư ký kỳ họp (một người kiêm nhiệm)',
);
const DEPUTY: Duty = duty(
  'leader',
  'phochunhiem',
  ['COMMITTEE_MEMBER'],
  'Phó chủ nhiệm ủy ban kiểm tra: dự kỳ họp, biểu quyết',
);

/** A person complained about has an account of their own, with nothing but their own page (P26). */
function subject(fullName: string, prefix: string): Duty {
  return duty(
    fullName,
    prefix,
    ['SUBJECT'],
    'Người được kiểm tra: xem thông báo, giải trình, cung cấp chứng cứ, có ý kiến về dự thảo',
  );
}

/** Who answers for a supervised branch: its plan of remedies, what was done, and nothing else of the case (P26). */
const BRANCH: Duty = duty(
  'head',
  'chibo',
  ['SUPERVISED_UNIT'],
  'Bí thư chi bộ được giám sát: giải trình, lập kế hoạch và báo cáo việc khắc phục của chi bộ',
);

const DESKS: readonly Duty[] = [RECEPTION, SCREENING, MEMBER, MEETINGS, REGISTER, LEADER];
const OFFICES: readonly Duty[] = [...DESKS, ...INSPECTORS];

// The one account with a conflict of interest, so that a demo can show how it is refused (letter 03).
const RELATIVE =
  'Thẩm tra, xác minh nội dung được giao; là em ruột ông Vũ Thử Nghiệm nên không được giao vụ việc về ông ấy';
const PROVINCE_OFFICES = [...DESKS, ...VOTING_INSPECTORS].map((one) =>
  one.desk === 'inspector-2' ? { ...one, about: RELATIVE } : one,
);

/** Who has an account, body by body. The part after the dot is the same for one body. */
const BODIES: readonly { path: string; suffix: string; duties: readonly Duty[] }[] = [
  { path: 'mg', suffix: '.minhgiang', duties: [SECRETARY, ...OFFICES] },
  { path: 'mg.ubkt', suffix: '.ubkt-minhgiang', duties: [CHAIR, ...PROVINCE_OFFICES] },
  { path: 'mg.d01', suffix: '.suoimaytim', duties: [SECRETARY, ...OFFICES] },
  { path: 'mg.d01.ubkt', suffix: '.ubkt-suoimaytim', duties: [CHAIR, DEPUTY, MEMBER, ONE_DESK, ...VOTING_INSPECTORS] },
  { path: 'mg.d02', suffix: '.bengiolanh', duties: [SECRETARY, ...OFFICES] },
  { path: 'mg.d02.ubkt', suffix: '.ubkt-bengiolanh', duties: [CHAIR, DEPUTY, MEMBER, ONE_DESK, ...VOTING_INSPECTORS] },
  { path: 'mg.d03', suffix: '.haiauxanh', duties: [SECRETARY, RECEPTION, SCREENING, ...INSPECTORS, LEADER] },
  { path: 'mg.d01.c001', suffix: '.giadinh', duties: [BRANCH] },
  { path: 'mg.d01.c002', suffix: '.danoi', duties: [BRANCH] },
  { path: 'mg.d01.c004', suffix: '', duties: [subject('Cao Ước Lệ', 'dangvien.caouocle')] },
  { path: 'mg.d14.c001', suffix: '', duties: [subject('Vũ Thử Nghiệm', 'dangvien.vuthunghiem')] },
  {
    path: 'mg',
    suffix: '',
    duties: [
      duty(
        'administrator',
        'quantri',
        ['ADMINISTRATOR'],
        'Quản trị tài khoản và vận hành; không đọc được nội dung đơn',
      ),
      duty('auditor', 'soatxet', ['AUDITOR'], 'Soát xét nhật ký và việc xử lý; không tham gia xử lý'),
    ],
  },
];

/** The accounts of the demo: one person, one organisation each. Throws when a desk has no holder. */
export function planAccounts(organisations: readonly DemoOrganisation[], { people, posts }: Staff): PlannedAccount[] {
  return BODIES.flatMap(({ path, suffix, duties }) =>
    duties.map(({ desk, prefix, roles, about }) => {
      const organisation = organisations.find((one) => one.path === path);
      const post = posts.find((one) => one.organisationId === organisation?.id && one.desk === desk);
      const person = people.find((one) => one.id === post?.personId);
      if (!organisation || !person) throw new Error(`No holder of ${desk} in ${path}.`);
      const username = `${prefix}${suffix}`;
      return {
        id: stableId(`account/${username}`),
        ...{ username, roles, organisationId: organisation.id, organisation: organisation.name },
        ...{ personId: person.id, name: person.fullName, about, validFrom: organisation.validFrom },
      };
    }),
  );
}

function duty(desk: string, prefix: string, roles: readonly Role[], about: string): Duty {
  return { desk, prefix, roles, about };
}
