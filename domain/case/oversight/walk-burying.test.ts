import { describe, expect, it } from 'vitest';
import { CLOSE, WATCH, classify, decline, propose, reassign, register, text } from '../commands.fixture.ts';
import type { CaseCommand } from '../commands.ts';
import { CLOCK } from '../commands.fixture.ts';
import { fold, given, lived, record } from '../given.fixture.ts';
import type { Story } from '../given.fixture.ts';
import { ENGINE, HEAD, HEAD_ABOVE, LEADER_ABOVE, SCREENER } from '../people.fixture.ts';
import { CASE_PROCESS } from '../process.ts';
import { RESUME, TAKEN_ON, pauseSettlement } from '../settlement/settlement.fixture.ts';
import { OFFICER_HANDLES, WATCHED } from '../stories.fixture.ts';
import { goOn } from '../verification/team-stories.fixture.ts';

// What the level above sees of a case that is being buried (practice: P35).

const marks = (story: Story) =>
  fold(story).oversight.marks.map(({ code, on, organisationPath, decidedBy, reason }) => [
    code,
    on,
    organisationPath,
    decidedBy,
    reason,
  ]);
const VAGUE = lived(
  [register('2026-10-12', { senderType: 'anonymous' }), ENGINE, '2026-10-12'],
  [classify({ kind: 'denunciation', anonymity: 'not-concrete' }), SCREENER, '2026-10-13'],
  [propose('decline'), SCREENER, '2026-10-13'],
);
const DECLINED = goOn(VAGUE, [decline('NOT_IDENTIFIABLE_NOT_CONCRETE'), HEAD, '2026-10-14']);

describe('the level above sees, with day, body, person and reason', () => {
  it('what was declined or only watched', () => {
    expect(marks(DECLINED)).toEqual([['DECLINED', '2026-10-14', 'mg.x01', 'head', 'why']]);
    expect(marks(WATCHED)).toEqual([['WATCHED', '2026-10-14', 'mg.x01', 'head', 'why']]);
  });

  it('a denunciation that became a report, and not a report that became a denunciation', () => {
    const light = classify({ kind: 'report', anonymity: 'not-concrete', reason: text('lighter') });
    const downgraded = goOn(VAGUE, [light, SCREENER, '2026-10-14']);
    expect(marks(downgraded)).toEqual([['DOWNGRADED', '2026-10-14', 'mg.x01', 'screener', 'lighter']]);
    const graver = classify({ kind: 'denunciation', anonymity: 'not-concrete', reason: text('graver') });
    expect(marks(goOn(downgraded, [graver, SCREENER, '2026-10-15']))).toHaveLength(1);
    given(VAGUE)
      .when(classify({ kind: 'report' }), SCREENER, '2026-10-14')
      .thenRefused('REASON_REQUIRED');
  });

  it('the third change of the handler and each after it', () => {
    const people = ['secondOfficer', 'inspector', 'secondOfficer', 'inspector'];
    const moved = goOn(OFFICER_HANDLES, ...people.map((one) => [reassign(one), HEAD, '2026-10-16'] as const));
    expect(marks(moved).map(([code]) => code)).toEqual(['REASSIGNED_AGAIN', 'REASSIGNED_AGAIN']);
  });

  it('each extension that was granted, with the reason it was asked for', () => {
    const ask: CaseCommand = {
      type: 'requestExtension',
      obligationId: 'party.tc.settle#1',
      days: 30,
      reason: text('more'),
    };
    const grant: CaseCommand = { type: 'approveExtension', obligationId: 'party.tc.settle#1' };
    const extended = goOn(TAKEN_ON, [ask, HEAD, '2026-10-15'], [grant, LEADER_ABOVE, '2026-10-16']);
    expect(marks(extended)).toEqual([['EXTENDED', '2026-10-16', 'mg.x01', 'provincialLeader', 'more']]);
  });

  it('a received date that was entered late', () => {
    const late = lived([register('2026-10-05'), ENGINE, '2026-10-08']);
    expect(marks(late)).toEqual([['BACK_DATED', '2026-10-08', 'mg.x01', 'clerk', null]]);
  });

  it('the second return of a report and the second time a review is put off, not the first', () => {
    const returned = { type: 'ReportReturned', reason: text('thin'), by: 'head' } as const;
    const ordered = {
      type: 'VerificationOrdered',
      ...{ leader: 'inspector', members: [], scope: text('scope'), dueOn: null, on: '2026-10-15' },
      decided: { by: 'person', personId: 'head', signedAs: 'own' },
    } as const;
    const submitted = {
      type: 'ReportSubmitted',
      by: 'inspector',
      on: '2026-10-20',
      findings: [],
      report: text('r'),
    } as const;
    const once = record(TAKEN_ON, [ordered, submitted, returned], HEAD, '2026-10-20');
    expect(marks(once)).toEqual([]);
    const twice = record(once, [submitted, returned], HEAD, '2026-10-21');
    expect(marks(twice)).toEqual([['REPORT_RETURNED_AGAIN', '2026-10-21', 'mg.x01', 'head', 'thin']]);
    const deferred = { type: 'ReviewDeferred', meetingId: 'meeting-1', reason: text('later') } as const;
    const put = record(once, [deferred, deferred], HEAD, '2026-10-22');
    expect(marks(put).map(([code]) => code)).toEqual(['DEFERRED_AGAIN']);
  });

  it('each pause, and one of more than sixty days while it lasts', () => {
    const paused = goOn(TAKEN_ON, [pauseSettlement('WAITING_FOR_LAW_BODY'), HEAD, '2026-10-19']);
    expect(marks(paused).map(([code]) => code)).toEqual(['PAUSED']);
    expect(CASE_PROCESS.wakesOn(fold(paused))).toEqual(['2026-12-19']);
    given(paused).when(CLOCK, ENGINE, '2026-12-18').thenEvents();
    const long = goOn(paused, [CLOCK, ENGINE, '2026-12-19']);
    expect(marks(long).at(-1)).toEqual(['PAUSED_LONG', '2026-12-19', 'mg.x01', 'head', null]);
    expect(CASE_PROCESS.wakesOn(fold(long))).toEqual([]);
    expect(marks(goOn(long, [RESUME, HEAD, '2026-12-21'])).map(([code]) => code)).toEqual(['PAUSED', 'PAUSED_LONG']);
    // The engine stood still meanwhile: found when it ends.
    expect(marks(goOn(paused, [RESUME, HEAD, '2026-12-21'])).at(-1)?.[0]).toBe('PAUSED_LONG');
    expect(marks(goOn(paused, [RESUME, HEAD, '2026-12-18'])).map(([code]) => code)).toEqual(['PAUSED']);
  });
});

describe('a declined or watched case that was drawn', () => {
  const draw = (act: 'DECLINED' | 'WATCHED'): CaseCommand => ({ type: 'drawForRereading', draw: '2026-10', act });
  const reread = (agrees: boolean): CaseCommand => ({ type: 'recordRereading', agrees, text: text('read') });
  const DRAWN = goOn(DECLINED, [draw('DECLINED'), ENGINE, '2026-11-02']);

  it('is read again by the head above in ten working days, and by nobody else', () => {
    const owed = fold(DRAWN).obligations.find((one) => one.key === 'reread.decide');
    expect(owed).toMatchObject({ owner: { role: 'HEAD', organisationId: 'province' }, dueOn: '2026-11-16' });
    given(DRAWN).when(reread(true), HEAD, '2026-11-03').thenRefused('NOTHING_TO_REREAD');
    given(DRAWN)
      .when(reread(true), HEAD_ABOVE, '2026-11-03')
      .thenEvents({ type: 'RereadingRecorded', agrees: true }, { obligationId: 'reread.decide#1', status: 'met' });
  });

  it('is drawn once for a month, and never where nothing was declined', () => {
    given(DRAWN).when(draw('DECLINED'), ENGINE, '2026-11-02').thenEvents();
    given(OFFICER_HANDLES).when(draw('DECLINED'), ENGINE, '2026-11-02').thenRefused('NOTHING_TO_REREAD');
  });

  it('is screened anew where the level above disagrees: nothing decided before counts', () => {
    const disagreed = fold(goOn(DRAWN, [reread(false), HEAD_ABOVE, '2026-11-03']));
    expect(disagreed).toMatchObject({ stage: 'SCREENING', outcome: null, proposal: null });
    expect(disagreed.obligations.filter((one) => one.status === 'open').map((one) => one.key)).toContain(
      'screening.outcome',
    );
    expect(disagreed.oversight.marks.map((one) => one.code)).toEqual(['DECLINED', 'REOPENED']);
  });

  it('is inspected where it was only watched', () => {
    const drawn = goOn(WATCHED, [draw('WATCHED'), ENGINE, '2026-11-02']);
    const disagreed = given(drawn).when(reread(false), HEAD_ABOVE, '2026-11-03');
    disagreed.thenEvents(
      { type: 'RereadingRecorded', agrees: false },
      { obligationId: 'reread.decide#1', status: 'met' },
      { type: 'InspectionOpened' },
      { obligationId: 'party.watch.review#1', status: 'cancelled' },
      { obligation: { key: 'screening.outcome' } },
    );
  });

  it('is read again even when its file was closed meanwhile, and reminds of itself there', () => {
    const answered = record(
      DECLINED,
      [{ type: 'SenderAnswered', purpose: 'result', form: 'letter', text: text('answer') }],
      HEAD,
      '2026-10-15',
    );
    const settled = record(
      answered,
      fold(answered)
        .obligations.filter((one) => one.status === 'open')
        .map(({ id }) => ({
          type: 'ObligationSettled',
          obligationId: id,
          status: 'met',
          on: '2026-10-15',
          late: false,
        })),
      HEAD,
      '2026-10-15',
    );
    const closed = goOn(settled, [CLOSE, HEAD, '2026-10-16'], [draw('DECLINED'), ENGINE, '2026-11-02']);
    expect(CASE_PROCESS.isFinished(fold(closed))).toBe(false);
    expect(given(closed).when(CLOCK, ENGINE, '2026-11-09').events()).toMatchObject([{ type: 'LadderStepsReached' }]);
    const read = goOn(closed, [reread(true), HEAD_ABOVE, '2026-11-10']);
    expect(CASE_PROCESS.isFinished(fold(read))).toBe(true);
    expect(fold(goOn(closed, [reread(false), HEAD_ABOVE, '2026-11-10'])).stage).toBe('SCREENING');
  });

  it('at the topmost body is left alone: nobody is above', () => {
    const atTheTop = { id: 'province', path: 'mg' };
    const state = { ...fold(DECLINED), organisation: atTheTop };
    expect(state.oversight.marks).toHaveLength(1);
    expect(CASE_PROCESS.factsFor(state, draw('DECLINED'), ENGINE).organisations).toEqual(['province']);
  });
});

it('watching needs its reason: the grounds are part of it', () => {
  expect(WATCH).toMatchObject({ grounds: { contentId: 'why' } });
});
