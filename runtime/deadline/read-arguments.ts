import { parseArgs } from 'node:util';
import type { Day, Instant } from '../../domain/calendar/calendar.ts';
import { instantAt } from '../../domain/calendar/day.ts';
import type { DeadlineProblemCode } from '../../texts/deadline-command.ts';
import type { Params } from '../../texts/words.ts';
import { readDay, readLength, readUnit } from './read-period.ts';
import type { AskedPeriod } from './read-period.ts';

/** What is wrong with what was given; the words are in texts/. */
export interface Problem {
  code: DeadlineProblemCode;
  params: Params;
}

export type Read<T> = { ok: true; value: T } | { ok: false; problem: Problem };

/** One deadline that is asked for: by a rule of the table, or by a period of one's own. */
export interface AskedDeadline {
  startedOn: Day;
  startedAt: Instant | null;
  by: { key: string; conditions: Readonly<Record<string, string>> } | AskedPeriod;
}

/** What the command line asks for. */
export interface Asked {
  what: 'help' | 'batch' | 'one';
  /** The file of a batch; `-` is standard input. */
  file: string;
  one: AskedDeadline | null;
  json: boolean;
  /** Rules and calendar of the running system; with the code of an organisation also its own. */
  live: { organisation: string | null } | null;
}

const OPTIONS = {
  from: { type: 'string' },
  policy: { type: 'string' },
  when: { type: 'string', multiple: true },
  at: { type: 'string' },
  unit: { type: 'string' },
  length: { type: 'string' },
  'no-roll': { type: 'boolean' },
  before: { type: 'boolean' },
  json: { type: 'boolean' },
  batch: { type: 'string' },
  live: { type: 'boolean' },
  organisation: { type: 'string' },
  english: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

type Name = keyof typeof OPTIONS;
type Given = ReadonlyMap<Name, string>;

/** Flags that shut each other out, and flags that mean nothing alone. */
const NOT_TOGETHER: readonly (readonly [Name, Name])[] = [
  ...(['unit', 'length', 'no-roll', 'before'] as const).map((flag) => [flag, 'policy'] as const),
  ...(['from', 'policy', 'when', 'at', 'unit', 'length', 'no-roll', 'before', 'json'] as const).map(
    (flag) => [flag, 'batch'] as const,
  ),
];
const ONLY_WITH: readonly (readonly [Name, Name])[] = [
  ['when', 'policy'],
  ['organisation', 'live'],
  ['length', 'unit'],
  ['unit', 'length'],
];

/** What is asked for, or what is wrong with it: nothing is guessed and no flag is passed over in silence. */
export function readArguments(argv: readonly string[]): Read<Asked> {
  const parsed = parseArgs({ args: [...argv], options: OPTIONS, strict: false, tokens: true });
  const given = new Map<Name, string>();
  const when: string[] = [];
  for (const token of parsed.tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') return wrong('FLAG_UNKNOWN', { flag: token.value });
    const flag = token.rawName;
    if (!isName(token.name) || !flag.startsWith('--')) return wrong('FLAG_UNKNOWN', { flag });
    if (OPTIONS[token.name].type === 'boolean' && token.value !== undefined)
      return wrong('FLAG_UNKNOWN', { flag: `${flag}=` });
    if (OPTIONS[token.name].type === 'string' && (token.value ?? '') === '') return wrong('VALUE_MISSING', { flag });
    given.set(token.name, token.value ?? '');
    if (token.name === 'when') when.push(token.value ?? '');
  }
  return readGiven(given, when);
}

function readGiven(given: Given, when: readonly string[]): Read<Asked> {
  for (const [flag, other] of NOT_TOGETHER) {
    if (given.has(flag) && given.has(other)) return wrong('NOT_TOGETHER', { flag: `--${flag}`, other: `--${other}` });
  }
  for (const [flag, other] of ONLY_WITH) {
    if (given.has(flag) && !given.has(other)) return wrong('ONLY_WITH', { flag: `--${flag}`, other: `--${other}` });
  }
  const asked: Asked = {
    what: given.has('help') ? 'help' : given.has('batch') ? 'batch' : 'one',
    file: given.get('batch') ?? '',
    one: null,
    json: given.has('json'),
    live: given.has('live') ? { organisation: given.get('organisation') ?? null } : null,
  };
  if (asked.what !== 'one') return { ok: true, value: asked };
  const one = readDeadline(given, when);
  return one.ok ? { ok: true, value: { ...asked, one: one.value } } : one;
}

function readDeadline(given: Given, when: readonly string[]): Read<AskedDeadline> {
  const from = given.get('from');
  if (from === undefined) return wrong('FROM_MISSING', {});
  const startedOn = readDay(from, { field: '--from' });
  if (!startedOn.ok) return startedOn;
  const by = readBy(given, when);
  if (!by.ok) return by;
  const at = readTime(startedOn.value, given.get('at'));
  return at.ok ? { ok: true, value: { startedOn: startedOn.value, startedAt: at.value, by: by.value } } : at;
}

function readBy(given: Given, when: readonly string[]): Read<AskedDeadline['by']> {
  const key = given.get('policy');
  if (key !== undefined) {
    const conditions = readConditions(when);
    return conditions.ok ? { ok: true, value: { key, conditions: conditions.value } } : conditions;
  }
  const [unitText, lengthText] = [given.get('unit'), given.get('length')];
  if (unitText === undefined || lengthText === undefined) return wrong('PERIOD_MISSING', {});
  const unit = readUnit(unitText, { field: '--unit' });
  if (!unit.ok) return unit;
  const length = readLength(/^\d+$/.test(lengthText) ? Number(lengthText) : lengthText, { field: '--length' });
  if (!length.ok) return length;
  const roll = !given.has('no-roll');
  return { ok: true, value: { unit: unit.value, length: length.value, roll, before: given.has('before') } };
}

function readConditions(when: readonly string[]): Read<Readonly<Record<string, string>>> {
  const conditions: [string, string][] = [];
  for (const text of when) {
    const [, name, value] = /^([^=\s]+)=(\S+)$/.exec(text) ?? [];
    if (name === undefined || value === undefined) return wrong('WHEN_INVALID', { field: '--when', value: text });
    conditions.push([name, value]);
  }
  return { ok: true, value: Object.fromEntries(conditions) };
}

function readTime(day: Day, text: string | undefined): Read<Instant | null> {
  if (text === undefined) return { ok: true, value: null };
  const [, hour, minute] = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(text) ?? [];
  if (hour === undefined || minute === undefined) return wrong('TIME_INVALID', { field: '--at', value: text });
  return { ok: true, value: instantAt(day, Number(hour), Number(minute)) };
}

function isName(name: string): name is Name {
  return Object.hasOwn(OPTIONS, name);
}

function wrong(code: DeadlineProblemCode, params: Params): { ok: false; problem: Problem } {
  return { ok: false, problem: { code, params } };
}
