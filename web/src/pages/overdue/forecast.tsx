import './forecast.css';
import { Link } from '@tanstack/react-router';
import type { Answer } from '../../api/call.ts';
import { useTexts } from '../../app/language.ts';
import { fill, showDay } from '../../app/words.ts';

type ForecastView = Answer<'forecastObligations'>;
type Row = ForecastView['total'];

/** Whose duties a line is about, as the list takes it. */
interface Whose {
  organisationId?: string;
  direct?: boolean;
  owner?: string;
}

interface Line {
  key: string;
  row: Row;
  /** What stands below the name. */
  below: string | null;
  whose: Whose;
}

/** What falls due in the working days to come, by body and by owner; each number opens exactly its list. */
export function Forecast({ view, organisationId }: { view: ForecastView; organisationId: string | undefined }) {
  const { forecast: words } = useTexts();
  const below: Whose = organisationId === undefined ? {} : { organisationId };
  const organisations = view.organisations.map((row) => ({
    ...{ key: row.organisationId, below: null },
    row: row.self ? { ...row, name: fill(words.direct, { name: row.name }) } : row,
    whose: { organisationId: row.organisationId, ...(row.self ? { direct: true } : {}) },
  }));
  const owners = view.owners.map((row) => ({
    ...{ key: row.ownerKey, row, below: row.organisation },
    whose: { ...below, owner: row.ownerKey },
  }));
  const total = { key: 'total', row: { ...view.total, name: words.total }, below: null, whose: below };
  const [a, b, c] = view.horizons;
  return (
    <section aria-labelledby="du-bao">
      <h2 id="du-bao">{fill(words.title, { a, b, c })}</h2>
      <p className="quiet">{words.lead}</p>
      <ForecastTable
        view={view}
        label={words.byOrganisation}
        first={words.columns.organisation}
        lines={[total, ...organisations]}
      />
      {owners.length > 0 && (
        <ForecastTable view={view} label={words.byOwner} first={words.columns.owner} lines={owners} />
      )}
      {view.moreOwners && <p className="quiet">{words.moreOwners}</p>}
    </section>
  );
}

interface ForecastTableProps {
  view: ForecastView;
  label: string;
  first: string;
  lines: readonly Line[];
}

function ForecastTable({ view, label, first, lines }: ForecastTableProps) {
  const { forecast: words } = useTexts();
  const { columns } = words;
  const { horizons, days } = view;
  const heads = [
    ...[columns.open, columns.overdue, columns.paused].map((head) => [head, null] as const),
    ...horizons.map(
      (n, index) => [fill(columns.within, { n }), fill(columns.until, { day: showDay(days[index] ?? '') })] as const,
    ),
    [columns.settled, null] as const,
    ...horizons.map((n) => [fill(columns.expected, { n }), null] as const),
  ];
  return (
    <table className="counts forecast">
      <caption className="table-caption">{label}</caption>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          {heads.map(([head, until]) => (
            <th key={head} scope="col" className="count-column">
              {head}
              {until !== null && <span className="below">{until}</span>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ key, row, below, whose }) => {
          const within = row.within.map((n, index) => ({
            ...{ n, dueTo: days[index] ?? view.today },
            head: fill(columns.within, { n: horizons[index] ?? 0 }),
          }));
          const named = below === null ? row.name : `${row.name}, ${below}`;
          return (
            <tr key={key}>
              <th scope="row">
                {row.name}
                {below !== null && <span className="below">{below}</span>}
              </th>
              {(['open', 'overdue', 'paused'] as const).map((state) => (
                <td key={state} data-label={columns[state]} className={`count-column count-${state}`}>
                  <ListLink n={row[state]} search={{ state, ...whose }} label={`${columns[state]}, ${named}`} />
                </td>
              ))}
              {within.map(({ n, dueTo, head }) => (
                <td key={dueTo} data-label={head} className="count-column">
                  <ListLink
                    n={n}
                    search={{ state: 'open', dueFrom: view.today, dueTo, ...whose }}
                    label={fill(words.openList, {
                      ...{ from: showDay(view.today), to: showDay(dueTo), name: named },
                    })}
                  />
                </td>
              ))}
              <td data-label={columns.settled} className="count-column">
                {row.settledLast20}
              </td>
              {row.expected.map((n, index) => (
                <td
                  key={horizons[index]}
                  data-label={fill(columns.expected, { n: horizons[index] ?? 0 })}
                  className="count-column"
                >
                  {n}
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

interface ListLinkProps {
  n: number;
  label: string;
  search: Whose & { state: 'open' | 'overdue' | 'paused'; dueFrom?: string; dueTo?: string };
}

function ListLink({ n, label, search }: ListLinkProps) {
  if (n === 0) return <span className="quiet">0</span>;
  return (
    <Link to="/qua-han" search={search} hash="danh-sach" aria-label={`${label}: ${n}`}>
      {n}
    </Link>
  );
}
