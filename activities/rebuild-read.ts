import type pg from 'pg';
import { canonicalJson } from '../domain/canonical-json.ts';
import { dayOf } from '../domain/calendar/day.ts';
import { kindOf } from '../domain/process.ts';
import type { ProcessId, ProcessState } from '../domain/process.ts';
import { definitionOf, momentOf } from '../domain/registry.ts';
import type { AnyProcess } from '../domain/registry.ts';
import { loadFacts } from '../prisma/facts.ts';
import type { EventRow } from './ledger.ts';
import { checkChain, readEntry } from './read-ledger.ts';
import type { LedgerEntry } from './read-ledger.ts';
import { readRows } from './read-rows.ts';
import { NO_FACTS, SCHEMA, fold, wakeAtOf } from './step.ts';

/** Ids fetched together; the processes themselves are taken one by one, each under its own lock. */
const PAGE = 200;

/** What making everything again came to. */
interface Rebuilt {
  processes: number;
  /** Of those, whose stored state was another one than their events tell: stored by an earlier version. */
  states: number;
  skipped: number;
}

/** What an operator is told on the way: where to go on after an interruption, and what was left as it is and why. */
interface RebuildPort {
  /** Only processes after this id; changes of rules are made again every time. */
  after?: string;
  reached?(processId: string): void;
  /** `problem` is a code of `reconcile`, or EVENT_UNREADABLE with the number and type of the event. */
  skipped?(processId: string, problem: string): void;
}

const IDS = `select id from business.process where kind <> 'policy-change' and id > $1 order by id limit $2`;
// In the order of their publication: a row is brought by one change and ended by a later one. There are as many as rules changed.
const CHANGES = `
  select p.id from business.process p
  where p.kind = 'policy-change'
  order by (select min(e.at) from business.event e where e.process_id = p.id and e.type = 'PolicyPublished') nulls first, p.id`;

/**
 * Makes the state and the derived rows of every process again from its events alone, and with them the rows of policy and the
 * versions of calendars that were published here. Each process is one short transaction under the lock that `step` takes, so
 * it may run beside the worker, be broken off and be run again. What cannot be read is left as it is, and said.
 */
export async function rebuildReadRows(pool: pg.Pool, port: RebuildPort = {}): Promise<Rebuilt> {
  const sum: Rebuilt = { processes: 0, states: 0, skipped: 0 };
  const take = async (id: string) => {
    const { changed, problem } = await rebuildOne(pool, id);
    sum.processes += 1;
    sum.states += changed ? 1 : 0;
    if (problem === null) return;
    sum.skipped += 1;
    port.skipped?.(id, problem);
  };
  for (let after = port.after ?? ''; ;) {
    const { rows } = await pool.query<{ id: string }>(IDS, [after, PAGE]);
    for (const { id } of rows) await take(id);
    const last = rows.at(-1);
    if (last === undefined) break;
    after = last.id;
    port.reached?.(after);
  }
  const { rows: changes } = await pool.query<{ id: string }>(CHANGES);
  for (const { id } of changes) await take(id);
  return sum;
}

interface Outcome {
  changed: boolean;
  problem: string | null;
}

/** Under the lock of the process, so that no step can write newer rows in between. */
async function rebuildOne(pool: pg.Pool, processId: string): Promise<Outcome> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query('select business.step_load($1, $2)', [processId, 'rebuild-read']);
    const outcome = await rewrite(client, processId);
    await client.query('commit');
    client.release();
    return outcome;
  } catch (error) {
    client.release(error instanceof Error ? error : true);
    throw error;
  }
}

async function rewrite(client: pg.PoolClient, processId: string): Promise<Outcome> {
  const kind = kindOf(processId);
  if (kind === null) return { changed: false, problem: 'KIND_UNKNOWN' };
  const entry = await readEntry(client, processId);
  if (entry === null) return { changed: false, problem: null };
  const definition = definitionOf(kind);
  // A record that somebody altered is not made the truth of the tables.
  const problem = checkChain(entry)[0] ?? unreadable(definition, entry.events);
  if (problem !== null) return { changed: false, problem };
  const states = statesToKeep(definition, entry);
  for (const state of states) {
    const derived = readRows(processId, state);
    await client.query('select business.write_read_rows($1::jsonb)', [JSON.stringify(derived)]);
  }
  const last = states.at(-1) ?? definition.initial;
  const changed = canonicalJson(last) !== canonicalJson(entry.state);
  if (changed) await storeState(client, processId as ProcessId, { definition, state: last });
  return { changed, problem: null };
}

/** Only what is folded: version, head of the chain and events stay. */
async function storeState(
  client: pg.PoolClient,
  processId: ProcessId,
  { definition, state }: { definition: AnyProcess; state: ProcessState },
): Promise<void> {
  const { rows } = await client.query<{ now: Date }>('select now() as now');
  const today = dayOf((rows[0]?.now ?? new Date(0)).toISOString());
  const facts = await loadFacts(client, NO_FACTS, momentOf(state, { type: 'clock' }, today));
  await client.query(
    `update business.process set state = $2::jsonb, stage = $3, organisation_id = $4, organisation_path = $5, wake_at = $6,
       finished = $7, updated_at = now()
     where id = $1`,
    [
      processId,
      JSON.stringify(state),
      state.stage ?? '',
      state.organisation.id,
      state.organisation.path,
      wakeAtOf(processId, state, { definition, today, facts }),
      definition.isFinished(state),
    ],
  );
}

/** The first event that this version does not know how to read, by number and type; null when it reads them all. */
function unreadable(definition: AnyProcess, events: readonly EventRow[]): string | null {
  let state = definition.initial;
  for (const event of events) {
    const said = `EVENT_UNREADABLE ${event.number} ${event.type}`;
    if (event.schema > SCHEMA) return said;
    try {
      state = fold(definition, state, [event]);
    } catch {
      return said;
    }
    // An event of a type that no `evolve` has a case for leaves nothing behind.
    if (!Array.isArray((state as Partial<ProcessState> | undefined)?.obligations)) return said;
  }
  return null;
}

/**
 * The states whose rows are kept: the last one; of a year of a calendar also the one after each publication, since dates were
 * counted by every version and not by the last alone.
 */
function statesToKeep(definition: AnyProcess, { events }: LedgerEntry): ProcessState[] {
  const upTo = (number: number) => fold(definition, definition.initial, events.slice(0, number));
  const publications = events.filter((one) => one.type === 'CalendarPublished');
  return [...publications.map(({ number }) => upTo(number)), upTo(events.length)];
}
