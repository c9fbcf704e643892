import type { Instant } from '../domain/calendar/calendar.ts';
import type { Facts, FactsMoment, FactsQuery } from '../domain/facts.ts';
import type { FollowUp, ProcessState } from '../domain/process.ts';
import type { StepResult } from '../workflows/messages.ts';
import type { DeliveryContext, NoticeDecision } from './notices.ts';
import type { ReadRows } from './read-rows.ts';

/** A process as stored: its folded state and the head of its hash chain. */
export interface StoredProcess {
  version: number;
  headHash: string;
  state: ProcessState;
}

/** An event on its way into the ledger. */
export interface EventRow {
  number: number;
  type: string;
  schema: number;
  at: Instant;
  actor: { kind: string; accountId: string | null; personId: string | null };
  data: { type: string };
  prev_hash: string;
  hash: string;
}

/** All that one step writes; either whole or not at all. */
export interface StepWrite {
  processId: string;
  commandId: string;
  /** Absent for a wake-up that changed nothing. */
  command: { id: string; type: string; bodyHash: string; outcome: StepResult['outcome'] } | null;
  /** Absent when the command was refused. */
  change: {
    kind: string;
    stage: string;
    version: number;
    headHash: string;
    state: ProcessState;
    wakeAt: Instant | null;
    finished: boolean;
    events: readonly EventRow[];
    rows: ReadRows;
    outbox: readonly OutboxWrite[];
    contents: readonly string[];
    uploads: readonly string[];
    register: { organisationId: string; year: number } | null;
  } | null;
}

/** What is to be delivered; of a notice that is settled within the step, how. */
export interface OutboxWrite {
  id: string;
  event_number: number;
  payload: FollowUp;
  settled?: NoticeDecision;
}

/** One transaction on one locked process. */
export interface LedgerTransaction {
  load(
    processId: string,
    commandId: string,
  ): Promise<{ process: StoredProcess | null; command: RecordedCommand | null }>;
  facts(query: FactsQuery, moment: FactsMoment): Promise<Facts>;
  /** Who is around the process as it will stand, with the posts and relatives of these persons too. */
  context(processId: string, state: ProcessState, personIds: readonly string[]): Promise<DeliveryContext | null>;
  store(write: StepWrite): Promise<void>;
}

export interface RecordedCommand {
  bodyHash: string;
  outcome: StepResult['outcome'];
}

/** The ledger as `step` needs it; PostgreSQL in earnest, memory in time-skipping tests. */
export interface Ledger {
  transact<T>(work: (transaction: LedgerTransaction) => Promise<T>): Promise<T>;
}
