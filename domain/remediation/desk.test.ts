import { describe, expect, it } from 'vitest';
import { noteLife, takeOver } from './commands.fixture.ts';
import { contextFor, given, later, owed } from './given.fixture.ts';
import { REMEDIATION_PROCESS } from './process.ts';
import { APPROVED, DONE, HEAD, PROCESS } from './stories.fixture.ts';

const ON = '2026-12-14';
const checks = (story: typeof APPROVED) =>
  given(story).state.obligations.filter((one) => one.key === 'remedy.check' && one.status === 'open');

describe('the checks of a desk that is handed over', () => {
  it('pass to the receiver by the same days, and the desk is answered', () => {
    const passed = given(APPROVED).when(takeOver('secondOfficer'), PROCESS, ON);
    expect(passed.followUps()).toContainEqual({
      ...{ kind: 'command', to: 'desk-handover/handover-1', about: 'handover-1' },
      command: { type: 'noteOtherPassed', matter: 'remediation/remediation-1', how: 'taken' },
    });
    const next = later(APPROVED, [takeOver('secondOfficer'), PROCESS, ON]);
    expect(given(next).state.handler).toBe('secondOfficer');
    expect(checks(next).map((one) => [one.owner.kind === 'person' && one.owner.personId, one.dueOn])).toEqual(
      checks(APPROVED).map((one) => ['secondOfficer', one.dueOn]),
    );
  });

  it.each([
    ['in conflict with the subject', takeOver('spouse')],
    ['who did the work', takeOver('branchMember')],
    ['who leads the body', takeOver('head')],
    ['by a head in conflict', takeOver('secondOfficer', { by: 'spouse' })],
  ])('go to nobody %s: they are the head’s, who owes another name', (_who, command) => {
    const passed = given(APPROVED).when(command, PROCESS, ON);
    expect(passed.state().handler).toBeNull();
    expect(owed(passed.state())).toContain('assignment.renew 2026-12-16');
    expect(JSON.stringify(passed.followUps())).toContain('"how":"left"');
  });

  it('are asked for twice without harm, and not once all is done', () => {
    const next = later(APPROVED, [takeOver('secondOfficer'), PROCESS, ON]);
    given(next).when(takeOver('secondOfficer'), PROCESS, ON).thenRefused('NOT_ON_THE_CASE');
    given(DONE).when(takeOver('secondOfficer'), PROCESS, '2027-02-11').thenRefused('COMMAND_NOT_IN_STAGE');
  });
});

describe('whoever sees to the checks', () => {
  const review = { type: 'reviewConflicts', personId: 'officer', on: ON } as const;

  it('and comes into conflict by a new post or relative sees to them no more, without a word of the case', () => {
    const { state } = given(APPROVED);
    expect(given(APPROVED).when(review, PROCESS, ON).events()).toEqual([]);
    const context = contextFor(state, review, { actor: PROCESS, on: ON });
    const officer = { personId: 'officer', posts: [], relatives: ['branchSecretary'] };
    const people = { ...context.facts.people, officer };
    const decided = REMEDIATION_PROCESS.decide(state, review, { ...context, facts: { ...context.facts, people } });
    expect(decided).toMatchObject({
      events: expect.arrayContaining([
        expect.objectContaining({ type: 'RemediationLifeNoted', event: 'became-related', leaves: true }),
      ]) as unknown,
    });
  });

  it('is on leave twice, and twice another is named', () => {
    const back = later(
      APPROVED,
      [noteLife('officer', 'on-leave', ON), PROCESS, ON],
      [
        { type: 'handOverRemediation', personId: 'officer', reason: { contentId: 'why', sha256: 'sha' } },
        HEAD,
        '2026-12-16',
      ],
    );
    expect(
      given(back)
        .when(noteLife('officer', 'on-leave', ON), PROCESS, '2026-12-17')
        .events(),
    ).toEqual([]);
    const again = given(back).when(noteLife('officer', 'on-leave', '2026-12-17'), PROCESS, '2026-12-17');
    expect(again.state().handler).toBeNull();
  });
});
