import './look-ahead.css';
import type { LookedAhead } from '../../api/rules-queries.ts';
import { useTexts } from '../../app/language.ts';
import { fill, showDay } from '../../app/words.ts';
import { DueMark } from '../due-mark.tsx';
import { useObligationName } from '../policy-names.ts';
import { ProcessLink } from '../process-link.tsx';

const FIGURES = ['touched', 'moved', 'becomeOverdue', 'becomeSafe'] as const;

/**
 * What a change would come to for what is owed today: figures, by how many days, and the duties that turn first.
 * `from`: the day before which it cannot be brought into them; null where it can be at once.
 */
export function LookAhead({ found, from = null }: { found: LookedAhead; from?: string | null }) {
  const { lookAhead: words } = useTexts();
  return (
    <div className="look-ahead">
      <p className="quiet">{from === null ? words.lead : fill(words.leadFrom, { day: showDay(from) })}</p>
      <dl className="figures">
        {FIGURES.map((name) => (
          <div key={name}>
            <dt>{words.figures[name]}</dt>
            <dd>{found.figures[name]}</dd>
          </div>
        ))}
      </dl>
      {found.figures.moved === 0 && <p>{words.nothing}</p>}
      {found.byDays.length > 0 && <Histogram byDays={found.byDays} />}
      {found.sample.length > 0 && <Sample found={found} />}
      {found.notShown > 0 && <p className="quiet">{fill(words.notShown, { n: found.notShown })}</p>}
    </div>
  );
}

function Histogram({ byDays }: Pick<LookedAhead, 'byDays'>) {
  const { lookAhead: words } = useTexts();
  const columns = words.byDaysColumns;
  const most = Math.max(...byDays.map((one) => one.count));
  const said = (days: number) => {
    if (days === 0) return words.same;
    return days > 0 ? fill(words.later, { n: days }) : fill(words.earlier, { n: -days });
  };
  return (
    <table className="counts histogram">
      <caption className="unseen">{words.byDays}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.days}</th>
          <th scope="col">{columns.count}</th>
        </tr>
      </thead>
      <tbody>
        {byDays
          .toSorted((one, other) => one.days - other.days)
          .map(({ days, count }) => (
            <tr key={days}>
              <th scope="row">{said(days)}</th>
              <td className="bar-cell">
                <span className="bar" style={{ width: `${Math.max(1, Math.round((80 * count) / most))}%` }} />
                {count}
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}

function Sample({ found }: { found: LookedAhead }) {
  const { lookAhead: words } = useTexts();
  const obligationName = useObligationName();
  const columns = words.sampleColumns;
  return (
    <>
      <table className="rows">
        <caption className="table-caption">{words.sample}</caption>
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
          {found.sample.map((row) => (
            <tr key={`${row.processId} ${row.obligationId}`}>
              <td data-label={columns.name}>
                {obligationName(row)}
                <span className="below">{row.key}</span>
              </td>
              <td data-label={columns.organisation}>{row.organisation}</td>
              <td data-label={columns.case}>
                <ProcessLink processId={row.processId}>{row.caseNumber ?? words.noCase}</ProcessLink>
              </td>
              <td data-label={columns.was} className="number">
                {showDay(row.was)}
              </td>
              <td data-label={columns.becomes} className="number">
                {showDay(row.becomes)}
              </td>
              <td data-label={columns.turn}>
                <Turn turn={row.turn} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {found.truncated && <p className="quiet">{words.truncated}</p>}
    </>
  );
}

function Turn({ turn }: { turn: LookedAhead['sample'][number]['turn'] }) {
  const { lookAhead: words } = useTexts();
  if (turn === null) return <span className="quiet">{words.noTurn}</span>;
  return turn === 'overdue' ? (
    <DueMark state="overdue" text={words.becomesOverdue} />
  ) : (
    <DueMark state="settled" text={words.becomesSafe} />
  );
}
