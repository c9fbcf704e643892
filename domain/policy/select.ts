import type { Day } from '../calendar/calendar.ts';
import type { PolicyCopy } from '../deadlines/obligation.ts';
import type { PolicyRow } from './policy.ts';

export interface PolicyFacts {
  /** The day whose law applies: of the trigger, or of the violation where the row says so (`selectBy`). */
  on: Day;
  conditions: Readonly<Record<string, string>>;
  /** The handling organisation and those above it, nearest first. */
  organisationIds: readonly string[];
}

/**
 * The organisation that owes or decides and those above it, nearest first: whose own rows apply. `lineage` is that of the
 * body whose matter it is: for a body above it from there on, and for a body beside it not at all, since nobody's own rows
 * bind another body.
 */
export function bodiesOf(organisationId: string, lineage: readonly string[]): readonly string[] {
  return lineage.includes(organisationId) ? lineage.slice(lineage.indexOf(organisationId)) : [organisationId];
}

/**
 * The row of a key that applies on a day, or null when none does (never a guess). An organisation's own row wins over the
 * general one, the nearest organisation first; then the row with more matching conditions; then the higher version.
 */
export function selectPolicy(rows: readonly PolicyRow[], key: string, facts: PolicyFacts): PolicyRow | null {
  const fitting = rows.filter((row) => row.key === key && isInForce(row, facts.on) && fits(row, facts));
  return fitting.toSorted((a, b) => precedence(a, b, facts.organisationIds))[0] ?? null;
}

/**
 * The earliest row of a key that came into force after the day, or null: for triggers that lie before every rule we have
 * on record. Its figure is then an assumption and marked so.
 */
export function selectEarliest(rows: readonly PolicyRow[], key: string, facts: PolicyFacts): PolicyRow | null {
  const later = rows.filter((row) => row.key === key && (row.effectiveFrom ?? '') > facts.on && fits(row, facts));
  const [first = null] = later.toSorted((a, b) => ((a.effectiveFrom ?? '') < (b.effectiveFrom ?? '') ? -1 : 1));
  return first === null ? null : { ...first, confidence: 'assumed' };
}

/** Whether a row is in force on a day; both ends of its time are included. */
export function isInForce(row: PolicyRow, on: Day): boolean {
  return (row.effectiveFrom === null || row.effectiveFrom <= on) && (row.effectiveTo === null || on <= row.effectiveTo);
}

function fits(row: PolicyRow, facts: PolicyFacts): boolean {
  if (row.organisationId !== null && !facts.organisationIds.includes(row.organisationId)) return false;
  return Object.entries(row.conditions).every(([name, value]) => facts.conditions[name] === value);
}

function precedence(a: PolicyRow, b: PolicyRow, organisationIds: readonly string[]): number {
  return (
    distance(a, organisationIds) - distance(b, organisationIds) ||
    Object.keys(b.conditions).length - Object.keys(a.conditions).length ||
    b.version - a.version
  );
}

function distance(row: PolicyRow, organisationIds: readonly string[]): number {
  return row.organisationId === null ? organisationIds.length : organisationIds.indexOf(row.organisationId);
}

/** The values of a row that a date needs, to be kept in the event for as long as the date must be explained. */
export function copyPolicy(row: PolicyRow): PolicyCopy {
  const { key, version, name, length, extension, roll, firstCounted, cutOffHour, legalBasis, confidence, ladder } = row;
  return { key, version, name, length, extension, roll, firstCounted, cutOffHour, legalBasis, confidence, ladder };
}
