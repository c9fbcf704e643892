import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { defineSearchAttributeKey } from '@temporalio/common';
import { readLedger, storedWakeUps } from '../activities/read-ledger.ts';
import { rebuildReadRows } from '../activities/rebuild-read.ts';
import { retryRefused } from '../activities/sweep.ts';
import { reconcile } from '../activities/reconcile.ts';
import { kindOf } from '../domain/process.ts';
import { openCliWorld } from './cli-world.ts';
import type { CliWorld } from './cli-world.ts';
import { runPackLetter } from './packet/run-pack-letter.ts';
import { startProcess } from './temporal-engine.ts';

// The main of `npm run cli`: what an operator does by hand. Codes and ids only; no name ever appears here.
const USAGE = `npm run cli -- <command>
  rebuild [--replace]   start every process that should run and does not, from the database alone;
                        --replace ends running ones first
  rebuild-read [--after <process id>]
                        make states, lists and boards again from the recorded events; --after goes on where it was broken off;
                        exit code 1 when something could not be read and was left as it is
  retry-refused         try submissions again that a process refused, after the cause was mended
  wake-ups [--json]     when each open process will wake by itself, as stored and as the engine lists it (since the last command)
  pack-letter [--case <case id> --keeper <username> --out <file>]
                        a sealed letter about the topmost body as one locked packet for the keeper of the register to hand over;
                        who had it packed is recorded. Without --case: which letters wait. Needs the vault's private key
  reconcile [--json]    compare what was received, stored, is running and is owed; exit code 1 when something differs`;

const RUNNING = `ExecutionStatus = 'Running'`;
const NEXT_WAKE_UP = defineSearchAttributeKey('NextWakeUp', 'DATETIME');

const COMMANDS: Readonly<Record<string, (world: CliWorld, flags: Flags) => Promise<number>>> = {
  rebuild,
  'rebuild-read': rebuildRead,
  'wake-ups': showWakeUps,
  'retry-refused': async ({ pool }) => {
    say(`${await retryRefused(pool)} submissions are tried again by the relay.`);
    return 0;
  },
  reconcile: runReconcile,
  'pack-letter': runPackLetter,
};

interface Flags {
  replace: boolean;
  json: boolean;
  after: string;
  case: string;
  keeper: string;
  out: string;
}

const { values, positionals } = parseArgs({
  options: {
    replace: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    after: { type: 'string', default: '' },
    case: { type: 'string', default: '' },
    keeper: { type: 'string', default: '' },
    out: { type: 'string', default: '' },
  },
  allowPositionals: true,
});
const command = COMMANDS[positionals[0] ?? ''];
if (command === undefined) {
  process.stderr.write(`${USAGE}\n`);
  process.exit(2);
}
if (existsSync('.env')) process.loadEnvFile('.env');
try {
  const world = await openCliWorld(process.env);
  const code = await command(world, values);
  await world.close();
  process.exit(code);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : 'It did not work.'}\n`);
  process.exit(1);
}

/** Everything that should run is started from PostgreSQL: Temporal's store may have been lost whole. */
async function rebuild({ pool, client, config }: CliWorld, { replace }: Flags): Promise<number> {
  const running = await runningProcesses({ client });
  let started = 0;
  for await (const { processId, finished } of readLedger(pool)) {
    if (finished) continue;
    if (running.has(processId) && !replace) continue;
    if (running.has(processId)) await client.workflow.getHandle(processId).terminate('rebuild --replace');
    await startProcess(client, config.TEMPORAL_TASK_QUEUE, processId);
    started += 1;
  }
  say(`Started ${started} processes; ${running.size} were running.`);
  return 0;
}

/** States and rows from the events, beside a running worker; every few hundred processes it says where to go on. */
async function rebuildRead({ pool }: CliWorld, { after }: Flags): Promise<number> {
  const { processes, states, skipped } = await rebuildReadRows(pool, {
    after,
    reached: (processId) => say(`… up to ${processId}`),
    skipped: (processId, problem) => say(`left as it is: ${problem}  ${processId}`),
  });
  say(`Rows made again for ${processes} processes; ${states} states were from before; ${skipped} left as they are.`);
  return skipped === 0 ? 0 : 1;
}

async function runReconcile(world: CliWorld, { json }: Flags): Promise<number> {
  const report = await reconcile(world.pool, await runningProcesses(world));
  if (json) say(JSON.stringify(report, null, 2));
  else {
    say(
      `Received ${report.received}, registered ${report.registered}; processes ${report.processes}, running ${report.running}; open obligations ${report.openObligations}.`,
    );
    for (const { code, id } of report.findings) say(`${code}  ${id}`);
    say(report.findings.length === 0 ? 'Nothing differs.' : `${report.findings.length} findings.`);
  }
  return report.findings.length === 0 ? 0 : 1;
}

/** What PostgreSQL holds and what Temporal shows: after a rebuild they must be the same. */
async function showWakeUps({ pool, client }: CliWorld, { json }: Flags): Promise<number> {
  const stored = await storedWakeUps(pool);
  const running: [string, string][] = [];
  for await (const { workflowId, typedSearchAttributes } of client.workflow.list({ query: RUNNING })) {
    const wakeAt = typedSearchAttributes.get(NEXT_WAKE_UP);
    if (wakeAt !== undefined) running.push([workflowId, wakeAt.toISOString()]);
  }
  running.sort(([a], [b]) => (a < b ? -1 : 1));
  if (json) say(JSON.stringify({ stored, running }));
  else for (const [processId, wakeAt] of stored) say(`${wakeAt}  ${processId}`);
  return 0;
}

async function runningProcesses({ client }: Pick<CliWorld, 'client'>): Promise<ReadonlySet<string>> {
  const running = new Set<string>();
  for await (const { workflowId } of client.workflow.list({ query: RUNNING })) {
    // The rounds of morning and night run too, and are no process.
    if (kindOf(workflowId) !== null) running.add(workflowId);
  }
  return running;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
