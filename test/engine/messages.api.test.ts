import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { sendOrThrow } from '../../runtime/temporal-engine.ts';
import { TASK_QUEUE } from '../../workflows/messages.ts';
import type { StepResult } from '../../workflows/messages.ts';
import { keepHistory } from '../support/histories.ts';
import { ScriptedWorld, freshProcess, scripted } from '../support/scripted-world.ts';
import type { Script } from '../support/scripted-world.ts';
import { realTemporal } from '../support/temporal.ts';
import type { TestTemporal } from '../support/temporal.ts';
import { runWorker } from '../support/test-worker.ts';
import type { TestWorker } from '../support/test-worker.ts';

let temporal: TestTemporal;
let worker: TestWorker;
let world: ScriptedWorld;

beforeAll(async () => {
  temporal = await realTemporal();
  worker = await runWorker(temporal, {
    step: (request) => world.step(request),
    deliver: (request) => world.deliverBy((asked) => sendOrThrow(worker.engine, asked))(request),
  });
});

beforeEach(() => {
  world = new ScriptedWorld();
});

afterAll(async () => {
  await worker.stop();
  await temporal.stop();
});

describe('two processes that write to each other at once', () => {
  it('do not wait for each other', async () => {
    const [one, other] = [freshProcess('case'), freshProcess('meeting')];
    const open = shutGate();
    await ask(one, { type: 'write', writes: [{ to: other, command: { type: 'fromCase' }, about: 'x' }] });
    await ask(other, { type: 'write', writes: [{ to: one, command: { type: 'fromMeeting' }, about: 'x' }] });
    open();
    await until(() => heardBy(one).includes('fromMeeting') && heardBy(other).includes('fromCase'));
    await ask(one, { type: 'end', ends: true });
    await handleOf(one).result();
    await keepHistory('case-writes-beside', handleOf(one));
  });

  it('take commands of people while something of theirs is on its way', async () => {
    const [one, other] = [freshProcess('case'), freshProcess('meeting')];
    const open = shutGate();
    await ask(one, { type: 'write', writes: [{ to: other, command: { type: 'fromCase' }, about: 'x' }] });
    await ask(one, { type: 'note' });
    expect(heardBy(one)).toEqual(['write', 'note']);
    expect(heardBy(other)).toEqual([]);
    open();
    await until(() => heardBy(other).includes('fromCase'));
  });
});

describe('a message that the receiver refuses', () => {
  it('comes back to the sender with what was refused, why, and what it was about', async () => {
    const [one, other] = [freshProcess('case'), freshProcess('meeting')];
    const command: Script = { type: 'addItem', refuses: 'MEETING_CLOSED' };
    await ask(one, { type: 'putOnAgenda', writes: [{ to: other, command, about: 'meeting-7' }] });
    await until(() => heardBy(one).includes('deliveryRefused'));
    expect(world.heard.at(-1)).toMatchObject({
      processId: one,
      command: { type: 'deliveryRefused', refused: 'addItem', about: 'meeting-7', code: 'MEETING_CLOSED' },
    });
    expect(world.heard.at(-1)?.command['outboxId']).toMatch(new RegExp(`^${one}#`));
    await until(() => world.delivered.length === 1);
  });

  it('comes back to a process that has written to itself, too', async () => {
    const one = freshProcess('discipline');
    const command: Script = { type: 'again', refuses: 'NO' };
    await ask(one, { type: 'write', writes: [{ to: one, command, about: 'self' }] });
    await until(() => heardBy(one).includes('deliveryRefused'));
  });
});

describe('the messages of one process', () => {
  it('arrive in the order in which they arose', async () => {
    const [one, other] = [freshProcess('case'), freshProcess('meeting')];
    const open = shutGate();
    const types = Array.from({ length: 6 }, (_, n) => `message-${n}`);
    for (const type of types) await ask(one, { type: 'write', writes: [{ to: other, command: { type }, about: '' }] });
    open();
    await until(() => heardBy(other).length === types.length);
    expect(heardBy(other)).toEqual(types);
  });

  it('hold its run until they are delivered: it ends afterwards, and takes commands meanwhile', async () => {
    const [one, other] = [freshProcess('case'), freshProcess('suspension')];
    const open = shutGate();
    await ask(one, { type: 'end', ends: true, writes: [{ to: other, command: { type: 'last' }, about: '' }] });
    expect((await handleOf(one).describe()).status.name).toBe('RUNNING');
    await ask(one, { type: 'note' });
    expect((await handleOf(one).describe()).status.name).toBe('RUNNING');
    open();
    await handleOf(one).result();
    expect(heardBy(other)).toEqual(['last']);
  });

  it('hold a run that would go on as a new one until they are delivered', async () => {
    const [one, other] = [freshProcess('meeting'), freshProcess('case')];
    const { client } = temporal.environment;
    await client.workflow.start('meetingProcess', {
      workflowId: one,
      taskQueue: TASK_QUEUE,
      args: [{ processId: one, takenLimit: 2 }],
    });
    const { runId } = await handleOf(one).describe();
    const open = shutGate();
    await ask(one, { type: 'write', writes: [{ to: other, command: { type: 'told' }, about: '' }] });
    await ask(one, { type: 'note' });
    expect((await handleOf(one).describe()).runId).toBe(runId);
    open();
    await until(async () => (await handleOf(one).describe()).runId !== runId);
    expect(heardBy(other)).toEqual(['told']);
    await keepHistory('meeting-continued', client.workflow.getHandle(one, runId));
  });
});

/** Nothing is delivered until the returned function is called. */
function shutGate(): () => void {
  let open: () => void = () => undefined;
  world.gate = new Promise((resolve) => {
    open = resolve;
  });
  return () => open();
}

async function ask(id: Parameters<typeof scripted>[0], command: Script): Promise<StepResult> {
  // Well below the 20 s for which a delivery would wait.
  const answer = await worker.engine.send(scripted(id, command), 8_000);
  if (answer.kind !== 'answered') throw new Error(`not answered: ${answer.kind}`);
  return answer.result;
}

function heardBy(id: string): string[] {
  return world.heard.filter((one) => one.processId === id).map((one) => one.command.type);
}

function handleOf(id: string) {
  return temporal.environment.client.workflow.getHandle(id);
}

/** Waits until it is so, less long than a delivery would wait for an answer. */
async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  await vi.waitFor(async () => expect(await isSo()).toBe(true), { timeout: 10_000, interval: 50 });
}
