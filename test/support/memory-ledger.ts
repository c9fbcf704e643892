import { workersOf } from '../../domain/case/parts/pass-on.ts';
import type { CaseState } from '../../domain/case/state.ts';
import type { CongressState } from '../../domain/congress/state.ts';
import type { Ledger, RecordedCommand, StepWrite, StoredProcess } from '../../activities/ledger.ts';
import type { DeskFacts, Facts } from '../../domain/facts.ts';
import type { ProcessId } from '../../domain/process.ts';
import type { ProtectionState } from '../../domain/protection/state.ts';
import type { RemediationState } from '../../domain/remediation/state.ts';

/** The ledger in memory, for tests of the shell: one transaction at a time, all or nothing. */
export class MemoryLedger implements Ledger {
  readonly processes = new Map<string, StoredProcess>();
  readonly commands = new Map<string, RecordedCommand>();
  readonly writes: StepWrite[] = [];
  readonly facts: Omit<Facts, 'registerNumber' | 'lineage'>;
  #registered = 0;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(facts: Omit<Facts, 'registerNumber' | 'lineage'>) {
    this.facts = facts;
  }

  /** All events recorded for a process, in order. */
  events(processId: string): { type: string; at: string }[] {
    return this.writes
      .filter((write) => write.processId === processId)
      .flatMap((write) => write.change?.events ?? [])
      .map(({ type, at }) => ({ type, at }));
  }

  transact: Ledger['transact'] = async (work) => {
    const before = this.#turn;
    let release: (value?: unknown) => void = () => undefined;
    this.#turn = new Promise((resolve) => {
      release = resolve;
    });
    await before;
    const pending: StepWrite[] = [];
    try {
      const result = await work({
        load: async (processId, commandId) => ({
          process: this.processes.get(processId) ?? null,
          command: this.commands.get(`${processId} ${commandId}`) ?? null,
        }),
        facts: async (query) => ({
          ...this.facts,
          lineage: [],
          registerNumber: query.registerFor === null ? null : this.#registered + 1,
          congress: this.#congressAhead(),
          ...(query.deskOf === undefined ? {} : { desk: this.#deskOf(query.deskOf.personId) }),
        }),
        context: async () => null,
        store: async (write) => {
          pending.push(write);
        },
      });
      for (const write of pending) this.#apply(write);
      return result;
    } finally {
      release();
    }
  };

  /** The running cases on which the person works, and where they stand by name, wherever they are. */
  #deskOf(personId: string): DeskFacts {
    const caseIds = [...this.processes]
      .filter(([id, { state }]) => id.startsWith('case/') && state.stage !== 'CLOSED')
      .filter(([, { state }]) => workersOf(state as CaseState).includes(personId))
      .map(([id]) => id.slice('case/'.length));
    const stands = [...this.processes].filter(
      ([id, { state }]) =>
        (id.startsWith('remediation/') && (state as RemediationState).handler === personId) ||
        (id.startsWith('protection/') && (state as ProtectionState).responsible === personId),
    );
    return { caseIds, others: stands.map(([id]) => id as ProcessId) };
  }

  /** The congress that is declared here, whosever it is. */
  #congressAhead(): { congressId: string; on: string } | null {
    const found = [...this.processes].find(
      ([id, { state }]) => id.startsWith('congress/') && state.stage === 'DECLARED',
    );
    return found === undefined ? null : { congressId: found[0].slice(9), on: (found[1].state as CongressState).on };
  }

  #apply(write: StepWrite): void {
    this.writes.push(write);
    if (write.command !== null) {
      this.commands.set(`${write.processId} ${write.commandId}`, {
        bodyHash: write.command.bodyHash,
        outcome: write.command.outcome,
      });
    }
    if (write.change === null) return;
    if (write.change.register !== null) this.#registered += 1;
    this.processes.set(write.processId, {
      version: write.change.version,
      headHash: write.change.headHash,
      state: write.change.state,
    });
  }
}
