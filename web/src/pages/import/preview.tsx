import type { ImportView } from '../../api/import-queries.ts';
import { useTexts } from '../../app/language.ts';
import { showDay } from '../../app/words.ts';

/** The first rows as they will come in; nobody reads here who sent them. */
export function Preview({ rows }: { rows: ImportView['preview'] }) {
  const { imports: words } = useTexts();
  const { previewColumns: columns } = words;
  return (
    <section aria-labelledby="xem-truoc">
      <h2 id="xem-truoc">{words.previewTitle}</h2>
      <p className="quiet">{words.previewLead}</p>
      {rows.length === 0 ? (
        <p>{words.noPreview}</p>
      ) : (
        <table className="rows" aria-labelledby="xem-truoc">
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
            {rows.map((row) => (
              <tr key={row.row}>
                <td data-label={columns.number}>{row.number}</td>
                <td data-label={columns.receivedOn}>{showDay(row.receivedOn)}</td>
                <td data-label={columns.sender}>{row.senderTypeText}</td>
                <td data-label={columns.kind}>{row.kindText}</td>
                <td data-label={columns.content} className="import-content">
                  {row.content}
                </td>
                <td data-label={columns.status}>{row.statusText}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
