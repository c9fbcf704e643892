import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { decisionsQuery } from '../../api/discipline-queries.ts';
import type { DecisionRow } from '../../api/discipline-queries.ts';
import { useTexts } from '../../app/language.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { DISCIPLINE_STAGES } from '../../app/search.ts';
import { showDay } from '../../app/words.ts';
import { useCoded } from '../../parts/coded.ts';
import { MoreButton } from '../../parts/more-button.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';

/** Disciplines the caller may know of: what is being examined, what was decided, from when until when it holds. */
export function DecisionsPage() {
  const texts = useTexts();
  const { discipline: words } = texts;
  const { stage } = useSearch({ from: '/staff/quyet-dinh' });
  const pages = useInfiniteQuery(decisionsQuery(stage === undefined ? {} : { stage }));
  const rows = pages.data?.pages.flatMap((page) => page.items) ?? [];
  const groups = [
    { stage: undefined, label: words.allStages },
    ...DISCIPLINE_STAGES.map((one) => ({ stage: one, label: texts.words.disciplineStages[one] })),
  ];
  usePageTitle(words.listTitle);
  return (
    <div className="page">
      <h1>{words.listTitle}</h1>
      <ul className="groups no-print">
        {groups.map((group) => (
          <li key={group.label}>
            <Link
              to="/quyet-dinh"
              search={group.stage === undefined ? {} : { stage: group.stage }}
              className="group"
              aria-current={group.stage === stage ? 'true' : undefined}
            >
              {group.label}
            </Link>
          </li>
        ))}
      </ul>
      <ProblemNotice error={pages.error} />
      {pages.isPending && <p className="quiet">{texts.common.loading}</p>}
      {pages.isSuccess && rows.length === 0 && <p>{words.empty}</p>}
      {rows.length > 0 && <DecisionTable rows={rows} />}
      <MoreButton pages={pages} />
    </div>
  );
}

function DecisionTable({ rows }: { rows: readonly DecisionRow[] }) {
  const { discipline: words } = useTexts();
  return (
    <table className="rows" aria-label={words.listTitle}>
      <thead>
        <tr>
          {Object.entries(words.listColumns).map(([name, label]) => (
            <th key={name} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <DecisionLine key={row.disciplineId} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function DecisionLine({ row }: { row: DecisionRow }) {
  const { discipline: words } = useTexts();
  const coded = useCoded();
  const columns = words.listColumns;
  const day = (value: string | null) => (value === null ? '–' : showDay(value));
  return (
    <tr>
      <td data-label={columns.subject}>
        <Link to="/ky-luat/$disciplineId" params={{ disciplineId: row.disciplineId }}>
          {row.subject}
        </Link>
        <span className="below">{row.organisation.name}</span>
      </td>
      <td data-label={columns.form}>
        {row.form === null ? '–' : coded('forms', row.form)}
        <span className="below">{coded('disciplineStages', row.stage)}</span>
      </td>
      <td data-label={columns.number}>
        {row.number ?? '–'}
        {row.signedOn !== null && <span className="below">{showDay(row.signedOn)}</span>}
      </td>
      <td data-label={columns.effectiveFrom}>{day(row.effectiveFrom)}</td>
      <td data-label={columns.announcedOn}>{day(row.announcedOn)}</td>
      <td data-label={columns.lapsesOn}>{day(row.lapsesOn)}</td>
      <td data-label={columns.case}>
        {row.case.number === null ? (
          '–'
        ) : (
          <Link to="/vu-viec/$caseId" params={{ caseId: row.case.caseId }} className="number">
            {row.case.number}
          </Link>
        )}
      </td>
    </tr>
  );
}
