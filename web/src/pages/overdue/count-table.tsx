import { Link } from '@tanstack/react-router';
import type { Answer } from '../../api/call.ts';
import { useTexts } from '../../app/language.ts';
import type { OwedState } from '../../app/search.ts';
import { fill } from '../../app/words.ts';

interface CountTableProps {
  counts: Answer<'countObligations'>;
  /** The list shown below; its number is marked. */
  chosen: { state: OwedState; organisationId: string | null; direct: boolean };
}

const COLUMNS = [
  { state: 'overdue', key: 'overdue' },
  { state: 'due-soon', key: 'soon' },
  { state: 'open', key: 'open' },
  { state: 'paused', key: 'paused' },
  { state: 'unexplained', key: 'unexplained' },
] as const;

/** Numbers by organisation, the whole first; each number opens exactly its list. */
export function CountTable({ counts, chosen }: CountTableProps) {
  const texts = useTexts();
  const { columns } = texts.overdue;
  const { organisations, ...sums } = counts;
  const whole = { ...sums, organisationId: null, self: false, name: texts.overdue.all };
  const lines = organisations.map((one) =>
    one.self ? { ...one, name: fill(texts.forecast.direct, { name: one.name }) } : one,
  );
  return (
    <table className="counts" aria-labelledby="theo-co-quan">
      <thead>
        <tr>
          <th scope="col">{columns.organisation}</th>
          {COLUMNS.map(({ key }) => (
            <th key={key} scope="col" className="count-column">
              {columns[key]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[whole, ...lines].map((line) => (
          <tr key={line.organisationId ?? 'all'}>
            <th scope="row">{line.name}</th>
            {COLUMNS.map(({ state, key }) => {
              const isChosen =
                chosen.state === state && chosen.organisationId === line.organisationId && chosen.direct === line.self;
              return (
                <td key={key} className={`count-column count-${key}`}>
                  {line[key] === 0 ? (
                    <span className="quiet">0</span>
                  ) : (
                    <Link
                      to="/qua-han"
                      search={{
                        state,
                        ...(line.organisationId === null ? {} : { organisationId: line.organisationId }),
                        ...(line.self ? { direct: true } : {}),
                      }}
                      aria-label={fill(texts.overdue.openList, { state: columns[key], name: line.name, n: line[key] })}
                      aria-current={isChosen ? 'true' : undefined}
                    >
                      {line[key]}
                    </Link>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
