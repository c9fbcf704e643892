import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../domain/calendar/day.ts';
import * as intake from '../../domain/case/commands.fixture.ts';
import * as people from '../../domain/case/people.fixture.ts';
import { processId } from '../../domain/process.ts';
import type { ProcessId } from '../../domain/process.ts';
import * as protect from '../../domain/protection/commands.fixture.ts';
import type { ProtectionState } from '../../domain/protection/state.ts';
import { unbegun } from '../support/committee-steps.ts';
import { livingWorld } from '../support/living-world.ts';
import type { LivingWorld } from '../support/living-world.ts';

let world: LivingWorld;
const protectionOf = (id: ProcessId): ProtectionState => world.stateOf(id) as ProtectionState;

beforeAll(async () => {
  world = await livingWorld();
});

afterEach(() => world.clear());

afterAll(() => world.stop());

/** A letter of today whose sender tells of a threat: its protection has begun by message. */
async function threatened(letter: string): Promise<{ caseId: ProcessId; protectionId: ProcessId }> {
  const caseId = unbegun('case');
  await world.walk(
    caseId,
    [people.ENGINE, intake.register(await world.today(), { submissionId: letter })],
    [people.SENDER, { type: 'reportThreat', text: intake.text('threat'), senderId: letter }],
    [people.SCREENER, intake.classify()],
  );
  return { caseId, protectionId: processId('protection', letter) };
}

describe('a protection that a threat has begun', () => {
  it('ends by the wish of the sender, who was silent and was looked for', async () => {
    const { caseId, protectionId } = await threatened('letter-ended');
    const { subjects } = protectionOf(protectionId);
    expect(subjects).toHaveLength(1);
    await world.walk(protectionId, [people.HEAD, protect.decide()]);
    const asked = protectionOf(protectionId).nextCheckIn ?? '';
    await world.sleepUntil(addDays(asked, 1));
    expect(world.eventsOf(protectionId)).toContain('CheckInMissed');
    await world.walk(
      protectionId,
      [people.HEAD, protect.recordCheckIn(await world.today())],
      [people.SENDER, protect.wish('end')],
      [people.HEAD, protect.END],
    );
    expect(protectionOf(protectionId).stage).toBe('ENDED');
    expect(world.eventsOf(caseId)).toContain('ThreatReported');
    await world.keep('protection-ended', protectionId);
  });

  it('is refused, and nothing runs on', async () => {
    const { protectionId } = await threatened('letter-refused');
    await world.walk(protectionId, [people.HEAD, protect.REFUSE]);
    expect(protectionOf(protectionId)).toMatchObject({ stage: 'REFUSED', refusedBy: 'head' });
    await world.keep('protection-refused', protectionId);
  });
});
