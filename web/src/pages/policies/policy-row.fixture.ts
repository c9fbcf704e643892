import type { PolicyRow } from '../../api/rules-queries.ts';

/** A row as the API shows it, with what a test says of it. */
export function policyRow(said: Partial<PolicyRow> = {}): PolicyRow {
  return {
    ...{ key: 'case.classify', version: 1, name: 'Phân loại đơn', conditions: {}, extension: null, roll: true },
    length: { n: 5, unit: 'wd', direction: 'after' },
    ...{ firstCounted: 'next-day', cutOffHour: null, selectBy: 'trigger', ownerRole: 'SCREENER', ladder: 'standard' },
    ...{ legalBasis: 'Quy trình nội bộ', confidence: 'own', effectiveFrom: '2026-01-01', effectiveTo: null },
    ...{ organisationId: null, inForce: true, openObligations: 0, changeId: null },
    ...said,
  };
}
