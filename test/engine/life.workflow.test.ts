import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createStep } from '../../activities/step.ts';
import type { Day } from '../../domain/calendar/calendar.ts';
import { dayOf } from '../../domain/calendar/day.ts';
import { addWorkingDays } from '../../domain/calendar/working-days.ts';
import type { CaseState } from '../../domain/case/state.ts';
import { CALENDARS } from '../../prisma/seed/reference/calendars.ts';
import { POLICIES } from '../../prisma/seed/reference/policies.ts';
import type { CommandRequest, StepResult } from '../../workflows/messages.ts';
import {
  BODY,
  CLERK,
  HANDLER,
  HEAD,
  classification,
  registration,
  request,
  staff,
  words,
} from '../support/engine-world.ts';
import { keepHistory } from '../support/histories.ts';
import { MemoryLedger } from '../support/memory-ledger.ts';
import { passTime, timeSkipping } from '../support/temporal.ts';
import type { TestTemporal } from '../support/temporal.ts';
import { runWorker } from '../support/test-worker.ts';
import type { TestWorker } from '../support/test-worker.ts';

let temporal: TestTemporal;
let worker: TestWorker;
const delivered: string[] = [];
// A calendar without exceptions and without end, so that the test means the same in every year it runs.
const [national] = CALENDARS;
if (national === undefined) throw new Error('no calendar');
const calendar = { ...national, entries: [] };
const ledger = new MemoryLedger({
  calendar,
  policies: POLICIES,
  people: {
    [HEAD]: {
      personId: HEAD,
      posts: [{ organisationId: BODY.id, path: BODY.path, isHead: true, managedBy: 'direct' }],
      relatives: [],
    },
  },
  organisations: {},
});

const clerk = staff(CLERK, 'RECEPTION', 'SCREENER');
const head = staff(HEAD, 'HEAD');
const leader = staff(HANDLER, 'LEADER');

beforeAll(async () => {
  temporal = await timeSkipping();
  const step = createStep(ledger, async () => new Date(await temporal.environment.currentTimeMs()).toISOString());
  worker = await runWorker(temporal, {
    step,
    deliver: async ({ outbox }) => {
      delivered.push(...outbox);
    },
  });
});

afterAll(async () => {
  await worker.stop();
  await temporal.stop();
});

describe('the life of a case', () => {
  it('reminds before the day, on the day, and escalates until somebody acknowledges', async () => {
    const { register, receivedOn } = await file();
    await sleepUntil(addWorkingDays(calendar, receivedOn, 28));
    const due = addWorkingDays(calendar, receivedOn, 10);
    const at = (n: number): Day => addWorkingDays(calendar, due, n);
    expect(marksOf(register, 'intake.head_notice#1')).toEqual([
      { step: 'remind.5', on: at(-5), late: false },
      { step: 'remind.1', on: at(-1), late: false },
      { step: 'remind.0', on: due, late: false },
      { step: 'escalate.1', on: at(1), late: false },
      { step: 'escalate.2', on: at(3), late: false },
      { step: 'escalate.3', on: at(5), late: false },
      { step: 'escalate.repeat.1', on: at(10), late: false },
      { step: 'escalate.repeat.2', on: at(15), late: false },
    ]);
    for (const id of ['intake.head_notice#1', 'intake.internal_sort#1']) {
      const answer = await ask(request(register, leader, { type: 'acknowledgeEscalation', obligationId: id }));
      expect(answer.outcome.ok).toBe(true);
    }
    await sleepUntil(addWorkingDays(calendar, receivedOn, 60));
    expect(marksOf(register, 'intake.head_notice#1')).toHaveLength(8);
    await keepHistory('case-overdue', temporal.environment.client.workflow.getHandle(register.processId));
  });

  it('ends answered and closed, and delivers what followed', async () => {
    const { register } = await file();
    await walk(register, [
      [clerk, classification()],
      [clerk, { type: 'submitToHead', proposal: 'resolve-directly', text: words() }],
      [head, { type: 'instruct', action: 'resolve-directly', assignee: HEAD, dueOn: null, text: words() }],
      [head, { type: 'acceptAssignment' }],
      [head, { type: 'resolveDirectly', answer: words() }],
      [head, { type: 'answerSender', purpose: 'result', form: 'letter', text: words() }],
      [head, { type: 'close' }],
    ]);
    const handle = temporal.environment.client.workflow.getHandle(register.processId);
    await handle.result();
    expect(delivered.filter((id) => id.startsWith(register.processId)).length).toBeGreaterThan(1);
    await keepHistory('case-answered', handle);
  });

  it('ends declined with the sender told', async () => {
    const { register } = await file();
    await walk(register, [
      [clerk, classification({ kind: 'denunciation', anonymity: 'not-concrete' })],
      [clerk, { type: 'submitToHead', proposal: 'decline', text: words() }],
      [head, { type: 'decline', reason: 'NOT_IDENTIFIABLE_NOT_CONCRETE', explanation: words() }],
      [head, { type: 'answerSender', purpose: 'result', form: 'receipt', text: words() }],
      [head, { type: 'close' }],
    ]);
    const handle = temporal.environment.client.workflow.getHandle(register.processId);
    await handle.result();
    expect(stateOf(register).outcome).toBe('DECLINED');
    await keepHistory('case-declined', handle);
  });

  it('watches an anonymous but concrete matter for 90 days, reminding of the review', async () => {
    const { register, receivedOn } = await file({ sender_type: 'anonymous' });
    await walk(register, [
      [clerk, classification({ anonymity: 'concrete' })],
      [clerk, { type: 'submitToHead', proposal: 'watch', text: words() }],
      [head, { type: 'watch', grounds: words() }],
      [head, { type: 'answerSender', purpose: 'processing-notice', form: 'receipt', text: words() }],
    ]);
    await sleepUntil(addWorkingDays(calendar, receivedOn, 66));
    expect(marksOf(register, 'party.watch.review#1').map((mark) => mark.step)).toContain('escalate.1');
    const close = { type: 'close', latenessReason: words() } as const;
    await walk(register, [[head, close]]);
    const handle = temporal.environment.client.workflow.getHandle(register.processId);
    await handle.result();
    expect(stateOf(register).outcome).toBe('WATCHED_AND_CLOSED');
    await keepHistory('case-watched', handle);
  });

  it('goes on in a new run under the low limit of a test', async () => {
    const { register } = await file();
    const { client } = temporal.environment;
    await client.workflow.getHandle(register.processId).terminate('to begin with a low limit');
    await client.workflow.start('caseProcess', {
      workflowId: register.processId,
      taskQueue: 'tiep-thu',
      args: [{ processId: register.processId, takenLimit: 2 }],
    });
    await walk(
      register,
      [1, 2, 3, 4].map(() => [clerk, { type: 'addNote', text: words() }] as const),
    );
    await keepHistory('case-continued', client.workflow.getHandle(register.processId));
    expect(ledger.events(register.processId).filter((event) => event.type === 'NoteAdded')).toHaveLength(4);
  });
});

async function file(
  values: Parameters<typeof registration>[1] = {},
): Promise<{ register: CommandRequest; receivedOn: Day }> {
  const receivedOn = dayOf(new Date(await temporal.environment.currentTimeMs()).toISOString());
  const register = registration(receivedOn, values);
  expect((await ask(register)).outcome.ok).toBe(true);
  return { register, receivedOn };
}

async function walk(
  register: CommandRequest,
  steps: readonly (readonly [CommandRequest['actor'], { type: string } & Record<string, unknown>])[],
): Promise<void> {
  for (const [actor, command] of steps) {
    const { outcome } = await ask(request(register, actor, command));
    expect(outcome, command.type).toMatchObject({ ok: true });
  }
}

async function ask(asked: CommandRequest): Promise<StepResult> {
  const answer = await worker.engine.send(asked, 15_000);
  if (answer.kind !== 'answered') throw new Error(`not answered: ${answer.kind}`);
  return answer.result;
}

/** Noon of that day: past the wake-ups of its morning (moments of wake-ups are avoided, see test/support/temporal.ts). */
async function sleepUntil(day: Day): Promise<void> {
  const now = await temporal.environment.currentTimeMs();
  await passTime(temporal, Math.max(Date.parse(`${day}T12:00:00+07:00`) - now, 1));
}

function stateOf(register: CommandRequest): CaseState {
  return ledger.processes.get(register.processId)?.state as CaseState;
}

function marksOf(register: CommandRequest, obligationId: string): readonly { step: string }[] {
  return stateOf(register).obligations.find((one) => one.id === obligationId)?.marks ?? [];
}
