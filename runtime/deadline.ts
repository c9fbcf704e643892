import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { dayOf } from '../domain/calendar/day.ts';
import { DEADLINE_COMMAND as ENGLISH } from '../texts/en/deadline-command.ts';
import { EN } from '../texts/en.ts';
import { DEADLINE_COMMAND as VIETNAMESE } from '../texts/vi/deadline-command.ts';
import { VI } from '../texts/vi.ts';
import { countBatch } from './deadline/count-batch.ts';
import { countDeadline } from './deadline/count-deadline.ts';
import { readArguments } from './deadline/read-arguments.ts';
import type { Asked, Problem, Read } from './deadline/read-arguments.ts';
import { referenceRules } from './deadline/rules.ts';
import type { Rules } from './deadline/rules.ts';
import { deadlineJson, tellDeadline } from './deadline/tell-deadline.ts';
import type { Language } from './deadline/tell-deadline.ts';

// The main of `npm run deadline`: counts a deadline and tells why. It decides nothing; the domain counts, texts/ has the words.
const argv = process.argv.slice(2);
const language: Language = argv.includes('--english')
  ? { all: EN, command: ENGLISH }
  : { all: VI, command: VIETNAMESE };
const asked = readArguments(argv);
if (!asked.ok) refuse(asked.problem);
else if (asked.value.what === 'help') say([language.command.usage]);
else await answer(asked.value);

async function answer(wanted: Asked): Promise<void> {
  const rules = await rulesFor(wanted.live);
  if (!rules.ok) return refuse(rules.problem);
  if (wanted.one === null) return answerBatch(wanted.file, rules.value);
  const counted = countDeadline(wanted.one, rules.value, language.command);
  if (!counted.ok) return refuse(counted.problem);
  say(
    wanted.json
      ? [JSON.stringify(deadlineJson(counted.value, language), null, 2)]
      : tellDeadline(counted.value, language),
  );
}

async function answerBatch(file: string, { calendar }: Rules): Promise<void> {
  const lines = await (file === '-' ? text(process.stdin) : readFile(file, 'utf8')).catch(() => null);
  if (lines === null) return refuse({ code: 'FILE_UNREADABLE', params: { file } });
  const days = countBatch(lines, calendar);
  if (!days.ok) return refuse(days.problem);
  if (days.value.length > 0) say(days.value);
}

async function rulesFor(live: Asked['live']): Promise<Read<Rules>> {
  if (live === null) return { ok: true, value: referenceRules() };
  if (existsSync('.env')) process.loadEnvFile('.env');
  // Loaded only here: clients of servers are most of what there is to load, and the rest needs none.
  const [{ openCliWorld }, { liveRules }] = await Promise.all([
    import('./cli-world.ts'),
    import('./deadline/live-rules.ts'),
  ]);
  try {
    const world = await openCliWorld(process.env);
    try {
      return await liveRules(world, live.organisation, dayOf(new Date().toISOString()));
    } finally {
      await world.close();
    }
  } catch (error) {
    if (error instanceof Error && error.message !== '') process.stderr.write(`${error.message}\n`);
    return { ok: false, problem: { code: 'SYSTEM_UNREACHABLE', params: {} } };
  }
}

/** All at once: a pipe is not cut short, and nothing was said before everything was known. */
function say(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

function refuse({ code, params }: Problem): void {
  process.stderr.write(`${language.command.problems[code](params)}\n`);
  process.exitCode = code === 'SYSTEM_UNREACHABLE' ? 1 : 2;
}
