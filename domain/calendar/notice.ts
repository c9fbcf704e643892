import type { Calendar, CalendarEntry, Day } from './calendar.ts';
import { isDay } from './day.ts';
import { isWorkingDay } from './working-days.ts';

/** A line of a notice that could not be read: its number from 1, a code, and what people need to mend it. */
export interface NoticeProblem {
  line: number;
  code: string;
  params: Readonly<Record<string, string | number | readonly string[]>>;
}

export interface ReadNotice {
  entries: readonly CalendarEntry[];
  problems: readonly NoticeProblem[];
}

/** A day that counts otherwise, with the entry that decided it and the one that decides it then; null = its weekday does. */
export interface ChangedDay {
  day: Day;
  was: CalendarEntry | null;
  becomes: CalendarEntry | null;
}

type Line = { ok: true; entry: CalendarEntry } | { ok: false; problem: Omit<NoticeProblem, 'line'> };

/** What people write for a kind of day, without accents and in small letters. */
const KINDS: Readonly<Record<string, CalendarEntry['kind']>> = { nghi: 'off', 'lam bu': 'work', 'nua ngay': 'half' };

/** Day, kind, reason, basis. */
const CELLS = 4;

/**
 * The days of a yearly notice from lines `ngày;loại;lý do;căn cứ`, also with commas or tabs between and with cells in
 * quotation marks, as spreadsheets save them. A heading and blank lines are passed over; a line that cannot be read, or names
 * a day of another year or a day for the second time, becomes a problem and no entry. What a person copied is marked as seen.
 */
export function readNotice(text: string, year: number): ReadNotice {
  const entries: CalendarEntry[] = [];
  const problems: NoticeProblem[] = [];
  for (const [index, written] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .entries()) {
    const cells = cellsOf(written);
    if (cells.length === 0 || folded(cells[0] ?? '') === 'ngay') continue;
    const read = readLine(cells, year, entries);
    if (read.ok) entries.push(read.entry);
    else problems.push({ line: index + 1, ...read.problem });
  }
  return { entries, problems };
}

/** The days on which one of the calendars has people work and the other has not, in order. */
export function differences(before: Calendar, after: Calendar): readonly ChangedDay[] {
  const was = entriesByDay(before);
  const becomes = entriesByDay(after);
  // Where neither has an entry, both go by the day of the week.
  const days = [...new Set([...was.keys(), ...becomes.keys()])].toSorted();
  return days
    .filter((day) => isWorkingDay(before, day) !== isWorkingDay(after, day))
    .map((day) => ({ day, was: was.get(day) ?? null, becomes: becomes.get(day) ?? null }));
}

function readLine(cells: readonly string[], year: number, before: readonly CalendarEntry[]): Line {
  if (cells.length !== CELLS || cells.includes('')) return unreadable({ code: 'NOTICE_LINE_INCOMPLETE', params: {} });
  const [writtenDay = '', writtenKind = '', reason = '', source = ''] = cells;
  const day = dayFrom(writtenDay);
  if (day === null) return unreadable({ code: 'NOTICE_DAY_UNREADABLE', params: { written: writtenDay } });
  const kind = KINDS[folded(writtenKind)];
  if (kind === undefined) return unreadable({ code: 'NOTICE_KIND_UNKNOWN', params: { written: writtenKind } });
  if (day.slice(0, 4) !== String(year)) return unreadable({ code: 'ENTRY_NOT_IN_YEAR', params: { days: [day], year } });
  if (before.some((one) => one.day === day)) return unreadable({ code: 'ENTRY_TWICE', params: { days: [day] } });
  return { ok: true, entry: { day, kind, reason, source, confidence: 'seen' } };
}

function unreadable(problem: Omit<NoticeProblem, 'line'>): Line {
  return { ok: false, problem };
}

/** The cells of a line without blanks around them, those left empty at its end cut off; none for a blank line. */
function cellsOf(line: string): readonly string[] {
  const separator = ['\t', ';', ','].find((one) => line.includes(one)) ?? ';';
  const cells = [''];
  let quoted = false;
  for (const sign of line) {
    if (sign === '"') quoted = !quoted;
    else if (sign === separator && !quoted) cells.push('');
    else cells.push((cells.pop() ?? '') + sign);
  }
  const trimmed = cells.map((cell) => cell.trim());
  return trimmed.slice(0, trimmed.findLastIndex((cell) => cell !== '') + 1);
}

/** A day written `dd/mm/yyyy` (also with single digits) or `yyyy-mm-dd`; null when there is no such day. */
function dayFrom(written: string): Day | null {
  const [, date = '', month = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(written) ?? [];
  const day = year === '' ? written : `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(day) ? day : null;
}

/** Without accents, in small letters, with single blanks. */
function folded(written: string): string {
  const bare = written.normalize('NFD').replace(/\p{Mn}/gu, '');
  return bare.toLowerCase().replaceAll('đ', 'd').replaceAll(/\s+/g, ' ');
}

function entriesByDay({ entries }: Calendar): ReadonlyMap<Day, CalendarEntry> {
  return new Map(entries.map((entry) => [entry.day, entry]));
}
