import type { OversightView } from '../../api/oversight-queries.ts';
import { useTexts } from '../../app/language.ts';
import { showInstant } from '../../app/words.ts';

/** The draws of the last months, each with the seed by which it can be made again. */
export function Draws({ draws }: Pick<OversightView, 'draws'>) {
  const { oversight: words } = useTexts();
  const columns = words.drawColumns;
  return (
    <section aria-labelledby="chon-ngau-nhien">
      <h2 id="chon-ngau-nhien">{words.draws}</h2>
      <p>{words.drawsLead}</p>
      {draws.length === 0 && <p>{words.noDraws}</p>}
      {draws.length > 0 && (
        <table className="rows" aria-labelledby="chon-ngau-nhien">
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
            {draws.map((draw) => (
              <tr key={draw.month}>
                <td data-label={columns.month}>{draw.month}</td>
                <td data-label={columns.candidates}>{draw.candidates}</td>
                <td data-label={columns.drawn}>{draw.drawn}</td>
                <td data-label={columns.at}>{showInstant(draw.drawnAt)}</td>
                <td data-label={columns.seed} className="number">
                  {draw.seed}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
