import {
  ApplicationFailure,
  TemporalFailure,
  allHandlersFinished,
  condition,
  continueAsNew,
  currentUpdateInfo,
  defineUpdate,
  isCancellation,
  proxyLocalActivities,
  setCurrentDetails,
  setHandler,
  upsertSearchAttributes,
  workflowInfo,
} from '@temporalio/workflow';
import { defineSearchAttributeKey } from '@temporalio/common';
import type { Activities } from '../activities/index.ts';
import { createDeliveries } from './deliveries.ts';
import { COMMAND_UPDATE, SHELL, systemActor } from './messages.ts';
import type { CommandRequest, ProcessInput, StepResult } from './messages.ts';
import type { ProcessId } from '../domain/process.ts';

/** How a process tells an operator its story: per stage what it waits for. Codes and English words only, never a case's. */
export type Story = Readonly<Record<string, string>>;

export const commandUpdate = defineUpdate<StepResult, [CommandRequest]>(COMMAND_UPDATE);

// The record is retried until PostgreSQL is back: a command once accepted is never dropped.
const { step } = proxyLocalActivities<Pick<Activities, 'step'>>({
  startToCloseTimeout: '20s',
  retry: { initialInterval: '1s', backoffCoefficient: 2, maximumInterval: '60s' },
});

const PROCESS_KIND = defineSearchAttributeKey('ProcessKind', 'KEYWORD');
const STAGE = defineSearchAttributeKey('Stage', 'KEYWORD');
const NEXT_WAKE_UP = defineSearchAttributeKey('NextWakeUp', 'DATETIME');
const ORGANISATION_CODE = defineSearchAttributeKey('OrganisationCode', 'KEYWORD');

/** A timer longer than this is cut: nothing is lost by waking once more, and no date overflows. */
const LONGEST_WAIT_MS = 300 * 24 * 3600 * 1000;
/** Breath between two wake-ups that changed nothing, so that a fault in data can never spin a workflow. */
const BREATH_MS = 60_000;
/** Rest before a wake-up that failed by a fault of ours is tried again; by then it may be mended. */
const REST_AFTER_FAULT_MS = 600_000;

interface Waiting {
  request: CommandRequest;
  answer: (result: StepResult) => void;
  fail: (failure: Error) => void;
}

/**
 * The life all processes share: take one command at a time or wake up when something is due, have it recorded by `step`,
 * have what follows delivered beside it, tell operators where it stands, and end when nothing is owed.
 */
export async function runProcess(input: ProcessInput, story: Story): Promise<void> {
  const { processId } = input;
  const queue: Waiting[] = [];
  const deliveries = createDeliveries(processId);
  let taken = 0;
  let known: StepResult | null = null;

  setHandler(
    commandUpdate,
    (request) =>
      new Promise<StepResult>((resolve, reject) => {
        queue.push({ request, answer: resolve, fail: reject });
      }),
    { validator: checkShape(processId) },
  );

  for (;;) {
    // A fresh run asks at once where it stands, unless the command that started it is already here.
    if (known !== null) await waitFor(() => queue.length > 0, waitOf(known));
    const next = queue.shift();
    const previous: StepResult | null = known;
    const result: StepResult | null = await record(next?.request ?? wakeUp(processId, previous));
    taken += 1;
    if (result === null) {
      // A fault of ours: whoever asked hears of it, the others go on, and an operator sees where to look.
      setCurrentDetails('BROKEN: a step failed by a fault in the program; see the log of the worker.');
      next?.fail(ApplicationFailure.nonRetryable('STEP_DEFECT', 'STEP_DEFECT'));
      if (next === undefined) await condition(() => queue.length > 0, REST_AFTER_FAULT_MS);
      continue;
    }
    known = result;
    tell(result, story);
    const onlyReminded = next === undefined && previous !== null && isSamePlace(previous, result);
    if (!onlyReminded || input.shell === undefined) list(processId, result);
    next?.answer(result);
    await deliveries.send(result.outbox);
    if (next === undefined && previous !== null && previous.wakeAt === result.wakeAt) {
      await condition(() => queue.length > 0, BREATH_MS);
    }
    if (queue.length > 0) continue;
    await condition(allHandlersFinished);
    const isLong = taken >= (input.takenLimit ?? Number.POSITIVE_INFINITY) || workflowInfo().continueAsNewSuggested;
    if (!result.finished && !isLong) continue;
    // Nothing may be on its way when the run ends; meanwhile commands are taken as ever.
    await condition(() => queue.length > 0 || deliveries.isIdle());
    if (queue.length > 0) continue;
    if (result.finished) return;
    await continueAsNew<(input: ProcessInput) => Promise<void>>({ ...input, shell: SHELL });
  }
}

async function waitFor(arrived: () => boolean, milliseconds: number | null): Promise<void> {
  if (milliseconds === null) await condition(arrived);
  else await condition(arrived, milliseconds, { summary: 'next due' });
}

/** The record of a command or wake-up, or null when the program itself failed at it. */
async function record(request: CommandRequest): Promise<StepResult | null> {
  try {
    return await step(request);
  } catch (error) {
    // A local activity fails with its own failure, not wrapped as others are.
    if (!(error instanceof TemporalFailure) || isCancellation(error)) throw error;
    return null;
  }
}

/** Milliseconds until the process must wake by itself, or null when it waits for a command alone. */
function waitOf(known: StepResult): number | null {
  if (known.wakeAt === null) return null;
  return Math.min(Math.max(Date.parse(known.wakeAt) - Date.now(), 1), LONGEST_WAIT_MS);
}

/** The wake-up as a command. Its id is the moment it stands for, so that a repeated one is the same one. */
function wakeUp(processId: ProcessId, known: StepResult | null): CommandRequest {
  const moment = known?.wakeAt ?? workflowInfo().startTime.toISOString();
  return {
    processId,
    commandId: `clock/${moment}`,
    bodyHash: '',
    command: { type: 'clock' },
    actor: systemActor(workflowInfo().runId),
  };
}

/** Synchronous and read-only: an async validator would freeze the process (docs/technical.md, "Traps"). */
function checkShape(processId: ProcessId): (request: CommandRequest) => void {
  return (request) => {
    if (request.processId !== processId || request.commandId !== currentUpdateInfo()?.id) {
      throw new TypeError('The command names another process or another id.');
    }
  };
}

/** What an operator reads on the page of this process; costs nothing until it is asked for. */
function tell(result: StepResult, story: Story): void {
  const stage = result.stage ?? 'NONE';
  setCurrentDetails(
    `${stage}: ${story[stage] ?? ''} Owed: ${result.owed}. Next due: ${result.nextDueOn ?? 'nothing'}.`,
  );
}

/** Whether lists of processes would say the same of it, but for its next wake-up. */
function isSamePlace(before: StepResult, now: StepResult): boolean {
  return before.stage === now.stage && before.organisationPath === now.organisationPath;
}

/**
 * What operators find the process by. Every change is a write to the index of all processes, a third of what a wake-up costs
 * the server: a reminder that moves nothing but the next wake-up is not worth one (docs/adr/0019). So `NextWakeUp` is that of
 * the last command or change of stage; the one of now is in the details and in `business.process.wake_at`.
 */
function list(processId: ProcessId, result: StepResult): void {
  upsertSearchAttributes([
    { key: PROCESS_KIND, value: processId.split('/')[0] ?? '' },
    { key: STAGE, value: result.stage ?? 'NONE' },
    { key: NEXT_WAKE_UP, value: result.wakeAt === null ? null : new Date(result.wakeAt) },
    { key: ORGANISATION_CODE, value: result.organisationPath },
  ]);
}
