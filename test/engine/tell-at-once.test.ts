import { describe, expect, it } from 'vitest';
import { processId } from '../../domain/process.ts';
import type { CommandRequest } from '../../workflows/messages.ts';
import type { Deliver } from '../../activities/deliver.ts';
import type { StepAnswer } from '../../activities/step.ts';
import { tellAtOnce } from '../../activities/tell-at-once.ts';

const ANSWER: StepAnswer = {
  outcome: { ok: true, events: [] },
  sameBody: true,
  stage: 'SCREENING',
  organisationPath: 'mg',
  wakeAt: null,
  nextDueOn: null,
  owed: 1,
  finished: false,
  outbox: ['message', 'notice'],
  notices: ['notice'],
};

const request = (type: string): CommandRequest => ({
  processId: processId('case', '018f0000-0000-7000-8000-000000000001'),
  commandId: 'c',
  bodyHash: '',
  command: { type },
  actor: { kind: 'system', accountId: null, personId: null, roles: [], correlationId: 't' },
});

async function asked(type: string, { fails = false, answer = ANSWER } = {}) {
  const told: string[] = [];
  const deliver: Deliver = async ({ outbox }) => {
    if (fails) throw new Error('the database went away');
    told.push(...outbox);
  };
  return { result: await tellAtOnce(async () => answer, deliver)(request(type)), told };
}

describe('what a wake-up has people told', () => {
  it('is told before the workflow hears of it, which delivers only the messages to other processes', async () => {
    const { result, told } = await asked('clock');
    expect(told).toEqual(['notice']);
    expect(result.outbox).toEqual(['message']);
    expect(result).not.toHaveProperty('notices');
  });

  it('is left in the outbox for the relay when it cannot be told: the record stands', async () => {
    const { result } = await asked('clock', { fails: true });
    expect(result).toMatchObject({ outcome: { ok: true }, outbox: ['message'] });
  });

  it('of a command is delivered by the workflow as ever', async () => {
    const { result, told } = await asked('addNote');
    expect(told).toEqual([]);
    expect(result.outbox).toEqual(['message', 'notice']);
    expect(result).not.toHaveProperty('notices');
  });

  it('may be nothing', async () => {
    const { result, told } = await asked('clock', { answer: { ...ANSWER, outbox: ['message'], notices: [] } });
    expect([result.outbox, told]).toEqual([['message'], []]);
  });
});
