import { expect, test } from 'vitest';
import { mayLookAhead, proposingBodies } from './rule-keeper.ts';

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
