import type { OutboxItem, OutboxStore } from '../../activities/deliver.ts';
import type { ProcessId } from '../../domain/process.ts';
import type { MemoryLedger } from './memory-ledger.ts';

/** The outbox of a ledger in memory: messages between processes are delivered, notices find nobody. */
export class MemoryOutbox implements OutboxStore {
  readonly #ledger: MemoryLedger;
  readonly #delivered = new Set<string>();
  /** Made at delivery, when a rule is brought to many processes. */
  readonly #spread: OutboxItem[] = [];

  constructor(ledger: MemoryLedger) {
    this.#ledger = ledger;
  }

  /** What is still on its way, of all processes. */
  undelivered(): readonly OutboxItem[] {
    const written = this.#ledger.writes
      .flatMap(({ processId, change }) => (change?.outbox ?? []).map((row) => ({ ...row, processId })))
      .map(({ id, processId, payload }) => ({
        id,
        // As the ledger wrote them: it takes what `followUps` gave.
        processId: processId as ProcessId,
        payload,
      }));
    return [...written, ...this.#spread].filter(({ id }) => !this.#delivered.has(id));
  }

  /** Of a rule brought to many processes, the messages: no process hands these over itself. */
  spreadOut(): readonly string[] {
    return this.#spread.map(({ id }) => id).filter((id) => !this.#delivered.has(id));
  }

  waiting: OutboxStore['waiting'] = async (ids) => this.undelivered().filter(({ id }) => ids.includes(id));
  context: OutboxStore['context'] = async () => null;
  /** Nothing waits for office hours here: there is no office. */
  settleNotice: OutboxStore['settleNotice'] = async (id) => this.markDelivered(id);
  markDelivered: OutboxStore['markDelivered'] = async (id) => {
    this.#delivered.add(id);
  };

  /** To every process of the ledger that owes something: it finds for itself that a rule does not concern it. */
  /** There is no tree and nobody on record here. */
  succeed: OutboxStore['succeed'] = async (id) => this.markDelivered(id);
  tellOfPerson: OutboxStore['tellOfPerson'] = async (id) => this.markDelivered(id);

  spread: OutboxStore['spread'] = async (id) => {
    const [item] = await this.waiting([id]);
    if (item?.payload.kind !== 'apply-rule') return;
    for (const [to, { state }] of this.#ledger.processes) {
      if (!state.obligations.some((one) => one.status === 'open')) continue;
      const payload = { kind: 'command', to: to as ProcessId, command: item.payload.command, about: '' } as const;
      this.#spread.push({ id: `${id}/${to}`, processId: item.processId, payload });
    }
    await this.markDelivered(id);
  };
}
