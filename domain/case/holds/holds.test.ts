import { describe, expect, it } from 'vitest';
import { given, givenState } from '../given.fixture.ts';
import type { HoldBasis } from './holds-state.ts';
import { noteLife } from '../life/life.fixture.ts';
import { ENGINE, HEAD, PROCESS, SCREENER } from '../people.fixture.ts';
import { CASE_PROCESS } from '../process.ts';
import { ACCUSED, SECOND, clear, underReview } from '../review/review.fixture.ts';
import { lawNotice, terminate } from '../settlement/settlement.fixture.ts';
import { OFFICER_HANDLES } from '../stories.fixture.ts';
import { LEADER, PRESENTED, goOn } from '../verification/team-stories.fixture.ts';
import { propose, text } from '../commands.fixture.ts';

const ON = '2026-10-22';
const UNTIL = '2026-12-21';
const CLOCK = { type: 'clock' } as const;
const subjectId = ACCUSED.id;

const place = (restsOn: HoldBasis = 'matter', until = UNTIL) =>
  ({ type: 'placeHold', subjectId, kind: 'reward', restsOn, until, text: text('why') }) as const;
const LIFT = { type: 'liftHold', subjectId, kind: 'reward', reason: text('why') } as const;
const RECONSIDER = { type: 'reconsiderMissed', subjectId, kind: 'reward', text: text('given now') } as const;
const expel = (disciplineId = 'expulsion-1') =>
  ({ type: 'beginExpulsion', subjectId, disciplineId, text: text('judgment') }) as const;

const HELD = goOn(PRESENTED, [place(), HEAD, ON]);
const PROCEEDING = goOn(PRESENTED, [lawNotice('proceedings', '2026-10-21'), SCREENER, ON]);

function owed(state: ReturnType<typeof given>['state']): readonly string[] {
  return state.obligations.filter((one) => one.status === 'open').map((one) => `${one.key} ${one.dueOn}`);
}

describe('a reward or a post that waits (P27)', () => {
  it('waits from the verification on, never from receipt, to a last day, owed by the head', () => {
    given(OFFICER_HANDLES).when(place(), HEAD, ON).thenRefused('COMMAND_NOT_IN_STAGE');
    const placed = given(PRESENTED).when(place(), HEAD, ON);
    placed.thenEvents(
      { type: 'HoldPlaced', holdId: 'hold-1', from: ON, until: UNTIL, decided: { personId: 'head' } },
      { type: 'ObligationOpened', obligation: { key: 'hold.end', dueOn: UNTIL, fixed: true, owner: { role: 'HEAD' } } },
    );
    given(PRESENTED).when(place(), LEADER, ON).thenRefused('NOT_PERMITTED');
  });

  it('no longer than the rule, once for each kind, and for proceedings only while there are any', () => {
    given(PRESENTED)
      .when(place('matter', '2027-01-21'), HEAD, ON)
      .thenRefused('HOLD_TOO_LONG', { until: '2027-01-20' });
    given(PRESENTED).when(place('matter', '2026-10-21'), HEAD, ON).thenRefused('DUE_DATE_PAST');
    given(PRESENTED).when(place('proceedings'), HEAD, ON).thenRefused('HOLD_WITHOUT_PROCEEDINGS');
    given(HELD).when(place(), HEAD, ON).thenRefused('HOLD_RUNNING');
    given(HELD)
      .when({ ...place(), kind: 'personnel' }, HEAD, ON)
      .thenEvents({ holdId: 'hold-2' }, {});
    given(PRESENTED).when(LIFT, HEAD, ON).thenRefused('HOLD_NOT_RUNNING');
    given(PRESENTED).when(place(), HEAD, ON, []).thenRefused('NO_DEADLINE_RULE', { key: 'hold.end' });
  });

  it('lifts itself the day after its last, and what was missed is owed another look', () => {
    expect(CASE_PROCESS.wakesOn?.(given(HELD).state)).toContain('2026-12-22');
    expect(given(HELD).when(CLOCK, ENGINE, UNTIL).state().holds.all).toMatchObject([{ ended: null }]);
    const over = given(HELD).when(CLOCK, ENGINE, '2026-12-22');
    expect(over.events()).toContainEqual(
      expect.objectContaining({ type: 'HoldLifted', how: 'last-day', on: '2026-12-22', reason: null }),
    );
    expect(owed(over.state())).toContain('hold.reconsider 2027-01-05');
    expect(owed(over.state()).join()).not.toContain('hold.end');
    const looked = givenState(over.state()).when(RECONSIDER, HEAD, '2026-12-23');
    looked.thenEvents({ type: 'MissedReconsidered' }, { obligationId: 'hold.reconsider#1', status: 'met' });
    givenState(looked.state()).when(RECONSIDER, HEAD, '2026-12-23').thenRefused('NOTHING_MISSED');
  });

  it('is lifted by the head, and then by nothing again', () => {
    const lifted = given(HELD).when(LIFT, HEAD, '2026-10-26');
    lifted.thenEvents(
      { type: 'HoldLifted', how: 'by-head' },
      { obligationId: 'hold.end#1', status: 'met', late: false },
      { obligation: { key: 'hold.reconsider' } },
    );
    givenState(lifted.state()).when(CLOCK, ENGINE, '2026-10-27').thenEvents();
  });
});

describe('what a hold rests on', () => {
  const onProceedings = goOn(PROCEEDING, [place('proceedings'), HEAD, ON]);

  it.each(['discontinued', 'acquitted', 'not-prosecuted'] as const)('%s: it is lifted the same day', (notice) => {
    const cleared = given(onProceedings).when(lawNotice(notice, '2026-11-02'), SCREENER, '2026-11-02');
    expect(cleared.events()).toContainEqual(
      expect.objectContaining({ type: 'HoldLifted', how: 'proceedings-ended', on: '2026-11-02' }),
    );
    // What rests on the matter itself goes on waiting for it.
    const both = goOn(onProceedings, [{ ...place(), kind: 'personnel' }, HEAD, ON]);
    const left = given(both).when(lawNotice(notice, '2026-11-02'), SCREENER, '2026-11-02').state();
    expect(left.holds.all.map((one) => one.ended === null)).toEqual([false, true]);
  });

  it('a matter that ends without discipline lifts it with its end, whatever the end', () => {
    const ended = goOn(HELD, [propose('terminate'), LEADER, ON], [terminate(), HEAD, '2026-10-23']);
    expect(given(ended).state.holds.all).toMatchObject([{ ended: { how: 'not-disciplined', on: '2026-10-23' } }]);
    expect(owed(given(ended).state).join()).toContain('hold.reconsider');
  });

  it('a conclusion lifts it for whom nothing follows; a discipline keeps it, and decided owes nothing', () => {
    const { holds } = given(HELD).state;
    const held = underReview({ holds, obligations: given(HELD).state.obligations });
    const cleared = givenState(held).when(clear(), PROCESS, '2026-11-20');
    expect(cleared.state().holds.all).toMatchObject([{ ended: { how: 'not-disciplined' } }]);
    const waiting = {
      ...cleared.state(),
      holds,
      disciplines: [{ disciplineId: 'd', subjectId, status: 'running' as const }],
    };
    const settled = (outcome: 'decided' | 'not-disciplined') =>
      givenState(waiting)
        .when({ type: 'disciplineSettled', disciplineId: 'd', outcome, form: null, on: ON }, PROCESS, '2026-11-25')
        .state().holds.all;
    expect(settled('decided')).toMatchObject([{ ended: { how: 'settled' }, reconsiderId: null }]);
    expect(settled('not-disciplined')).toMatchObject([
      { ended: { how: 'not-disciplined' }, reconsiderId: 'hold.reconsider#2' },
    ]);
  });

  it('a subject who dies is held nothing, and misses nothing', () => {
    const dead = given(HELD).when(noteLife('branchSecretary', 'died', ON), HEAD, '2026-10-23');
    expect(dead.state().holds.all).toMatchObject([{ ended: { how: 'settled' }, reconsiderId: null }]);
  });
});

describe('expulsion by a judgment (P17)', () => {
  const sentenced = goOn(PRESENTED, [lawNotice('judgment', '2026-10-21', 'prison'), SCREENER, ON]);

  it('begins when the head says so, without an inspection of its own: the step is met, the discipline asked to begin', () => {
    expect(owed(given(sentenced).state).join()).toContain('law.judgment');
    const begun = given(sentenced).when(expel(), HEAD, '2026-10-23');
    begun.thenEvents(
      { type: 'ExpulsionBegun', subjectId, disciplineId: 'expulsion-1', judgmentOn: '2026-10-21' },
      { obligationId: 'law.judgment#1', status: 'met' },
    );
    expect(begun.state().disciplines).toEqual([{ disciplineId: 'expulsion-1', subjectId, status: 'running' }]);
    expect(CASE_PROCESS.followUps(begun.state(), begun.events(), 'case/case-1')).toContainEqual(
      expect.objectContaining({
        to: 'discipline/expulsion-1',
        command: expect.objectContaining({ type: 'begin', subjectId, concludedOn: '2026-10-21' }),
      }),
    );
    givenState(begun.state()).when(expel('expulsion-2'), HEAD, '2026-10-23').thenRefused('EXPULSION_UNDER_WAY');
  });

  it('may end before anything is concluded here, and then nothing runs any more that would keep the case open', () => {
    const begun = goOn(sentenced, [expel(), HEAD, '2026-10-23']);
    expect(given(begun).state.stage).toBe('VERIFICATION');
    const over = {
      type: 'disciplineSettled',
      disciplineId: 'expulsion-1',
      outcome: 'decided',
      form: null,
      on: ON,
    } as const;
    const settled = given(begun).when(over, PROCESS, '2026-11-20');
    expect(settled.state()).toMatchObject({ stage: 'VERIFICATION', disciplines: [{ status: 'decided' }] });
    givenState(settled.state()).when(over, PROCESS, '2026-11-20').thenRefused('DISCIPLINE_SETTLED_ALREADY');
  });

  it('does not begin by itself, nor by a lighter sentence, nor after an acquittal, nor for a body', () => {
    expect(given(sentenced).state.disciplines).toEqual([]);
    const fined = goOn(PRESENTED, [lawNotice('judgment', '2026-10-21', 'fine-or-warning'), SCREENER, ON]);
    given(fined).when(expel(), HEAD, ON).thenRefused('JUDGMENT_NOT_NOTED');
    const acquitted = goOn(sentenced, [lawNotice('acquitted', ON), SCREENER, ON]);
    given(acquitted).when(expel(), HEAD, ON).thenRefused('JUDGMENT_NOT_NOTED');
    given(sentenced).when(expel(), LEADER, ON).thenRefused('NOT_PERMITTED');
    given(sentenced)
      .when({ ...expel(), subjectId: 'nobody' }, HEAD, ON)
      .thenRefused('SUBJECT_UNKNOWN');
  });
});

describe('a notice of a body of law about one of several (P17, P27)', () => {
  const both = underReview({ subjects: [ACCUSED, SECOND] });
  const after = (state: typeof both, ...notices: ReturnType<typeof lawNotice>[]) =>
    notices.reduce((at, notice) => givenState(at).when(notice, SCREENER, ON).state(), state);
  const of = (subject: typeof SECOND, notice: ReturnType<typeof lawNotice>) => ({ ...notice, subjectId: subject.id });
  const held = (subject: typeof SECOND) => ({ ...place('proceedings'), subjectId: subject.id });

  it('says of whom it is, when it clears or condemns', () => {
    for (const notice of [lawNotice('acquitted', '2026-10-21'), lawNotice('judgment', '2026-10-21', 'prison')]) {
      givenState(both).when(notice, SCREENER, ON).thenRefused('LAW_NOTICE_OF_WHOM');
      givenState(both)
        .when({ ...notice, subjectId: 'nobody' }, SCREENER, ON)
        .thenRefused('SUBJECT_UNKNOWN');
    }
    givenState(both).when(lawNotice('proceedings', '2026-10-21'), SCREENER, ON).state();
  });

  it('clears that one alone: what waits for the other goes on waiting, and their suspension stands', () => {
    const proceeding = after(both, lawNotice('proceedings', '2026-10-21'));
    const waiting = [ACCUSED, SECOND].reduce((at, one) => givenState(at).when(held(one), HEAD, ON).state(), proceeding);
    const suspensions = [ACCUSED, SECOND].map(({ id }) => ({ suspensionId: `of ${id}`, subjectId: id, ended: false }));
    const notice = of(ACCUSED, lawNotice('acquitted', '2026-10-21'));
    const cleared = givenState({ ...waiting, suspensions }).when(notice, SCREENER, ON);
    expect(cleared.state().holds.all.map(({ subjectId: whose, ended }) => [whose, ended?.how ?? null])).toEqual([
      [ACCUSED.id, 'proceedings-ended'],
      [SECOND.id, null],
    ]);
    const asked = CASE_PROCESS.followUps(cleared.state(), cleared.events(), 'case/case-1');
    expect(asked.filter((one) => one.kind === 'command').map((one) => one.to)).toEqual([`suspension/of ${ACCUSED.id}`]);
  });

  it('condemns that one alone, and carries one expulsion', () => {
    const sentenced = after(both, of(SECOND, lawNotice('judgment', '2026-10-21', 'prison')));
    givenState(sentenced).when(expel(), HEAD, ON).thenRefused('JUDGMENT_NOT_NOTED');
    const begun = givenState(sentenced)
      .when({ ...expel(), subjectId: SECOND.id }, HEAD, ON)
      .state();
    const decided = { ...begun, disciplines: begun.disciplines.map((one) => ({ ...one, status: 'decided' as const })) };
    givenState(decided)
      .when({ ...expel('expulsion-2'), subjectId: SECOND.id }, HEAD, ON)
      .thenRefused('JUDGMENT_NOT_NOTED');
  });
});
