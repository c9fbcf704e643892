import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { countsQuery, obligationsQuery } from '../../api/queries.ts';
import type { ObligationRow } from '../../api/types.ts';
import { useTexts } from '../../app/language.ts';
import { usePageTitle } from '../../app/page-title.ts';
import type { OwedState } from '../../app/search.ts';
import { fill } from '../../app/words.ts';
import { MoreButton } from '../../parts/more-button.tsx';
import { OwedTable } from '../../parts/owed-table.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { CountTable } from './count-table.tsx';
import { UrgeDrawer } from './urge-drawer.tsx';

/** What is overdue, by body; every number opens its list, and each row can be urged. */
export function OverduePage() {
  const texts = useTexts();
  const { state = 'overdue', organisationId } = useSearch({ from: '/staff/qua-han' });
  const [urged, setUrged] = useState<ObligationRow | null>(null);
  const below = organisationId === undefined ? {} : { organisationId };
  const counts = useQuery(countsQuery({}));
  const pages = useInfiniteQuery(obligationsQuery({ state, ...below }));
  const rows = pages.data?.pages.flatMap((page) => page.items) ?? [];
  const name =
    counts.data?.organisations.find((one) => one.organisationId === organisationId)?.name ?? texts.overdue.all;
  const stateNames: Readonly<Record<OwedState, string>> = {
    overdue: texts.overdue.columns.overdue,
    'due-soon': texts.overdue.columns.soon,
    open: texts.overdue.columns.open,
  };
  usePageTitle(texts.overdue.title);
  return (
    <div className="page">
      <h1>{texts.overdue.title}</h1>
      <section aria-labelledby="theo-co-quan">
        <h2 id="theo-co-quan">{texts.overdue.byOrganisation}</h2>
        <ProblemNotice error={counts.error} />
        {counts.data !== undefined && (
          <CountTable counts={counts.data} chosen={{ state, organisationId: organisationId ?? null }} />
        )}
      </section>
      <section aria-labelledby="danh-sach">
        <h2 id="danh-sach">{fill(texts.overdue.listOf, { name: `${stateNames[state]}, ${name}` })}</h2>
        {organisationId !== undefined && (
          <p className="no-print">
            <Link to="/qua-han" search={state === 'overdue' ? {} : { state }}>
              {texts.overdue.all}
            </Link>
          </p>
        )}
        <ProblemNotice error={pages.error} />
        {pages.isPending && <p className="quiet">{texts.common.loading}</p>}
        {pages.isSuccess && rows.length === 0 && <p>{texts.overdue.empty}</p>}
        {rows.length > 0 && (
          <OwedTable
            rows={rows}
            label={stateNames[state]}
            showsOwner
            act={{
              label: texts.overdue.urge,
              describe: (row) => fill(texts.overdue.urgeTitle, { number: row.caseNumber }),
              onAct: setUrged,
            }}
          />
        )}
        <MoreButton pages={pages} />
      </section>
      <UrgeDrawer row={urged} onClose={() => setUrged(null)} />
    </div>
  );
}
