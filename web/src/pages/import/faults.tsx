import type { ImportView } from '../../api/import-queries.ts';
import { useTexts } from '../../app/language.ts';
import { fill } from '../../app/words.ts';
import { useFaultWords } from './fault-words.ts';

/** What is wrong in the file: how often each fault occurs, then one by one as they stand in it. */
export function Faults({ view }: { view: ImportView }) {
  const { imports: words } = useTexts();
  const say = useFaultWords();
  const { errors, errorCounts, errorCount, importId } = view;
  const { errorColumns: columns } = words;
  return (
    <section aria-labelledby="loi-trong-tep">
      <h2 id="loi-trong-tep">{words.errorsTitle}</h2>
      <p role="alert">{fill(words.errorsLead, { n: errorCount })}</p>
      <ul>
        {errorCounts.map((one) => (
          <li key={one.code}>{fill(words.errorCount, { n: one.count, text: say(one) })}</li>
        ))}
      </ul>
      <p className="no-print">
        <a href={`/api/v1/imports/${importId}/errors.csv`} download>
          {words.errorsAll}
        </a>
      </p>
      {errors.length < errorCount && <p className="quiet">{fill(words.errorsShown, { n: errors.length })}</p>}
      <table className="rows" aria-labelledby="loi-trong-tep">
        <thead>
          <tr>
            {Object.entries(columns).map(([name, label]) => (
              <th key={name} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {errors.map((one) => (
            <tr key={`${one.row}/${one.column ?? ''}/${one.code}`}>
              <td data-label={columns.row}>{one.row === 0 ? words.headerRow : one.row + 1}</td>
              <td data-label={columns.column}>{one.columnLabel}</td>
              <td data-label={columns.text}>{say(one)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
