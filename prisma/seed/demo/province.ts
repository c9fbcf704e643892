/** How the grassroots organisations of a direct committee are called. */
export type Setting = 'rural' | 'urban' | 'island' | 'party-agencies' | 'government' | 'police' | 'military';

export interface DirectCommittee {
  /** Place or branch of service as written after "Đảng ủy". */
  place: string;
  setting: Setting;
  /** How many grassroots organisations it has; 603 in all, as in the report on which the province is modelled. */
  grassroots: number;
}

/** The fictional province. No such place, body or person exists. */
export const PROVINCE = { place: 'Minh Giang', root: 'mg', code: '99' } as const;

/** Its 16 direct committees; the first is `mg.d01`. */
export const DIRECT_COMMITTEES: readonly DirectCommittee[] = [
  { place: 'xã Suối Mây Tím', setting: 'rural', grassroots: 42 },
  { place: 'phường Bến Gió Lành', setting: 'urban', grassroots: 45 },
  { place: 'đặc khu Đảo Hải Âu Xanh', setting: 'island', grassroots: 28 },
  { place: 'phường Đồi Sương', setting: 'urban', grassroots: 44 },
  { place: 'xã Nà Trăng Non', setting: 'rural', grassroots: 36 },
  { place: 'xã Khe Lá Biếc', setting: 'rural', grassroots: 38 },
  { place: 'xã Đồng Nắng Mới', setting: 'rural', grassroots: 41 },
  { place: 'xã Gò Thông Reo', setting: 'rural', grassroots: 35 },
  { place: 'xã Bãi Lau Vàng', setting: 'rural', grassroots: 37 },
  { place: 'phường Cầu Mưa Bụi', setting: 'urban', grassroots: 43 },
  { place: 'xã Hồ Sao Đêm', setting: 'rural', grassroots: 36 },
  { place: 'xã Đèo Khói Lam', setting: 'rural', grassroots: 34 },
  { place: 'các cơ quan Đảng tỉnh', setting: 'party-agencies', grassroots: 35 },
  { place: 'Ủy ban nhân dân tỉnh', setting: 'government', grassroots: 48 },
  { place: 'Công an tỉnh', setting: 'police', grassroots: 31 },
  { place: 'Quân sự tỉnh', setting: 'military', grassroots: 30 },
];

/** Grassroots organisations that the demo letters name, by the path of their committee; they are its first ones. */
export const NAMED_ORGANISATIONS: Readonly<Record<string, readonly string[]>> = {
  'mg.d01': ['Chi bộ xóm Giả Định', 'Chi bộ thôn Đá Nổi', 'Chi bộ Hợp tác xã Đá Nổi', 'Chi bộ Trường Y'],
  'mg.d02': [
    'Chi bộ tổ dân phố 4, phường Bến Gió Lành',
    'Chi bộ tổ dân phố 7, phường Bến Gió Lành',
    'Chi bộ tổ dân phố 9, phường Bến Gió Lành',
    'Chi bộ Phòng Kinh tế, Hạ tầng và Đô thị phường Bến Gió Lành',
    'Chi bộ Hợp tác xã Bến Gió Lành',
    'Chi bộ cơ quan Z',
  ],
  'mg.d03': ['Chi bộ xóm Bãi Sau'],
  'mg.d13': ['Chi bộ cơ quan Y'],
  'mg.d14': ['Chi bộ Trung tâm X tỉnh'],
};

export interface NamedPerson {
  fullName: string;
  /** Path of the organisation; `cNNN` counts within the committee. */
  path: string;
  title: string;
  /** Takes this desk of the organisation instead of being added to it. */
  desk?: string;
  managingLevel: 'province' | 'direct' | 'grassroots';
  birthYear: number;
}

/** People whom the demo letters complain about, and two relatives who matter in them. */
export const NAMED_PEOPLE: readonly NamedPerson[] = [
  person('Lý Minh Họa', 1968, 'mg.d01.c001', 'Bí thư Chi bộ xóm Giả Định', 'direct', 'head'),
  person('Ngô Minh Dụ', 1970, 'mg.d01.c003', 'Chủ nhiệm Hợp tác xã Đá Nổi', 'grassroots'),
  person('Cao Ước Lệ', 1974, 'mg.d01.c004', 'Hiệu trưởng Trường Y', 'direct'),
  person('Phạm Hư Cấu', 1985, 'mg.d02.c004', 'Công chức Phòng Kinh tế, Hạ tầng và Đô thị phường', 'direct'),
  person('Hà Tưởng Tượng', 1972, 'mg.d02.c005', 'Giám đốc Hợp tác xã Bến Gió Lành', 'grassroots'),
  person('Hồ Mường Tượng', 1980, 'mg.d02.c001', 'Đảng viên', 'grassroots'),
  person('Đỗ Kịch Bản', 1981, 'mg.d02.c006', 'Chuyên viên cơ quan Z', 'grassroots'),
  person('Mạc Hư Vô', 1979, 'mg.d13.c001', 'Chi ủy viên, chuyên viên cơ quan Y', 'direct'),
  person('Vũ Thử Nghiệm', 1976, 'mg.d14.c001', 'Phó Giám đốc Trung tâm X tỉnh', 'province'),
  person('Đinh Giả Thiết', 1978, 'mg.d14.c001', 'Viên chức Trung tâm X tỉnh', 'grassroots'),
  person('Vũ Phác Thảo', 1983, 'mg.ubkt', 'Ủy viên Ủy ban Kiểm tra', 'province', 'inspector-2'),
];

/** Relations between them: the second is the first one's spouse, sibling or in-law. */
export const NAMED_KINSHIP: readonly { first: string; second: string; kind: 'spouse' | 'sibling' | 'in-law' }[] = [
  { first: 'Vũ Thử Nghiệm', second: 'Đinh Giả Thiết', kind: 'spouse' },
  { first: 'Vũ Thử Nghiệm', second: 'Vũ Phác Thảo', kind: 'sibling' },
  { first: 'Hà Tưởng Tượng', second: 'Hồ Mường Tượng', kind: 'in-law' },
];

function person(
  fullName: string,
  birthYear: number,
  path: string,
  title: string,
  managingLevel: NamedPerson['managingLevel'],
  desk?: string,
): NamedPerson {
  const base = { fullName, birthYear, path, title, managingLevel };
  return desk === undefined ? base : { ...base, desk };
}
