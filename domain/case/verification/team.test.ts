import { describe, expect, it } from 'vitest';
import { about, classify, instruct, propose, register, text } from '../commands.fixture.ts';
import type { CaseCommand } from '../commands.ts';
import { fold, given, lived, record } from '../given.fixture.ts';
import {
  CHAIR,
  DEPUTY,
  ENGINE,
  HEAD,
  LEADER_ABOVE,
  OFFICER,
  SCREENER,
  SECOND_OFFICER,
  staff,
} from '../people.fixture.ts';
import type { CaseState } from '../state.ts';
import {
  ACCEPTED,
  ASKED,
  ORDERED,
  PLANNED,
  PRESENTED,
  REPORTED,
  SECRETARY_OF_BRANCH,
  acceptedAbout,
  acceptedInWords,
  goOn,
} from './team-stories.fixture.ts';
import {
  ACCUSED,
  PLAN,
  decideObjection,
  objectTo,
  onPaper,
  order,
  present,
  replace,
  report,
} from './verification.fixture.ts';

const ON = '2026-10-16';
const NEXT = '2026-10-22';
const paused = (story: typeof ACCEPTED) => {
  const decided = { by: 'person', personId: 'head', signedAs: 'own' } as const;
  const pause = { type: 'SettlementPaused', ground: 'SUBJECT_UNABLE', from: ON, reason: text('why'), decided } as const;
  return record(story, [pause], HEAD, ON);
};
const ownerOf = (state: CaseState, id: string) => state.obligations.find((one) => one.id === id)?.owner;

describe('the order to verify', () => {
  it('opens the verification with nobody told yet, and settles that an order was owed', () => {
    const ordered = given(ACCEPTED).when(order(), HEAD, ON);
    ordered.thenEvents(
      { type: 'VerificationOrdered', leader: 'officer', members: ['secondOfficer'], on: ON, dueOn: null },
      { type: 'ObligationSettled', obligationId: 'verification.order#1', status: 'met', late: false },
      { obligation: { key: 'party.insp.present', dueOn: '2026-10-23', owner: { personId: 'officer' } } },
      { obligation: { key: 'verification.report', dueOn: '2026-11-30', owner: { personId: 'officer' } } },
    );
    const { stage, verification } = ordered.state();
    expect(stage).toBe('VERIFICATION');
    expect(verification).toMatchObject({
      leader: 'officer',
      members: ['secondOfficer'],
      orderedOn: ON,
      planApproved: false,
      report: null,
    });
    expect(verification?.hearings).toEqual([
      {
        subjectId: ACCUSED,
        presentedOn: null,
        explanation: 'not-asked',
        explanationId: null,
        draft: 'not-shared',
        draftId: null,
      },
    ]);
  });

  it('may set the last day of the report itself', () =>
    expect(
      given(ACCEPTED)
        .when(order({ dueOn: '2026-11-07' }), HEAD, ON)
        .events()
        .at(-1),
    ).toMatchObject({
      obligation: { key: 'verification.report', dueOn: '2026-11-07', policy: { length: { n: 22, unit: 'cd' } } },
    }));

  it('sets no last day that is past', () =>
    given(ACCEPTED)
      .when(order({ dueOn: '2026-10-15' }), HEAD, ON)
      .thenRefused('DUE_DATE_PAST', { dueOn: '2026-10-15' }));

  it('on the State track opens no period of the Party for telling the subjects', () => {
    const state = acceptedAbout([about({ personId: 'branchSecretary' })], { track: 'state' });
    const keys = fold(goOn(state, [order(), HEAD, ON])).obligations.map((one) => one.key);
    expect(keys).toContain('verification.report');
    expect(keys).not.toContain('party.insp.present');
  });

  it('needs a case that is taken on, and one that does not stand still', () => {
    const screened = lived([register('2026-10-12'), ENGINE, '2026-10-12'], [classify(), SCREENER, '2026-10-13']);
    given(screened).when(order(), HEAD, ON).thenRefused('NOT_ACCEPTED');
    given(paused(ACCEPTED)).when(order(), HEAD, ON).thenRefused('SETTLEMENT_PAUSED', { ground: 'SUBJECT_UNABLE' });
  });

  it.each([
    ['who leads is a member too', order({ members: ['officer'] }), 'TEAM_MEMBER_TWICE', { personId: 'officer' }],
    ['a member is named twice', order({ members: ['clerk', 'clerk'] }), 'TEAM_MEMBER_TWICE', { personId: 'clerk' }],
    ['somebody is not on record', order({ leader: 'nobody' }), 'PERSON_UNKNOWN', { personId: 'nobody' }],
    ['somebody serves elsewhere', order({ members: ['stranger'] }), 'ASSIGNEE_NOT_IN_BODY', { personId: 'stranger' }],
    [
      'somebody is a relative of the subject',
      order({ members: ['spouse'] }),
      'CONFLICT_OF_INTEREST',
      { personId: 'spouse', ground: 'RELATIVE_OF_SUBJECT' },
    ],
    [
      'the leader is a subordinate of the subject',
      order({ leader: 'branchMember' }),
      'CONFLICT_OF_INTEREST',
      { personId: 'branchMember', ground: 'SUBORDINATE_OF_SUBJECT' },
    ],
  ] as const)('is refused when %s', (_why, command, code, params) =>
    given(ACCEPTED).when(command, HEAD, ON).thenRefused(code, params),
  );

  it('takes nobody who stepped back from the case', () => {
    const conflict = { personId: 'officer', relation: 'interest', by: 'officer', reason: text('why') } as const;
    const declared = record(ACCEPTED, [{ type: 'ConflictDeclared', ...conflict }], OFFICER, '2026-10-15');
    given(declared)
      .when(order(), HEAD, ON)
      .thenRefused('CONFLICT_OF_INTEREST', { personId: 'officer', ground: 'RECUSED' });
  });

  it('may take somebody from the body the owning body belongs to, but nobody from a body beside it', () => {
    expect(
      given(ACCEPTED)
        .when(order({ members: ['provincialLeader'] }), HEAD, ON)
        .state().stage,
    ).toBe('VERIFICATION');
    given(ACCEPTED)
      .when(order({ members: ['otherBranchMember'] }), HEAD, ON)
      .thenRefused('ASSIGNEE_NOT_IN_BODY');
  });

  it('of an inspection committee may draw on the whole committee it serves, and on nobody beyond', () => {
    const place = { organisationId: 'inspection', organisationPath: 'mg.x01.ubkt' } as const;
    const screened = lived(
      [register('2026-10-12', place), ENGINE, '2026-10-12'],
      [
        classify({ subjects: [{ ...about(), kind: 'member' }] }),
        staff('inspector', ['SCREENER', 'inspection']),
        '2026-10-13',
      ],
    );
    const story = acceptedInWords(screened, CHAIR);
    const team = (...members: readonly string[]) => order({ leader: 'inspector', members });
    expect(given(story).when(team('officer', 'branchMember'), CHAIR, ON).state().stage).toBe('VERIFICATION');
    given(story).when(team('otherBranchMember'), CHAIR, ON).thenRefused('ASSIGNEE_NOT_IN_BODY');
  });

  it('after a case was reopened lets in the new team, and the former one no more', () => {
    const decided = { by: 'person', personId: 'head', signedAs: 'own' } as const;
    const team = { leader: 'secondOfficer', members: ['clerk'], scope: text('scope'), dueOn: null, decided };
    const ordered = { type: 'VerificationOrdered', ...team, on: '2027-01-06' } as const;
    const next = fold(record(ORDERED, [ordered], HEAD, '2027-01-06'));
    expect(next.verification).toMatchObject({ leader: 'secondOfficer', members: ['clerk'], former: ['officer'] });
  });
});

describe('the plan', () => {
  it('is approved by the head', () => {
    const approved = given(ORDERED).when(PLAN, HEAD, '2026-10-19');
    approved.thenEvents({ type: 'PlanApproved', by: 'head' });
    expect(approved.state().verification?.planApproved).toBe(true);
    given(ORDERED).when(PLAN, OFFICER, '2026-10-19').thenRefused('NOT_PERMITTED');
  });
});

describe('two people over the team', () => {
  const TEAM = goOn(ACCEPTED, [order({ leader: 'head' }), DEPUTY, ON]);

  it('who orders the work is no part of it, then or later', () => {
    given(ACCEPTED)
      .when(order({ leader: 'head' }), HEAD, ON)
      .thenRefused('FOUR_EYES', { command: 'orderVerification' });
    given(ACCEPTED)
      .when(order({ members: ['head'] }), HEAD, ON)
      .thenRefused('FOUR_EYES', { command: 'orderVerification' });
    given(ORDERED)
      .when(replace('secondOfficer', 'head'), HEAD, NEXT)
      .thenRefused('FOUR_EYES', { command: 'replaceTeamMember' });
    expect(given(ORDERED).when(replace('secondOfficer', 'head'), DEPUTY, NEXT).state().verification?.members).toEqual([
      'head',
    ]);
  });

  it('the plan of a leader who is a head too has the approval of another', () => {
    given(TEAM).when(PLAN, HEAD, '2026-10-19').thenRefused('FOUR_EYES', { command: 'approvePlan' });
    given(TEAM).when(PLAN, DEPUTY, '2026-10-19').thenEvents({ type: 'PlanApproved', by: 'deputyHead' });
  });

  it('the order answers a slip and a task of the screening that still lie open', () => {
    const open = goOn(
      ACCEPTED,
      [instruct({ action: 'examine', dueOn: '2026-10-30' }), HEAD, '2026-10-15'],
      [propose('examine'), SCREENER, '2026-10-15'],
    );
    const keys = given(open)
      .when(order(), HEAD, ON)
      .state()
      .obligations.filter((one) => one.status === 'open')
      .map((one) => one.key);
    expect(keys).not.toContain('proposal.answer');
    expect(keys).not.toContain('instruct.execute');
  });
});

describe('an objection to one of the team', () => {
  const MEMBER = goOn(PRESENTED, [objectTo('secondOfficer'), SECRETARY_OF_BRANCH, '2026-10-21']);
  const OF_LEADER = goOn(PRESENTED, [objectTo('officer'), SECRETARY_OF_BRANCH, '2026-10-21']);

  it('that is upheld takes the member out of the team in the same step', () => {
    const decided = given(MEMBER).when(decideObjection('objection-1', true), HEAD, NEXT);
    decided.thenEvents(
      { type: 'ObjectionDecided', objectionId: 'objection-1', upheld: true, by: 'head' },
      { type: 'ObligationSettled', obligationId: 'objection.decide#1', status: 'met' },
      { type: 'TeamMemberReplaced', leaves: 'secondOfficer', joins: null, by: 'head' },
    );
    expect(decided.state().verification).toMatchObject({
      members: [],
      former: ['secondOfficer'],
      objections: [{ answer: 'upheld' }],
    });
    expect(given(MEMBER).state.verification?.members).toEqual(['secondOfficer']);
  });

  it('that is rejected leaves the team as it is', () => {
    const decided = given(MEMBER).when(decideObjection('objection-1', false), HEAD, NEXT);
    decided.thenEvents(
      { type: 'ObjectionDecided', upheld: false },
      { type: 'ObligationSettled', obligationId: 'objection.decide#1', status: 'met' },
    );
    expect(decided.state().verification).toMatchObject({
      members: ['secondOfficer'],
      objections: [{ answer: 'rejected' }],
    });
  });

  it('is decided once, and only when there is one', () => {
    given(MEMBER).when(decideObjection('objection-2', true), HEAD, NEXT).thenRefused('OBJECTION_UNKNOWN');
    const decided = goOn(MEMBER, [decideObjection('objection-1', false), HEAD, NEXT]);
    given(decided).when(decideObjection('objection-1', true), HEAD, NEXT).thenRefused('OBJECTION_DECIDED');
  });

  it('to the leader is upheld only once there is a successor', () => {
    given(OF_LEADER)
      .when(decideObjection('objection-1', true), HEAD, NEXT)
      .thenRefused('LEADER_NEEDS_SUCCESSOR', { personId: 'officer' });
    // With a successor the subject has what they asked for: nothing is left to decide.
    const replaced = given(OF_LEADER).when(replace('officer', 'secondOfficer'), HEAD, NEXT);
    expect(replaced.state().verification?.objections).toMatchObject([{ answer: 'upheld' }]);
    expect(replaced.events()).toContainEqual(
      expect.objectContaining({ type: 'ObligationSettled', obligationId: 'objection.decide#1', status: 'met' }),
    );
  });

  it('is never decided by the one it is about', () => {
    const headInTeam = goOn(
      ACCEPTED,
      [order({ members: ['head'] }), DEPUTY, ON],
      [PLAN, DEPUTY, ON],
      [present(ON, ACCUSED), OFFICER, ON],
      [onPaper(objectTo('head')), OFFICER, '2026-10-19'],
    );
    given(headInTeam).when(decideObjection('objection-1', false), HEAD, NEXT).thenRefused('FOUR_EYES');
    given(headInTeam).when(decideObjection('objection-1', false), DEPUTY, NEXT).thenEvents({ upheld: false }, {});
    given(headInTeam).when(decideObjection('objection-1', false), LEADER_ABOVE, NEXT).thenEvents({ upheld: false }, {});
  });

  it('that was upheld keeps that person out for good', () => {
    const upheld = goOn(MEMBER, [decideObjection('objection-1', true), HEAD, NEXT]);
    given(upheld)
      .when(replace('officer', 'secondOfficer'), HEAD, NEXT)
      .thenRefused('OBJECTION_UPHELD', { personId: 'secondOfficer' });
  });
});

describe('another person in the team', () => {
  it('comes in the place of a member', () =>
    expect(given(PLANNED).when(replace('secondOfficer', 'clerk'), HEAD, NEXT).state().verification).toMatchObject({
      leader: 'officer',
      members: ['clerk'],
      former: ['secondOfficer'],
    }));

  it('who follows the leader owes what the leader owed; what the subject was asked stays with the subject', () => {
    const replaced = given(ASKED).when(replace('officer', 'clerk'), HEAD, NEXT).state();
    expect(replaced.verification).toMatchObject({ leader: 'clerk', members: ['secondOfficer'], former: ['officer'] });
    expect(ownerOf(replaced, 'verification.report#1')).toMatchObject({ personId: 'clerk' });
    expect(ownerOf(replaced, 'party.explain#1')).toMatchObject({ personId: 'branchSecretary' });
  });

  it('may be a member who becomes the leader', () =>
    expect(given(PLANNED).when(replace('officer', 'secondOfficer'), HEAD, NEXT).state().verification).toMatchObject({
      leader: 'secondOfficer',
      members: [],
      former: ['officer'],
    }));

  it('who was in the team before is in it again', () => {
    const swapped = goOn(PLANNED, [replace('secondOfficer', 'clerk'), HEAD, NEXT]);
    expect(given(swapped).when(replace('clerk', 'secondOfficer'), HEAD, NEXT).state().verification).toMatchObject({
      members: ['secondOfficer'],
      former: ['clerk'],
    });
  });

  it.each<[string, CaseCommand, string]>([
    ['who leaves is not in it', replace('clerk', null), 'NOT_IN_TEAM'],
    ['nobody leaves', replace('', 'clerk'), 'NOT_IN_TEAM'],
    ['the leader leaves without a successor', replace('officer', null), 'LEADER_NEEDS_SUCCESSOR'],
    ['who comes is in it already', replace('secondOfficer', 'officer'), 'TEAM_MEMBER_TWICE'],
    ['who comes is who leaves', replace('secondOfficer', 'secondOfficer'), 'TEAM_MEMBER_TWICE'],
    ['who comes is related to the subject', replace('secondOfficer', 'spouse'), 'CONFLICT_OF_INTEREST'],
    ['who comes serves elsewhere', replace('secondOfficer', 'stranger'), 'ASSIGNEE_NOT_IN_BODY'],
    ['who comes is not on record', replace('secondOfficer', 'nobody'), 'PERSON_UNKNOWN'],
  ])('is refused when %s', (_why, command, code) => given(PLANNED).when(command, HEAD, NEXT).thenRefused(code));

  it('a member who leaves need not be replaced', () =>
    expect(given(PLANNED).when(replace('secondOfficer', null), HEAD, NEXT).state().verification).toMatchObject({
      leader: 'officer',
      members: [],
    }));

  describe('after the leader had to step back', () => {
    const left = { type: 'TeamMemberReplaced', leaves: 'officer', joins: null, reason: text('why'), by: null } as const;
    const head = { kind: 'role', role: 'HEAD', organisationId: 'commune' } as const;
    const VACANT = record(
      REPORTED,
      [left, { type: 'ObligationHandedOver', obligationId: 'verification.report#1', owner: head }],
      HEAD,
      '2026-11-13',
    );
    const PLANNED_VACANT = record(
      PLANNED,
      [left, { type: 'ObligationHandedOver', obligationId: 'verification.report#1', owner: head }],
      HEAD,
      NEXT,
    );

    it('there is no leader, and nobody reports', () => {
      expect(fold(VACANT).verification).toMatchObject({ leader: '', members: ['secondOfficer'], former: ['officer'] });
      given(VACANT).when(report(), SECOND_OFFICER, '2026-11-13').thenRefused('NOT_PERMITTED');
      given(VACANT).when(report(), OFFICER, '2026-11-13').thenRefused('NOT_PERMITTED');
    });

    it.each(['', 'officer'])('the head names a leader, who takes over what the head owed meanwhile (%j)', (leaves) => {
      const named = given(PLANNED_VACANT).when(replace(leaves, 'clerk'), HEAD, NEXT).state();
      expect(named.verification).toMatchObject({ leader: 'clerk', members: ['secondOfficer'], former: ['officer'] });
      expect(ownerOf(named, 'verification.report#1')).toMatchObject({ kind: 'person', personId: 'clerk' });
      expect(ownerOf(named, 'party.insp.present#1')).toMatchObject({ personId: 'clerk' });
    });

    it('a member may still be replaced, without becoming the leader', () =>
      expect(
        given(PLANNED_VACANT).when(replace('secondOfficer', 'clerk'), HEAD, NEXT).state().verification,
      ).toMatchObject({ leader: '', members: ['clerk'] }));

    it('nobody in its place is no answer', () =>
      given(PLANNED_VACANT).when(replace('', null), HEAD, NEXT).thenRefused('LEADER_NEEDS_SUCCESSOR'));
  });
});
