import { describe, expect, it } from 'vitest';
import { ORGANISATIONS, PATHS, PEOPLE } from '../case/people.fixture.ts';
import type { Body, Person } from '../case/people.fixture.ts';
import { owningBody } from './owning-body.ts';

const way = (...bodies: Body[]) => bodies.map((organisationId) => ({ organisationId, path: PATHS[organisationId] }));
const FROM_BRANCH = way('branch', 'commune', 'province');
const records = { people: PEOPLE, organisations: ORGANISATIONS };

/** Who owns a letter received by the first of these bodies that names these persons and bodies. */
function owner(from: ReturnType<typeof way>, named: { people?: Person[]; bodies?: Body[] }, concerns = false) {
  const subjects = [
    ...(named.people ?? []).map((personId) => ({ personId, organisationId: null })),
    ...(named.bodies ?? []).map((organisationId) => ({ personId: null, organisationId })),
  ];
  return owningBody(from, { concerns, subjects, records })?.organisationId ?? null;
}

describe('a letter about the boss', () => {
  it('stays with the body that received it when it concerns nobody there', () => {
    expect(owner(way('commune', 'province'), {})).toBe('commune');
    expect(owner(way('commune', 'province'), { people: ['branchSecretary', 'stranger'], bodies: ['branch'] })).toBe(
      'commune',
    );
  });

  it('goes to the level above when the clerk says that it concerns the own body', () =>
    expect(owner(way('commune', 'province'), {}, true)).toBe('province'));

  it('goes up when it names somebody who serves there, whatever the clerk said', () =>
    expect(owner(way('commune', 'province'), { people: ['clerk'] })).toBe('province'));

  it('goes up when it complains about the receiving body itself', () =>
    expect(owner(way('commune', 'province'), { bodies: ['commune'] })).toBe('province'));

  it('goes past every level that belongs to the body complained about', () =>
    expect(owner(FROM_BRANCH, { bodies: ['commune'] })).toBe('province'));

  it('goes past every level that is subordinate to the person complained about', () =>
    expect(owner(FROM_BRANCH, { people: ['head'] })).toBe('province'));

  it('of somebody above who heads nothing stays: nobody below is a subordinate', () => {
    const official = {
      personId: 'official',
      posts: [{ organisationId: 'province', path: 'mg', isHead: false, managedBy: 'province' as const }],
      relatives: [],
    };
    const subjects = [{ personId: 'official', organisationId: null }];
    const known = { people: { official }, organisations: ORGANISATIONS };
    expect(owningBody(FROM_BRANCH, { concerns: false, subjects, records: known })?.organisationId).toBe('branch');
  });

  it('has nowhere to go when the way up ends', () => {
    expect(owner(FROM_BRANCH, { people: ['provincialLeader'] })).toBeNull();
    expect(owner(FROM_BRANCH, { bodies: ['province'] })).toBeNull();
    expect(owner(way('province'), {}, true)).toBeNull();
  });
});
