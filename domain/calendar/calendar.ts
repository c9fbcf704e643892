/** A legal date `YYYY-MM-DD` in Asia/Ho_Chi_Minh (fixed +07:00, no daylight saving). */
export type Day = string;
/** An instant as a UTC ISO string, e.g. `2026-11-21T02:00:00.000Z`. */
export type Instant = string;

/** How sure we are of a figure; shown beside it wherever it decides something. */
export type Confidence = 'seen' | 'memory' | 'local' | 'assumed' | 'own';

/** One exception to Monday-Friday: a weekday off, or a Saturday worked. */
export interface CalendarEntry {
  day: Day;
  kind: 'off' | 'work';
  /** Vietnamese words shown in a derivation, e.g. "Tết Nguyên đán". */
  reason: string;
  /** The yearly notice or law article it comes from. */
  source: string;
  confidence: Confidence;
}

/** The working calendar of an organisation: Monday-Friday, corrected by dated entries. `years` tells which are final or only drafted. */
export interface Calendar {
  id: string;
  version: number;
  years: Readonly<Record<string, 'final' | 'draft'>>;
  entries: readonly CalendarEntry[];
}
