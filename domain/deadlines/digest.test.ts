import { describe, expect, it } from 'vitest';
import { ORGANISATIONS, PATHS, PEOPLE } from '../case/people.fixture.ts';
import type { Body, Person } from '../case/people.fixture.ts';
import { digestOf } from './digest.ts';
import type { DigestSurroundings, OwedThing } from './digest.ts';

const TODAY = '2026-11-23';

const holding = (personId: Person, role: string, body: Body) => ({
  ...{ personId, role, organisationId: body, path: PATHS[body] },
});
const around: DigestSurroundings = {
  organisations: ORGANISATIONS,
  people: PEOPLE,
  holders: [
    holding('screener', 'SCREENER', 'commune'),
    holding('clerk', 'SCREENER', 'commune'),
    holding('head', 'HEAD', 'commune'),
    holding('provincialLeader', 'LEADER', 'province'),
  ],
};

function owed(dueOn: string, values: Partial<OwedThing> = {}): OwedThing {
  const owner = { personId: null, role: 'SCREENER', organisationId: 'commune' };
  return { owner, organisationPath: PATHS.commune, dueOn, subjects: [], recused: [], ...values };
}

const inPerson = (personId: Person) => ({ owner: { personId, role: null, organisationId: 'commune' } });
const digest = (...things: OwedThing[]) => digestOf(things, TODAY, around);

describe('the morning tells', () => {
  it('everybody of their own work, in person or by the role they hold, by how it stands', () => {
    const numbers = digest(
      owed('2026-11-20'),
      owed('2026-11-23'),
      owed('2026-11-24'),
      owed('2026-11-25', inPerson('officer')),
    );
    const byRole = { overdue: 1, today: 1, soon: 1, bodyOverdue: 0 };
    expect(numbers['screener']).toEqual(byRole);
    expect(numbers['clerk']).toEqual(byRole);
    expect(numbers['officer']).toEqual({ overdue: 0, today: 0, soon: 1, bodyOverdue: 0 });
  });

  it('heads of what is overdue in their body, and leaders of that and everything below', () => {
    const numbers = digest(owed('2026-11-20'), owed('2026-11-19', inPerson('officer')), owed('2026-11-24'));
    expect(numbers['head']?.bodyOverdue).toBe(2);
    expect(numbers['provincialLeader']).toEqual({ overdue: 0, today: 0, soon: 0, bodyOverdue: 2 });
    const above = digest(owed('2026-11-20', { organisationPath: PATHS.province }));
    expect([above['head'], above['provincialLeader']?.bodyOverdue]).toEqual([undefined, 1]);
  });

  it('nobody who has nothing to hear', () => {
    expect(Object.keys(digest(owed('2026-11-24', inPerson('officer'))))).toEqual(['officer']);
    expect(digest()).toEqual({});
  });

  it('no subject, relative or subordinate of theirs a number in which the matter is', () => {
    const subjects = [{ personId: 'head', organisationId: null }];
    const numbers = digest(owed('2026-11-20', { subjects }), owed('2026-11-20', { subjects, ...inPerson('head') }));
    // Everybody in the commune is below its head: only the level above hears of it.
    expect(numbers).toEqual({ provincialLeader: { overdue: 0, today: 0, soon: 0, bodyOverdue: 2 } });
    const branch = [{ personId: 'branchSecretary', organisationId: null }];
    expect(digest(owed('2026-11-20', { subjects: branch, ...inPerson('spouse') }))['spouse']).toBeUndefined();
  });

  it('nobody who stepped back from a matter anything of it', () => {
    const numbers = digest(owed('2026-11-20', { recused: ['clerk', 'head'] }), owed('2026-11-23'));
    expect(numbers['clerk']).toEqual({ overdue: 0, today: 1, soon: 0, bodyOverdue: 0 });
    expect(numbers['head']).toBeUndefined();
    expect(numbers['screener']?.overdue).toBe(1);
  });

  it('a thing owed by somebody with two claims to it once', () => {
    const twice = { ...around, holders: [...around.holders, holding('screener', 'SCREENER', 'commune')] };
    expect(digestOf([owed('2026-11-20')], TODAY, twice)['screener']?.overdue).toBe(1);
  });
});
