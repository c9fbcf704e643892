import type { PolicyRow } from '../../../domain/policy/policy.ts';
import { basis, extendBy, policyRow } from './policy-row.ts';

const LAO_CAI_PROCEDURE = '299-QĐ/TU của Tỉnh ủy Lào Cai ngày 26/8/2025';
const RULE_30 = '30-QĐ/TW ngày 26/7/2016';
const RULES_22_296_21 = '22-QĐ/TW (2021); 296-QĐ/TW (2025); 21-QĐ/TW (2026)';

const INSPECTION_POLICIES: readonly PolicyRow[] = [
  policyRow({
    key: 'party.insp.present',
    name: 'Triển khai quyết định kiểm tra',
    conditions: { place: 'lao-cai' },
    length: [5, 'wd'],
    ownerRole: 'INSPECTOR',
    ...basis(LAO_CAI_PROCEDURE, '2025-08-26', 'local'),
  }),
  policyRow({
    key: 'party.insp.present',
    version: 2,
    name: 'Triển khai quyết định kiểm tra',
    conditions: { place: 'an-phu' },
    length: [3, 'wd'],
    ownerRole: 'INSPECTOR',
    ...basis('Quy trình kiểm tra của phường An Phú', '2025-08-26', 'local'),
  }),
  policyRow({
    key: 'party.insp.dhvp.branch',
    name: 'Kiểm tra khi có dấu hiệu vi phạm của chi bộ',
    length: [45, 'cd'],
    ownerRole: 'INSPECTOR',
    ...basis(LAO_CAI_PROCEDURE, '2025-08-26', 'local'),
  }),
  policyRow({
    key: 'party.insp.routine.branch',
    name: 'Kiểm tra thường kỳ của chi bộ',
    length: [30, 'cd'],
    ownerRole: 'INSPECTOR',
    ...basis(LAO_CAI_PROCEDURE, '2025-08-26', 'local'),
  }),
  policyRow({
    key: 'party.supervise.branch',
    name: 'Giám sát chuyên đề của chi bộ',
    length: [30, 'cd'],
    extension: { kind: 'fraction', n: 1, of: 3, unit: 'cd', times: 1, approver: 'head' },
    ownerRole: 'INSPECTOR',
    ...basis(LAO_CAI_PROCEDURE, '2025-08-26', 'local'),
  }),
  // Above the branch the plan sets the period; these defaults, and a third more once by analogy, are only assumed.
  policyRow({
    key: 'party.insp.dhvp.other',
    name: 'Kiểm tra khi có dấu hiệu vi phạm, cấp xã',
    conditions: { level: 'commune' },
    length: [60, 'cd'],
    extension: { kind: 'fraction', n: 1, of: 3, unit: 'cd', times: 1, approver: 'head' },
    ownerRole: 'INSPECTOR',
    ...basis('Theo kế hoạch kiểm tra', null, 'assumed'),
  }),
  policyRow({
    key: 'party.insp.dhvp.other',
    version: 2,
    name: 'Kiểm tra khi có dấu hiệu vi phạm, cấp tỉnh',
    conditions: { level: 'province' },
    length: [90, 'cd'],
    extension: { kind: 'fraction', n: 1, of: 3, unit: 'cd', times: 1, approver: 'head' },
    ownerRole: 'INSPECTOR',
    ...basis('Theo kế hoạch kiểm tra', null, 'assumed'),
  }),
];

const DENUNCIATION_POLICIES: readonly PolicyRow[] = [
  policyRow({
    key: 'party.tc.settle',
    name: 'Giải quyết tố cáo trong Đảng, từ cấp tỉnh trở xuống',
    length: [90, 'wd'],
    extension: extendBy(30, 'wd', 1, 'same-body'),
    ownerRole: 'HEAD',
    ...basis(RULE_30, '2016-07-26'),
    effectiveTo: '2021-07-27',
  }),
  policyRow({
    key: 'party.tc.settle',
    version: 2,
    name: 'Giải quyết tố cáo trong Đảng, cấp trung ương',
    conditions: { level: 'central' },
    length: [180, 'wd'],
    extension: extendBy(30, 'wd', 1, 'same-body'),
    ownerRole: 'HEAD',
    ...basis(RULE_30, '2016-07-26'),
    effectiveTo: '2021-07-27',
  }),
  policyRow({
    key: 'party.tc.settle',
    version: 3,
    name: 'Giải quyết tố cáo trong Đảng, từ cấp tỉnh trở xuống',
    length: [90, 'cd'],
    extension: extendBy(30, 'cd', 1, 'same-body'),
    ownerRole: 'HEAD',
    ...basis(RULES_22_296_21, '2021-07-28', 'memory'),
  }),
  // The source says the period may be extended, not by how much: thirty days once, as in the rules beside it.
  policyRow({
    key: 'party.tc.settle_central',
    name: 'Giải quyết tố cáo trong Đảng, cán bộ diện Trung ương quản lý',
    length: [180, 'cd'],
    extension: extendBy(30, 'cd', 1, 'same-body'),
    ownerRole: 'HEAD',
    ...basis('164-QĐ/TW ngày 06/6/2024', '2024-06-06'),
  }),
  policyRow({
    key: 'party.tc.precongress',
    name: 'Tạm hoãn giải quyết tố cáo trước đại hội, cấp cơ sở',
    conditions: { level: 'grassroots' },
    length: [25, 'wd', 'before'],
    ownerRole: 'HEAD',
    ladder: 'none',
    ...basis('Hướng dẫn 07-HD/UBKTTW ngày 12/12/2019', '2019-12-12'),
  }),
  policyRow({
    key: 'party.tc.precongress',
    version: 2,
    name: 'Tạm hoãn giải quyết tố cáo trước đại hội, cấp trên cơ sở',
    length: [30, 'wd', 'before'],
    ownerRole: 'HEAD',
    ladder: 'none',
    ...basis('Hướng dẫn 07-HD/UBKTTW ngày 12/12/2019', '2019-12-12'),
  }),
];

const LIFE_POLICIES: readonly PolicyRow[] = [
  policyRow({
    key: 'party.branch.self_report',
    name: 'Gửi kết quả chấm điểm sinh hoạt chi bộ',
    length: [3, 'wd'],
    ownerRole: 'SUPERVISED_UNIT',
    ...basis('29-QĐ/TU của Tỉnh ủy Lào Cai', '2026-01-26', 'local'),
  }),
  policyRow({
    key: 'party.admission.ceremony',
    name: 'Tổ chức lễ kết nạp đảng viên',
    length: [30, 'wd'],
    ownerRole: 'SUPERVISED_UNIT',
    ...basis('208-QĐ/TW ngày 26/7/2026', '2026-07-26'),
  }),
  policyRow({
    key: 'party.transfer.done',
    name: 'Chuyển sinh hoạt đảng chính thức',
    length: [60, 'wd'],
    ownerRole: 'SUPERVISED_UNIT',
    ...basis('208-QĐ/TW ngày 26/7/2026', '2026-07-26'),
  }),
];

/** The Party track up to a conclusion: inspection, supervision, denunciations, and periods of branch life. */
export const PARTY_POLICIES: readonly PolicyRow[] = [
  ...INSPECTION_POLICIES,
  ...DENUNCIATION_POLICIES,
  ...LIFE_POLICIES,
];
