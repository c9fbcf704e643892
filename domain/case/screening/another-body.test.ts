import { describe, expect, it } from 'vitest';
import { settle } from '../../deadlines/open.ts';
import { ACCEPT, about, assign, classify, rerouteUp, text } from '../commands.fixture.ts';
import { relationsOf } from '../handling/relations.ts';
import { EVERY_EVENT } from '../events.fixture.ts';
import type { CaseEvent } from '../events.ts';
import { given, record } from '../given.fixture.ts';
import type { Story } from '../given.fixture.ts';
import { CHAIR, HEAD, HEAD_ABOVE, OFFICER, PROCESS, SCREENER, SECOND_OFFICER, SECRETARY } from '../people.fixture.ts';
import { putOnAgenda, raise } from '../review/review.fixture.ts';
import { REOPEN, TAKE_OVER, transfer } from '../settlement/settlement.fixture.ts';
import { APPROVED, PRESENTED, SECRETARY_OF_BRANCH, goOn } from '../verification/team-stories.fixture.ts';
import { ACCUSED, order, present, replace } from '../verification/verification.fixture.ts';

const TOLD = [{ personId: 'branchSecretary', organisationId: null }];

/** Verified once, closed and opened again on new facts. */
const REOPENED = goOn(record(PRESENTED, [EVERY_EVENT.CaseClosed, ...nothingOwed(PRESENTED)], HEAD, '2026-12-01'), [
  REOPEN,
  HEAD,
  '2027-01-04',
]);

function nothingOwed(story: Story): readonly CaseEvent[] {
  const { obligations } = given(story).state;
  return settle(obligations, [...new Set(obligations.map((one) => one.key))], '2026-12-01', 'cancelled');
}

describe('the team of a body that no longer has the case', () => {
  const raised = goOn(APPROVED, [putOnAgenda(), SECRETARY, '2026-11-17'], [raise(), PROCESS, '2026-12-01']);
  const transferred = goOn(REOPENED, [transfer('inspection'), HEAD, '2027-01-05'], [TAKE_OVER, CHAIR, '2027-01-06']);
  const rerouted = goOn(REOPENED, [rerouteUp('province'), HEAD, '2027-01-05']);
  const decided = record(
    REOPENED,
    [{ ...EVERY_EVENT.CompetenceDecided, organisationId: 'otherCommune', organisationPath: 'mg.x02' }],
    HEAD_ABOVE,
    '2027-01-06',
  );

  it.each([
    ['raised to the level above', raised],
    ['taken over by another body', transferred],
    ['given to another body by the superior', decided],
    ['passed up by a body concerned', rerouted],
  ])('loses place and access when it is %s, and what was heard stays', (_how, story) => {
    const { state } = given(story);
    expect(state.verification).toMatchObject({
      leader: '',
      members: [],
      former: ['officer', 'secondOfficer'],
      hearings: [{ subjectId: ACCUSED, presentedOn: '2026-10-20' }],
    });
    expect(relationsOf(state, OFFICER)).toMatchObject({ 'team-leader': false, 'team-member': false, owner: false });
    expect(relationsOf(state, SECOND_OFFICER)).toMatchObject({ 'team-member': false });
  });

  it('owes nothing in person any more: the head of the new body does', () => {
    const handled = goOn(REOPENED, [assign('officer'), HEAD, '2027-01-04'], [ACCEPT, OFFICER, '2027-01-04']);
    const up = goOn(handled, [rerouteUp('province'), HEAD, '2027-01-05']);
    const over = goOn(handled, [transfer('inspection'), HEAD, '2027-01-05'], [TAKE_OVER, CHAIR, '2027-01-06']);
    for (const story of [raised, up, over]) {
      const { obligations, organisation } = given(story).state;
      const owners = obligations.filter((one) => one.status === 'open').map((one) => one.owner);
      expect(owners.every((one) => one.kind === 'role' && one.organisationId === organisation.id)).toBe(true);
    }
  });

  it('stays at work where the superior leaves the case with its body', () => {
    const event = { ...EVERY_EVENT.CompetenceDecided, organisationId: 'commune', organisationPath: 'mg.x01' };
    expect(given(record(REOPENED, [event], HEAD_ABOVE, '2027-01-06')).state.verification?.leader).toBe('officer');
  });

  it('is followed by a leader whom the new head names', () => {
    const returned = record(raised, [EVERY_EVENT.CaseReturnedToTeam], PROCESS, '2026-12-10');
    const named = given(returned).when(replace('', 'committeeMember'), HEAD_ABOVE, '2026-12-11');
    expect(named.state().verification).toMatchObject({
      leader: 'committeeMember',
      former: ['officer', 'secondOfficer'],
    });
  });
});

describe('whoever was told of the matter once', () => {
  const renamed = { ...about({ personId: 'branchSecretary' }), id: 'subject-new' };
  const again = classify({ subjects: [renamed], reason: text('new facts') });

  it('is known to have been told, each once', () => {
    expect(given(PRESENTED).state.everTold).toEqual(TOLD);
    const ordered = goOn(
      REOPENED,
      [again, SCREENER, '2027-01-04'],
      [{ type: 'accept', grounds: text('why') }, HEAD, '2027-01-05'],
      [order(), HEAD, '2027-01-06'],
    );
    const told = goOn(record(ordered, [EVERY_EVENT.PlanApproved], HEAD, '2027-01-06'), [
      present('2027-01-07', 'subject-new'),
      OFFICER,
      '2027-01-07',
    ]);
    expect(given(told).state.everTold).toEqual(TOLD);
  });

  it('stays so when the case is opened and classified anew, under whatever id, and when another team begins', () => {
    const reclassified = goOn(REOPENED, [again, SCREENER, '2027-01-04']);
    expect(given(reclassified).state.everTold).toEqual(TOLD);
    const ordered = goOn(
      reclassified,
      [{ type: 'accept', grounds: text('why') }, HEAD, '2027-01-05'],
      [order(), HEAD, '2027-01-06'],
    );
    const { everTold, verification } = given(ordered).state;
    expect(everTold).toEqual(TOLD);
    expect(verification?.hearings).toMatchObject([{ subjectId: 'subject-new', presentedOn: null }]);
    // What they may do hangs on the second presentation; what they saw stays theirs.
    expect(relationsOf(given(ordered).state, SECRETARY_OF_BRANCH).subject).toBe(false);
  });
});
