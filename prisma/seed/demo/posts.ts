import type { DemoOrganisation } from './organisations.ts';

export type ManagingLevel = 'central' | 'province' | 'direct' | 'grassroots';

/** A place in an organisation that somebody holds. */
export interface Place {
  /** What the place is for; accounts are given by it. Absent where nothing in the demo asks for it. */
  desk?: string;
  title: string;
  isHead?: true;
  managingLevel: ManagingLevel;
  /** The holder of that desk in the organisation above holds this one too. */
  heldBy?: string;
}

/** The places every organisation of that kind and level has. */
export function placesOf({ kind, level }: Pick<DemoOrganisation, 'kind' | 'level'>): readonly Place[] {
  if (kind === 'party-branch') return BRANCH;
  if (kind === 'state-body') return PEOPLES_COMMITTEE;
  if (kind === 'front') return FRONT;
  return (kind === 'party-committee' ? COMMITTEES : INSPECTION_COMMITTEES)[level];
}

/** The titles of further members of a branch. */
export const BRANCH_MEMBER: Place = { title: 'Đảng viên', managingLevel: 'grassroots' };

function offices(managingLevel: ManagingLevel): Place[] {
  return [
    { desk: 'reception', title: 'Cán bộ tiếp công dân', managingLevel },
    { desk: 'screening', title: 'Cán bộ xử lý đơn', managingLevel },
    { desk: 'secretary', title: 'Thư ký kỳ họp', managingLevel },
    { desk: 'register', title: 'Văn thư', managingLevel },
  ];
}

function inspectors(title: string, managingLevel: ManagingLevel): Place[] {
  return ['inspector-1', 'inspector-2'].map((desk) => ({ desk, title, managingLevel }));
}

const COMMITTEES: Readonly<Record<DemoOrganisation['level'], readonly Place[]>> = {
  province: [
    { desk: 'head', title: 'Bí thư Tỉnh ủy', isHead: true, managingLevel: 'central' },
    { desk: 'leader', title: 'Phó Bí thư Thường trực Tỉnh ủy', managingLevel: 'central' },
    { title: 'Phó Bí thư Tỉnh ủy', managingLevel: 'central' },
    { desk: 'inspection-chair', title: 'Ủy viên Ban Thường vụ, Chủ nhiệm Ủy ban Kiểm tra', managingLevel: 'province' },
    { desk: 'member', title: 'Ủy viên Ban Thường vụ, Trưởng Ban Tổ chức', managingLevel: 'province' },
    { title: 'Tỉnh ủy viên, Chánh Văn phòng', managingLevel: 'province' },
    ...inspectors('Chuyên viên theo dõi đơn thư', 'province'),
    ...offices('province'),
    { desk: 'auditor', title: 'Chuyên viên soát xét', managingLevel: 'province' },
    { desk: 'administrator', title: 'Chuyên viên công nghệ thông tin', managingLevel: 'province' },
  ],
  direct: [
    { desk: 'head', title: 'Bí thư Đảng ủy', isHead: true, managingLevel: 'province' },
    { desk: 'leader', title: 'Phó Bí thư Thường trực Đảng ủy', managingLevel: 'province' },
    { desk: 'deputy', title: 'Phó Bí thư Đảng ủy', managingLevel: 'province' },
    { desk: 'inspection-chair', title: 'Ủy viên Ban Thường vụ, Chủ nhiệm Ủy ban Kiểm tra', managingLevel: 'province' },
    { desk: 'member', title: 'Ủy viên Ban Thường vụ', managingLevel: 'direct' },
    ...inspectors('Chuyên viên theo dõi địa bàn', 'direct'),
    ...offices('direct'),
  ],
  grassroots: [
    { desk: 'head', title: 'Bí thư Đảng ủy', isHead: true, managingLevel: 'direct' },
    { title: 'Phó Bí thư Đảng ủy', managingLevel: 'direct' },
    { desk: 'inspection-chair', title: 'Đảng ủy viên, Chủ nhiệm Ủy ban Kiểm tra', managingLevel: 'direct' },
    { title: 'Đảng ủy viên', managingLevel: 'grassroots' },
  ],
};

const CHAIR = { desk: 'head', title: 'Chủ nhiệm Ủy ban Kiểm tra', isHead: true, heldBy: 'inspection-chair' } as const;

const INSPECTION_COMMITTEES: Readonly<Record<DemoOrganisation['level'], readonly Place[]>> = {
  province: [
    { ...CHAIR, managingLevel: 'province' },
    { desk: 'leader', title: 'Phó Chủ nhiệm Thường trực Ủy ban Kiểm tra', managingLevel: 'province' },
    { title: 'Phó Chủ nhiệm Ủy ban Kiểm tra', managingLevel: 'province' },
    { desk: 'member', title: 'Ủy viên Ủy ban Kiểm tra', managingLevel: 'province' },
    ...inspectors('Ủy viên Ủy ban Kiểm tra', 'province'),
    { title: 'Ủy viên Ủy ban Kiểm tra', managingLevel: 'province' },
    ...offices('province'),
  ],
  direct: [
    { ...CHAIR, managingLevel: 'province' },
    { desk: 'leader', title: 'Phó Chủ nhiệm Ủy ban Kiểm tra', managingLevel: 'direct' },
    { desk: 'member', title: 'Ủy viên Ủy ban Kiểm tra', managingLevel: 'direct' },
    ...inspectors('Ủy viên Ủy ban Kiểm tra', 'direct'),
    { desk: 'reception', title: 'Cán bộ tiếp nhận, văn thư', managingLevel: 'direct' },
  ],
  grassroots: [
    { ...CHAIR, managingLevel: 'direct' },
    { title: 'Phó Chủ nhiệm Ủy ban Kiểm tra', managingLevel: 'grassroots' },
    ...Array.from({ length: 3 }, (): Place => ({ title: 'Ủy viên Ủy ban Kiểm tra', managingLevel: 'grassroots' })),
  ],
};

const BRANCH: readonly Place[] = [
  { desk: 'head', title: 'Bí thư Chi bộ', isHead: true, managingLevel: 'direct' },
  { title: 'Phó Bí thư Chi bộ', managingLevel: 'grassroots' },
  { title: 'Chi ủy viên', managingLevel: 'grassroots' },
];

const PEOPLES_COMMITTEE: readonly Place[] = [
  { desk: 'head', title: 'Chủ tịch Ủy ban nhân dân', isHead: true, managingLevel: 'province', heldBy: 'deputy' },
  { title: 'Phó Chủ tịch Ủy ban nhân dân', managingLevel: 'province' },
  { title: 'Chánh Văn phòng', managingLevel: 'direct' },
];

const FRONT: readonly Place[] = [
  { desk: 'head', title: 'Chủ tịch Ủy ban MTTQ', isHead: true, managingLevel: 'province' },
  { title: 'Phó Chủ tịch Ủy ban MTTQ', managingLevel: 'direct' },
  { title: 'Cán bộ Ủy ban MTTQ', managingLevel: 'direct' },
];
