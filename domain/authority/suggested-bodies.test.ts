import { describe, expect, it } from 'vitest';
import { ORGANISATIONS, PEOPLE } from '../case/people.fixture.ts';
import type { SubjectKind } from '../taxonomy/codes.ts';
import { pathsOver, suggestedBodies } from './suggested-bodies.ts';

const RECORDS = { people: PEOPLE, organisations: ORGANISATIONS };
const member = (personId: string | null, kind: SubjectKind = 'member') => ({
  ...{ id: personId ?? 'someone', kind, personId, organisationId: null },
});
const unit = (organisationId: string) => ({
  ...{ id: organisationId, kind: 'organisation' as const, personId: null, organisationId },
});
const suggested = (...subjects: Parameters<typeof suggestedBodies>[0]) =>
  suggestedBodies(subjects, Object.values(ORGANISATIONS), RECORDS).map((body) => body.organisationId);

describe('who may settle a matter is suggested', () => {
  it.each([
    ['about the secretary of a branch', [member('branchSecretary')], ['inspection', 'commune']],
    ['about somebody whom the province manages', [member('managedAbove')], ['province']],
    ['about somebody of the inspection committee', [member('committeeMember')], ['commune']],
    ['about the head of the commune: not there, and nobody on record is over them', [member('head')], ['province']],
    ['about a branch', [unit('branch')], ['inspection', 'commune']],
    ['about the commune itself', [unit('commune')], ['province']],
    ['about two, of whom the province manages one', [member('branchSecretary'), member('managedAbove')], ['province']],
    ['about people of two communes', [member('branchSecretary'), member('otherBranchMember')], ['province']],
    ['about an official who is no member of the Party', [member('clerk', 'non-member-official')], []],
    ['about somebody nobody has identified', [member('branchSecretary'), member(null, 'unknown')], []],
    ['about nobody yet', [], []],
  ])('%s', (_, subjects, bodies) => expect(suggested(...subjects)).toEqual(bodies));

  it('among the bodies over those complained about', () => {
    expect(pathsOver([member('branchSecretary'), unit('otherCommune'), member(null)], RECORDS)).toEqual([
      'mg',
      'mg.x01',
      'mg.x01.c01',
      'mg.x02',
    ]);
  });
});
