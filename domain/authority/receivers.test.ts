import { describe, expect, it } from 'vitest';
import { ORGANISATIONS, PEOPLE } from '../case/people.fixture.ts';
import { receiversOf } from './receivers.ts';
import type { Ladderable, Surroundings } from './receivers.ts';

const around: Surroundings = {
  organisations: Object.fromEntries(
    Object.entries(ORGANISATIONS).map(([id, one]) => [id, { ...one, kind: 'party-committee' }]),
  ),
  people: PEOPLE,
  holders: [
    { organisationId: 'commune', role: 'SCREENER', personId: 'screener' },
    { organisationId: 'commune', role: 'SCREENER', personId: 'clerk' },
    { organisationId: 'commune', role: 'HEAD', personId: 'head' },
    { organisationId: 'province', role: 'LEADER', personId: 'provincialLeader' },
  ],
};

function receivers(audience: string, values: Partial<Ladderable> = {}): readonly string[] {
  const owner = { personId: null, role: 'SCREENER', organisationId: 'commune' };
  return receiversOf({ audience, owner, organisationPath: 'mg.x01', subjects: [], recused: [], ...values }, around);
}

describe('who is told', () => {
  it('of a decision on more time: who asked and who owes it, each once', () => {
    expect(receivers('owner-and:screener')).toEqual(['screener', 'clerk']);
    const owner = { personId: 'officer', role: null, organisationId: 'commune' };
    expect(receivers('owner-and:screener', { owner })).toEqual(['officer', 'screener']);
  });

  it('never somebody in conflict: the next level is told instead', () => {
    const owner = { personId: 'spouse', role: null, organisationId: 'commune' };
    const subjects = [{ personId: 'branchSecretary', organisationId: null }];
    expect(receivers('owner-and:spouse', { owner, subjects })).toEqual(['head']);
    expect(receivers('person:spouse', { owner, subjects })).toEqual(['head']);
    expect(receivers('owner-head', { subjects: [{ personId: 'head', organisationId: null }] })).toEqual([
      'provincialLeader',
    ]);
  });

  it('never somebody who stepped back, in whatever way they would have been told: the next level is', () => {
    const owner = { personId: 'officer', role: null, organisationId: 'commune' };
    expect(receivers('owner', { recused: ['screener'] })).toEqual(['clerk']);
    expect(receivers('person:officer', { owner, recused: ['officer'] })).toEqual(['head']);
    expect(receivers('owner-and:officer', { recused: ['officer'] })).toEqual(['screener', 'clerk']);
    expect(receivers('owner-head', { recused: ['head'] })).toEqual(['provincialLeader']);
    expect(receivers('owner', { owner, recused: ['officer', 'head'] })).toEqual(['provincialLeader']);
  });

  it('is the subject alone of what is addressed to the subject as subject, who is told of nothing else', () => {
    const subjects = [{ personId: 'branchSecretary', organisationId: null }];
    expect(receivers('subject:branchSecretary', { subjects })).toEqual(['branchSecretary']);
    expect(receivers('person:branchSecretary', { subjects })).toEqual(['head']);
  });

  it('is nobody, and never the level above, when what was addressed to a subject finds none', () => {
    expect(receivers('subject:officer', { subjects: [{ personId: 'branchSecretary', organisationId: null }] })).toEqual(
      [],
    );
    expect(receivers('subject:', { subjects: [{ personId: null, organisationId: 'branch' }] })).toEqual([]);
  });
});
