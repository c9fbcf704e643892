import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { handoversQuery } from '../../api/handing-queries.ts';
import type { HandoverRow } from '../../api/handing-queries.ts';
import { useTexts } from '../../app/language.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { showDay } from '../../app/words.ts';
import { useCoded } from '../../parts/coded.ts';
import { MoreButton } from '../../parts/more-button.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { HandOverDesk } from './hand-over-desk.tsx';

/** Desks that were handed over, and where one is handed over. */
export function HandoversPage() {
  const texts = useTexts();
  const { handing: words } = texts;
  const pages = useInfiniteQuery(handoversQuery);
  const rows = pages.data?.pages.flatMap((page) => page.items) ?? [];
  usePageTitle(words.title);
  return (
    <div className="page">
      <h1>{words.title}</h1>
      <p className="hint">{words.lead}</p>
      <ProblemNotice error={pages.error} />
      {pages.isPending && <p className="quiet">{texts.common.loading}</p>}
      {pages.isSuccess && rows.length === 0 && <p>{words.empty}</p>}
      {rows.length > 0 && <Board rows={rows} />}
      <MoreButton pages={pages} />
      <HandOverDesk />
    </div>
  );
}

function Board({ rows }: { rows: readonly HandoverRow[] }) {
  const { handing: words } = useTexts();
  const coded = useCoded();
  const { columns } = words;
  return (
    <table className="rows" aria-label={words.title}>
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
          <tr key={row.handoverId}>
            <td data-label={columns.on}>
              <Link to="/ban-giao/$handoverId" params={{ handoverId: row.handoverId }}>
                {showDay(row.on)}
              </Link>
            </td>
            <td data-label={columns.from}>{row.from.name}</td>
            <td data-label={columns.to}>{row.to.name}</td>
            <td data-label={columns.organisation}>{row.organisation.name}</td>
            <td data-label={columns.stage}>{coded('deskHandoverStages', row.stage)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
