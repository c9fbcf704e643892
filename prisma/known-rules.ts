import type { Calendar, CalendarLayer } from '../domain/calendar/calendar.ts';
import { NATIONAL, mergeLayers } from '../domain/calendar/layers.ts';
import type { PolicyRow } from '../domain/policy/policy.ts';

/** A layer, and whether it holds for the organisation that was asked for. */
interface PlacedLayer extends CalendarLayer {
  holds: boolean;
}

/** What comes back of the rules; what is known already under the stamp is null. */
export interface RulesRow {
  stamp: string;
  layers: PlacedLayer[] | null;
  lineage: string[] | null;
  policies: PolicyRow[] | null;
}

/** By what an organisation counts. */
export interface Rules {
  calendar: Calendar;
  /** The organisation itself and those above it, nearest first. */
  lineage: readonly string[];
  policies: readonly PolicyRow[];
}

interface OfOrganisation {
  stamp: string;
  calendar: Calendar;
  lineage: readonly string[];
}

interface KnownPolicies {
  stamp: string;
  rows: readonly PolicyRow[];
}

/** More organisations than are busy at one time. */
const MOST = 500;

/**
 * Pure memoisation: rules change a few times a year and are read with every command. The stamp is drawn at random, so it names
 * the rules of one database at one time; it is read in the statement that would read the rules.
 */
const known = new Map<string, OfOrganisation>();
let policies: KnownPolicies | null = null;

/** What is known beforehand, to be asked with; given back to `rulesFrom`, since others may learn more meanwhile. */
export interface KnownRules {
  organisation: OfOrganisation | null;
  policies: KnownPolicies | null;
}

/** What is known of the rules of an organisation; null = of the country. */
export function knownRules(organisationId: string | null): KnownRules {
  return { organisation: known.get(organisationId ?? '') ?? null, policies };
}

/** The rules as they are: what came back, or what was known under the same stamp. Throws when there is no calendar. */
export function rulesFrom(organisationId: string | null, row: RulesRow, before: KnownRules): Rules {
  const organisation =
    before.organisation?.stamp === row.stamp
      ? before.organisation
      : { stamp: row.stamp, calendar: calendarOf(row.layers), lineage: row.lineage ?? [] };
  const rows = before.policies?.stamp === row.stamp ? before.policies : { stamp: row.stamp, rows: row.policies ?? [] };
  if (known.size >= MOST) known.clear();
  known.set(organisationId ?? '', organisation);
  policies = rows;
  return { calendar: organisation.calendar, lineage: organisation.lineage, policies: rows.rows };
}

function calendarOf(layers: readonly PlacedLayer[] | null): Calendar {
  if (layers === null || !layers.some((layer) => layer.id === NATIONAL)) {
    throw new Error('No calendar in the database: run the reference seed.');
  }
  const plain = (holds: boolean) =>
    layers.filter((layer) => layer.holds === holds).map(({ id, versions }) => ({ id, versions }));
  return mergeLayers(plain(true), plain(false));
}
