import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../domain/calendar/day.ts';
import * as people from '../../domain/case/people.fixture.ts';
import type { OrganisationCommand } from '../../domain/organisation/commands.ts';
import type { OrganisationState } from '../../domain/organisation/state.ts';
import type { PersonCommand } from '../../domain/person/commands.ts';
import type { PersonState } from '../../domain/person/state.ts';
import * as policy from '../../domain/policy-change/commands.fixture.ts';
import { livingWorld } from '../support/living-world.ts';
import type { LivingWorld } from '../support/living-world.ts';
import { freshProcess } from '../support/scripted-world.ts';

/** A Monday. */
const BEGINS_ON = '2026-11-02';
const KEEPER = people.staff('clerk', ['ADMINISTRATOR', 'province']);
const REASON = { contentId: 'content-reason', sha256: 'sha-reason' };

/** Histories hold no words: names are written in one piece. */
const MERGE: OrganisationCommand = {
  ...{ type: 'proposeReorganisation', organisationId: 'province', on: '2026-11-12', decisionNumber: '12-QD' },
  ...{ text: null, changes: [{ act: 'merge', organisationIds: ['otherCommune'], into: 'commune' }] },
};
const RECORD: PersonCommand = {
  ...{ type: 'recordPerson', personId: 'person-1', entryId: 'entry-1', organisationId: 'branch', title: 'member' },
  ...{ isHead: false, managedBy: 'grassroots', from: '2026-10-01' },
};

let world: LivingWorld;
beforeAll(async () => {
  world = await livingWorld({ beginsOn: BEGINS_ON });
});
afterEach(() => world.clear());
afterAll(() => world.stop());

describe('an act on the tree', () => {
  it('waits for its day, and is carried out by the wake-up of that morning', async () => {
    const id = freshProcess('organisation');
    await world.walk(id, [KEEPER, MERGE], [policy.TOPMOST, { type: 'confirmReorganisation' }]);
    expect(world.stateOf(id).stage).toBe('DECIDED');
    await world.sleepUntil('2026-11-11');
    expect(world.stateOf(id).stage).toBe('DECIDED');
    await world.sleepUntil('2026-11-12');
    const state = world.stateOf(id) as OrganisationState;
    expect(state.stage).toBe('CARRIED_OUT');
    expect(state.bodies.find((one) => one.id === 'otherCommune')?.is).toMatchObject({
      ...{ validTo: '2026-11-11', successorId: 'commune' },
    });
    await world.keep('organisation-carried-out', id);
  });

  it('ends when it is rejected, or taken back before its day', async () => {
    const [rejected, withdrawn] = [freshProcess('organisation'), freshProcess('organisation')];
    const later = { ...MERGE, on: '2026-12-30' };
    await world.walk(rejected, [KEEPER, later], [policy.TOPMOST, { type: 'rejectReorganisation', reason: REASON }]);
    expect(world.stateOf(rejected).stage).toBe('REJECTED');
    await world.keep('organisation-rejected', rejected);
    const confirmed = [policy.TOPMOST, { type: 'confirmReorganisation' }] as const;
    await world.walk(withdrawn, [KEEPER, later], confirmed, [
      KEEPER,
      { type: 'withdrawReorganisation', reason: REASON },
    ]);
    expect(world.stateOf(withdrawn).stage).toBe('WITHDRAWN');
    await world.keep('organisation-withdrawn', withdrawn);
  });
});

describe('a person on record', () => {
  it('is waited for by nobody: each change is a run of its own', async () => {
    const id = freshProcess('person');
    await world.walk(id, [KEEPER, RECORD]);
    await world.keep('person-recorded', id);
    const died = { type: 'recordLifeEvent', event: 'died', on: '2026-11-01', text: null } as const;
    await world.walk(id, [KEEPER, died]);
    expect(world.stateOf(id) as PersonState).toMatchObject({ stage: 'DECEASED', posts: [{ to: '2026-11-01' }] });
    await world.keep('person-deceased', id);
  });

  it('whose post begins later is judged on its first day by the wake-up of that morning, and on no other', async () => {
    const id = freshProcess('person');
    const from = addDays(await world.today(), 5);
    await world.walk(id, [KEEPER, { ...RECORD, personId: 'person-2', entryId: 'entry-2', from }]);
    const judged = () =>
      world
        .writes()
        .filter((one) => one.processId === id)
        .flatMap((one) => one.change?.outbox ?? [])
        .flatMap(({ payload }) => (payload.kind === 'tell-of-person' ? [payload.on] : []));
    await world.sleepUntil(addDays(from, -1));
    expect(judged()).toEqual([]);
    await world.sleepUntil(addDays(from, 1));
    expect([judged(), world.eventsOf(id).at(-1)]).toEqual([[from], 'PostDayCame']);
  });
});
