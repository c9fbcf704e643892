import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useRouteContext } from '@tanstack/react-router';
import { congressesQuery } from '../../api/congress-queries.ts';
import type { CongressRow } from '../../api/congress-queries.ts';
import { useTexts } from '../../app/language.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { showDay } from '../../app/words.ts';
import { useCoded } from '../../parts/coded.ts';
import { MoreButton } from '../../parts/more-button.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { conveningBodies } from '../convene/bodies.ts';
import { PlanCongress } from './plan-congress.tsx';

/** Congresses of the own body and of those below, with how much was put off until each; and where a day is entered. */
export function CongressesPage() {
  const texts = useTexts();
  const { congress: words } = texts;
  const { user } = useRouteContext({ from: '/staff' });
  const bodies = conveningBodies(user.roles);
  const pages = useInfiniteQuery(congressesQuery);
  const rows = pages.data?.pages.flatMap((page) => page.items) ?? [];
  usePageTitle(words.title);
  return (
    <div className="page">
      <h1>{words.title}</h1>
      <p className="hint">{words.rule}</p>
      <ProblemNotice error={pages.error} />
      {pages.isPending && <p className="quiet">{texts.common.loading}</p>}
      {pages.isSuccess && rows.length === 0 && <p>{words.empty}</p>}
      {rows.length > 0 && <Board rows={rows} />}
      <MoreButton pages={pages} />
      {bodies.length > 0 && <PlanCongress bodies={bodies} />}
    </div>
  );
}

function Board({ rows }: { rows: readonly CongressRow[] }) {
  const { congress: words } = useTexts();
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
          <tr key={row.congressId}>
            <td data-label={columns.organisation}>
              <Link to="/dai-hoi/$congressId" params={{ congressId: row.congressId }}>
                {row.organisation.name}
              </Link>
            </td>
            <td data-label={columns.on}>{showDay(row.on)}</td>
            <td data-label={columns.stage}>{coded('congressStages', row.stage)}</td>
            <td data-label={columns.deferrals}>{row.deferrals}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
