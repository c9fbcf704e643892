import { policyOf } from '../deadlines/policy.fixture.ts';
import type { PolicyRow } from '../policy/policy.ts';

const VERSIONS = [
  { legalBasis: '102-QĐ/TW (2017), chưa đối chiếu văn bản', confidence: 'assumed', to: '2022-07-05' },
  { legalBasis: '69-QĐ/TW ngày 06/7/2022 Đ4', confidence: 'seen', from: '2022-07-06', to: '2026-08-16' },
  { legalBasis: '212-QĐ/TW ngày 17/8/2026', confidence: 'memory', from: '2026-08-17' },
] as const;

function limit(key: string, name: string, n: number): PolicyRow[] {
  const rows = VERSIONS.map((one, i) =>
    policyOf({
      key,
      version: i + 1,
      name,
      length: { n, unit: 'm', direction: 'after' },
      roll: false,
      selectBy: 'violation',
      ladder: 'none',
      legalBasis: one.legalBasis,
      confidence: one.confidence,
      effectiveFrom: 'from' in one ? one.from : null,
      effectiveTo: 'to' in one ? one.to : null,
    }),
  );
  const ofOrganisations = rows.map((row) => ({
    ...row,
    version: row.version + rows.length,
    name: `${name}, tổ chức đảng`,
    conditions: { subject: 'organisation' },
    confidence: row.confidence === 'seen' ? 'memory' : row.confidence,
  }));
  return [...rows, ...ofOrganisations];
}

/** The rows that limitation and lapse need, as they are seeded. */
export const DISCIPLINE_POLICIES: readonly PolicyRow[] = [
  policyOf({
    key: 'party.disc.lapse',
    name: 'Quyết định kỷ luật đương nhiên chấm dứt hiệu lực',
    length: { n: 12, unit: 'm', direction: 'after' },
    roll: false,
    ladder: 'none',
    legalBasis: '30-QĐ/TW ngày 26/7/2016',
    confidence: 'memory',
    effectiveFrom: '2016-07-26',
  }),
  ...limit('party.limit.kt', 'Thời hiệu kỷ luật khiển trách', 60),
  ...limit('party.limit.cc', 'Thời hiệu kỷ luật cảnh cáo, cách chức', 120),
];
