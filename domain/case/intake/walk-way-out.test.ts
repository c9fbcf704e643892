import { describe, expect, it } from 'vitest';
import { about, classify, propose, register, text } from '../commands.fixture.ts';
import { given, givenState, lived } from '../given.fixture.ts';
import type { Step } from '../given.fixture.ts';
import { GUIDE, HAND_OUTSIDE, WATCH_ON, identify } from '../life/life.fixture.ts';
import { CHAIR, ENGINE, HEAD, KEEPER, OTHER_HEAD, SCREENER, SECOND_OFFICER, staff } from '../people.fixture.ts';
import { ABOUT_BOTH, SEND_BACK, TAKE_ON, TAKE_OVER, screened, transfer } from '../settlement/settlement.fixture.ts';
import { OFFICER_HANDLES, WATCHED } from '../stories.fixture.ts';
import { LEADER, acceptedInWords, goOn, reportedInWords } from '../verification/team-stories.fixture.ts';
import { order } from '../verification/verification.fixture.ts';

const ON = '2026-10-14';

describe('a complaint that is not for this body', () => {
  const COMPLAINT = lived(...screened({ kind: 'complaint', track: 'state' }), [propose('decline'), SCREENER, ON]);

  it('is guided by a slip and never transferred; the sender is answered', () => {
    given(COMPLAINT).when(transfer('otherCommune'), HEAD, ON).thenRefused('COMPLAINT_IS_GUIDED');
    const guided = given(COMPLAINT).when(GUIDE, HEAD, ON);
    expect(guided.events()[0]).toMatchObject({ type: 'CaseGuided', decided: { personId: 'head' } });
    expect(guided.state()).toMatchObject({ stage: 'FOLLOW_UP', outcome: 'GUIDED' });
    expect(guided.state().obligations.find((one) => one.key === 'answer.sender')?.status).toBe('open');
  });

  it('is guided by nobody alone, and nothing else is', () => {
    given(lived(...screened({ kind: 'complaint', track: 'state' })))
      .when(GUIDE, HEAD, ON)
      .thenRefused('NO_PROPOSAL');
    given(lived(...screened()))
      .when(GUIDE, HEAD, ON)
      .thenRefused('KIND_NOT_GUIDED', { kind: 'denunciation' });
  });
});

describe('a letter about the topmost body', () => {
  const PROVINCE = { organisationId: 'province', organisationPath: 'mg' };
  const ARRIVED = lived([register('2026-10-12', PROVINCE), ENGINE, '2026-10-12']);
  const KEEPER_ABOVE = staff('keeper', ['REGISTER_KEEPER', 'province']);

  it('can be neither sorted here nor sent up, and leaves for a body outside with a number, its content sealed', () => {
    const head = staff('screener', ['SCREENER', 'province'], ['HEAD', 'province']);
    const named = classify({ subjects: [about({ personId: 'provincialLeader' })] });
    given(ARRIVED).when(named, head, ON).thenRefused('CONCERNS_OWN_BODY');
    given(ARRIVED)
      .when({ type: 'rerouteUp', organisationId: 'nowhere', reason: text('why') }, head, ON)
      .thenRefused('NO_LEVEL_ABOVE');
    const handed = given(ARRIVED).when(HAND_OUTSIDE, KEEPER_ABOVE, ON);
    expect(handed.events()[0]).toMatchObject({ type: 'HandedOverOutside', documentNumber: '7-CV/VP', by: 'keeper' });
    expect(handed.state()).toMatchObject({
      stage: 'CLOSED',
      outcome: 'TRANSFERRED_OUT',
      restricted: true,
      resultAnswered: true,
    });
    expect(handed.state().obligations.filter((one) => one.status === 'open')).toEqual([]);
  });

  it('is handed out by the keeper of the register alone, and not by who entered it', () => {
    given(ARRIVED)
      .when(HAND_OUTSIDE, staff('provincialLeader', ['HEAD', 'province']), ON)
      .thenRefused('NOT_PERMITTED');
    const entered = lived([register('2026-10-12', { ...PROVINCE, enteredBy: 'keeper' }), ENGINE, '2026-10-12']);
    given(entered).when(HAND_OUTSIDE, KEEPER_ABOVE, ON).thenRefused('FOUR_EYES');
  });

  it('is the only one that may leave so: every other goes to the level above', () => {
    const below = lived([register('2026-10-12'), ENGINE, '2026-10-12']);
    given(below).when(HAND_OUTSIDE, KEEPER, ON).thenRefused('LEVEL_ABOVE_EXISTS');
  });

  it('never leaves by the hand of the person it is about, nor of their kin', () => {
    const about_ = { ...given(ARRIVED).state, subjects: [about({ personId: 'branchSecretary' })] };
    givenState(about_)
      .when(HAND_OUTSIDE, staff('spouse', ['REGISTER_KEEPER', 'province']), ON)
      .thenRefused('NOT_PERMITTED');
  });
});

describe('a letter that is passed on', () => {
  const SENT: readonly Step[] = [...screened(ABOUT_BOTH), [transfer('otherCommune'), HEAD, ON]];
  const TAKEN = lived(...SENT, [TAKE_OVER, OTHER_HEAD, '2026-10-16']);

  it('goes once to each kind of body, and never in a circle', () => {
    given(TAKEN).when(transfer('province'), OTHER_HEAD, '2026-10-19').thenRefused('TRANSFER_ONCE_ONLY');
    given(TAKEN).when(transfer('commune'), OTHER_HEAD, '2026-10-19').thenRefused('TRANSFER_CIRCLE');
    const inspected = goOn(TAKEN, [transfer('inspection'), OTHER_HEAD, '2026-10-19'], [TAKE_OVER, CHAIR, '2026-10-20']);
    expect(given(inspected).state.organisation.id).toBe('inspection');
    given(inspected).when(transfer('otherCommune'), CHAIR, '2026-10-21').thenRefused('TRANSFER_CIRCLE');
    given(inspected).when(transfer('province'), CHAIR, '2026-10-21').thenRefused('TRANSFER_ONCE_ONLY');
  });

  it('and was returned is no second transfer, but never goes there again', () => {
    const back = goOn(lived(...SENT), [SEND_BACK, OTHER_HEAD, '2026-10-16']);
    given(back).when(transfer('otherCommune'), HEAD, '2026-10-19').thenRefused('TRANSFER_RETURNED_BEFORE');
    expect(given(back).when(transfer('province'), HEAD, '2026-10-19').state().stage).toBe('AWAITING_ACKNOWLEDGEMENT');
  });
});

describe('somebody described only in words', () => {
  const UNKNOWN = { ...about(), kind: 'member' } as const;
  const REPORTED = reportedInWords(UNKNOWN);
  const DESCRIBED = acceptedInWords(REPORTED);

  it('is taken on by nobody until it is known who that is', () => {
    given(REPORTED).when(TAKE_ON, HEAD, ON).thenRefused('SUBJECT_NOT_IDENTIFIED', { subjectId: UNKNOWN.id });
    const known = goOn(REPORTED, [identify(UNKNOWN.id, { personId: 'branchMember' }), SCREENER, ON]);
    expect(given(known).when(TAKE_ON, HEAD, ON).state().acceptedOn).toBe(ON);
  });

  it('and taken on before that was refused is identified later, and competence is computed anew', () => {
    given(DESCRIBED)
      .when(identify(UNKNOWN.id, { personId: 'branchMember' }), SCREENER, '2026-10-16')
      .thenEvents(
        { type: 'SubjectIdentified', personId: 'branchMember' },
        { type: 'CompetenceRecomputed', code: null },
      );
    const above = given(DESCRIBED).when(identify(UNKNOWN.id, { personId: 'managedAbove' }), HEAD, '2026-10-16');
    expect(above.state().obligations.find((one) => one.key === 'competence.review')).toMatchObject({ status: 'open' });
  });

  it('as kin of who works on it takes the work from them in the same step', () => {
    const led = goOn(DESCRIBED, [order({ leader: 'officer', members: ['spouse'] }), HEAD, '2026-10-16']);
    const known = given(led).when(identify(UNKNOWN.id, { personId: 'branchSecretary' }), LEADER, '2026-10-19');
    expect(known.events()).toContainEqual(
      expect.objectContaining({ type: 'WorkPassedOn', personId: 'spouse', event: 'became-related' }),
    );
    expect(known.state().verification).toMatchObject({ leader: 'officer', members: [], former: ['spouse'] });
  });

  it('as the body itself, or its head, takes the case up a level at once', () => {
    const handled = goOn(DESCRIBED, [order(), HEAD, '2026-10-16']);
    for (const who of [{ organisationId: 'commune' }, { personId: 'head' }]) {
      const known = given(handled).when(identify(UNKNOWN.id, who), LEADER, '2026-10-19');
      expect(known.events()).toContainEqual(
        expect.objectContaining({ type: 'CaseTakenUp', organisationId: 'province', cause: 'concerns-body' }),
      );
      expect(known.state()).toMatchObject({
        stage: 'VERIFICATION',
        organisation: { id: 'province' },
        verification: { leader: '' },
      });
      expect(known.state().obligations.find((one) => one.key === 'team.leader')?.owner).toMatchObject({
        organisationId: 'province',
      });
    }
  });

  it.each([
    ['SUBJECT_UNKNOWN', identify('nobody', { personId: 'branchMember' })],
    ['IDENTITY_MISSING', identify(UNKNOWN.id, {})],
    ['PERSON_UNKNOWN', identify(UNKNOWN.id, { personId: 'nobody' })],
    ['ORGANISATION_UNKNOWN', identify(UNKNOWN.id, { organisationId: 'nowhere' })],
  ] as const)('is not identified wrongly: %s', (code, command) =>
    given(DESCRIBED).when(command, HEAD, '2026-10-16').thenRefused(code),
  );

  it('is identified once, and by nobody who has no part in it', () => {
    const known = goOn(DESCRIBED, [identify(UNKNOWN.id, { personId: 'branchMember' }), HEAD, '2026-10-16']);
    given(known)
      .when(identify(UNKNOWN.id, { personId: 'managedAbove' }), HEAD, '2026-10-19')
      .thenRefused('SUBJECT_IDENTIFIED');
    const second = lived(...screened({ subjects: [about({ personId: 'branchMember' }), UNKNOWN] }));
    given(second)
      .when(identify(UNKNOWN.id, { personId: 'branchMember' }), HEAD, '2026-10-16')
      .thenRefused('SUBJECT_TWICE');
    given(DESCRIBED)
      .when(identify(UNKNOWN.id, { personId: 'branchMember' }), SECOND_OFFICER, '2026-10-16')
      .thenRefused('NOT_PERMITTED');
    given(OFFICER_HANDLES)
      .when(identify('subject-branchSecretary', { personId: 'branchMember' }), HEAD, '2026-10-16')
      .thenRefused('SUBJECT_IDENTIFIED');
  });
});

describe('a matter that is watched', () => {
  it('is watched on twice at most, then inspected or closed', () => {
    const once = given(WATCHED).when(WATCH_ON, HEAD, '2027-01-11');
    once.thenEvents(
      { type: 'WatchRenewed', decided: { personId: 'head' } },
      { obligationId: 'party.watch.review#1', status: 'met' },
      { obligation: { id: 'party.watch.review#2', dueOn: '2027-04-12' } },
    );
    const twice = goOn(WATCHED, [WATCH_ON, HEAD, '2027-01-11'], [WATCH_ON, HEAD, '2027-04-09']);
    given(twice).when(WATCH_ON, HEAD, '2027-07-07').thenRefused('WATCH_LIMIT', { times: 2 });
  });
});
