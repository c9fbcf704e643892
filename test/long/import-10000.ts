import { writeFile } from 'node:fs/promises';
import { describeCommit, describeMachine } from '../../bench/machine.ts';
import { openCliWorld } from '../../runtime/cli-world.ts';
import { createApiClient } from '../../runtime/demo/api-client.ts';
import { importRegister } from '../support/import-run.ts';
import type { ImportRun } from '../support/import-run.ts';
import { testSystem, until } from '../support/system.ts';

// The main of `npm run test:long`: a register of 10,000 rows is imported into the whole product, worker and API are killed on
// the way, and what it leaves is counted. Writes docs/reports/import-10000.md; a number of rows may be given instead.
const ROWS = Number(process.argv[2] ?? 10_000);
const REPORT = new URL('../../docs/reports/import-10000.md', import.meta.url);

const system = await testSystem();
try {
  await system.start();
  const accounts = await Promise.all(['tiepnhan.suoimaytim', 'vanthu.suoimaytim'].map((one) => system.account(one)));
  const api = createApiClient(system.url, accounts);
  const before = await countCases(system.dataDir);
  const kills = [
    { part: 'worker', after: Math.floor(ROWS * 0.3) },
    { part: 'api', after: Math.floor(ROWS * 0.6) },
  ] as const;
  const run = await importRegister(system, api, { rows: ROWS, kills, say });
  await until('nothing that differs', async () => (await system.run('cli', 'reconcile')).code === 0, 300_000);
  const after = await countCases(system.dataDir);
  const found = { cases: after.cases - before.cases, numbers: after.numbers };
  const isWhole = found.cases === ROWS && found.numbers === ROWS && run.shown['recorded'] === ROWS;
  const isExact = isWhole && run.killed.length === kills.length;
  if (ROWS === 10_000 && isExact) await writeFile(REPORT, reportOf(run, found));
  say(reportOf(run, found));
  process.exitCode = isExact ? 0 : 1;
} finally {
  await system.stop();
  await system.remove();
}

interface Counted {
  cases: number;
  /** Different numbers of the old register that have a registered letter. */
  numbers: number;
}

async function countCases(dataDir: string): Promise<Counted> {
  const world = await openCliWorld({ ...process.env, DATA_DIR: dataDir });
  const { rows } = await world.pool.query<Counted>(
    `select (select count(*)::int from business.case_file) as cases,
       (select count(distinct r.paper_number)::int from inbox.import_row r join inbox.submission s on s.id = r.submission_id
        join business.process p on p.id = 'case/' || s.case_id where s.registered_at is not null) as numbers`,
  );
  await world.close();
  return rows[0] ?? { cases: 0, numbers: 0 };
}

function reportOf({ shown, readSeconds, enteredSeconds, killed }: ImportRun, found: Counted): string {
  const perSecond = Math.round(ROWS / enteredSeconds);
  return [
    '# An import of 10,000 rows, killed twice',
    '',
    `Measured on ${new Date().toISOString().slice(0, 10)} at ${describeCommit()} (${describeMachine()}) by \`npm run test:long\`.`,
    '',
    '| | |',
    '|---|---|',
    `| Rows in the file | ${ROWS} |`,
    `| Killed with SIGKILL | ${killed.map((part, index) => `the ${part} at ${30 * (index + 1)} %`).join(', ')} |`,
    `| Cases afterwards | ${found.cases} |`,
    `| Different numbers of the register with a case | ${found.numbers} |`,
    `| Said to be recorded, known before, refused | ${String(shown['recorded'])}, ${String(shown['known'])}, ${String(shown['refused'])} |`,
    `| \`npm run cli -- reconcile\` | nothing differs |`,
    `| Reading, sealing and storing the file | ${readSeconds.toFixed(0)} s |`,
    `| From the start to the last batch, restarts included | ${enteredSeconds.toFixed(0)} s, ${perSecond} cases a second |`,
    '',
  ].join('\n');
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
