import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { text } from '../../domain/case/commands.fixture.ts';
import * as people from '../../domain/case/people.fixture.ts';
import type { CaseState } from '../../domain/case/state.ts';
import * as meeting from '../../domain/meeting/commands.fixture.ts';
import type { ItemEnd, MeetingState } from '../../domain/meeting/state.ts';
import type { ProcessId } from '../../domain/process.ts';
import { MEMBERS, TERMINATED, adopted, inSession, onAgenda } from '../support/committee-steps.ts';
import { livingWorld } from '../support/living-world.ts';
import type { LivingWorld, Step } from '../support/living-world.ts';

let world: LivingWorld;
const caseOf = (id: ProcessId): CaseState => world.stateOf(id) as CaseState;
const meetingOf = (id: ProcessId): MeetingState => world.stateOf(id) as MeetingState;
const CLOSED: Step = [people.SECRETARY, meeting.CLOSE];

/** The meeting is over, with nothing owed and its one item ended so. */
function expectClosed(id: ProcessId, end: ItemEnd): void {
  const { stage, items, obligations } = meetingOf(id);
  expect({ stage, ends: items.map((one) => one.end) }).toEqual({ stage: 'CLOSED', ends: [end] });
  expect(obligations.filter((one) => one.status === 'open')).toEqual([]);
}

beforeAll(async () => {
  world = await livingWorld();
});

afterEach(() => world.clear());

afterAll(() => world.stop());

describe('a meeting closes, and the case on its agenda', () => {
  it('is concluded when the committee adopts a conclusion', async () => {
    const { caseId, meetingId } = await inSession(world);
    await world.walk(meetingId, adopted('lessons'), CLOSED);
    expectClosed(meetingId, 'adopted');
    expect(caseOf(caseId)).toMatchObject({ stage: 'FOLLOW_UP', outcome: 'CONCLUDED' });
    await world.keep('meeting-adopted', meetingId);
  });

  it('waits for another meeting when it is put off', async () => {
    const { caseId, meetingId } = await inSession(world);
    await world.walk(meetingId, [people.SECRETARY, meeting.defer()], CLOSED);
    expectClosed(meetingId, 'deferred');
    expect(caseOf(caseId)).toMatchObject({ stage: 'REVIEW', agenda: null, deferrals: 1 });
    await world.keep('meeting-deferred', meetingId);
  });

  it('goes back to its team when more has to be found out', async () => {
    const { caseId, meetingId } = await inSession(world);
    await world.walk(meetingId, [people.SECRETARY, meeting.giveBack()], CLOSED);
    expectClosed(meetingId, 'returned');
    expect(caseOf(caseId)).toMatchObject({ stage: 'VERIFICATION', agenda: null, verification: { returns: 1 } });
    await world.keep('meeting-returned', meetingId);
  });

  it('goes to the level above when too many members have to stand back', async () => {
    const { caseId, meetingId } = await inSession(world);
    const standBack = MEMBERS.slice(3).map((one): Step => [people.SECRETARY, meeting.recuse(one)]);
    await world.walk(meetingId, ...standBack, [people.HEAD, meeting.unable()], CLOSED);
    expectClosed(meetingId, 'unable');
    expect(caseOf(caseId)).toMatchObject({ stage: 'REVIEW', agenda: null, organisation: { id: 'province' } });
    await world.keep('meeting-unable', meetingId);
  });

  it('has left it when the settlement ended otherwise before the day', async () => {
    const { caseId, meetingId, heldOn } = await onAgenda(world);
    await world.walk(caseId, ...TERMINATED);
    await world.sleepUntil(heldOn);
    await world.walk(meetingId, [people.SECRETARY, meeting.attend(MEMBERS)], CLOSED);
    expectClosed(meetingId, 'dropped');
    expect(caseOf(caseId)).toMatchObject({ stage: 'FOLLOW_UP', outcome: 'TERMINATED', conclusion: null });
    await world.keep('meeting-dropped', meetingId);
  });

  it('waits for another meeting when this one is called off', async () => {
    const { caseId, meetingId } = await onAgenda(world);
    await world.walk(meetingId, [people.HEAD, { type: 'cancelMeeting', reason: text('why') }]);
    expectClosed(meetingId, 'deferred');
    expect(meetingOf(meetingId).cancelled).toBe(true);
    expect(caseOf(caseId)).toMatchObject({ stage: 'REVIEW', agenda: null, deferrals: 1 });
    await world.keep('meeting-cancelled', meetingId);
  });
});
