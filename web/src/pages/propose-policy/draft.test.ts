import { expect, test } from 'vitest';
import { policyRow } from '../policies/policy-row.fixture.ts';
import { draftOf, examplesOf, valuesOf, widestScope } from './draft.ts';
import type { ProposalValues } from './draft.ts';

const example = { name: 'Nhận trước Tết', startedOn: '2026-02-10', startedAt: null, dueOn: '2026-02-25' };
const row = {
  ...policyRow({ conditions: { track: 'state' } }),
  examples: [{ ...example, computed: example.dueOn, holds: true }],
};
const rest = { organisationId: 'o', scope: 'all' as const, reason: 'Theo quy định mới' };
const opened = (said: Partial<ProposalValues> = {}): ProposalValues => ({ ...valuesOf(row), ...rest, ...said });

test('a form in which only the first day was filled proposes exactly the row it was opened from', () => {
  const {
    version: _v,
    organisationId: _o,
    inForce: _f,
    openObligations: _n,
    changeId: _c,
    examples: _e,
    ...fields
  } = row;
  expect(draftOf(opened({ effectiveFrom: '2027-01-01' }), row)).toEqual({ ...fields, effectiveFrom: '2027-01-01' });
  expect(opened().effectiveFrom).toBeUndefined();
  expect(examplesOf(opened().examples)).toEqual([example]);
});

test('an extension is proposed only where it is allowed, and its fraction only where it is one', () => {
  const extension = { kind: 'fixed' as const, n: 10, of: 2, unit: 'wd' as const, times: 1, approver: 'head' as const };
  expect(draftOf(opened({ mayExtend: false, extension }), row).extension).toBeNull();
  expect(draftOf(opened({ mayExtend: true, extension }), row).extension).toEqual({
    ...{ kind: 'fixed', n: 10, unit: 'wd', times: 1, approver: 'head' },
  });
});

test('a total and a share are in the unit of the period they extend', () => {
  const extension = {
    kind: 'fraction' as const,
    n: 1,
    of: 2,
    unit: 'cd' as const,
    times: 1,
    approver: 'head' as const,
  };
  expect(draftOf(opened({ mayExtend: true, extension }), row).extension).toEqual({ ...extension, unit: 'wd' });
});

test('the time of an example is the time in Viet Nam', () => {
  const timed = { ...example, startedAt: '2026-02-10T10:30:00.000Z' };
  const typed = valuesOf({ ...row, examples: [{ ...timed, computed: timed.dueOn, holds: true }] }).examples;
  expect(typed[0]?.time).toBe('17:30');
  expect(examplesOf(typed)).toEqual([timed]);
});

test('an example that is not whole is not sent', () => {
  expect(examplesOf([{ name: 'Chưa có ngày' }, {}])).toEqual([]);
});

test('for everybody proposes the topmost body alone, and never in place of an own row of a body', () => {
  const forAll = { organisationId: null };
  expect(widestScope(forAll, { isTopmost: true })).toBe('all');
  expect(widestScope(forAll, { isTopmost: false })).toBe('own');
  expect(widestScope(forAll, undefined)).toBe('own');
  expect(widestScope({ organisationId: 'o' }, { isTopmost: true })).toBe('own');
});
