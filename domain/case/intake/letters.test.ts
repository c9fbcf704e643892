import { describe, expect, it } from 'vitest';
import type { Day } from '../../calendar/calendar.ts';
import { WATCH, about, answer, classify, decline, propose, register, text, CLOSE } from '../commands.fixture.ts';
import { given, lived, record } from '../given.fixture.ts';
import type { Story } from '../given.fixture.ts';
import { CLERK, ENGINE, HEAD, SCREENER } from '../people.fixture.ts';

// The letters themselves are kept elsewhere; here are only their dates, channels and kinds, and what a careful clerk expects.

function due(story: Story, key: string): Day | undefined {
  return given(story).state.obligations.find((one) => one.key === key && one.status === 'open')?.dueOn;
}

const member = { allegations: [{ id: 'a', codes: ['DD-5'], summary: null }] };

describe('letters as they come', () => {
  it('01, the road, Wednesday before the lunar new year: the notice is due on 4 March', () => {
    const letter = lived([register('2026-02-11'), ENGINE, '2026-02-11'], [classify(member), CLERK, '2026-02-11']);
    expect(due(letter, 'intake.head_notice')).toBe('2026-03-04');
  });

  it('09, the same road told by another two days later: a case, a receipt and a date of its own, 6 March', () => {
    const portal = register('2026-02-13', { channel: 'portal', submissionId: 'submission-2', enteredBy: null });
    expect(due(lived([portal, ENGINE, '2026-02-13']), 'intake.head_notice')).toBe('2026-03-06');
  });

  it('03, nobody’s name but a plot number: watched, the first look by 7 May, past four days off and a Saturday worked', () => {
    const letter = lived(
      [register('2025-04-21', { senderType: 'anonymous' }), ENGINE, '2025-04-21'],
      [
        classify({ anonymity: 'concrete', allegations: [{ id: 'a', codes: ['DD-3'], summary: null }] }),
        SCREENER,
        '2025-04-22',
      ],
      [propose('watch'), SCREENER, '2025-04-22'],
    );
    expect(due(letter, 'party.watch.first')).toBe('2025-05-07');
    const watched = given(letter).when(WATCH, HEAD, '2025-05-07').events();
    expect(watched[1]).toMatchObject({ obligationId: 'party.watch.first#1', status: 'met', late: false });
    const dayLate = given(letter).when(WATCH, HEAD, '2025-05-08').events();
    expect(dayLate[1]).toMatchObject({ obligationId: 'party.watch.first#1', status: 'met', late: true });
  });

  it('04, passed on by a newspaper: told what is done in fifteen working days, past the holiday, and once only', () => {
    const paper = register('2026-08-17', { channel: 'press', senderType: 'press' });
    const classified = classify({ subjects: [about({ organisationId: 'branch' })] });
    const letter = lived([paper, ENGINE, '2026-08-17'], [classified, SCREENER, '2026-08-18']);
    expect(due(letter, 'press.feedback_reply')).toBe('2026-09-09');
    expect(due(letter, 'intake.head_notice')).toBe('2026-08-28');
    const again = { ...classified, urgency: 'urgent', reason: text('why') } as const;
    given(letter).when(again, SCREENER, '2026-08-19').thenEvents({ type: 'CaseClassified' });
  });

  it('10, the call on the hotline: Culture Day does not count, the notice is due on 1 December', () => {
    const call = register('2026-11-16', { channel: 'phone', senderType: 'anonymous' });
    const story = lived([call, ENGINE, '2026-11-16'], [classify({ anonymity: 'concrete' }), SCREENER, '2026-11-16']);
    expect(due(story, 'intake.head_notice')).toBe('2026-12-01');
  });

  it('11, everybody is corrupt, signed by nobody: declined with the reason of the law, kept one year, answered, closed', () => {
    const letter = lived(
      [register('2026-07-02', { senderType: 'anonymous' }), ENGINE, '2026-07-02'],
      [classify({ kind: 'denunciation', anonymity: 'not-concrete', subjects: [about()] }), SCREENER, '2026-07-03'],
      [propose('decline'), SCREENER, '2026-07-03'],
    );
    const declined = given(letter).when(decline('NOT_IDENTIFIABLE_NOT_CONCRETE'), HEAD, '2026-07-06');
    declined.thenEvents(
      { type: 'CaseDeclined', reason: 'NOT_IDENTIFIABLE_NOT_CONCRETE', keepUntil: '2027-07-06' },
      { obligationId: 'screening.outcome#1', status: 'met' },
      { obligationId: 'proposal.answer#1', status: 'met' },
      { obligation: { key: 'answer.sender', dueOn: '2026-07-13' } },
    );
    const decided = record(letter, declined.events(), HEAD, '2026-07-06');
    const answered = given(decided).when(answer('result'), HEAD, '2026-07-07').events();
    given(record(decided, answered, HEAD, '2026-07-07'))
      .when(CLOSE, HEAD, '2026-07-07')
      .thenEvents({ obligationId: 'case.close#1', status: 'met' }, { type: 'CaseClosed', outcome: 'DECLINED' });
  });
});
