import { describe, expect, it } from 'vitest';
import { CLOCK } from '../case/commands.fixture.ts';
import { DEPUTY, ENGINE, HEAD, LEADER_ABOVE, PROCESS, SECRETARY } from '../case/people.fixture.ts';
import { owed } from '../policy-change/story.fixture.ts';
import { CALL_OFF, CONFIRM, deferred, handOver, plan } from './commands.fixture.ts';
import { given, later } from './given.fixture.ts';
import { CONGRESS_PROCESS } from './process.ts';

const ON = '2026-11-20';
const PLANNED = later([], [plan(ON), SECRETARY, '2026-09-01']);
const DECLARED = later(PLANNED, [CONFIRM, HEAD, '2026-09-02']);
const AWAITED = later(DECLARED, [deferred('case-1', '2026-10-15'), PROCESS, '2026-10-15']);

describe('a congress', () => {
  it('is entered by one person and declared by another, who owes the answer in five working days', () => {
    expect(owed(given(PLANNED).state)).toEqual(['proposal.answer 2026-09-09']);
    given(later([], [plan(ON), HEAD, '2026-09-01']))
      .when(CONFIRM, HEAD, '2026-09-03')
      .thenRefused('FOUR_EYES');
    const declared = given(PLANNED).when(CONFIRM, DEPUTY, '2026-09-03');
    declared.thenEvents(
      { type: 'CongressDeclared', by: 'deputyHead' },
      { obligationId: 'proposal.answer#1', status: 'met' },
    );
    expect(declared.state()).toMatchObject({ stage: 'DECLARED', on: ON, level: 'direct', plannedBy: 'secretary' });
    expect(given(PLANNED).when(CONFIRM, LEADER_ABOVE, '2026-09-03').state().stage).toBe('DECLARED');
  });

  it('is held by a Party committee or branch, on a day that is to come', () => {
    given([]).when(plan('2026-09-01'), HEAD, '2026-09-01').thenRefused('CONGRESS_DATE_WRONG');
    given([]).when(plan('2036-09-01'), HEAD, '2026-09-01').thenRefused('CONGRESS_DATE_WRONG');
    given([]).when(plan(ON, 'nowhere'), HEAD, '2026-09-01').thenRefused('NOT_PERMITTED');
    given([]).when(plan(ON, 'otherCommune'), HEAD, '2026-09-01').thenRefused('NOT_PERMITTED');
  });

  it('that nobody declared before its day is off', () => {
    expect(CONGRESS_PROCESS.wakesOn(given(PLANNED).state)).toEqual(['2026-11-21']);
    const off = given(PLANNED).when(CLOCK, ENGINE, '2026-11-23');
    expect(off.state()).toMatchObject({ stage: 'CANCELLED', obligations: [{ status: 'cancelled' }] });
  });

  it('without anything put off is over the day after, and nothing is owed', () => {
    const over = given(DECLARED).when(CLOCK, ENGINE, '2026-11-21');
    over.thenEvents({ type: 'CongressHeld', heldOn: ON, minutes: null });
    expect(CONGRESS_PROCESS.isFinished(over.state())).toBe(true);
  });
});

describe('what was put off until it', () => {
  it('is counted once, and the head owes the minutes of handing it over in five working days after', () => {
    given(DECLARED)
      .when(deferred('case-1', '2026-10-15'), PROCESS, '2026-10-15')
      .thenEvents({ type: 'DeferralNoted', caseId: 'case-1' }, { obligation: { key: 'congress.handover' } });
    expect(owed(given(AWAITED).state)).toEqual(['congress.handover 2026-11-30']);
    given(AWAITED).when(deferred('case-1', '2026-10-15'), PROCESS, '2026-10-16').thenEvents();
    const two = later(AWAITED, [deferred('case-2', '2026-10-19'), PROCESS, '2026-10-19']);
    expect(owed(given(two).state)).toHaveLength(1);
    // Forgetting is no handing over: the congress stays open until somebody signs.
    expect(given(two).when(CLOCK, ENGINE, '2026-12-15').state().stage).toBe('DECLARED');
  });

  it('is handed to the new committee by signed minutes, and goes on', () => {
    given(AWAITED).when(handOver('2026-11-19'), HEAD, '2026-11-20').thenRefused('CONGRESS_NOT_HELD', { on: ON });
    given(AWAITED).when(handOver('2026-11-21'), HEAD, '2026-11-20').thenRefused('DATE_IN_FUTURE');
    const handed = given(AWAITED).when(handOver(ON), HEAD, '2026-11-23');
    handed.thenEvents(
      { type: 'CongressHeld', heldOn: ON, by: 'head' },
      { obligationId: 'congress.handover#1', status: 'met', late: false },
    );
    expect(handed.followUps()).toContainEqual({
      kind: 'command',
      to: 'case/case-1',
      command: {
        type: 'resumeAfterCongress',
        congressId: 'congress-1',
        on: ON,
        minutes: expect.objectContaining({ contentId: 'signed-minutes' }),
      },
      about: 'case-1',
    });
  });

  it('goes on at once when the congress is called off, or was over before the word came', () => {
    const off = given(AWAITED).when(CALL_OFF, HEAD, '2026-10-20');
    expect(off.followUps()).toContainEqual(expect.objectContaining({ to: 'case/case-1' }));
    expect(owed(off.state())).toEqual([]);
    const over = later(DECLARED, [CLOCK, ENGINE, '2026-11-23']);
    const late = given(over).when(deferred('case-9', ON), PROCESS, '2026-11-23');
    expect(late.followUps()).toContainEqual(
      expect.objectContaining({ to: 'case/case-9', command: expect.objectContaining({ minutes: null }) }),
    );
  });
});
