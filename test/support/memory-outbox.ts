import type { OutboxItem, OutboxStore } from '../../activities/deliver.ts';
import type { FollowUp, ProcessId } from '../../domain/process.ts';
import type { MemoryLedger } from './memory-ledger.ts';

/** The outbox of a ledger in memory: messages between processes are delivered, notices find nobody. */
export class MemoryOutbox implements OutboxStore {
  readonly #ledger: MemoryLedger;
  readonly #delivered = new Set<string>();

  constructor(ledger: MemoryLedger) {
    this.#ledger = ledger;
  }

  /** What is still on its way, of all processes. */
  undelivered(): readonly OutboxItem[] {
    return this.#ledger.writes
      .flatMap(({ processId, change }) => (change?.outbox ?? []).map((row) => ({ ...row, processId })))
      .filter(({ id }) => !this.#delivered.has(id))
      .map(({ id, processId, payload }) => ({
        id,
        // As the ledger wrote them: it takes what `followUps` gave.
        processId: processId as ProcessId,
        payload: payload as FollowUp,
      }));
  }

  waiting: OutboxStore['waiting'] = async (ids) => this.undelivered().filter(({ id }) => ids.includes(id));
  context: OutboxStore['context'] = async () => null;
  deliverNotice: OutboxStore['deliverNotice'] = async (id) => this.markDelivered(id);
  markDelivered: OutboxStore['markDelivered'] = async (id) => {
    this.#delivered.add(id);
  };
}
