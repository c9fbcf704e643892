import { describe, expect, it } from 'vitest';
import * as write from './commands.fixture.ts';
import { contextFor, given, later, owed } from './given.fixture.ts';
import { PROTECTION_PROCESS } from './process.ts';
import { DECIDED, ENGINE, HEAD, PROCESS, REFUSED } from './stories.fixture.ts';

// The check-in of 2 January 2027 was missed: the officer owes it to reach the sender.
const ON = '2027-01-03';
const SILENT = later(DECIDED, [write.CLOCK, ENGINE, ON]);
const reach = (story: typeof SILENT) =>
  given(story).state.obligations.find((one) => one.key === 'protect.reach' && one.status === 'open');

describe('a protection on a desk that is handed over', () => {
  it('is seen to by the receiver from then on, with what is owed of reaching the sender', () => {
    const passed = given(SILENT).when(write.takeOver('secondOfficer'), PROCESS, ON);
    expect(passed.state().responsible).toBe('secondOfficer');
    expect(passed.followUps()).toContainEqual({
      ...{ kind: 'command', to: 'desk-handover/handover-1', about: 'handover-1' },
      command: { type: 'noteOtherPassed', matter: 'protection/protection-1', how: 'taken' },
    });
    const next = later(SILENT, [write.takeOver('secondOfficer'), PROCESS, ON]);
    expect(reach(next)).toMatchObject({ dueOn: reach(SILENT)?.dueOn, owner: { personId: 'secondOfficer' } });
    given(next).when(write.takeOver('secondOfficer'), PROCESS, ON).thenRefused('NOT_ON_THE_CASE');
  });

  it.each([
    ['related to whom a case of the sender is about', write.takeOver('spouse')],
    ['who stepped back from one', write.takeOver('clerk')],
    ['by a head in conflict', write.takeOver('secondOfficer', { by: 'spouse' })],
  ])('goes to nobody %s: the head sees to it and owes another name', (_who, command) => {
    const left = given(SILENT).when(command, PROCESS, ON);
    expect(left.state().responsible).toBeNull();
    expect(
      left
        .state()
        .obligations.filter((one) => one.status === 'open')
        .map((one) => one.owner.kind),
    ).not.toContain('person');
    expect(owed(left.state()).join()).toContain('assignment.renew');
    expect(left.followUps()).toMatchObject([{}, { command: { how: 'left' } }].slice(1));
    const named = later(SILENT, [command, PROCESS, ON], [write.responsible('secondOfficer'), HEAD, ON]);
    expect(owed(given(named).state).join()).not.toContain('assignment.renew');
  });

  it('goes to nobody without an account, who could never act', () => {
    const { state } = given(SILENT);
    const command = write.takeOver('secondOfficer');
    const context = contextFor(state, command, { actor: PROCESS, on: ON });
    const receiver = { personId: 'secondOfficer', posts: [], relatives: [], ...context.facts.people['secondOfficer'] };
    const passed = (hasAccount: boolean) => {
      const people = { ...context.facts.people, secondOfficer: { ...receiver, hasAccount } };
      return PROTECTION_PROCESS.decide(state, command, { ...context, facts: { ...context.facts, people } });
    };
    expect(passed(true)).toMatchObject({ events: [{ toPersonId: 'secondOfficer' }, {}] });
    expect(passed(false)).toMatchObject({ events: [{ type: 'DeskTakenOver', toPersonId: null }, {}, {}] });
  });
});

describe('whoever sees to a protection', () => {
  it.each(['died', 'transferred', 'on-leave', 'became-related'] as const)(
    'and is gone (%s) sees to it no more',
    (event) => {
      const lost = given(SILENT).when(write.noteLife('officer', event, ON), PROCESS, ON);
      lost.thenEvents(
        { type: 'ResponsibleLost', event },
        { type: 'ObligationHandedOver' },
        { type: 'ObligationOpened' },
      );
      expect(lost.followUps()).toContainEqual(
        expect.objectContaining({ notice: 'life-noted', audience: 'owner-head' }),
      );
    },
  );

  it('is the only one heard of, and once: who comes back and is named again stays', () => {
    given(SILENT)
      .when(write.noteLife('stranger', 'died', ON), PROCESS, ON)
      .thenEvents();
    given(REFUSED)
      .when(write.noteLife('officer', 'died', ON), PROCESS, ON)
      .thenEvents();
    const back = later(
      SILENT,
      [write.noteLife('officer', 'on-leave', ON), PROCESS, ON],
      [write.responsible('officer'), HEAD, ON],
    );
    given(back)
      .when(write.noteLife('officer', 'on-leave', ON), PROCESS, ON)
      .thenEvents();
  });

  it('and comes into conflict by a new post or relative sees to it no more', () => {
    const review = { type: 'reviewConflicts', personId: 'officer', on: ON } as const;
    const { state } = given(SILENT);
    given(SILENT).when(review, PROCESS, ON).thenEvents();
    const context = contextFor(state, review, { actor: PROCESS, on: ON });
    const accused = state.subjects.flatMap((one) => one.personId ?? []);
    const people = { ...context.facts.people, officer: { personId: 'officer', posts: [], relatives: accused } };
    const decided = PROTECTION_PROCESS.decide(state, review, { ...context, facts: { ...context.facts, people } });
    expect(decided.ok ? decided.events[0] : decided).toMatchObject({
      type: 'ResponsibleLost',
      event: 'became-related',
    });
  });
});
