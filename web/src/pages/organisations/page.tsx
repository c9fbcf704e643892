import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useRouteContext } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { actsQuery } from '../../api/organisation-queries.ts';
import type { ActRow } from '../../api/organisation-queries.ts';
import { useTexts } from '../../app/language.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { dayInVietnam, showDay } from '../../app/words.ts';
import { useCoded } from '../../parts/coded.ts';
import { DayInput } from '../../parts/day-input.tsx';
import { MoreButton } from '../../parts/more-button.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { proposingBodies } from '../../parts/rule-keeper.ts';
import { ImportTree } from './import-tree.tsx';
import { ProposeAct } from './propose-act.tsx';
import { Tree } from './tree.tsx';

/** The tree of organisations on a day, the acts on it, and where an act is proposed. */
export function OrganisationsPage() {
  const texts = useTexts();
  const { organisations: words, reorganisation, treeImport } = texts;
  const { user } = useRouteContext({ from: '/staff' });
  const id = useId();
  const [today] = useState(() => dayInVietnam(Date.now()));
  const [at, setAt] = useState(today);
  const pages = useInfiniteQuery(actsQuery);
  const rows = pages.data?.pages.flatMap((page) => page.items) ?? [];
  const held = new Map(user.roles.map((one) => [one.organisationId, one.organisation]));
  const roots = [...held].map(([organisationId, name]) => ({ id: organisationId, name }));
  const bodies = proposingBodies(user.roles);
  usePageTitle(words.title);
  return (
    <div className="page">
      <h1>{words.title}</h1>
      <p className="quiet">{words.lead}</p>
      <section aria-labelledby={`${id}-tree`}>
        <h2 id={`${id}-tree`}>{words.tree}</h2>
        <p className="period">
          <label htmlFor={`${id}-day`}>{words.on}</label>{' '}
          <DayInput id={`${id}-day`} value={at} canClear={false} onChange={(day) => setAt(day ?? today)} />
        </p>
        <Tree key={at} roots={roots} at={at} />
      </section>
      <section aria-labelledby={`${id}-acts`}>
        <h2 id={`${id}-acts`}>{words.acts}</h2>
        <ProblemNotice error={pages.error} />
        {pages.isPending && <p className="quiet">{texts.common.loading}</p>}
        {pages.isSuccess && rows.length === 0 && <p>{words.noActs}</p>}
        {rows.length > 0 && <ActTable rows={rows} />}
        <MoreButton pages={pages} />
      </section>
      {bodies.length > 0 && (
        <section aria-labelledby={`${id}-propose`} className="no-print">
          <h2 id={`${id}-propose`}>{reorganisation.propose}</h2>
          <ProposeAct bodies={bodies} today={today} />
        </section>
      )}
      {bodies.length > 0 && (
        <section aria-labelledby={`${id}-file`} className="no-print">
          <h2 id={`${id}-file`}>{treeImport.title}</h2>
          <ImportTree bodies={bodies} today={today} />
        </section>
      )}
    </div>
  );
}

function ActTable({ rows }: { rows: readonly ActRow[] }) {
  const { organisations } = useTexts();
  const columns = organisations.actColumns;
  const coded = useCoded();
  return (
    <table className="rows" aria-label={organisations.acts}>
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
          <tr key={row.id}>
            <td data-label={columns.acts}>
              <Link to="/to-chuc/quyet-dinh/$reorganisationId" params={{ reorganisationId: row.id }}>
                {row.acts.join(', ')}
              </Link>
              <span className="below">{row.organisation.name}</span>
            </td>
            <td data-label={columns.number}>{row.decisionNumber}</td>
            <td data-label={columns.on}>{showDay(row.on)}</td>
            <td data-label={columns.stage}>{coded('organisationStages', { code: row.stage, text: row.stageText })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
