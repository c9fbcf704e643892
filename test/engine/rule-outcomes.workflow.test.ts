import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import * as calendar from '../../domain/calendar-year/commands.fixture.ts';
import type { CalendarYearState } from '../../domain/calendar-year/state.ts';
import type { CalendarEntry, Day } from '../../domain/calendar/calendar.ts';
import * as intake from '../../domain/case/commands.fixture.ts';
import * as people from '../../domain/case/people.fixture.ts';
import * as policy from '../../domain/policy-change/commands.fixture.ts';
import type { PolicyChangeState } from '../../domain/policy-change/state.ts';
import { owed } from '../../domain/policy-change/story.fixture.ts';
import type { ProcessId } from '../../domain/process.ts';
import { livingWorld } from '../support/living-world.ts';
import type { LivingWorld } from '../support/living-world.ts';
import { freshProcess } from '../support/scripted-world.ts';

/** A Monday; the days of what is entered lie after it. */
const BEGINS_ON = '2026-11-02';

/** Histories hold no words: names and notices are written in one piece. */
const PROPOSAL = policy.proposePolicy({
  draft: policy.draftOf({ name: 'internal-sort' }),
  examples: [{ ...policy.EXAMPLE, name: 'midweek' }],
});
const notice = (entries: readonly CalendarEntry[], reason = false) =>
  calendar.proposeCalendar({
    entries: entries.map((one) => ({ ...one, reason: 'notice' })),
    reason: reason ? calendar.REJECT.reason : null,
  });

let world: LivingWorld;
const changeOf = (id: ProcessId): PolicyChangeState => world.stateOf(id) as PolicyChangeState;
const yearOf = (id: ProcessId): CalendarYearState => world.stateOf(id) as CalendarYearState;

beforeAll(async () => {
  world = await livingWorld({ beginsOn: BEGINS_ON });
});

afterEach(() => world.clear());

afterAll(() => world.stop());

/** A letter of today that is still to be sorted, which takes two working days. */
async function received(): Promise<{ caseId: ProcessId; on: Day }> {
  const caseId = freshProcess('case');
  const on = await world.today();
  await world.walk(caseId, [people.ENGINE, intake.register(on)]);
  return { caseId, on };
}

describe('a change of policy', () => {
  it('is published, and what runs on the old row keeps its day until it is confirmed that it follows', async () => {
    const { caseId } = await received();
    const before = owed(world.stateOf(caseId)).find((one) => one.startsWith('intake.internal_sort'));
    expect(before).toBe('intake.internal_sort 2026-11-04');

    const changeId = freshProcess('policy-change');
    await world.walk(changeId, [policy.ADMINISTRATOR, PROPOSAL], [people.HEAD, policy.PUBLISH]);
    expect(changeOf(changeId)).toMatchObject({ stage: 'PUBLISHED', published: { version: 1001 } });
    await world.keep('policy-change-published', changeId);
    expect(owed(world.stateOf(caseId))).toContain(before);

    await world.walk(changeId, [people.HEAD, policy.CONFIRM]);
    expect(owed(world.stateOf(caseId))).toContain('intake.internal_sort 2026-11-05');
    expect(changeOf(changeId).migration).toMatchObject({ confirmedBy: 'head' });
    await world.keep('policy-change-brought', changeId);
  });

  it('ends when it is rejected, after it lay until its answer was overdue', async () => {
    const changeId = freshProcess('policy-change');
    await world.walk(changeId, [policy.ADMINISTRATOR, PROPOSAL]);
    await world.sleepUntil('2026-11-11');
    expect(world.eventsOf(changeId)).toContain('LadderStepsReached');
    const late = { ...policy.REJECT, latenessReason: intake.text('late') };
    await world.walk(changeId, [people.LEADER_ABOVE, late]);
    expect(changeOf(changeId).stage).toBe('REJECTED');
    await world.keep('policy-change-rejected', changeId);
  });

  it('ends when it is taken back', async () => {
    const changeId = freshProcess('policy-change');
    await world.walk(changeId, [policy.ADMINISTRATOR, PROPOSAL], [policy.ADMINISTRATOR, policy.WITHDRAW]);
    expect(changeOf(changeId).stage).toBe('WITHDRAWN');
    await world.keep('policy-change-withdrawn', changeId);
  });
});

describe('a year of the national calendar', () => {
  it('is missed on 1 December, and ends once its notice is published', async () => {
    const yearId = freshProcess('calendar-year');
    await world.walk(yearId, [people.ENGINE, calendar.awaitYear()]);
    await world.sleepUntil('2026-11-30');
    expect(owed(world.stateOf(yearId))).toEqual([]);
    await world.sleepUntil('2026-12-01');
    expect(owed(world.stateOf(yearId))).toEqual(['calendar.notice 2026-12-15']);

    const entries = [calendar.entry('2027-01-01')];
    await world.walk(yearId, [calendar.ADMINISTRATOR, notice(entries)], [calendar.TOPMOST, calendar.PUBLISH]);
    expect(yearOf(yearId)).toMatchObject({ stage: 'PUBLISHED', changedDays: { from: '2027-01-01' } });
    expect(owed(world.stateOf(yearId))).toEqual([]);
    await world.keep('calendar-year-published', yearId);
  });

  it('goes on when a published year is changed, and ends again', async () => {
    const yearId = freshProcess('calendar-year');
    const [first, second] = [calendar.entry('2027-01-01'), calendar.entry('2027-01-04')];
    await world.walk(yearId, [calendar.ADMINISTRATOR, notice([first])], [calendar.TOPMOST, calendar.PUBLISH]);
    await world.walk(
      yearId,
      [calendar.ADMINISTRATOR, notice([first, second], true)],
      [calendar.TOPMOST, calendar.PUBLISH],
      [calendar.TOPMOST, calendar.CONFIRM],
    );
    expect(yearOf(yearId)).toMatchObject({ stage: 'PUBLISHED', migration: { confirmedBy: 'provincialLeader' } });
    await world.keep('calendar-year-changed', yearId);
  });
});
