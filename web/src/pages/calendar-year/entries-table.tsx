import type { CalendarEntry, CalendarYearView } from '../../api/rules-queries.ts';
import { useTexts } from '../../app/language.ts';
import { fill, showDay } from '../../app/words.ts';
import { isWeekend } from './months.ts';

/** The days of a year that differ from an ordinary week, each with its basis. */
export function EntriesTable({ entries, label }: { entries: readonly CalendarEntry[]; label: string }) {
  const { calendars: words, rules } = useTexts();
  const columns = words.entryColumns;
  if (entries.length === 0) return <p className="quiet">{words.noEntries}</p>;
  return (
    <table className="rows" aria-label={label}>
      <thead>
        <tr>
          {Object.entries(columns).map(([name, title]) => (
            <th key={name} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {entries
          .toSorted((one, other) => (one.day < other.day ? -1 : 1))
          .map((entry) => (
            <tr key={entry.day}>
              <td data-label={columns.day} className="number">
                {showDay(entry.day)}
              </td>
              <td data-label={columns.kind}>{words.kinds[entry.kind]}</td>
              <td data-label={columns.reason}>{entry.reason}</td>
              <td data-label={columns.source}>{entry.source}</td>
              <td data-label={columns.confidence}>{rules.confidences[entry.confidence]}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}

/** Day by day what a proposal would change. */
export function ChangedTable({ changed }: Pick<CalendarYearView, 'changed'>) {
  const { calendars: words } = useTexts();
  const columns = words.changedColumns;
  const said = (day: string, kind: CalendarYearView['changed'][number]['was']) => {
    if (kind !== null) return words.kinds[kind];
    return isWeekend(day) ? words.weekend : words.workday;
  };
  return (
    <table className="rows" aria-label={words.changedDays}>
      <thead>
        <tr>
          {Object.entries(columns).map(([name, title]) => (
            <th key={name} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {changed.map((one) => (
          <tr key={one.day}>
            <td data-label={columns.day} className="number">
              {showDay(one.day)}
            </td>
            <td data-label={columns.was}>{said(one.day, one.was)}</td>
            <td data-label={columns.becomes}>
              {said(one.day, one.becomes)}
              {one.reason !== '' && (
                // Of a day that becomes an ordinary one there is only the reason it had.
                <span className="below">
                  {one.becomes === null ? fill(words.wasReason, { reason: one.reason }) : one.reason}
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
