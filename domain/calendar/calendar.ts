/** A legal date `YYYY-MM-DD` in Asia/Ho_Chi_Minh (fixed +07:00, no daylight saving). */
export type Day = string;
/** An instant as a UTC ISO string, e.g. `2026-11-21T02:00:00.000Z`. */
export type Instant = string;

/** How sure we are of a figure; shown beside it wherever it decides something. */
export type Confidence = 'seen' | 'memory' | 'local' | 'assumed' | 'own';

export const CALENDAR_ENTRY_KINDS = ['off', 'work', 'half'] as const;

/** One exception to Monday-Friday: a weekday off, a Saturday worked, or a day of which half is worked (which counts whole). */
export interface CalendarEntry {
  day: Day;
  kind: (typeof CALENDAR_ENTRY_KINDS)[number];
  /** Vietnamese words shown in a derivation, e.g. "Tết Nguyên đán". */
  reason: string;
  /** The yearly notice or law article it comes from. */
  source: string;
  confidence: Confidence;
}

/** How sure a year's days are: `final` by a notice, `draft` while only expected. */
export type YearStatus = 'final' | 'draft';

/** One publication of a layer, as a whole: all its years so far. */
export interface CalendarVersion {
  version: number;
  years: Readonly<Record<string, YearStatus>>;
  entries: readonly CalendarEntry[];
}

/** The calendar of the country, or the exceptions of one organisation and all below it; versions oldest first, never changed. */
export interface CalendarLayer {
  /** `national`, or the id of the organisation whose exceptions these are. */
  id: string;
  versions: readonly CalendarVersion[];
}

/**
 * The versions of the layers by which a date was counted, by layer id; a layer that is not named did not exist then.
 * `<layer id>#<year>` is a year of it that was brought into running matters later, by the version named there.
 */
export type CalendarPins = Readonly<Record<string, number>>;

/**
 * The working calendar of an organisation: Monday-Friday, corrected by dated entries. `years` tells which are final or only
 * drafted. With `layers` it can be seen as it was when a date was counted (`calendarAs`).
 */
export interface Calendar {
  id: string;
  version: number;
  years: Readonly<Record<string, YearStatus>>;
  entries: readonly CalendarEntry[];
  layers?: readonly CalendarLayer[];
  /** Layers of other bodies: they count only for what was counted by them before the matter came here. */
  elsewhere?: readonly CalendarLayer[];
}
