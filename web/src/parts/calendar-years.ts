/** The calendar that holds for everybody, as the API calls it. */
export const NATIONAL = 'national';

/** Whether what stands in an address is a year the calendar may have. */
export function isYear(text: string): boolean {
  return /^\d{4}$/.test(text) && Number(text) >= 2000 && Number(text) <= 2100;
}

/** The years whose calendars may be entered: this one and the two after it. `today` as `YYYY-MM-DD`. */
export function yearsToEnter(today: string): number[] {
  const year = Number(today.slice(0, 4));
  return [year, year + 1, year + 2];
}

interface YearTile {
  year: number;
  status: 'final' | 'draft' | 'missing';
  stage: string | null;
  version: number | null;
  notice: string | null;
}

/** The years of a calendar in their order, with those that may be entered and of which there is nothing yet. */
export function yearTiles(listed: readonly YearTile[], toEnter: readonly number[]): YearTile[] {
  const missing = toEnter
    .filter((year) => listed.every((one) => one.year !== year))
    .map((year): YearTile => ({ year, status: 'missing', stage: null, version: null, notice: null }));
  return [...listed, ...missing].toSorted((one, other) => one.year - other.year);
}
