import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { marksQuery } from '../../api/oversight-queries.ts';
import type { MarkRow } from '../../api/oversight-queries.ts';
import { useTexts } from '../../app/language.ts';
import { fill, showDay } from '../../app/words.ts';
import { MoreButton } from '../../parts/more-button.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import type { Listed } from './page.tsx';

interface MarkListProps {
  period: { from: string; to: string };
  listed: Listed;
  onAll: () => void;
}

/** The acts one by one with their reasons; the case is named only where the reader may know of it. */
export function MarkList({ period, listed, onAll }: MarkListProps) {
  const texts = useTexts();
  const { oversight: words } = texts;
  const { mark, body } = listed;
  const pages = useInfiniteQuery(
    marksQuery({
      ...period,
      ...(mark === null ? {} : { mark }),
      ...(body === null ? {} : { organisationId: body.id }),
    }),
  );
  const rows = pages.data?.pages.flatMap((page) => page.items) ?? [];
  const title = {
    mark: mark === null ? words.allMarks : texts.words.oversightMarks[mark],
    name: body === null ? words.allBodies : body.name,
  };
  return (
    <section aria-labelledby="tung-viec">
      <h2 id="tung-viec">{fill(words.listOf, title)}</h2>
      {(mark !== null || body !== null) && (
        <p className="no-print">
          <button type="button" className="link-button" onClick={onAll}>
            {words.showAll}
          </button>
        </p>
      )}
      <ProblemNotice error={pages.error} />
      {pages.isPending && <p className="quiet">{texts.common.loading}</p>}
      {pages.isSuccess && rows.length === 0 && <p>{words.empty}</p>}
      {rows.length > 0 && (
        <table className="rows" aria-labelledby="tung-viec">
          <thead>
            <tr>
              {Object.entries(words.columns).map(([name, label]) => (
                <th key={name} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <MarkLine key={row.id} row={row} />
            ))}
          </tbody>
        </table>
      )}
      <MoreButton pages={pages} />
    </section>
  );
}

function MarkLine({ row }: { row: MarkRow }) {
  const texts = useTexts();
  const { columns, hidden } = texts.oversight;
  return (
    <tr>
      <td data-label={columns.on}>{showDay(row.on)}</td>
      <td data-label={columns.mark}>{texts.words.oversightMarks[row.mark]}</td>
      <td data-label={columns.body}>
        {row.organisation}
        {row.office !== null && <span className="below">{row.office}</span>}
      </td>
      <td data-label={columns.case}>
        {row.caseId === null || row.caseNumber === null ? (
          <span className="quiet">{hidden}</span>
        ) : (
          <Link to="/vu-viec/$caseId" params={{ caseId: row.caseId }} className="number">
            {row.caseNumber}
          </Link>
        )}
      </td>
      <td data-label={columns.reason} className="kept-lines">
        {row.reason ?? '–'}
      </td>
    </tr>
  );
}
