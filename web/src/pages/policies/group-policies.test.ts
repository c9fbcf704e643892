import { expect, test } from 'vitest';
import { groupPolicies } from './group-policies.ts';
import { policyRow } from './policy-row.fixture.ts';

const rows = [
  policyRow({ key: 'party.verify', version: 1, name: 'Thẩm tra, xác minh', inForce: false }),
  policyRow({ key: 'party.verify', version: 2, name: 'Thẩm tra, xác minh' }),
  policyRow({ key: 'case.classify', version: 1, name: 'Phân loại đơn' }),
];

const said = () => 'Classification';
const keysOf = (q: string, all = false) => groupPolicies(rows, { q, all, said }).map((group) => group.key);

test('deadlines stand by key, and of each key only what is in force until all versions are asked for', () => {
  expect(groupPolicies(rows, { q: '', all: false, said }).map(({ key, rows: found }) => [key, found.length])).toEqual([
    ['case.classify', 1],
    ['party.verify', 1],
  ]);
  const [, verify] = groupPolicies(rows, { q: '', all: true, said });
  expect(verify?.rows.map((row) => row.version)).toEqual([2, 1]);
});

test('a deadline is found by its name without tone marks, by its key, and as the page calls it', () => {
  expect(keysOf('phan loai')).toEqual(['case.classify']);
  expect(keysOf('classification')).toHaveLength(2);
  expect(keysOf('party.')).toEqual(['party.verify']);
  expect(keysOf('không có')).toEqual([]);
});
