import { describe, expect, it } from 'vitest';
import type { Day } from '../../calendar/calendar.ts';
import { ACCEPT, WATCH, assign, classify, propose, register, text } from '../commands.fixture.ts';
import { given, lived } from '../given.fixture.ts';
import type { Story } from '../given.fixture.ts';
import { CLERK, ENGINE, HEAD, OFFICER, SCREENER } from '../people.fixture.ts';
import {
  DENOUNCED,
  NOTE_CRIME,
  TAKEN_ON,
  lawNotice,
  refer,
  screened,
  takenOn,
} from '../settlement/settlement.fixture.ts';
import { REGISTERED } from '../stories.fixture.ts';

const ON = '2026-10-14';
const CRIME = lived(...screened({ kind: 'crime-report' }));

function due(story: Story, key: string): Day | undefined {
  return given(story).state.obligations.find((one) => one.key === key && one.status === 'open')?.dueOn;
}

describe('a report of crime', () => {
  it('letter 12, received on 5 October, is handed over by the end of the next day', () => {
    const letter = lived(
      [register('2026-10-05', { channel: 'visit' }), ENGINE, '2026-10-05'],
      [classify({ kind: 'crime-report', urgency: 'urgent' }), SCREENER, '2026-10-05'],
    );
    expect(due(letter, 'refer.crime')).toBe('2026-10-06');
    expect(due(letter, 'intake.head_notice')).toBe('2026-10-19');
  });

  it.each(['party', 'state', 'criminal'] as const)('owes the handing over on the %s track too', (track) =>
    expect(given(lived(...screened({ kind: 'crime-report', track }))).state.obligations).toContainEqual(
      expect.objectContaining({ key: 'refer.crime', owner: { kind: 'role', role: 'HEAD', organisationId: 'commune' } }),
    ),
  );

  it('may end with the handing over when nobody examines it yet', () => {
    const ended = given(CRIME).when(refer({ endsCase: true }), HEAD, ON);
    ended.thenEvents(
      { type: 'CaseReferred', body: 'police', on: ON, endsCase: true },
      { obligationId: 'refer.crime#1', status: 'met' },
      { obligation: { key: 'refer.followup', dueOn: '2026-11-03' } },
      { obligationId: 'screening.outcome#1', status: 'met' },
      { obligation: { key: 'answer.sender', dueOn: '2026-10-21' } },
    );
    expect(ended.state()).toMatchObject({ stage: 'FOLLOW_UP', outcome: 'REFERRED', referral: { rounds: 1 } });
  });

  it('that was taken on already ends with it too, and leaves nothing of the settlement owed', () => {
    const story = lived(...takenOn({ kind: 'crime-report' }), [refer({ endsCase: true }), HEAD, '2026-10-15']);
    const open = given(story).state.obligations.filter((one) => one.status === 'open');
    expect(open.map((one) => one.key).toSorted()).toEqual(['answer.sender', 'intake.head_notice', 'refer.followup']);
  });

  it('that is watched ends with it, and the watch with it', () => {
    const watched = lived(
      ...screened({ kind: 'crime-report', anonymity: 'concrete' }),
      [propose('watch'), SCREENER, '2026-10-13'],
      [WATCH, HEAD, '2026-10-13'],
    );
    const ended = given(watched).when(refer({ endsCase: true }), HEAD, ON);
    expect(ended.events()).toContainEqual(
      expect.objectContaining({ obligationId: 'party.watch.review#1', status: 'met' }),
    );
    expect(ended.state().outcome).toBe('REFERRED');
  });

  it('classified as something else, with a reason, owes it no more', () =>
    expect(
      given(CRIME)
        .when(classify({ kind: 'report', reason: text('why') }), SCREENER, ON)
        .events(),
    ).toContainEqual(expect.objectContaining({ obligationId: 'refer.crime#1', status: 'cancelled' })));

  it('handed over once does not owe it again when it is classified anew', () => {
    const story = lived(...screened({ kind: 'crime-report' }), [refer(), HEAD, '2026-10-13']);
    const again = classify({ kind: 'crime-report', urgency: 'urgent', reason: text('why') });
    given(story).when(again, SCREENER, ON).thenEvents({ type: 'CaseClassified' });
  });
});

describe('signs of crime in another matter', () => {
  it('start a day on the clock from the hour they are noted', () => {
    const noted = given(DENOUNCED).when(NOTE_CRIME, SCREENER, ON);
    noted.thenEvents(
      { type: 'CrimeSignsNoted', by: 'screener' },
      {
        obligation: {
          key: 'refer.crime',
          startedAt: '2026-10-14T02:00:00.000Z',
          dueAt: '2026-10-15T02:00:00.000Z',
          dueOn: '2026-10-15',
          owner: { role: 'HEAD' },
        },
      },
    );
  });

  it('may be noted by whoever receives the letter', () =>
    given(REGISTERED).when(NOTE_CRIME, CLERK, '2026-10-12').thenEvents({ type: 'CrimeSignsNoted' }, {}));

  it('noted again leave the day that runs as it is', () => {
    const noted = lived(...screened(), [NOTE_CRIME, SCREENER, '2026-10-13']);
    given(noted).when(NOTE_CRIME, HEAD, '2026-10-13').thenEvents({ type: 'CrimeSignsNoted' });
  });

  it('are no matter of the kind: a classification does not take them back', () => {
    const noted = lived([register('2026-10-12'), ENGINE, '2026-10-12'], [NOTE_CRIME, CLERK, '2026-10-12']);
    const classified = given(noted).when(classify(), SCREENER, '2026-10-12').state();
    expect(classified.obligations.find((one) => one.key === 'refer.crime')?.status).toBe('open');
  });

  it('handed over never end the Party part by themselves', () => {
    const referred = given(TAKEN_ON).when(refer(), HEAD, '2026-10-15');
    referred.thenEvents({ type: 'CaseReferred', endsCase: false }, { obligation: { key: 'refer.followup' } });
    expect(referred.state()).toMatchObject({ stage: 'SCREENING', outcome: null, pause: null });
    given(TAKEN_ON)
      .when(refer({ endsCase: true }), HEAD, '2026-10-15')
      .thenRefused('TRACK_GOES_ON', {
        kind: 'denunciation',
        stage: 'SCREENING',
      });
  });

  it('are handed over by the head alone', () =>
    given(DENOUNCED).when(refer(), SCREENER, ON).thenRefused('NOT_PERMITTED'));
});

describe('following up what was handed over', () => {
  const referred = lived(
    ...screened(),
    [assign('officer'), HEAD, '2026-10-13'],
    [ACCEPT, OFFICER, '2026-10-13'],
    [refer(), HEAD, ON],
  );

  it('is owed by the handler, twenty days the first time and thirty each time after', () => {
    expect(due(referred, 'refer.followup')).toBe('2026-11-03');
    const heard = given(referred).when(lawNotice('proceedings', '2026-10-30'), OFFICER, '2026-11-02');
    heard.thenEvents(
      { type: 'LawNoticeRecorded', notice: 'proceedings', on: '2026-10-30' },
      { obligationId: 'refer.followup#1', status: 'met', late: false },
      { obligation: { id: 'refer.followup#2', dueOn: '2026-12-02', owner: { personId: 'officer' } } },
      { obligation: { key: 'law.proceedings', dueOn: '2026-11-09', owner: { role: 'HEAD' } } },
    );
    expect(heard.state().referral).toMatchObject({ isFinal: false });
  });

  it.each(['not-prosecuted', 'discontinued', 'exempted', 'acquitted', 'judgment'] as const)(
    'ends with the last word: %s',
    (notice) => {
      const heard = given(referred).when(lawNotice(notice, '2026-11-02'), OFFICER, '2026-11-02');
      heard.thenEvents(
        { type: 'LawNoticeRecorded' },
        { obligationId: 'refer.followup#1', status: 'met' },
        ...(notice === 'exempted' || notice === 'judgment' ? [{ obligation: { key: `law.${notice}` } }] : []),
      );
      expect(heard.state().referral).toMatchObject({ isFinal: true });
    },
  );

  it('handed over to a second body while the first has not answered is followed up by one clock', () => {
    const again = given(referred).when(refer({ body: 'procuracy' }), HEAD, '2026-10-20');
    again.thenEvents({ type: 'CaseReferred', body: 'procuracy' });
    expect(again.state().referral).toMatchObject({ body: 'procuracy', rounds: 2 });
  });

  it('is refused for a day that has not come', () => {
    given(referred)
      .when(lawNotice('proceedings', '2026-10-16'), SCREENER, '2026-10-15')
      .thenRefused('NOTICE_IN_FUTURE', { on: '2026-10-16', today: '2026-10-15' });
  });
});
