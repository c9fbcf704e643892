import { describe, expect, it } from 'vitest';
import { messagesTo } from '../case/messages.ts';
import { HELD_ON, conclude, follows, goneOn, underReview } from '../case/review/review.fixture.ts';
import { noteLife as noteInCase } from '../case/life/life.fixture.ts';
import { PROCESS as FROM_MEETING } from '../case/people.fixture.ts';
import { givenState } from '../case/given.fixture.ts';
import { handOver, noteLife, stepBack } from './commands.fixture.ts';
import { given, later, owed } from './given.fixture.ts';
import { APPROVED, DONE, HEAD, OFFICER, PROCESS, SECOND_OFFICER } from './stories.fixture.ts';

const ON = '2026-12-14';

describe('whoever sees to the checks', () => {
  it.each(['died', 'retired', 'on-leave', 'became-related'] as const)(
    'and is gone or related (%s) checks nothing more: what was owed is the head’s, who owes another name',
    (event) => {
      const lost = given(APPROVED).when(noteLife('officer', event, ON), PROCESS, ON);
      const state = lost.state();
      expect(state.handler).toBeNull();
      const checks = state.obligations.filter((one) => one.key === 'remedy.check' && one.status === 'open');
      expect(checks).toHaveLength(3);
      for (const one of checks) expect(one.owner).toEqual({ kind: 'role', role: 'HEAD', organisationId: 'commune' });
      expect(owed(state)).toContain('assignment.renew 2026-12-16');
      expect(lost.followUps()).toContainEqual(
        expect.objectContaining({ notice: 'life-noted', audience: 'owner-head' }),
      );
    },
  );

  it('is followed by whom the head names, who owes the same checks by the same days', () => {
    const lost = later(APPROVED, [noteLife('officer', 'retired', ON), PROCESS, ON]);
    const days = (story: typeof APPROVED) => owed(given(story).state).filter((one) => one.startsWith('remedy.check'));
    const named = later(lost, [handOver('secondOfficer'), HEAD, '2026-12-15']);
    expect(days(named)).toEqual(days(APPROVED));
    expect(owed(given(named).state).some((one) => one.startsWith('assignment.renew'))).toBe(false);
    given(lost).when(handOver('secondOfficer'), OFFICER, '2026-12-15').thenRefused('NOT_PERMITTED');
  });

  it('and stepped back in the case has stepped back here too, whatever desk they hold', () => {
    const back = later(APPROVED, [stepBack('officer'), PROCESS, ON]);
    expect(given(back).state).toMatchObject({ handler: null, recused: ['clerk', 'officer'] });
    given(back).when(handOver('officer'), HEAD, '2026-12-15').thenRefused('FOUR_EYES');
    expect(given(back).when(stepBack('officer'), PROCESS, ON).events()).toEqual([]);
  });
});

describe('whoever has to remedy', () => {
  it('and dies or moves away leaves the work to their body: the head is told, and nothing owed is lost', () => {
    const noted = given(APPROVED).when(noteLife('branchSecretary', 'died', ON), HEAD, ON);
    expect(noted.state().noted).toEqual([{ personId: 'branchSecretary', event: 'died', on: ON }]);
    expect(owed(noted.state())).toEqual(owed(given(APPROVED).state));
  });
});

describe('what is told', () => {
  it('twice, of a stranger, or after the end, does nothing; staff is told why', () => {
    const noted = later(APPROVED, [noteLife('officer', 'retired', ON), PROCESS, ON]);
    expect(
      given(noted)
        .when(noteLife('officer', 'retired', ON), PROCESS, ON)
        .events(),
    ).toEqual([]);
    expect(
      given(APPROVED)
        .when(noteLife('stranger', 'died', ON), PROCESS, ON)
        .events(),
    ).toEqual([]);
    given(APPROVED)
      .when(noteLife('stranger', 'died', ON), HEAD, ON)
      .thenRefused('NOT_ON_THE_CASE');
    given(APPROVED)
      .when(noteLife('officer', 'died', '2026-12-15'), HEAD, ON)
      .thenRefused('DATE_IN_FUTURE');
    given(APPROVED)
      .when(noteLife('officer', 'died', ON), SECOND_OFFICER, ON)
      .thenRefused('NOT_PERMITTED');
    const after = given(DONE).when(noteLife('officer', 'retired', '2027-02-11'), PROCESS, '2027-02-11');
    expect(owed(after.state())).toEqual([]);
  });

  it('comes from the case, which hears it first', () => {
    const concluded = goneOn(underReview({ handler: 'officer' }), [
      conclude({ consequences: [follows('remediation')] }),
      FROM_MEETING,
      HELD_ON,
    ]);
    const noted = givenState(concluded).when(
      noteInCase('officer', 'retired', '2026-12-02'),
      FROM_MEETING,
      '2026-12-02',
    );
    const told = noted.events().flatMap((event) => messagesTo(noted.state(), event, 'case/case-1'));
    expect(told).toContainEqual(
      expect.objectContaining({
        to: 'remediation/remediation-of-subject-branchSecretary',
        command: expect.objectContaining({ type: 'noteLifeEvent', personId: 'officer', event: 'retired' }) as unknown,
      }),
    );
  });
});
