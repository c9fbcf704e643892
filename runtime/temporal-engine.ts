import { ApplicationFailure } from '@temporalio/common';
import {
  WithStartWorkflowOperation,
  WorkflowUpdateFailedError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
  isGrpcServiceError,
} from '@temporalio/client';
import type { Client } from '@temporalio/client';
import type { Engine, EngineAnswer } from '../api/engine.ts';
import { kindOf } from '../domain/process.ts';
import type { ProcessKind } from '../domain/process.ts';
import { COMMAND_UPDATE, SHELL } from '../workflows/messages.ts';
import type { CommandRequest, ProcessInput, StepResult } from '../workflows/messages.ts';

/** Shape of every process workflow. */
type WorkflowOf = (input: ProcessInput) => Promise<void>;

/** Workflow type of each process kind; recorded in histories, never renamed. */
const WORKFLOW_TYPES = {
  case: 'caseProcess',
  meeting: 'meetingProcess',
  discipline: 'disciplineProcess',
  suspension: 'suspensionProcess',
  'policy-change': 'policyChangeProcess',
  'calendar-year': 'calendarYearProcess',
  remediation: 'remediationProcess',
  protection: 'protectionProcess',
  congress: 'congressProcess',
  'desk-handover': 'deskHandoverProcess',
  organisation: 'organisationProcess',
  person: 'personProcess',
  import: 'importProcess',
} as const satisfies Readonly<Record<ProcessKind, string>>;

/** gRPC status "resource exhausted": the server asks for fewer. */
const RESOURCE_EXHAUSTED = 8;
// gRPC codes that mean "not now": deadline, overload, refused connection, an update the server dropped on restart.
const NOT_NOW = new Set([1, 4, 8, 10, 14]);

/** How long to wait between two tries of the same command, and what a caller is told to wait at last. */
const PAUSE_MS = 250;
const RETRY_AFTER_SECONDS = 5;
const ACTIVITY_WAIT_MS = 20_000;

/**
 * The engine over Temporal. Every command is an Update-with-Start with the command id as update id, so that it may be
 * asked again at will: trouble on the way is retried until `waitMs` is over and never shown as a refusal.
 */
export function createTemporalEngine(client: Client, taskQueue: string): Engine {
  return {
    async send(request, waitMs) {
      const until = Date.now() + waitMs;
      for (;;) {
        const answer = await tryOnce(client, taskQueue, request, Math.max(until - Date.now(), 1));
        if (answer.kind === 'answered' || Date.now() + PAUSE_MS >= until) return answer;
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
      }
    },
    async isReachable() {
      try {
        await client.connection.withDeadline(Date.now() + 2_000, () =>
          client.connection.workflowService.getSystemInfo({}),
        );
        return true;
      } catch {
        return false;
      }
    },
  };
}

/** Sends a command and waits as long as an activity may; throws when the engine did not answer, to be tried again. */
export async function sendOrThrow(engine: Engine, request: CommandRequest): Promise<StepResult> {
  const answer = await engine.send(request, ACTIVITY_WAIT_MS);
  if (answer.kind !== 'answered')
    throw new Error(`The engine did not take a command for ${request.processId} in time.`);
  return answer.result;
}

/** The running workflow of a process, started if need be, without a command: how everything is rebuilt from PostgreSQL. */
export async function startProcess(client: Client, taskQueue: string, processId: string): Promise<void> {
  await client.workflow.start(workflowType(processId), {
    workflowId: processId,
    taskQueue,
    args: [{ processId, shell: SHELL }],
    workflowIdConflictPolicy: 'USE_EXISTING',
    workflowIdReusePolicy: 'ALLOW_DUPLICATE',
  });
}

async function tryOnce(
  client: Client,
  taskQueue: string,
  request: CommandRequest,
  waitMs: number,
): Promise<EngineAnswer> {
  const startWorkflowOperation = new WithStartWorkflowOperation<WorkflowOf>(workflowType(request.processId), {
    workflowId: request.processId,
    taskQueue,
    args: [{ processId: request.processId, shell: SHELL }],
    workflowIdConflictPolicy: 'USE_EXISTING',
    workflowIdReusePolicy: 'ALLOW_DUPLICATE',
  });
  // The handle is not needed; left alone, its rejection would be an unhandled one.
  startWorkflowOperation.workflowHandle().catch(() => undefined);
  try {
    const result = await client.withDeadline(Date.now() + waitMs, () =>
      client.workflow.executeUpdateWithStart<WorkflowOf, StepResult, [CommandRequest]>(COMMAND_UPDATE, {
        args: [request],
        updateId: request.commandId,
        startWorkflowOperation,
      }),
    );
    return { kind: 'answered', result };
  } catch (error) {
    return answerFor(error);
  }
}

/** Trouble on the way is an answer ("not now"); what is left is a fault of ours and thrown. */
function answerFor(error: unknown): EngineAnswer {
  if (error instanceof WorkflowUpdateRPCTimeoutOrCancelledError)
    return { kind: 'late', retryAfterSeconds: RETRY_AFTER_SECONDS };
  const code: number | null = isGrpcServiceError(error) ? error.code : null;
  if (code !== null && NOT_NOW.has(code)) {
    return { kind: code === RESOURCE_EXHAUSTED ? 'busy' : 'late', retryAfterSeconds: RETRY_AFTER_SECONDS };
  }
  if (error instanceof WorkflowUpdateFailedError && isUnprocessed(error))
    return { kind: 'late', retryAfterSeconds: RETRY_AFTER_SECONDS };
  throw error;
}

/** The run ended, or the server lost the task, before the command was taken: asked again, it is taken. */
function isUnprocessed(error: WorkflowUpdateFailedError): boolean {
  const type = error.cause instanceof ApplicationFailure ? error.cause.type : null;
  return type === 'UnprocessedUpdate' || type === 'AcceptedUpdateCompletedWorkflow';
}

function workflowType(processId: string): string {
  const kind = kindOf(processId);
  if (kind === null) throw new Error(`No such kind of process: ${processId}`);
  return WORKFLOW_TYPES[kind];
}
