import { expect, it } from 'vitest';
import { policyId } from './policy-id.ts';
import { POLICIES } from './seed/reference/policies.ts';

const row = {
  key: 'intake.head_notice',
  conditions: { track: 'party', level: 'grassroots' },
  organisationId: null,
  version: 1,
};

it('no two rows of the deadline policy share an id, so that none is lost when they are stored', () => {
  const ids = POLICIES.map(policyId);
  expect(new Set(ids).size).toBe(ids.length);
});

it('the order in which conditions are written does not make another rule', () => {
  expect(policyId({ ...row, conditions: { level: 'grassroots', track: 'party' } })).toBe(policyId(row));
});

it('other conditions, another organisation or another version make another rule', () => {
  const others = [
    { ...row, conditions: { track: 'party' } },
    { ...row, organisationId: '00000000-0000-7000-8000-000000000001' },
    { ...row, version: 2 },
    { ...row, key: 'intake.other' },
  ];
  expect(new Set([row, ...others].map(policyId)).size).toBe(5);
});
