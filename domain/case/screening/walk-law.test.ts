import { describe, expect, it } from 'vitest';
import { text } from '../commands.fixture.ts';
import { given, givenState, lived } from '../given.fixture.ts';
import { STILL_NEEDED, answerLaw } from '../life/life.fixture.ts';
import { CASE_PROCESS } from '../process.ts';
import { HEAD, HEAD_ABOVE, LEADER_ABOVE, OFFICER, PROCESS, SCREENER } from '../people.fixture.ts';
import { ACCUSED, underReview } from '../review/review.fixture.ts';
import { DENOUNCED, NOTE_CRIME, lawNotice, pauseSettlement, refer, takenOn } from '../settlement/settlement.fixture.ts';
import { goOn } from '../verification/team-stories.fixture.ts';

const REFERRED = lived(...takenOn(), [NOTE_CRIME, SCREENER, '2026-10-15'], [refer(), HEAD, '2026-10-15']);

function owed(state: ReturnType<typeof given>['state']): Record<string, string> {
  return Object.fromEntries(
    state.obligations.filter((one) => one.status === 'open').map((one) => [one.key, one.dueOn]),
  );
}

describe('a matter with a criminal side, from the report to the acquittal', () => {
  it('goes on for the Party while the police look at it: only a reason of the head lets it stand still', () => {
    expect(given(REFERRED).state).toMatchObject({ stage: 'SCREENING', pause: null, outcome: null });
    expect(owed(given(REFERRED).state)).toHaveProperty('verification.order');
    const paused = given(REFERRED).when(pauseSettlement(), HEAD, '2026-10-19');
    expect(owed(paused.state())['pause.review']).toBe('2026-12-18');
  });

  it('each notice makes the head owe its named step, and the head says what became of it', () => {
    const charged = goOn(REFERRED, [lawNotice('proceedings', '2026-10-30'), SCREENER, '2026-11-02']);
    expect(owed(given(charged).state)).toMatchObject({ 'law.proceedings': '2026-11-09' });
    given(charged)
      .when(answerLaw('proceedings', 'not-needed'), HEAD, '2026-11-03')
      .thenEvents(
        { type: 'LawNoticeAnswered', notice: 'proceedings', measure: 'not-needed', decided: { personId: 'head' } },
        { obligationId: 'law.proceedings#1', status: 'met', late: false },
      );
    given(charged).when(answerLaw('trial'), HEAD, '2026-11-03').thenRefused('LAW_STEP_NOT_OWED', { notice: 'trial' });
    given(charged).when(answerLaw('proceedings'), OFFICER, '2026-11-03').thenRefused('NOT_PERMITTED');
  });

  it.each([
    ['proceedings', 'law.proceedings'],
    ['detention', 'law.detention'],
    ['prosecution', 'law.prosecution'],
    ['trial', 'law.trial'],
    ['exempted', 'law.exempted'],
    ['judgment', 'law.judgment'],
  ] as const)('the notice of %s asks for %s', (notice, key) => {
    const heard = given(REFERRED).when(lawNotice(notice, '2026-11-02'), SCREENER, '2026-11-02');
    expect(owed(heard.state())).toHaveProperty([key]);
  });

  it('an order of suspension answers what the charge asked the head to consider', () => {
    const charged = goOn(REFERRED, [lawNotice('proceedings', '2026-10-30'), SCREENER, '2026-11-02']);
    const ordered = { type: 'suspensionOrdered', suspensionId: 'suspension-1', subjectId: ACCUSED.id } as const;
    given(charged)
      .when(ordered, PROCESS, '2026-11-04')
      .thenEvents({ type: 'SuspensionNoted' }, { obligationId: 'law.proceedings#1', status: 'met' });
  });

  it('a sentence from non-custodial reform upward puts expulsion before the body, a fine the discipline in general', () => {
    const named = (sentence: 'fine-or-warning' | 'prison') =>
      given(REFERRED)
        .when(lawNotice('judgment', '2026-11-02', sentence), SCREENER, '2026-11-02')
        .state()
        .obligations.find((one) => one.key === 'law.judgment')?.policy.name;
    expect(named('prison')).toContain('khai trừ');
    expect(named('fine-or-warning')).not.toContain('khai trừ');
  });

  it('a body of law may write first: whoever manages the person hears of it within three days', () => {
    const first = given(DENOUNCED).when(lawNotice('detention', '2026-10-13'), SCREENER, '2026-10-14');
    expect(owed(first.state())).toMatchObject({ 'law.detention': '2026-10-21', 'party.law_notice.in': '2026-10-19' });
    expect(first.state().referral).toBeNull();
  });

  it('an acquittal lifts the suspension the same day and has the discipline looked at again within thirty days', () => {
    const decided = givenState({
      ...underReview(),
      stage: 'FOLLOW_UP',
      outcome: 'CONCLUDED',
      agenda: null,
      referral: { body: 'police', on: '2026-10-15', rounds: 1, isFinal: false },
      suspensions: [{ suspensionId: 'suspension-1', subjectId: ACCUSED.id, ended: false }],
      disciplines: [{ disciplineId: 'discipline-1', subjectId: ACCUSED.id, status: 'decided' }],
    });
    const heard = decided.when(lawNotice('acquitted', '2026-12-01'), SCREENER, '2026-12-02');
    expect(owed(heard.state())).toMatchObject({ 'law.cleared': '2027-01-01' });
    const asked = CASE_PROCESS.followUps(heard.state(), heard.events(), 'case/case-1');
    expect(asked).toContainEqual(
      expect.objectContaining({ to: 'suspension/suspension-1', command: { type: 'endByLaw', on: '2026-12-01' } }),
    );
  });

  it('a clearing notice takes back what the charge had asked for, and asks nothing where nobody was disciplined', () => {
    const charged = goOn(REFERRED, [lawNotice('proceedings', '2026-10-30'), SCREENER, '2026-11-02']);
    const cleared = given(charged).when(lawNotice('discontinued', '2026-11-10'), SCREENER, '2026-11-10').state();
    expect(owed(cleared)).not.toHaveProperty(['law.proceedings']);
    expect(owed(cleared)).not.toHaveProperty(['law.cleared']);
  });
});

describe('a settlement that stands still for the law', () => {
  const PAUSED = goOn(REFERRED, [pauseSettlement(), HEAD, '2026-10-19']);
  const FORCED = goOn(REFERRED, [pauseSettlement('FORCE_MAJEURE'), HEAD, '2026-10-19']);

  it('is looked at every sixty days: still needed, with a reason, and the next look is owed', () => {
    const looked = given(PAUSED).when(STILL_NEEDED, HEAD, '2026-12-17');
    looked.thenEvents(
      { type: 'PauseConfirmed', on: '2026-12-17', decided: { personId: 'head' } },
      { obligationId: 'pause.review#1', status: 'met', late: false },
      { obligation: { id: 'pause.review#2', dueOn: '2027-02-15' } },
    );
    expect(looked.state().pause).toMatchObject({ ground: 'WAITING_FOR_LAW_BODY', from: '2026-10-19' });
  });

  it('lasts no longer for having been confirmed, where a rule ends it', () => {
    const before = given(FORCED).state.pause;
    const looked = goOn(FORCED, [STILL_NEEDED, HEAD, '2026-12-14']);
    expect(given(looked).state.pause).toEqual(before);
  });

  it('keeps the days that the level above has granted, though the look for which they were granted is over', () => {
    const granted = goOn(
      FORCED,
      [{ type: 'requestExtension', obligationId: 'pause.review#1', days: 60, reason: text('why') }, HEAD, '2026-12-14'],
      [{ type: 'approveExtension', obligationId: 'pause.review#1' }, LEADER_ABOVE, '2026-12-15'],
      [STILL_NEEDED, HEAD, '2026-12-16'],
    );
    expect(given(granted).state.pause?.lastDay).toBe('2027-02-16');
  });

  it('is confirmed only while it stands still and the look is owed', () => {
    given(REFERRED).when(STILL_NEEDED, HEAD, '2026-12-17').thenRefused('SETTLEMENT_NOT_PAUSED');
    given(PAUSED).when(STILL_NEEDED, HEAD_ABOVE, '2026-12-17').thenRefused('NOT_PERMITTED');
  });
});
