import '../../app/rules.css';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useRouteContext, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { countsQuery, forecastQuery, obligationsQuery } from '../../api/queries.ts';
import type { ObligationRow } from '../../api/types.ts';
import { useTexts } from '../../app/language.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { OWED_STATES } from '../../app/search.ts';
import { fill, showDay } from '../../app/words.ts';
import { MoreButton } from '../../parts/more-button.tsx';
import { OwedTable } from '../../parts/owed-table.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { CountTable } from './count-table.tsx';
import { ExplainDrawer } from './explain-drawer.tsx';
import { Forecast } from './forecast.tsx';
import { UrgeDrawer } from './urge-drawer.tsx';

/** What is overdue and what will be, by body; every number opens its list, and each row can be acted on. */
export function OverduePage() {
  const texts = useTexts();
  const { organisationId } = useSearch({ from: '/staff/qua-han' });
  const counts = useQuery(countsQuery({}));
  const forecast = useQuery(forecastQuery(organisationId));
  const { state = 'overdue', direct = false } = useSearch({ from: '/staff/qua-han' });
  const named = counts.data?.organisations.find((one) => one.organisationId === organisationId)?.name;
  const name =
    named !== undefined && direct ? fill(texts.forecast.direct, { name: named }) : (named ?? texts.overdue.all);
  usePageTitle(texts.overdue.title);
  return (
    <div className="page">
      <h1>{texts.overdue.title}</h1>
      <section aria-labelledby="theo-co-quan">
        <h2 id="theo-co-quan">{texts.overdue.byOrganisation}</h2>
        <ProblemNotice error={counts.error} />
        {counts.data !== undefined && (
          <CountTable counts={counts.data} chosen={{ state, organisationId: organisationId ?? null, direct }} />
        )}
      </section>
      <ProblemNotice error={forecast.error} />
      {forecast.data !== undefined && <Forecast view={forecast.data} organisationId={organisationId} />}
      <OwedList
        name={name}
        ownerName={(key) => forecast.data?.owners.find((one) => one.ownerKey === key)?.name ?? null}
      />
    </div>
  );
}

interface OwedListProps {
  name: string;
  ownerName: (ownerKey: string) => string | null;
}

function OwedList({ name, ownerName }: OwedListProps) {
  const texts = useTexts();
  const { forecast: words } = texts;
  const search = useSearch({ from: '/staff/qua-han' });
  const { direct = false, ...filters } = search;
  const { state = 'overdue', organisationId, owner, dueFrom, dueTo } = filters;
  const where = {
    ...(organisationId === undefined ? {} : { organisationId }),
    ...(direct ? { direct } : {}),
  };
  const { user } = useRouteContext({ from: '/staff' });
  const [chosen, setChosen] = useState<ObligationRow | null>(null);
  const pages = useInfiniteQuery(obligationsQuery({ ...filters, state, ...(direct ? { direct: 'true' } : {}) }));
  const rows = pages.data?.pages.flatMap((page) => page.items) ?? [];
  const isUnexplained = state === 'unexplained';
  const mayExplain = user.roles.some((held) => held.role === 'HEAD');
  const act = isUnexplained
    ? { label: texts.lateness.explain, title: texts.lateness.explainTitle }
    : { label: texts.overdue.urge, title: texts.overdue.urgeTitle };
  const narrowed = [
    ...(dueFrom === undefined && dueTo === undefined
      ? []
      : [fill(words.between, { from: showDay(dueFrom ?? '…'), to: showDay(dueTo ?? '…') })]),
    ...(owner === undefined ? [] : [fill(words.owner, { name: ownerName(owner) ?? words.oneOwner })]),
  ];
  return (
    <section aria-labelledby="danh-sach">
      <h2 id="danh-sach">{fill(texts.overdue.listOf, { name: `${words.states[state]}, ${name}` })}</h2>
      <ul className="groups no-print">
        {OWED_STATES.map((one) => (
          <li key={one}>
            <Link
              to="/qua-han"
              search={{ state: one, ...where }}
              className="group"
              aria-current={one === state ? 'true' : undefined}
            >
              {words.states[one]}
            </Link>
          </li>
        ))}
      </ul>
      {narrowed.length > 0 && (
        <p>
          {narrowed.join('; ')}.{' '}
          <Link to="/qua-han" search={{ state, ...where }} className="no-print">
            {words.clear}
          </Link>
        </p>
      )}
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
          label={words.states[state]}
          showsOwner
          {...(isUnexplained && !mayExplain
            ? {}
            : {
                act: {
                  label: act.label,
                  describe: (row) => fill(act.title, { number: row.caseNumber }),
                  onAct: setChosen,
                },
              })}
        />
      )}
      <MoreButton pages={pages} />
      <UrgeDrawer row={isUnexplained ? null : chosen} onClose={() => setChosen(null)} />
      <ExplainDrawer row={isUnexplained ? chosen : null} onClose={() => setChosen(null)} />
    </section>
  );
}
