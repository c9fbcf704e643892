import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { LETTERS } from '../prisma/seed/demo/letters.ts';
import { parseConfig } from './config.ts';
import { createApiClient } from './demo/api-client.ts';
import type { Account, Answer } from './demo/api-client.ts';
import { runWalk } from './demo/run-walk.ts';
import type { Walked } from './demo/run-walk.ts';
import { WALKS } from './demo/walks.ts';
import { readRunFile } from './run-file.ts';

// The main of `npm run demo`: files fictional letters through the API of a running system and drives them with the
// demo accounts. Run twice, it makes no second copy; killed parts, it waits for them.
const config = parseConfig(process.env);
const dataDir = resolve(config.DATA_DIR);
const run = await readRunFile(dataDir);
if (run === null) end(`Nothing runs in ${config.DATA_DIR}: start it with npm start.`);
const accounts = JSON.parse(await readFile(join(dataDir, 'demo-accounts.json'), 'utf8')) as Account[];
const api = createApiClient(`http://${run.host}:${run.port}/api/v1`, accounts);

let differences = 0;
const cases = new Map<string, string>();
for (const walk of WALKS) {
  const letter = LETTERS.find((one) => one.name === walk.letter);
  if (letter === undefined) end(`The letter ${walk.letter} is missing.`);
  const walked = await runWalk(api, letter, walk, cases);
  print(walked);
  differences += walked.differences.length;
}
say(differences === 0 ? `\n${cases.size} đơn đúng như mong đợi.` : `\n${differences} điểm khác mong đợi.`);
process.exit(differences === 0 ? 0 : 1);

function print({ letter, walk, caseNumber, file, differences: wrong }: Walked): void {
  const shown = file['case'] as Answer;
  const outcome = typeof shown['outcomeText'] === 'string' ? ` (${shown['outcomeText']})` : '';
  say(`\n${letter.name}  ${caseNumber}  ${String(shown['stageText'])}${outcome}`);
  for (const entry of file['timeline'] as Answer[]) {
    say(`  ${String(entry['at']).slice(0, 10)}  ${String(entry['title'])}  (${String(entry['actor'])})`);
  }
  for (const one of file['obligations'] as Answer[]) {
    const expected = letter.expected.due.some((due) => due.key === one['key'] && due.on === one['dueOn'])
      ? '  = đúng hạn mong đợi'
      : '';
    say(`  hạn ${String(one['dueOn'])}  ${String(one['name'])}  ${String(one['stateText'])}${expected}`);
  }
  if (walk.mayFollow !== undefined) say(`  có thể làm tiếp: ${walk.mayFollow}.`);
  for (const line of wrong) say(`  KHÁC: ${line}`);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function end(line: string): never {
  process.stderr.write(`${line}\n`);
  process.exit(1);
}
