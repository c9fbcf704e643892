import { createHash } from 'node:crypto';

/**
 * The id of the process that keeps one year of one calendar: the same in every installation and for whoever asks, so that a
 * year has one process however often it is waited for or proposed. A UUID of the kind that is made from anything (version 8).
 */
export function calendarYearId(calendarId: string, year: number): string {
  const hex = createHash('sha256').update(`calendar-year/${calendarId}/${year}`).digest('hex');
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
