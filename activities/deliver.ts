import type { EveryProcessCommand } from '../domain/every-process.ts';
import { kindOf } from '../domain/process.ts';
import type { FollowUp, ProcessId } from '../domain/process.ts';
import type { CommandRequest, StepResult } from '../workflows/messages.ts';
import type { RunImportTask } from './import-tasks.ts';
import { addressees, decideNotice } from './notices.ts';
import type { DeliveryContext, NoticeDecision, Office } from './notices.ts';

/** An outbox row on its way. */
export interface OutboxItem {
  id: string;
  processId: ProcessId;
  payload: FollowUp;
}

/** What delivery needs of storage. */
export interface OutboxStore {
  /** Rows of these ids that are not delivered yet, in order; those left out that would overtake an earlier message to the same process. */
  waiting(ids: readonly string[]): Promise<readonly OutboxItem[]>;
  /** With the posts and relatives of these persons beside those who are involved anyway. */
  context(processId: string, personIds: readonly string[]): Promise<DeliveryContext | null>;
  /** Does as decided, in one transaction: writes what people are told (once per receiver), or leaves the row for its moment. */
  settleNotice(outboxId: string, decision: NoticeDecision): Promise<void>;
  markDelivered(outboxId: string): Promise<void>;
  /** Makes one row for each process that a change of a rule may concern, and marks this one delivered, in one transaction. */
  spread(outboxId: string): Promise<void>;
  /** Makes one row for each process whose bodies ended or moved, and marks this one delivered, in one transaction. */
  succeed(outboxId: string): Promise<void>;
  /** Makes one row for each case that hears of a person, and marks this one delivered, in one transaction. */
  tellOfPerson(outboxId: string): Promise<void>;
}

/** How delivery behaves beyond its store and its engine; left out, everything goes at once, without mail and in silence. */
export interface DeliverOptions {
  warn?: (fields: Readonly<Record<string, string>>, message: string) => void;
  office?: Office;
  /** What imports ask for; left out where none is run. */
  imports?: RunImportTask;
}

export type SendCommand = (request: CommandRequest) => Promise<StepResult>;
export type Deliver = (request: { processId: string; outbox: readonly string[] }) => Promise<void>;

/**
 * Delivers outbox rows once each: a notice to people, a command to another process, or a changed rule to all processes it
 * may concern. A notice that only urges is put off to the office hours of the owning organisation. Throws when one could not
 * be delivered now.
 */
export function createDeliver(
  store: OutboxStore,
  send: SendCommand,
  { warn = () => undefined, office, imports }: DeliverOptions = {},
): Deliver {
  return async ({ outbox }) => {
    for (const item of await store.waiting(outbox)) {
      if (item.payload.kind === 'notice') {
        const notice = item.payload;
        const context = await store.context(item.processId, addressees(notice));
        const decision = await decideNotice(notice, { processId: item.processId, context, office });
        await store.settleNotice(item.id, decision);
        if (decision.kind === 'tell' && decision.notices.length === 0)
          warn({ outboxId: item.id, notice: notice.notice }, 'a notice found nobody who may be told');
      }
      if (item.payload.kind === 'apply-rule') await store.spread(item.id);
      if (item.payload.kind === 'succeed-owners') await store.succeed(item.id);
      if (item.payload.kind === 'tell-of-person') await store.tellOfPerson(item.id);
      if (item.payload.kind === 'import') await deliverImportTask({ store, send, imports }, item, item.payload);
      if (item.payload.kind === 'command') {
        const { refused, unheard } = await deliverCommand(store, send, item, item.payload);
        if (refused !== null && item.payload.about === '')
          warn({ outboxId: item.id, code: refused }, 'a process refused what was spread to it');
        if (unheard !== null)
          warn(
            { outboxId: item.id, code: unheard },
            'a process would not hear that what it asked of another was refused',
          );
      }
    }
  };
}

/** What was done for an import is said to it as a command of its own, so that it asks for what comes next. */
async function deliverImportTask(
  { store, send, imports }: { store: OutboxStore; send: SendCommand; imports: RunImportTask | undefined },
  { id, processId }: OutboxItem,
  task: Extract<FollowUp, { kind: 'import' }>,
): Promise<void> {
  if (imports === undefined) throw new Error('No imports are run here.');
  const command = await imports(processId, task);
  if (command !== null) {
    const actor = { kind: 'process', accountId: null, personId: null, roles: [], correlationId: id } as const;
    await send({ processId, commandId: id, bodyHash: '', command, actor });
  }
  await store.markDelivered(id);
}

/**
 * A refusal by the receiver comes back to the sender as a command of its own, with what was refused and what it was about;
 * nothing is lost silently. Returns the code of the refusal, and the one with which the sender itself refused to hear of it.
 */
async function deliverCommand(
  store: OutboxStore,
  send: SendCommand,
  item: OutboxItem,
  followUp: Extract<FollowUp, { kind: 'command' }>,
): Promise<{ refused: string | null; unheard: string | null }> {
  const actor = { kind: 'process', accountId: null, personId: null, roles: [], correlationId: item.id } as const;
  if (kindOf(followUp.to) === null) throw new Error(`No such kind of process: ${followUp.to}`);
  const { outcome } = await send({
    processId: followUp.to,
    commandId: item.id,
    bodyHash: '',
    command: followUp.command,
    actor,
  });
  const heard = outcome.ok
    ? null
    : await send({
        processId: item.processId,
        commandId: `refused/${item.id}`,
        bodyHash: '',
        command: refusalOf(item.id, followUp, outcome.refusal.code),
        actor,
      });
  await store.markDelivered(item.id);
  return {
    refused: outcome.ok ? null : outcome.refusal.code,
    unheard: heard === null || heard.outcome.ok ? null : heard.outcome.refusal.code,
  };
}

function refusalOf(
  outboxId: string,
  { command, about }: Extract<FollowUp, { kind: 'command' }>,
  code: string,
): Extract<EveryProcessCommand, { type: 'deliveryRefused' }> {
  return { type: 'deliveryRefused', outboxId, code, refused: command.type, about };
}
