import { expect, test } from 'vitest';
import { conveningBodies, usualSitting } from './bodies.ts';

const held = (role: string, organisationId: string) => ({
  role,
  organisationId,
  organisation: `Cơ quan ${organisationId}`,
});

test('somebody convenes for the bodies they head or keep the record of, each named once', () => {
  const roles = [
    held('HEAD', 'a'),
    held('MEETING_SECRETARY', 'a'),
    held('INSPECTOR', 'b'),
    held('MEETING_SECRETARY', 'c'),
  ];
  expect(conveningBodies(roles)).toEqual([
    { id: 'a', name: 'Cơ quan a' },
    { id: 'c', name: 'Cơ quan c' },
  ]);
});

test('a committee mostly sits as its standing committee; a State body has no usual sitting', () => {
  expect(usualSitting('party-committee')).toBe('standing-committee');
  expect(usualSitting('state-body')).toBeNull();
});
