import type { PolicyRow } from '../policy/policy.ts';

/** A policy row for tests: ten working days, rolled, standard ladder, unless said otherwise. */
export function policyOf(overrides: Partial<PolicyRow> = {}): PolicyRow {
  return {
    key: 'test.period',
    version: 1,
    name: 'Thời hạn thử',
    conditions: {},
    length: { n: 10, unit: 'wd', direction: 'after' },
    extension: null,
    roll: true,
    firstCounted: 'next-day',
    cutOffHour: null,
    selectBy: 'trigger',
    organisationId: null,
    ownerRole: 'HEAD',
    ladder: 'standard',
    legalBasis: 'test',
    confidence: 'own',
    effectiveFrom: null,
    effectiveTo: null,
    ...overrides,
  };
}
