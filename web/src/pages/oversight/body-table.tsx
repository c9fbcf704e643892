import './oversight.css';
import type { OversightBody } from '../../api/oversight-queries.ts';
import { useTexts } from '../../app/language.ts';
import { fill } from '../../app/words.ts';
import { MARK_ORDER } from './mark-order.ts';
import type { Listed } from './page.tsx';

interface BodyTableProps {
  bodies: readonly OversightBody[];
  onChoose: (listed: Listed) => void;
}

/** Counts by body in the order of the tree; what was done in time stands beside all the rest and nowhere alone. */
export function BodyTable({ bodies, onChoose }: BodyTableProps) {
  const texts = useTexts();
  const { oversight: words } = texts;
  const marks = texts.words.oversightMarks;
  if (bodies.length === 0) return <p>{words.noBodies}</p>;
  return (
    <section aria-labelledby="theo-co-quan">
      <h2 id="theo-co-quan">{words.byBody}</h2>
      <div className="wide-table">
        <table className="counts oversight-counts" aria-labelledby="theo-co-quan">
          <thead>
            <tr>
              <th scope="col">{words.body}</th>
              <th scope="col">{words.metInTime}</th>
              <th scope="col">{words.metLate}</th>
              {MARK_ORDER.map((mark) => (
                <th key={mark} scope="col">
                  {marks[mark]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {bodies.map((body) => (
              <tr key={body.organisationId}>
                <th scope="row">
                  <button
                    type="button"
                    className="link-button"
                    onClick={() => onChoose({ mark: null, body: { id: body.organisationId, name: body.name } })}
                  >
                    {body.name}
                  </button>
                  {body.office !== null && <span className="below">{body.office}</span>}
                </th>
                <td>{body.metInTime}</td>
                <td>{body.metLate}</td>
                {MARK_ORDER.map((mark) => (
                  <td key={mark}>
                    {body.marks[mark] === 0 ? (
                      <span className="quiet">0</span>
                    ) : (
                      <button
                        type="button"
                        className="link-button"
                        aria-label={fill(words.openList, { mark: marks[mark], name: body.name, n: body.marks[mark] })}
                        onClick={() => onChoose({ mark, body: { id: body.organisationId, name: body.name } })}
                      >
                        {body.marks[mark]}
                      </button>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
