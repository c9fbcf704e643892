import type { Template, WordList } from './words.ts';

/** What may be wrong with what the command was given. */
export const DEADLINE_PROBLEMS = [
  'FLAG_UNKNOWN',
  'VALUE_MISSING',
  'NOT_TOGETHER',
  'ONLY_WITH',
  'FROM_MISSING',
  'PERIOD_MISSING',
  'DAY_INVALID',
  'UNIT_INVALID',
  'LENGTH_INVALID',
  'ROLL_INVALID',
  'TIME_INVALID',
  'WHEN_INVALID',
  'LINE_INVALID',
  'FIELD_UNKNOWN',
  'FILE_UNREADABLE',
  'POLICY_UNKNOWN',
  'CONDITION_UNKNOWN',
  'CONDITION_NEEDED',
  'NOT_IN_FORCE',
  'ORGANISATION_UNKNOWN',
  'SYSTEM_UNREACHABLE',
] as const;

export type DeadlineProblemCode = (typeof DEADLINE_PROBLEMS)[number];

/** Everything the command that counts one deadline says, besides the derivation itself. Days come in as `YYYY-MM-DD`. */
export interface DeadlineCommandWords {
  usage: string;
  /** Monday first. */
  weekdays: readonly string[];
  units: WordList;
  /** Names of the facts on which rows depend. */
  conditions: WordList;
  problems: Readonly<Record<DeadlineProblemCode, Template>>;
  freePeriod: string;
  due(weekday: string, day: string): string;
  dueAt(weekday: string, day: string, instant: string): string;
  length(period: string, before: boolean, rolls: boolean): string;
  row(version: number, from: string | null, to: string | null): string;
  applied(conditions: readonly string[], unused: readonly string[]): string;
  basis(text: string): string;
  confidence(text: string): string;
  assumedEarliest(from: string): string;
  hourUnknown: string;
  calendar(own: boolean, version: number): string;
  yearsFinal: string;
  yearsDraft(years: readonly string[]): string;
  yearsMissing(years: readonly string[]): string;
  unsureDay(day: string, reason: string, source: string, confidence: string): string;
  sourceSeed: string;
  sourceLive: string;
  why: string;
}
