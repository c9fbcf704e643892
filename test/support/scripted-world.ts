import { randomUUID } from 'node:crypto';
import { createDeliver } from '../../activities/deliver.ts';
import type { Deliver, OutboxItem, SendCommand } from '../../activities/deliver.ts';
import type { Step } from '../../activities/step.ts';
import { processId } from '../../domain/process.ts';
import type { ProcessId, ProcessKind } from '../../domain/process.ts';
import { systemActor } from '../../workflows/messages.ts';
import type { CommandRequest, StepResult } from '../../workflows/messages.ts';

/** What a scripted process is told to do: write to others, refuse, or end. */
export interface Script {
  type: string;
  writes?: readonly { to: ProcessId; command: Script; about: string }[];
  refuses?: string;
  ends?: boolean;
}

/**
 * Processes without rules, for tests of the shell alone: each does what its command says, once, and remembers what it
 * heard. `gate`, when set, is waited for before each delivery.
 */
export class ScriptedWorld {
  readonly heard: { processId: string; command: Script & Record<string, unknown> }[] = [];
  readonly delivered: string[] = [];
  gate: Promise<void> = Promise.resolve();
  readonly #answers = new Map<string, StepResult>();
  readonly #outbox = new Map<string, OutboxItem>();
  readonly #ended = new Set<string>();

  step: Step = async ({ processId: id, commandId, command }) => {
    const script: Script = command;
    const known = this.#answers.get(`${id} ${commandId}`);
    if (known !== undefined) return known;
    if (script.type !== 'clock' && script.refuses === undefined)
      this.heard.push({ processId: id, command: { ...script } });
    if (script.ends === true) this.#ended.add(id);
    const outbox = (script.refuses === undefined ? (script.writes ?? []) : []).map((write, index) => {
      const item: OutboxItem = {
        id: `${id}#${commandId}.${index}`,
        processId: id,
        payload: { kind: 'command', ...write },
      };
      this.#outbox.set(item.id, item);
      return item.id;
    });
    const result = this.#answer(id, script, outbox);
    if (script.type !== 'clock') this.#answers.set(`${id} ${commandId}`, result);
    return result;
  };

  /** The real delivery over this outbox. */
  deliverBy(send: SendCommand): Deliver {
    const deliver = createDeliver(
      {
        waiting: async (ids) => [...this.#outbox.values()].filter((one) => ids.includes(one.id)),
        context: async () => null,
        settleNotice: async () => undefined,
        spread: async () => undefined,
        succeed: async () => undefined,
        tellOfPerson: async () => undefined,
        markDelivered: async (id) => {
          this.#outbox.delete(id);
          this.delivered.push(id);
        },
      },
      send,
    );
    return async (request) => {
      await this.gate;
      await deliver(request);
    };
  }

  #answer(id: string, script: Script, outbox: readonly string[]): StepResult {
    const outcome: StepResult['outcome'] =
      script.refuses === undefined
        ? { ok: true, events: [] }
        : { ok: false, refusal: { code: script.refuses, params: {} } };
    const finished = this.#ended.has(id);
    return {
      outcome,
      sameBody: true,
      stage: finished ? 'CLOSED' : 'OPEN',
      organisationPath: 'mg',
      // Far away: the run waits with a timer, as real ones do.
      wakeAt: finished ? null : '2099-01-01T01:00:00.000Z',
      nextDueOn: null,
      owed: 0,
      finished,
      outbox,
    };
  }
}

/** The id of a process nobody has used. */
export function freshProcess(kind: ProcessKind): ProcessId {
  return processId(kind, randomUUID());
}

/** A scripted command on its way. */
export function scripted(id: ProcessId, command: Script): CommandRequest {
  return { processId: id, commandId: randomUUID(), bodyHash: '', command, actor: systemActor('test') };
}
