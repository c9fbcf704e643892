import type pg from 'pg';
import { kindOf } from '../domain/process.ts';
import type { ProcessKind, ProcessState } from '../domain/process.ts';
import { definitionOf, stateOf } from '../domain/registry.ts';
import { canonicalJson } from '../domain/canonical-json.ts';
import { GENESIS, hashEvent } from './hash-chain.ts';
import type { EventRow } from './ledger.ts';
import { fold } from './step.ts';

/** Processes looked at together; each page is a handful of megabytes at most. */
const PAGE = 200;

/** One process with everything recorded of it. */
export interface LedgerEntry {
  processId: string;
  version: number;
  headHash: string;
  finished: boolean;
  state: ProcessState;
  events: readonly (EventRow & { command_id: string })[];
}

interface EntryRow {
  id: string;
  version: number;
  head_hash: string;
  finished: boolean;
  state: ProcessState;
  events: LedgerEntry['events'] | null;
}

// Instants come in the one form in which they were hashed.
const SELECT_ENTRY = `
  select p.id, p.version, p.head_hash, p.finished, p.state,
    (select jsonb_agg(jsonb_build_object('number', e.number, 'type', e.type, 'schema', e.schema,
       'at', to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'actor', e.actor, 'command_id', e.command_id,
       'data', e.data, 'prev_hash', e.prev_hash, 'hash', e.hash) order by e.number)
     from business.event e where e.process_id = p.id) as events
  from business.process p`;
const ENTRIES = `${SELECT_ENTRY} where p.id > $1 order by p.id limit $2`;
const ONE_ENTRY = `${SELECT_ENTRY} where p.id = $1`;

/** Its state comes in the shape of today, so that a field added since is no difference. Throws for a kind we do not know. */
function entryOf(row: EntryRow): LedgerEntry {
  const { id, version, head_hash: headHash, finished, state, events } = row;
  return { processId: id, version, headHash, finished, state: stateOf(kindOfKnown(id), state), events: events ?? [] };
}

function kindOfKnown(processId: string): ProcessKind {
  const kind = kindOf(processId);
  if (kind === null) throw new Error(`No such kind of process: ${processId}`);
  return kind;
}

/** One process with its events, as a transaction sees it; null when there is none. Its state comes as it is stored. */
export async function readEntry(client: pg.PoolClient, processId: string): Promise<LedgerEntry | null> {
  const { rows } = await client.query<EntryRow>(ONE_ENTRY, [processId]);
  const [row] = rows;
  return row === undefined ? null : { ...entryOf(row), state: row.state };
}

/** Every process with its events, page by page in the order of ids. */
export async function* readLedger(pool: pg.Pool): AsyncGenerator<LedgerEntry> {
  for (let after = ''; ;) {
    const { rows } = await pool.query<EntryRow>(ENTRIES, [after, PAGE]);
    for (const row of rows) {
      yield entryOf(row);
    }
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE) return;
    after = last.id;
  }
}

/** What is wrong with the record of one process; empty = numbers without gaps, an unbroken chain, and events that fold to the stored state. */
export function checkEntry(entry: LedgerEntry): readonly string[] {
  const problems = [...checkChain(entry)];
  if (canonicalJson(foldEntry(entry)) !== canonicalJson(entry.state)) problems.push('STATE_DIFFERS_FROM_EVENTS');
  return problems;
}

/** What is wrong with the recorded events of one process, whatever its state: a gap, a broken chain, another head. */
export function checkChain(entry: LedgerEntry): readonly string[] {
  const problems: string[] = [];
  let previous = GENESIS;
  for (const [index, { command_id: commandId, hash, ...event }] of entry.events.entries()) {
    if (event.number !== index + 1) problems.push('EVENT_NUMBER_GAP');
    if (event.prev_hash !== previous || hashEvent(entry.processId, commandId, event) !== hash)
      problems.push('HASH_CHAIN_BROKEN');
    previous = hash;
  }
  if (entry.headHash !== previous || entry.version !== entry.events.length) problems.push('HEAD_DIFFERS');
  return [...new Set(problems)];
}

/** The next wake-up of every process that waits for time, by id. */
export async function storedWakeUps(pool: pg.Pool): Promise<[string, string][]> {
  const { rows } = await pool.query<{ id: string; wake_at: Date }>(
    'select id, wake_at from business.process where wake_at is not null and not finished order by id collate "C"',
  );
  return rows.map((row) => [row.id, row.wake_at.toISOString()]);
}

function foldEntry(entry: LedgerEntry): ProcessState {
  const definition = definitionOf(kindOfKnown(entry.processId));
  return fold(definition, definition.initial, entry.events);
}
