import type { Confidence, Day } from '../../../domain/calendar/calendar.ts';
import type { ExtensionRule, PeriodUnit, PolicyRow } from '../../../domain/policy/policy.ts';

type Defaulted = 'version' | 'conditions' | 'extension' | 'roll' | 'firstCounted' | 'cutOffHour' | 'selectBy';
type Written = Omit<PolicyRow, Defaulted | 'length' | 'organisationId' | 'ladder' | 'effectiveTo'> &
  Partial<Pick<PolicyRow, Defaulted | 'ladder' | 'effectiveTo'>> & {
    /** Number and unit; 'before' as third part where the period counts back. */
    length: readonly [n: number, unit: PeriodUnit, direction?: 'before'];
  };

/** A full policy row from what is particular to it: first version, no conditions, rolled, next day counted, standard ladder. */
export function policyRow(written: Written): PolicyRow {
  const [n, unit, direction] = written.length;
  return {
    version: 1,
    conditions: {},
    extension: null,
    roll: true,
    firstCounted: 'next-day',
    cutOffHour: null,
    selectBy: 'trigger',
    organisationId: null,
    ladder: 'standard',
    effectiveTo: null,
    ...written,
    length: { n, unit, direction: direction ?? 'after' },
  };
}

/** A rule that allows extensions of at most `n` each. */
export function extendBy(
  n: number,
  unit: PeriodUnit,
  times: number,
  approver: ExtensionRule['approver'],
): ExtensionRule {
  return { kind: 'fixed', n, unit, times, approver };
}

/** A rule that lets the whole period reach `n`, in one extension. */
export function extendTo(n: number, unit: PeriodUnit, approver: ExtensionRule['approver']): ExtensionRule {
  return { kind: 'up-to-total', n, unit, times: 1, approver };
}

/** What the rows of one document share. */
export interface Basis {
  legalBasis: string;
  confidence: Confidence;
  effectiveFrom: Day | null;
}

/** A document in force since a day, as the basis of a row. */
export function basis(legalBasis: string, effectiveFrom: Day | null, confidence: Confidence = 'seen'): Basis {
  return { legalBasis, effectiveFrom, confidence };
}
