import type { PolicyRow } from '../../../domain/policy/policy.ts';
import { basis, extendBy, extendTo, policyRow } from './policy-row.ts';

const RULE_30 = '30-QĐ/TW ngày 26/7/2016';
const RULE_21 = '21-QĐ/TW ngày 11/4/2026';
const RULES_22_296_21 = '22-QĐ/TW (2021); 296-QĐ/TW (2025); 21-QĐ/TW (2026)';
const LIMITS_69 = '69-QĐ/TW ngày 06/7/2022 Đ4';
const LIMITS_212 = '212-QĐ/TW ngày 17/8/2026';
const LIMITS_BEFORE_69 = '102-QĐ/TW (2017), chưa đối chiếu văn bản';

const DECISION_POLICIES: readonly PolicyRow[] = [
  policyRow({
    key: 'party.disc.branch_issue',
    name: 'Chi bộ ban hành và giao quyết định kỷ luật',
    length: [10, 'cd'],
    ownerRole: 'HEAD',
    ...basis('296-QĐ/TW Đ15.2', '2025-05-30'),
  }),
  policyRow({
    key: 'party.disc.announce',
    name: 'Công bố quyết định kỷ luật',
    length: [15, 'cd'],
    ownerRole: 'HEAD',
    ...basis(RULE_30, '2016-07-26', 'memory'),
  }),
  policyRow({
    key: 'party.disc.state_notice',
    name: 'Cơ quan nhà nước thông báo cho tổ chức đảng',
    length: [5, 'cd'],
    ownerRole: 'SUPERVISED_UNIT',
    ...basis('296-QĐ/TW Đ8.5', '2025-05-30'),
  }),
  policyRow({
    key: 'party.disc.lapse',
    name: 'Quyết định kỷ luật đương nhiên chấm dứt hiệu lực',
    length: [12, 'm'],
    roll: false,
    ownerRole: 'HEAD',
    ladder: 'none',
    ...basis(RULE_30, '2016-07-26', 'memory'),
  }),
];

// Suspension limits rights: it ends on the exact day and is never rolled.
const SUSPENSION_POLICIES: readonly PolicyRow[] = [
  policyRow({
    key: 'party.susp',
    name: 'Đình chỉ sinh hoạt đảng',
    length: [90, 'cd'],
    extension: extendTo(180, 'cd', 'same-body'),
    roll: false,
    ownerRole: 'HEAD',
    ...basis('22-QĐ/TW ngày 28/7/2021 Đ28-31', '2021-07-28'),
    effectiveTo: '2026-04-10',
  }),
  policyRow({
    key: 'party.susp',
    version: 2,
    name: 'Đình chỉ hoạt động tổ chức đảng',
    conditions: { subject: 'organisation' },
    length: [90, 'cd'],
    roll: false,
    ownerRole: 'HEAD',
    ...basis('22-QĐ/TW ngày 28/7/2021 Đ28-31', '2021-07-28'),
    effectiveTo: '2026-04-10',
  }),
  policyRow({
    key: 'party.susp',
    version: 3,
    name: 'Đình chỉ sinh hoạt đảng, hoạt động tổ chức đảng',
    length: [90, 'cd'],
    extension: extendBy(30, 'cd', 1, 'same-body'),
    roll: false,
    ownerRole: 'HEAD',
    ...basis(RULE_21, '2026-04-11'),
  }),
];

const APPEAL_POLICIES: readonly PolicyRow[] = [
  policyRow({
    key: 'party.appeal.lodge',
    name: 'Khiếu nại kỷ luật',
    length: [30, 'wd'],
    ownerRole: 'SUBJECT',
    ladder: 'none',
    ...basis(`${RULE_30}; Điều lệ Đảng`, '2016-07-26'),
    effectiveTo: '2021-07-27',
  }),
  policyRow({
    key: 'party.appeal.lodge',
    version: 2,
    name: 'Khiếu nại kỷ luật',
    length: [30, 'cd'],
    ownerRole: 'SUBJECT',
    ladder: 'none',
    ...basis('296-QĐ/TW Đ25.1; 22-QĐ/TW (2021); 21-QĐ/TW (2026)', '2021-07-28', 'memory'),
  }),
  policyRow({
    key: 'party.appeal.settle',
    name: 'Giải quyết khiếu nại kỷ luật, từ cấp tỉnh trở xuống',
    length: [90, 'cd'],
    ownerRole: 'HEAD',
    ...basis(RULES_22_296_21, '2021-07-28', 'memory'),
  }),
  policyRow({
    key: 'party.appeal.settle',
    version: 2,
    name: 'Giải quyết khiếu nại kỷ luật, cấp trung ương',
    conditions: { level: 'central' },
    length: [180, 'cd'],
    ownerRole: 'HEAD',
    ...basis(RULES_22_296_21, '2021-07-28', 'memory'),
  }),
];

interface LimitVersion {
  version: number;
  legalBasis: string;
  confidence: PolicyRow['confidence'];
  effectiveFrom: string | null;
  effectiveTo: string | null;
}

// The limit follows the rule in force at the violation. 212-QĐ/TW was not read: the figures of 69-QĐ/TW are kept.
const LIMIT_VERSIONS: readonly LimitVersion[] = [
  { version: 1, legalBasis: LIMITS_BEFORE_69, confidence: 'assumed', effectiveFrom: null, effectiveTo: '2022-07-05' },
  { version: 2, legalBasis: LIMITS_69, confidence: 'seen', effectiveFrom: '2022-07-06', effectiveTo: '2026-08-16' },
  { version: 3, legalBasis: LIMITS_212, confidence: 'memory', effectiveFrom: '2026-08-17', effectiveTo: null },
];

// The same figures for organisations, but only from memory.
const ORGANISATION_LIMIT_VERSIONS: readonly LimitVersion[] = LIMIT_VERSIONS.map((one) => ({
  ...one,
  version: one.version + LIMIT_VERSIONS.length,
  confidence: one.confidence === 'seen' ? 'memory' : one.confidence,
}));

function limit(key: string, name: string, months: number): PolicyRow[] {
  const shared = {
    key,
    length: [months, 'm'],
    roll: false,
    selectBy: 'violation',
    ownerRole: 'HEAD',
    ladder: 'none',
  } as const;
  return [
    ...LIMIT_VERSIONS.map((version) => policyRow({ ...shared, name, ...version })),
    ...ORGANISATION_LIMIT_VERSIONS.map((version) =>
      policyRow({ ...shared, name: `${name}, tổ chức đảng`, conditions: { subject: 'organisation' }, ...version }),
    ),
  ];
}

/** Discipline, suspension, appeals and limitation. Expulsion has no limitation, therefore no row. */
export const DISCIPLINE_POLICIES: readonly PolicyRow[] = [
  ...DECISION_POLICIES,
  ...SUSPENSION_POLICIES,
  ...APPEAL_POLICIES,
  ...limit('party.limit.kt', 'Thời hiệu kỷ luật khiển trách', 60),
  ...limit('party.limit.cc', 'Thời hiệu kỷ luật cảnh cáo, cách chức', 120),
];
