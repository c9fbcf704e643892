import { expect, test } from 'vitest';
import { enteringBodies, mayLookAhead, proposingBodies, replacingBodies } from './rule-keeper.ts';

const at = (role: string, organisationId: string) => ({
  role,
  organisationId,
  organisation: `Tổ chức ${organisationId}`,
});

test('an administrator and a head may propose, each body once however many roles are held there', () => {
  const roles = [at('ADMINISTRATOR', 'a'), at('HEAD', 'a'), at('HEAD', 'b'), at('INSPECTOR', 'c')];
  expect(proposingBodies(roles)).toEqual([
    { id: 'a', name: 'Tổ chức a' },
    { id: 'b', name: 'Tổ chức b' },
  ]);
});

test('a leader above looks ahead and publishes, but proposes nothing; an auditor only reads', () => {
  expect(proposingBodies([at('LEADER', 'a')])).toEqual([]);
  expect(mayLookAhead([at('LEADER', 'a')])).toBe(true);
  expect(mayLookAhead([at('AUDITOR', 'a')])).toBe(false);
});

const placed = (id: string, path: string, isTopmost = false) => ({ id, name: id, path, isTopmost });
const PROVINCE = placed('province', 'mg', true);
const COMMUNE = placed('commune', 'mg.x01');

test('a rule for all may be followed by an own one of any body; an own one only by that body or one over it', () => {
  expect(replacingBodies([PROVINCE, COMMUNE], null)).toEqual([PROVINCE, COMMUNE]);
  expect(replacingBodies([PROVINCE, COMMUNE], 'mg.x01')).toEqual([PROVINCE, COMMUNE]);
  expect(replacingBodies([PROVINCE, COMMUNE], 'mg.x011')).toEqual([PROVINCE]);
});

test('the calendar of the country is entered by the topmost body, an own one by the body itself', () => {
  expect(enteringBodies([PROVINCE, COMMUNE], 'national')).toEqual([PROVINCE]);
  expect(enteringBodies([PROVINCE, COMMUNE], 'commune')).toEqual([COMMUNE]);
});
