import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useRouteContext } from '@tanstack/react-router';
import { Select } from 'antd';
import { useState } from 'react';
import { workloadQuery } from '../../api/workload-queries.ts';
import type { PersonLoad } from '../../api/workload-queries.ts';
import { useTexts } from '../../app/language.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { fill } from '../../app/words.ts';
import { MoreButton } from '../../parts/more-button.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';

/** What each person carries in a body the reader heads: by name, so that it is a help in giving out work and no ranking. */
export function WorkloadPage() {
  const { workload: words } = useTexts();
  const { user } = useRouteContext({ from: '/staff' });
  const bodies = user.roles.filter((held) => held.role === 'HEAD');
  const [chosen, setChosen] = useState(bodies[0]?.organisationId ?? '');
  usePageTitle(words.title);
  return (
    <div className="page">
      <h1>{words.title}</h1>
      <p className="quiet">{words.intro}</p>
      {bodies.length > 1 && (
        <Select
          aria-label={words.body}
          value={chosen}
          onChange={setChosen}
          options={bodies.map((held) => ({ value: held.organisationId, label: held.organisation }))}
        />
      )}
      {chosen !== '' && <Loads key={chosen} organisationId={chosen} />}
    </div>
  );
}

function Loads({ organisationId }: { organisationId: string }) {
  const texts = useTexts();
  const { workload: words } = texts;
  const pages = useInfiniteQuery(workloadQuery(organisationId));
  const rows = pages.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <ProblemNotice error={pages.error} />
      {pages.isPending && <p className="quiet">{texts.common.loading}</p>}
      {pages.isSuccess && rows.length === 0 && <p>{words.empty}</p>}
      {rows.length > 0 && (
        <table className="rows" aria-label={words.title}>
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
              <Line key={row.personId} row={row} organisationId={organisationId} />
            ))}
          </tbody>
        </table>
      )}
      <MoreButton pages={pages} />
    </>
  );
}

function Line({ row, organisationId }: { row: PersonLoad; organisationId: string }) {
  const { workload: words } = useTexts();
  const owner = `person:${row.personId}@${organisationId}`;
  const name = row.name;
  return (
    <tr>
      <th scope="row">
        {name}
        <span className="below">{row.post ?? words.elsewhere}</span>
      </th>
      <td className="count-column">{row.cases}</td>
      <td className="count-column">{row.teams}</td>
      <td className="count-column">
        {row.open === 0 ? (
          0
        ) : (
          <Link
            to="/qua-han"
            search={{ state: 'open', owner }}
            hash="danh-sach"
            aria-label={fill(words.owedBy, { name, n: row.open })}
          >
            {row.open}
          </Link>
        )}
      </td>
      <td className="count-column">
        {row.overdue === 0 ? (
          0
        ) : (
          <Link
            to="/qua-han"
            search={{ owner }}
            hash="danh-sach"
            aria-label={fill(words.overdueOf, { name, n: row.overdue })}
          >
            {row.overdue}
          </Link>
        )}
      </td>
    </tr>
  );
}
