import { describe, expect, it } from 'vitest';
import type { Day } from '../../calendar/calendar.ts';
import { answer, CLOSE, propose, RESOLVE } from '../commands.fixture.ts';
import { givenState } from '../given.fixture.ts';
import { CLERK, HEAD, OFFICER, PROCESS, SCREENER } from '../people.fixture.ts';
import {
  ACCUSED,
  ANSWER_RELAY,
  HELD_ON,
  SECOND,
  announce,
  answerPress,
  clear,
  conclude,
  concluded,
  follows,
  found,
  goneOn,
  heard,
  issue,
  notify,
  owedSince,
  publish,
  settled,
  underReview,
} from './review.fixture.ts';
import type { CaseState } from '../state.ts';

const DISCIPLINE = `discipline-of-${ACCUSED.id}`;
/** Concluded with a true violation and lessons for the subject. */
const LESSONS = conclude({ consequences: [follows('lessons')] });
const PARTY = concluded(underReview(), LESSONS);
const STATE = concluded(underReview({ track: 'state' }), LESSONS);

function statusOf(state: CaseState, key: string): string | undefined {
  return state.obligations.findLast((one) => one.key === key)?.status;
}

describe('the paper with the conclusion', () => {
  it('meets what was owed, and on the Party track is to be announced in fifteen days', () => {
    const issued = givenState(PARTY).when(issue('2026-12-03'), HEAD, '2026-12-04');
    issued.thenEvents(
      { type: 'ConclusionIssued', number: '12-TB/UBKT', on: '2026-12-03' },
      { type: 'ObligationSettled', obligationId: 'party.conclusion.issue#1', status: 'met', late: false },
      { obligation: { key: 'party.conclusion.announce', dueOn: '2026-12-18', owner: { role: 'HEAD' } } },
    );
    expect(issued.state().conclusion?.issuedOn).toBe('2026-12-03');
  });

  it('on the State track is announced by publication and answer alone', () =>
    givenState(STATE).when(issue('2026-12-03'), HEAD, '2026-12-04').thenEvents({ type: 'ConclusionIssued' }));

  it('is in time by the day on which it is entered: an earlier date alone makes nothing timely', () =>
    expect(goneOn(PARTY, [issue('2026-12-03'), HEAD, '2026-12-16']).obligations).toContainEqual(
      expect.objectContaining({ key: 'party.conclusion.issue', status: 'met', late: true }),
    ));

  it('is issued once, not before the conclusion and not in the future', () => {
    const at = (on: Day) => givenState(PARTY).when(issue(on), HEAD, '2026-12-04');
    at('2026-12-05').thenRefused('DATE_IN_FUTURE', { on: '2026-12-05' });
    at('2026-11-30').thenRefused('DATE_BEFORE_CONCLUSION', { on: '2026-11-30', concludedOn: HELD_ON });
    at(HELD_ON).thenEvents({ type: 'ConclusionIssued' }, {}, {});
    const issued = goneOn(PARTY, [issue('2026-12-03'), HEAD, '2026-12-04']);
    givenState(issued)
      .when(issue('2026-12-04'), HEAD, '2026-12-04')
      .thenRefused('ISSUED_ALREADY', { on: '2026-12-03' });
  });

  it('needs a conclusion', () => {
    const answered = underReview({ stage: 'FOLLOW_UP', outcome: 'ANSWERED', agenda: null });
    givenState(answered).when(issue('2026-12-03'), HEAD, '2026-12-04').thenRefused('NO_CONCLUSION');
  });

  it('is announced after it was issued, in as many places as needed', () => {
    givenState(PARTY).when(announce('2026-12-04'), HEAD, '2026-12-04').thenRefused('NOT_ISSUED');
    const issued = goneOn(PARTY, [issue('2026-12-03'), HEAD, '2026-12-04']);
    const at = (on: Day) => givenState(issued).when(announce(on), OFFICER, '2026-12-10');
    at('2026-12-02').thenRefused('DATE_BEFORE_ISSUE', { issuedOn: '2026-12-03' });
    at('2026-12-11').thenRefused('DATE_IN_FUTURE');
    const first = at('2026-12-08');
    first.thenEvents(
      { type: 'ConclusionAnnounced', on: '2026-12-08' },
      { type: 'ObligationSettled', obligationId: 'party.conclusion.announce#1', status: 'met' },
    );
    const second = givenState(first.state()).when(announce('2026-12-09'), OFFICER, '2026-12-10');
    second.thenEvents({ type: 'ConclusionAnnounced' });
    expect(second.state().conclusion?.announcedOn).toBe('2026-12-08');
  });
});

describe('publishing', () => {
  it('of a denunciation of the State track lasts fifteen days running at least, the first and the last counted', () => {
    const until = (to: Day) => givenState(STATE).when(publish('2026-12-04', to), HEAD, '2026-12-04');
    until('2026-12-17').thenRefused('PUBLISHED_TOO_SHORT', { days: 14, needed: 15 });
    until('2026-12-18').thenEvents(
      { type: 'ResultPublished', from: '2026-12-04', to: '2026-12-18' },
      { type: 'ObligationSettled', obligationId: 'state.tc.publish#1', status: 'met', late: false },
    );
  });

  it('is as short as wanted where no rule says for how long', () => {
    const complaint = concluded(underReview({ track: 'state', kind: 'complaint' }), LESSONS);
    for (const state of [PARTY, complaint]) {
      givenState(state)
        .when(publish('2026-12-04', '2026-12-04'), HEAD, '2026-12-04')
        .thenEvents({ type: 'ResultPublished' });
    }
  });

  it('has its days in order, has begun, and follows the conclusion', () => {
    const from = (first: Day, last: Day) => givenState(STATE).when(publish(first, last), HEAD, '2026-12-04');
    from('2026-12-04', '2026-12-03').thenRefused('DATES_REVERSED');
    from('2026-12-05', '2026-12-30').thenRefused('DATE_IN_FUTURE');
    from('2026-11-30', '2026-12-30').thenRefused('DATE_BEFORE_CONCLUSION');
  });

  it('on the State track publishes a conclusion and nothing else', () => {
    const ended = underReview({ stage: 'FOLLOW_UP', outcome: 'TERMINATED', agenda: null, track: 'state' });
    givenState(ended).when(publish('2026-12-04', '2026-12-30'), HEAD, '2026-12-04').thenRefused('NO_CONCLUSION');
  });
});

describe('telling the sender the result', () => {
  it('meets the answer by the rule of the track, whichever that is', () => {
    for (const [state, key] of [
      [PARTY, 'party.tc.result_sender'],
      [STATE, 'state.tc.conclusion_send'],
    ] as const) {
      const told = goneOn(state, [answer('result'), OFFICER, '2026-12-04']);
      expect(statusOf(told, key)).toBe('met');
      expect(told.resultAnswered).toBe(true);
    }
  });

  it('owes no closing while a discipline runs: with the last one settled it is owed', () => {
    const both = conclude({ consequences: [follows('discipline'), follows('discipline', SECOND)] });
    const told = goneOn(
      concluded(underReview({ subjects: [ACCUSED, SECOND] }), both),
      [answer('result'), OFFICER, '2026-12-04'],
      [issue('2026-12-04'), HEAD, '2026-12-04'],
      [announce('2026-12-07'), OFFICER, '2026-12-07'],
    );
    expect(statusOf(told, 'case.close')).toBeUndefined();
    const one = goneOn(told, [settled(DISCIPLINE), PROCESS, '2026-12-21']);
    expect(statusOf(one, 'case.close')).toBeUndefined();
    const last = givenState(one).when(settled(`discipline-of-${SECOND.id}`, 'not-disciplined'), PROCESS, '2026-12-22');
    expect(last.state().obligations.at(-1)).toMatchObject({ key: 'case.close', startedOn: '2026-12-22' });
  });
});

describe('the press', () => {
  const press = underReview({
    senderType: 'press',
    obligations: ['press.feedback_reply', 'press.answer', 'intake.head_notice'].map((key) =>
      owedSince(key, '2026-11-20'),
    ),
  });

  it('is answered as press only where the letter came from it', () =>
    givenState(underReview())
      .when(answerPress(), HEAD, '2026-11-24')
      .thenRefused('NOT_FROM_PRESS', { senderType: 'named' }));

  it('hears before the outcome what is being done, which is no result', () => {
    const told = goneOn(press, [answerPress(), HEAD, '2026-11-24']);
    expect(told.resultAnswered).toBe(false);
    const keys = ['press.feedback_reply', 'press.answer', 'intake.head_notice'];
    expect(keys.map((key) => statusOf(told, key))).toEqual(['met', 'open', 'open']);
  });

  it('is answered in print only by what is printed', () =>
    expect(statusOf(goneOn(press, [answerPress('in-press'), HEAD, '2026-11-24']), 'press.answer')).toBe('met'));

  it('hears after the outcome the result, with which only the closing is left to the sender', () => {
    const told = goneOn(concluded(press, LESSONS), [answerPress('in-press'), HEAD, '2026-12-04']);
    expect(told.resultAnswered).toBe(true);
    expect(statusOf(told, 'press.conclusion')).toBe('met');
    expect(statusOf(told, 'party.tc.result_sender')).toBe('met');
    const again = givenState(told).when(answerPress(), HEAD, '2026-12-05');
    again.thenEvents({ type: 'PressAnswered' });
  });
});

describe('a body that passed the letter on', () => {
  const relay = concluded(
    underReview({ senderType: 'body', kind: 'report', obligations: [owedSince('intake.head_notice', '2026-11-27')] }),
    LESSONS,
  );

  it('hears the result, and that is the answer to the sender too', () => {
    const told = goneOn(relay, [ANSWER_RELAY, HEAD, '2026-12-04']);
    const keys = ['intake.report_back', 'answer.sender', 'intake.head_notice'];
    expect(keys.map((key) => statusOf(told, key))).toEqual(['met', 'met', 'met']);
    expect(told.resultAnswered).toBe(true);
    const again = givenState(told).when(ANSWER_RELAY, HEAD, '2026-12-05');
    again.thenEvents({ type: 'RelayAnswered' });
  });

  it('is no other sender, and hears nothing before the outcome', () => {
    givenState(PARTY).when(ANSWER_RELAY, HEAD, '2026-12-04').thenRefused('NOT_A_RELAY', { senderType: 'named' });
    givenState({ ...relay, outcome: null })
      .when(ANSWER_RELAY, HEAD, '2026-12-04')
      .thenRefused('RESULT_BEFORE_OUTCOME');
  });

  it('is owed its report where the matter is answered without a conclusion too', () => {
    const screened = underReview({ stage: 'SCREENING', kind: 'report', senderType: 'body', agenda: null });
    const proposed = goneOn(screened, [propose(), SCREENER, '2026-11-24']);
    const owed = (state: CaseState) =>
      goneOn(state, [RESOLVE, HEAD, '2026-11-25']).obligations.filter((one) => one.status === 'open');
    expect(owed(proposed)).toMatchObject([
      { key: 'answer.sender', dueOn: '2026-12-02' },
      { key: 'intake.report_back', dueOn: '2026-12-04' },
    ]);
    expect(owed({ ...proposed, senderType: 'named' }).map((one) => one.key)).not.toContain('intake.report_back');
  });
});

describe('a notice to the subject', () => {
  const accepted = underReview({
    stage: 'VERIFICATION',
    track: 'state',
    agenda: null,
    obligations: [owedSince('state.tc.accept_notice', '2026-10-15')],
  });
  const at = (state: CaseState, command: ReturnType<typeof notify>) =>
    givenState(state).when(command, HEAD, '2026-10-19');

  it('of the acceptance is met on the State track when the sender and every subject were told', () => {
    const two = { ...accepted, subjects: [ACCUSED, SECOND] };
    const toSubjects = goneOn(
      two,
      [notify('acceptance'), HEAD, '2026-10-19'],
      [notify('acceptance', SECOND), HEAD, '2026-10-19'],
    );
    expect(statusOf(toSubjects, 'state.tc.accept_notice')).toBe('open');
    const toSender = goneOn(two, [answer('processing-notice'), HEAD, '2026-10-19']);
    expect(statusOf(toSender, 'state.tc.accept_notice')).toBe('open');
    expect(statusOf(goneOn(toSubjects, [answer('interim'), HEAD, '2026-10-20']), 'state.tc.accept_notice')).toBe(
      'open',
    );
    expect(
      statusOf(goneOn(toSubjects, [answer('processing-notice'), HEAD, '2026-10-20']), 'state.tc.accept_notice'),
    ).toBe('met');
    const one = goneOn(toSender, [notify('acceptance'), HEAD, '2026-10-20']);
    expect(statusOf(one, 'state.tc.accept_notice')).toBe('open');
    expect(statusOf(goneOn(one, [notify('acceptance', SECOND), HEAD, '2026-10-20']), 'state.tc.accept_notice')).toBe(
      'met',
    );
  });

  it('of the acceptance is not what the sender heard before it', () => {
    const early = goneOn({ ...accepted, acceptedOn: null }, [answer('processing-notice'), HEAD, '2026-10-14']);
    expect(early.told.sender).toBe(false);
  });

  it('of the acceptance is given on the Party track by presenting the decision', () =>
    at({ ...accepted, track: 'party' }, notify('acceptance')).thenRefused('NOTICE_BY_PRESENTATION'));

  it('of the acceptance warns nobody before it, beside signs of crime, or in an anonymous matter', () => {
    const signs = { ...accepted, obligations: [owedSince('refer.crime', '2026-10-19')] };
    at({ ...accepted, acceptedOn: null }, notify('acceptance')).thenRefused('NOT_ACCEPTED');
    at(signs, notify('acceptance')).thenRefused('NOTICE_TOO_EARLY', { because: 'crime-signs' });
    at({ ...accepted, track: 'criminal' }, notify('acceptance')).thenRefused('NOTICE_TOO_EARLY');
    at({ ...accepted, anonymity: 'concrete' }, notify('acceptance')).thenRefused('NOTICE_TOO_EARLY', {
      because: 'anonymous',
    });
  });

  it('of the conclusion follows it, and answers those who asked for a review', () => {
    at(accepted, notify('conclusion')).thenRefused('NO_CONCLUSION');
    const asked = { ...PARTY, obligations: [owedSince('review.request', '2026-12-04')] };
    expect(statusOf(goneOn(asked, [notify('conclusion'), HEAD, '2026-12-07']), 'review.request')).toBe('met');
  });

  it('is for a subject of the case', () =>
    at(accepted, notify('acceptance', SECOND)).thenRefused('SUBJECT_UNKNOWN', { subjectId: SECOND.id }));

  it('on a page of their own is for whom the decision was presented to', () => {
    const { verification } = PARTY;
    const untold = { ...PARTY, verification: verification && { ...verification, hearings: [heard(ACCUSED, null)] } };
    const onPage = notify('conclusion', ACCUSED, 'page');
    givenState(PARTY).when(onPage, HEAD, '2026-12-07').thenEvents({ type: 'SubjectNotified', form: 'page' });
    givenState(untold).when(onPage, HEAD, '2026-12-07').thenRefused('SUBJECT_HAS_NO_PAGE', { subjectId: ACCUSED.id });
  });

  it('that nothing was found goes to whom the conclusion clears', () => {
    at(accepted, notify('no-violation')).thenRefused('NO_CONCLUSION');
    givenState(PARTY)
      .when(notify('no-violation'), HEAD, '2026-12-07')
      .thenRefused('SUBJECT_NOT_CLEARED', { subjectId: ACCUSED.id });
  });

  it('that nothing was found meets one restoring notice for each subject who had been told', () => {
    const cleared = concluded(underReview({ subjects: [ACCUSED, SECOND] }), clear(ACCUSED, SECOND));
    const open = (state: CaseState) =>
      state.obligations.filter((one) => one.key === 'restore.notice' && one.status === 'open').length;
    const one = goneOn(cleared, [notify('no-violation'), HEAD, '2026-12-07']);
    const repeated = goneOn(one, [notify('no-violation'), HEAD, '2026-12-08']);
    const two = goneOn(repeated, [notify('no-violation', SECOND), HEAD, '2026-12-08']);
    expect([cleared, one, repeated, two].map(open)).toEqual([2, 1, 1, 0]);
  });

  it('is given by the handler, the leader or the head, and by nobody else', () => {
    for (const actor of [HEAD, OFFICER]) {
      givenState(accepted).when(notify('acceptance'), actor, '2026-10-19').thenEvents({ type: 'SubjectNotified' });
    }
    givenState(accepted).when(notify('acceptance'), CLERK, '2026-10-19').thenRefused('NOT_PERMITTED');
  });
});

describe('closing after a conclusion', () => {
  const answered = goneOn(concluded(underReview()), [answer('result'), OFFICER, '2026-12-04']);

  it('waits for every discipline that the conclusion began, and lists what is owed besides', () => {
    givenState(answered)
      .when(CLOSE, HEAD, '2026-12-07')
      .thenRefused('DISCIPLINE_RUNNING', { disciplines: [DISCIPLINE], obligations: ['party.conclusion.issue'] });
    const over = goneOn(answered, [settled(DISCIPLINE), PROCESS, '2026-12-21']);
    givenState(over)
      .when(CLOSE, HEAD, '2026-12-22')
      .thenRefused('STILL_OWED', { obligations: ['party.conclusion.issue'] });
  });

  it('waits for the restoring notice, and then ends the case', () => {
    const cleared = concluded(underReview(), clear());
    const rest = goneOn(
      cleared,
      [issue('2026-12-02'), HEAD, '2026-12-02'],
      [announce('2026-12-03'), HEAD, '2026-12-03'],
      [answer('result'), OFFICER, '2026-12-03'],
    );
    givenState(rest)
      .when(CLOSE, HEAD, '2026-12-04')
      .thenRefused('STILL_OWED', { obligations: ['restore.notice'] });
    const done = goneOn(rest, [notify('no-violation'), HEAD, '2026-12-04'], [CLOSE, HEAD, '2026-12-04']);
    expect(done).toMatchObject({ stage: 'CLOSED', outcome: 'CONCLUDED' });
    expect(done.obligations.every((one) => one.status !== 'open')).toBe(true);
  });

  it('waits for the word of the body of law, as long as it takes', () => {
    const told = goneOn(
      concluded(
        underReview({ kind: 'report' }),
        conclude({
          findings: [found('unfounded')],
          consequences: [follows('lessons')],
        }),
      ),
      [issue('2026-12-02'), HEAD, '2026-12-02'],
      [announce('2026-12-03'), HEAD, '2026-12-03'],
      [answer('result'), HEAD, '2026-12-03'],
    );
    const waiting = { ...told, obligations: [...told.obligations, owedSince('refer.followup', '2026-12-03')] };
    givenState(waiting)
      .when(CLOSE, HEAD, '2026-12-04')
      .thenRefused('STILL_OWED', { obligations: ['refer.followup'] });
    givenState(told).when(CLOSE, HEAD, '2026-12-04').thenEvents({ type: 'ObligationSettled' }, { type: 'CaseClosed' });
  });

  it('does not wait for a question that the sender never answered', () => {
    const done = concluded(
      underReview({ question: { askedOn: '2026-11-20', answerBy: '2026-12-30', pauses: false } }),
      LESSONS,
    );
    expect(done.question).toBeNull();
  });
});
