import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { calendarYearQuery } from '../../api/rules-queries.ts';
import type { CalendarEntry } from '../../api/rules-queries.ts';
import { useTexts } from '../../app/language.ts';
import { fill } from '../../app/words.ts';
import { NATIONAL } from '../../parts/calendar-years.ts';
import { isWeekend, weeksOf } from './months.ts';

interface Marked {
  entry: CalendarEntry;
  isCommon: boolean;
}

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

interface YearGridProps {
  /** An own calendar lies on the common one, whose days are shown beneath it. */
  calendarId: string;
  year: number;
  entries: readonly CalendarEntry[];
  /** Days that count otherwise than in the calendar in force. */
  changed?: readonly string[];
  label: string;
}

/** A year month by month; what differs from an ordinary week has a letter, a colour and words. */
export function YearGrid({ calendarId, year, entries, changed = [], label }: YearGridProps) {
  const isOwn = calendarId !== NATIONAL;
  const common = useQuery({ ...calendarYearQuery(NATIONAL, year), enabled: isOwn }).data;
  const beneath = (isOwn ? common?.entries : undefined) ?? [];
  const byDay = new Map<string, Marked>([
    ...beneath.map((entry) => [entry.day, { entry, isCommon: true }] as const),
    ...entries.map((entry) => [entry.day, { entry, isCommon: false }] as const),
  ]);
  const isChanged = new Set(changed);
  return (
    <div role="group" aria-label={label}>
      <div className="year-grid">
        {MONTHS.map((month) => (
          <Month key={month} year={year} month={month} byDay={byDay} isChanged={isChanged} />
        ))}
      </div>
      <Legend showsChanged={changed.length > 0} />
      {isOwn && <CommonHolds year={year} />}
    </div>
  );
}

interface MonthProps {
  year: number;
  month: number;
  byDay: ReadonlyMap<string, Marked>;
  isChanged: ReadonlySet<string>;
}

function Month({ year, month, byDay, isChanged }: MonthProps) {
  const { calendars: words } = useTexts();
  return (
    <table className="month">
      <caption>{fill(words.month, { n: month })}</caption>
      <thead>
        <tr>
          {words.weekdaysShort.map((short, index) => (
            <th key={short} scope="col" abbr={words.weekdays[index]}>
              {short}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(year, month).map((week, index) => (
          <tr key={index}>
            {week.map((day, at) =>
              day === null ? (
                <td key={at}>{'\u00a0'}</td>
              ) : (
                <DayCell key={day} day={day} marked={byDay.get(day)} isChanged={isChanged.has(day)} />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DayCell({ day, marked, isChanged }: { day: string; marked: Marked | undefined; isChanged: boolean }) {
  const { calendars: words } = useTexts();
  const { entry, isCommon = false } = marked ?? {};
  const kind = entry?.kind ?? (isWeekend(day) ? 'weekend' : 'workday');
  const said = [
    ...(entry === undefined ? [] : [words.kinds[entry.kind], entry.reason]),
    ...(isCommon ? [words.common] : []),
    ...(isChanged ? [words.changed] : []),
  ].join(', ');
  const marks = [
    ...(entry === undefined ? [] : [words.marks[entry.kind]]),
    ...(isChanged ? [words.marks.changed] : []),
  ];
  return (
    <td
      className={`day day-${kind}${isCommon ? ' day-common' : ''}${isChanged ? ' day-changed' : ''}`}
      title={said === '' ? undefined : said}
    >
      {Number(day.slice(8))}
      {marks.length > 0 && (
        <span className="day-mark" aria-hidden="true">
          {marks.join('')}
        </span>
      )}
      {said !== '' && <span className="unseen">: {said}</span>}
    </td>
  );
}

/** That the common calendar holds beneath an own one, and where it stands. */
function CommonHolds({ year }: { year: number }) {
  const { calendars: words } = useTexts();
  return (
    <p className="quiet">
      {words.commonHolds}{' '}
      <Link to="/lich/$calendarId/$year" params={{ calendarId: NATIONAL, year: String(year) }}>
        {fill(words.openCommon, { year })}
      </Link>
    </p>
  );
}

function Legend({ showsChanged }: { showsChanged: boolean }) {
  const { calendars: words } = useTexts();
  const kinds = ['off', 'work', 'half'] as const;
  return (
    <ul className="legend" aria-label={words.legend}>
      {kinds.map((kind) => (
        <li key={kind}>
          <span className={`day-sign day-${kind}`}>{words.marks[kind]}</span> {words.kinds[kind]}
        </li>
      ))}
      {showsChanged && (
        <li>
          <span className="day-sign day-changed">{words.marks.changed}</span> {words.changed}
        </li>
      )}
    </ul>
  );
}
