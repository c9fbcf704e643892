import { expect, test } from 'vitest';
import { policyRow } from '../policies/policy-row.fixture.ts';
import { headingRow } from './heading-row.ts';

const general = policyRow({ version: 1, name: 'Giải quyết khiếu nại' });
const conditional = policyRow({ version: 2, name: 'Giải quyết, vùng xa', conditions: { place: 'remote' } });
const own = policyRow({ version: 3, name: 'Giải quyết, riêng xã Y', organisationId: 'xa-y' });
const ended = policyRow({ version: 4, name: 'Giải quyết, đã hết hiệu lực', inForce: false });

test('a deadline is called as the row in force for every matter of every organisation', () => {
  expect(headingRow([ended, own, conditional, general])).toBe(general);
});

test('without such a row it is called as the one for everybody, then as any in force, then as the newest', () => {
  expect(headingRow([ended, own, conditional])).toBe(conditional);
  expect(headingRow([ended, own])).toBe(own);
  expect(headingRow([policyRow({ version: 3, inForce: false }), ended])).toBe(ended);
});

test('of two general rows in force the newer gives the name; without rows there is none', () => {
  const newer = policyRow({ version: 5 });
  expect(headingRow([general, newer])).toBe(newer);
  expect(headingRow([])).toBeNull();
});
