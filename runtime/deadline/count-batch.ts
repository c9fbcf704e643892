import type { Calendar } from '../../domain/calendar/calendar.ts';
import { pinsOf } from '../../domain/calendar/layers.ts';
import { derive } from '../../domain/deadlines/derive.ts';
import type { Read } from './read-arguments.ts';
import { policyOf, readDay, readLength, readRoll, readUnit } from './read-period.ts';
import type { AskedPeriod } from './read-period.ts';

const FIELDS: readonly string[] = ['from', 'unit', 'length', 'roll'];

/**
 * The due dates of a file of JSON lines, one per line and in their order; empty lines give none. Either all lines are good
 * or the first bad one is named: a caller never gets a list from which a line is missing.
 */
export function countBatch(text: string, calendar: Calendar): Read<string[]> {
  const pins = pinsOf(calendar);
  const days: string[] = [];
  let line = 0;
  for (const content of text.replace(/^\uFEFF/, '').split('\n')) {
    line += 1;
    if (content.trim() === '') continue;
    const read = readLine(content, line);
    if (!read.ok) return read;
    const { startedOn, period } = read.value;
    const policy = policyOf(period);
    days.push(derive({ startedOn, startedAt: null, policy, ledger: [], calendar: pins }, calendar).dueOn);
  }
  return { ok: true, value: days };
}

function readLine(content: string, line: number): Read<{ startedOn: string; period: AskedPeriod }> {
  const fields = parse(content);
  if (fields === null) return { ok: false, problem: { code: 'LINE_INVALID', params: { line } } };
  const unknown = Object.keys(fields).find((name) => !FIELDS.includes(name));
  if (unknown !== undefined) return { ok: false, problem: { code: 'FIELD_UNKNOWN', params: { line, field: unknown } } };
  const from = readDay(fields['from'], { line, field: 'from' });
  if (!from.ok) return from;
  const unit = readUnit(fields['unit'], { line, field: 'unit' });
  if (!unit.ok) return unit;
  const length = readLength(fields['length'], { line, field: 'length' });
  if (!length.ok) return length;
  const roll = readRoll(fields['roll'], { line, field: 'roll' });
  if (!roll.ok) return roll;
  const period = { unit: unit.value, length: length.value, roll: roll.value, before: false };
  return { ok: true, value: { startedOn: from.value, period } };
}

function parse(content: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(content);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}
