import type { Day } from '../../domain/calendar/calendar.ts';
import type { PolicyRow } from '../../domain/policy/policy.ts';
import { isInForce, selectEarliest, selectPolicy } from '../../domain/policy/select.ts';
import type { DeadlineCommandWords } from '../../texts/deadline-command.ts';
import { wordFor } from '../../texts/say.ts';
import type { Read } from './read-arguments.ts';

export interface WantedRow {
  key: string;
  on: Day;
  conditions: Readonly<Record<string, string>>;
  organisationIds: readonly string[];
}

export interface ChosenRow {
  row: PolicyRow;
  /** The trigger lies before every row of the key; the earliest stands in. */
  isAssumed: boolean;
}

/** How many near keys are named for one that does not exist. */
const NEAR_KEYS = 5;

/**
 * The row that applies, chosen as every process chooses it. A key or condition that no row knows is a problem and never a
 * row that happens to fit: a slip of the pen would give the wrong date.
 */
export function chooseRow(rows: readonly PolicyRow[], wanted: WantedRow, words: DeadlineCommandWords): Read<ChosenRow> {
  const { key, on, conditions } = wanted;
  const ofKey = rows.filter((row) => row.key === key);
  if (ofKey.length === 0) {
    return { ok: false, problem: { code: 'POLICY_UNKNOWN', params: { key, near: nearKeys(rows, key) } } };
  }
  const known = [...new Set(ofKey.flatMap((row) => Object.keys(row.conditions)))].toSorted();
  const unknown = Object.keys(conditions).find((name) => !known.includes(name));
  if (unknown !== undefined) {
    return { ok: false, problem: { code: 'CONDITION_UNKNOWN', params: { key, name: unknown, known } } };
  }
  const inForce = selectPolicy(ofKey, key, wanted);
  if (inForce !== null) return { ok: true, value: { row: inForce, isAssumed: false } };
  const earliest = selectEarliest(ofKey, key, wanted);
  if (earliest !== null) return { ok: true, value: { row: earliest, isAssumed: true } };
  const choices = ofKey.filter((row) => isInForce(row, on) && Object.keys(row.conditions).length > 0);
  if (choices.length === 0) return { ok: false, problem: { code: 'NOT_IN_FORCE', params: { key, day: on } } };
  const named = choices.map((row) => describeChoice(row, words));
  return { ok: false, problem: { code: 'CONDITION_NEEDED', params: { key, choices: named } } };
}

function describeChoice({ conditions, name, length }: PolicyRow, words: DeadlineCommandWords): string {
  const flags = Object.entries(conditions).map(([fact, value]) => `--when ${fact}=${value}`);
  const facts = Object.keys(conditions).map((fact) => wordFor(words.conditions, fact));
  return `${flags.join(' ')} (${facts.join(', ')}): ${name}, ${length.n} ${wordFor(words.units, length.unit)}`;
}

/** Keys like this one: few letters apart, or holding it whole; the nearest first. */
export function nearKeys(rows: readonly PolicyRow[], key: string): string[] {
  const farthest = Math.max(2, Math.ceil(key.length / 3));
  return [...new Set(rows.map((row) => row.key))]
    .map((one) => ({ one, apart: one.includes(key) || key.includes(one) ? 0 : lettersApart(one, key) }))
    .filter(({ apart }) => apart <= farthest)
    .toSorted((a, b) => a.apart - b.apart || (a.one < b.one ? -1 : 1))
    .slice(0, NEAR_KEYS)
    .map(({ one }) => one);
}

/** How many letters must be put in, left out or changed to make one text of the other. */
function lettersApart(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (above[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]);
      row.push(Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, changed));
    }
    above = row;
  }
  return above.at(-1) ?? 0;
}
