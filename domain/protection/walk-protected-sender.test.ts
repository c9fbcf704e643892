import { expect, it } from 'vitest';
import * as write from './commands.fixture.ts';
import { given, later, lived, owed } from './given.fixture.ts';
import type { Story } from './given.fixture.ts';
import { PROTECTION_PROCESS } from './process.ts';
import { DEPUTY, ENGINE, HEAD, HEAD_ABOVE, LEADER_ABOVE, OFFICER, PROCESS, SENDER } from './stories.fixture.ts';

// One story, told in order: each test goes on where the one before ended.
let story: Story = [];

it('a threat told under the code begins it: the head decides in five working days, and is told', () => {
  const begun = given([]).when(write.begin(), PROCESS, '2026-12-02');
  expect(owed(begun.state())).toEqual(['protect.decide 2026-12-09']);
  expect(begun.followUps()).toMatchObject([{ notice: 'protection-requested', audience: 'owner-head' }]);
  story = lived([write.begin(), PROCESS, '2026-12-02']);
});

it('the head decides on measures: from then on the sender is asked every 30 days how they are', () => {
  story = later(story, [write.decide(), HEAD, '2026-12-04'], [write.responsible('officer'), HEAD, '2026-12-04']);
  expect(given(story).state).toMatchObject({ stage: 'DECIDED', nextCheckIn: '2027-01-03', responsible: 'officer' });
  expect(owed(given(story).state)).toEqual([]);
});

it('a check-in that does not come is owed to who sees to it: to reach the sender', () => {
  expect(PROTECTION_PROCESS.wakesOn(given(story).state)).toEqual(['2027-01-04']);
  const silent = given(story).when(write.CLOCK, ENGINE, '2027-01-04');
  silent.thenEvents({ type: 'CheckInMissed', dueOn: '2027-01-03' }, { type: 'ObligationOpened' });
  expect(owed(silent.state())).toEqual(['protect.reach 2027-01-07']);
  expect(silent.state().obligations.at(-1)?.owner).toMatchObject({ kind: 'person', personId: 'officer' });
  expect(silent.followUps()).toMatchObject([{ notice: 'protection-silent', audience: 'person:officer' }]);
  story = later(story, [write.CLOCK, ENGINE, '2027-01-04'], [write.recordCheckIn('2027-01-05'), OFFICER, '2027-01-05']);
  expect(given(story).state).toMatchObject({ nextCheckIn: '2027-02-04', lastCheckIn: { ok: true } });
  expect(owed(given(story).state)).toEqual([]);
});

it('retaliation told by the sender is an alert the same day, to the head and to the level above', () => {
  const told = given(story).when(write.NOT_WELL, SENDER, '2027-01-20');
  expect(owed(told.state())).toEqual(['protect.ack 2027-01-20']);
  const alerts = told.followUps().filter((one) => one.kind === 'notice' && one.notice === 'protection-retaliation');
  expect(alerts).toMatchObject([
    { audience: 'owner-head' },
    { audience: 'level-above' },
    { audience: 'person:officer' },
  ]);
  story = later(story, [write.NOT_WELL, SENDER, '2027-01-20']);
  expect(given(story).state).toMatchObject({ raised: true, nextCheckIn: '2027-02-19' });
  story = later(story, [write.ANSWER_FOR_IT, LEADER_ABOVE, '2027-01-20']);
  expect(owed(given(story).state)).toEqual([]);
});

it('the case is closed: the watch goes on for twelve months, to the exact day', () => {
  story = later(story, [write.closed('2027-02-01'), PROCESS, '2027-02-01']);
  expect(given(story).state.stage).toBe('WATCHING');
  expect(owed(given(story).state)).toEqual(['protect.watch 2028-02-01']);
  expect(PROTECTION_PROCESS.isFinished(given(story).state)).toBe(false);
  // The message may come twice.
  given(story).when(write.closed('2027-02-01'), PROCESS, '2027-02-02').thenEvents();
});

it('one proposes the end and another decides it; it takes effect on the last day of the watch', () => {
  for (let on = '2027-02-19'; on < '2028-01-20'; on = given(story).state.nextCheckIn ?? '')
    story = later(story, [write.WELL, SENDER, on]);
  given(story).when(write.END, HEAD, '2028-01-20').thenRefused('END_NOT_PROPOSED');
  story = later(story, [write.PROPOSE_END, HEAD, '2028-01-20']);
  given(story).when(write.END, HEAD, '2028-01-21').thenRefused('FOUR_EYES');
  story = later(story, [write.END, DEPUTY, '2028-01-21']);
  expect(given(story).state).toMatchObject({ stage: 'WATCHING', endsOn: '2028-02-01' });
  given(story).when(write.END, HEAD_ABOVE, '2028-01-22').thenRefused('END_DECIDED_ALREADY', { on: '2028-02-01' });
  const over = given(story).when(write.CLOCK, ENGINE, '2028-02-01');
  expect(over.state()).toMatchObject({ stage: 'ENDED', endedOn: '2028-02-01', nextCheckIn: null });
  expect(over.events()).toContainEqual(
    expect.objectContaining({ type: 'ObligationSettled', obligationId: 'protect.watch#1', status: 'met', late: false }),
  );
  expect(over.state().measures.every((one) => one.endedOn !== null)).toBe(true);
  expect(PROTECTION_PROCESS.isFinished(over.state())).toBe(true);
  story = later(story, [write.CLOCK, ENGINE, '2028-02-01']);
});

it('whoever is threatened after all that is heard again, at once', () => {
  const again = given(story).when(write.retaliation(), SENDER, '2028-03-01');
  expect(again.state().stage).toBe('REQUESTED');
  expect(owed(again.state())).toEqual(['protect.ack 2028-03-01', 'protect.decide 2028-03-08']);
});
