import { describe, expect, it } from 'vitest';
import { ORGANISATIONS, PEOPLE } from '../case/people.fixture.ts';
import { receiversOf } from './receivers.ts';
import type { Ladderable, Receiver, Surroundings } from './receivers.ts';

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
  substitutes: {},
};

function told(
  audience: string,
  values: Partial<Ladderable> = {},
  substitutes: Surroundings['substitutes'] = {},
): readonly Receiver[] {
  const owner = { personId: null, role: 'SCREENER', organisationId: 'commune' };
  const asked = { audience, owner, organisationPath: 'mg.x01', subjects: [], recused: [], ...values };
  return receiversOf(asked, { ...around, substitutes });
}

function receivers(...asked: Parameters<typeof told>): readonly string[] {
  return told(...asked).map((one) => one.personId);
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

describe('while somebody is away', () => {
  const officer = { personId: 'officer', role: null, organisationId: 'commune' };
  const subjects = [{ personId: 'branchSecretary', organisationId: null }];

  it('their substitute is told too, and in whose place', () => {
    expect(told('owner', { owner: officer }, { officer: 'secondOfficer' })).toEqual([
      { personId: 'officer', substituteFor: null },
      { personId: 'secondOfficer', substituteFor: 'officer' },
    ]);
    expect(told('person:officer', {}, { officer: 'head' })).toContainEqual({
      personId: 'head',
      substituteFor: 'officer',
    });
  });

  it('a colleague who is told anyway is told once, in their own right', () => {
    expect(told('owner', {}, { screener: 'clerk' })).toEqual([
      { personId: 'screener', substituteFor: null },
      { personId: 'clerk', substituteFor: null },
    ]);
  });

  it('a substitute in conflict hears nothing; with nobody left at that level the next one up is told as well', () => {
    const away = { officer: 'spouse' };
    expect(receivers('owner', { owner: officer, subjects }, away)).toEqual(['officer', 'head']);
    expect(receivers('owner', { owner: officer, recused: ['spouse'] }, away)).toEqual(['officer', 'head']);
    expect(receivers('person:officer', { subjects }, away)).toEqual(['officer', 'head']);
  });

  it('but with a colleague present at that level nobody above is troubled', () => {
    expect(receivers('owner', { subjects }, { screener: 'spouse' })).toEqual(['screener', 'clerk']);
  });

  it('the substitute of a substitute is not told: with both away the next level is', () => {
    const away = { officer: 'secondOfficer', secondOfficer: 'deputyHead' };
    expect(receivers('owner', { owner: officer }, away)).toEqual(['officer', 'secondOfficer', 'head']);
  });

  it('nobody is told in the place of somebody who may not be told, and no one in the place of a subject', () => {
    expect(receivers('owner', { owner: officer, recused: ['officer'] }, { officer: 'secondOfficer' })).toEqual([
      'head',
    ]);
    expect(receivers('subject:branchSecretary', { subjects }, { branchSecretary: 'officer' })).toEqual([
      'branchSecretary',
    ]);
  });

  it('everybody away and nobody above: those away are told all the same', () => {
    const away = { screener: 'spouse', clerk: 'spouse', head: 'spouse', provincialLeader: 'spouse' };
    expect(receivers('owner', { subjects }, away)).toEqual(['screener', 'clerk', 'head', 'provincialLeader']);
  });
});

describe('a body under supervision', () => {
  const speaker = { organisationId: 'branch', role: 'SUPERVISED_UNIT', personId: 'branchMember' };
  const withUnit = { ...around, holders: [...around.holders, speaker] };
  const ofUnit = { personId: null, role: 'SUPERVISED_UNIT', organisationId: 'branch' };
  const about = [{ personId: 'branchSecretary', organisationId: null }];
  const asked = { owner: ofUnit, organisationPath: 'mg.x01', subjects: about, recused: [] };
  const personsTold = (audience: string, changes: Partial<Ladderable> = {}, among: Surroundings = withUnit) =>
    receiversOf({ ...asked, audience, ...changes }, among).map((one) => one.personId);

  it('hears through whoever speaks for it, though its secretary is the subject, and nobody else hears of it', () => {
    expect(personsTold('unit:branch')).toEqual(['branchMember']);
    expect(personsTold('unit:branch', { recused: ['branchMember'] })).toEqual([]);
    expect(personsTold('unit:otherBranch')).toEqual([]);
  });

  it('is reminded of what it owes itself; without anybody who speaks for it, the head is', () => {
    expect(personsTold('owner')).toEqual(['branchMember']);
    expect(personsTold('owner', {}, around)).toEqual(['head']);
  });
});

describe('the head of another body', () => {
  const stranger = { organisationId: 'otherCommune', role: 'HEAD', personId: 'stranger' };
  const withOther = { ...around, holders: [...around.holders, stranger] };
  const asked = { audience: 'head:otherCommune', owner: null, organisationPath: 'mg', recused: [] };
  const toldAbout = (about: Ladderable['subjects']) =>
    receiversOf({ ...asked, subjects: about }, withOther).map((one) => one.personId);

  it('is told alone, and nobody in their place where the matter is about them', () => {
    expect(toldAbout([])).toEqual(['stranger']);
    expect(toldAbout([{ personId: 'stranger', organisationId: null }])).toEqual([]);
  });
});
