import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { remediationsQuery } from '../../api/remediation-queries.ts';
import type { RemediationRow } from '../../api/remediation-queries.ts';
import { useTexts } from '../../app/language.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { REMEDIATION_STAGES } from '../../app/remediation-search.ts';
import type { RemediationSearch } from '../../app/remediation-search.ts';
import { fill, showDay } from '../../app/words.ts';
import { useCoded } from '../../parts/coded.ts';
import { DueMark } from '../../parts/due-mark.tsx';
import { MoreButton } from '../../parts/more-button.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';

/** The board of remediations: what is due first first, and what is overdue alone when that is asked. */
export function RemediationsPage() {
  const texts = useTexts();
  const { remediation: words } = texts;
  const { stage, overdue = false } = useSearch({ from: '/staff/khac-phuc' });
  const filters = { ...(stage === undefined ? {} : { stage }), ...(overdue ? { overdue: 'true' as const } : {}) };
  const pages = useInfiniteQuery(remediationsQuery(filters));
  const rows = pages.data?.pages.flatMap((page) => page.items) ?? [];
  usePageTitle(words.title);
  const groups: readonly { label: string; search: RemediationSearch; isCurrent: boolean }[] = [
    { label: words.allStages, search: {}, isCurrent: stage === undefined && !overdue },
    { label: words.overdueOnly, search: { overdue: true }, isCurrent: overdue },
    ...REMEDIATION_STAGES.map((one) => ({
      label: texts.words.remediationStages[one],
      search: { stage: one },
      isCurrent: one === stage && !overdue,
    })),
  ];
  return (
    <div className="page">
      <h1>{words.title}</h1>
      <ul className="groups no-print">
        {groups.map((group) => (
          <li key={group.label}>
            <Link
              to="/khac-phuc"
              search={group.search}
              className="group"
              aria-current={group.isCurrent ? 'true' : undefined}
            >
              {group.label}
            </Link>
          </li>
        ))}
      </ul>
      <ProblemNotice error={pages.error} />
      {pages.isPending && <p className="quiet">{texts.common.loading}</p>}
      {pages.isSuccess && rows.length === 0 && <p>{words.empty}</p>}
      {rows.length > 0 && <Board rows={rows} />}
      <MoreButton pages={pages} />
    </div>
  );
}

function Board({ rows }: { rows: readonly RemediationRow[] }) {
  const { remediation: words } = useTexts();
  return (
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
          <Line key={row.remediationId} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Line({ row }: { row: RemediationRow }) {
  const { remediation: words } = useTexts();
  const coded = useCoded();
  const { columns } = words;
  const day = (value: string | null) => (value === null ? '–' : showDay(value));
  return (
    <tr>
      <td data-label={columns.subject}>
        <Link to="/khac-phuc/$remediationId" params={{ remediationId: row.remediationId }}>
          {row.subject}
        </Link>
        <span className="below">{row.organisation.name}</span>
      </td>
      <td data-label={columns.supervised}>{row.supervised?.name ?? '–'}</td>
      <td data-label={columns.stage}>{coded('remediationStages', row.stage)}</td>
      <td data-label={columns.tasks}>
        {row.tasks === 0 ? '–' : fill(words.tasksDone, { done: row.tasksDone, all: row.tasks })}
      </td>
      <td data-label={columns.nextCheckOn}>{day(row.nextCheckOn)}</td>
      <td data-label={columns.nextDueOn}>
        {day(row.nextDueOn)}
        {row.overdue && <DueMark state="overdue" text={words.overdue} />}
      </td>
    </tr>
  );
}
