import type { Day } from '../../domain/calendar/calendar.ts';
import { isDay } from '../../domain/calendar/day.ts';
import type { PolicyCopy } from '../../domain/deadlines/obligation.ts';
import type { PeriodUnit } from '../../domain/policy/policy.ts';
import type { Params } from '../../texts/words.ts';
import type { Problem, Read } from './read-arguments.ts';

/** A period of one's own. */
export interface AskedPeriod {
  unit: PeriodUnit;
  length: number;
  roll: boolean;
  before: boolean;
}

const UNITS: readonly string[] = ['h', 'wd', 'cd', 'm'] satisfies PeriodUnit[];
/** Longer periods are in no rule, and would take a count past every calendar there will be. */
const LONGEST = 10_000;
const FIRST_DAY = '1900-01-01';
const LAST_DAY = '2999-12-31';

/** An existing day of the years 1900 to 2999. `at` says where it stands. */
export function readDay(value: unknown, at: Params): Read<Day> {
  if (typeof value === 'string' && isDay(value) && value >= FIRST_DAY && value <= LAST_DAY) return { ok: true, value };
  return { ok: false, problem: { code: 'DAY_INVALID', params: { ...at, value: shown(value) } } };
}

/** A unit of periods. */
export function readUnit(value: unknown, at: Params): Read<PeriodUnit> {
  if (typeof value === 'string' && isUnit(value)) return { ok: true, value };
  return { ok: false, problem: { code: 'UNIT_INVALID', params: { ...at, value: shown(value) } } };
}

/** A whole number from 0 to 10,000. */
export function readLength(value: unknown, at: Params): Read<number> {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= LONGEST)
    return { ok: true, value };
  return { ok: false, problem: { code: 'LENGTH_INVALID', params: { ...at, value: shown(value) } } };
}

/** Whether an end on a day off moves; it does where nothing is said. */
export function readRoll(value: unknown, at: Params): Read<boolean> {
  if (value === undefined) return { ok: true, value: true };
  if (typeof value === 'boolean') return { ok: true, value };
  const problem: Problem = { code: 'ROLL_INVALID', params: { ...at, value: shown(value) } };
  return { ok: false, problem };
}

/** The period as a date needs it: counted by the Civil Code, as every rule that says nothing else. */
export function policyOf({ unit, length, roll, before }: AskedPeriod): PolicyCopy {
  return {
    key: '',
    version: 0,
    name: '',
    length: { n: length, unit, direction: before ? 'before' : 'after' },
    extension: null,
    roll,
    firstCounted: 'next-day',
    cutOffHour: null,
    legalBasis: 'Bộ luật Dân sự 2015 Đ147, Đ148',
    confidence: 'seen',
    ladder: 'none',
  };
}

function isUnit(value: string): value is PeriodUnit {
  return UNITS.includes(value);
}

function shown(value: unknown): string {
  if (value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
