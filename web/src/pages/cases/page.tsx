import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useRouteContext, useSearch } from '@tanstack/react-router';
import { casesQuery } from '../../api/queries.ts';
import type { CaseFilters } from '../../api/queries.ts';
import type { CaseRow } from '../../api/types.ts';
import { useTexts } from '../../app/language.ts';
import { usePageTitle } from '../../app/page-title.ts';
import type { CaseSearch } from '../../app/search.ts';
import { fill, showDay } from '../../app/words.ts';
import { useSaid } from '../../parts/code-words.ts';
import { DueMark } from '../../parts/due-mark.tsx';
import { MoreButton } from '../../parts/more-button.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { Filters } from './filters.tsx';

function filtersOf({ overdue, kind, ...search }: CaseSearch): CaseFilters {
  return {
    ...search,
    ...(overdue === true ? { overdue: 'true' } : {}),
    // The address may hold any word; the API refuses a kind it does not know and says so.
    ...(kind === undefined ? {} : { kind: kind as NonNullable<CaseFilters['kind']> }),
  };
}

/** Cases the caller may see; the address holds the filters, so that a list can be passed on as a link. */
export function CasesPage() {
  const texts = useTexts();
  const search = useSearch({ from: '/staff/vu-viec' });
  const navigate = useNavigate();
  const pages = useInfiniteQuery(casesQuery(filtersOf(search)));
  const rows = pages.data?.pages.flatMap((page) => page.items) ?? [];
  const total = pages.data?.pages[0]?.total;
  const { user } = useRouteContext({ from: '/staff' });
  const opens = user.roles.some((held) => ['HEAD', 'SCREENER', 'INSPECTOR'].includes(held.role));
  usePageTitle(texts.cases.title);
  return (
    <div className="page">
      <h1>{texts.cases.title}</h1>
      {opens && (
        <p className="no-print">
          <Link to="/mo-vu-viec">{texts.openCase.title}</Link>
        </p>
      )}
      <Filters search={search} onChange={(next) => void navigate({ to: '/vu-viec', search: next, replace: true })} />
      <p role="status" className="quiet">
        {pages.isSuccess &&
          (total === null || total === undefined ? texts.common.totalMany : fill(texts.common.total, { n: total }))}
        {pages.isPending && texts.common.loading}
      </p>
      <ProblemNotice error={pages.error} />
      {pages.isSuccess && rows.length === 0 && <p>{texts.cases.empty}</p>}
      {rows.length > 0 && <CaseTable rows={rows} />}
      <MoreButton pages={pages} />
    </div>
  );
}

function CaseTable({ rows }: { rows: readonly CaseRow[] }) {
  const texts = useTexts();
  const { columns } = texts.cases;
  return (
    <table className="rows" aria-label={texts.cases.title}>
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
          <CaseLine key={row.caseId} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function CaseLine({ row }: { row: CaseRow }) {
  const texts = useTexts();
  const said = useSaid();
  const { columns } = texts.cases;
  const urgencies: Readonly<Record<string, string>> = texts.words.urgencies;
  const urgent = row.urgency !== 'normal';
  return (
    <tr className={`row-${row.state}`}>
      <td data-label={columns.number}>
        <Link to="/vu-viec/$caseId" params={{ caseId: row.caseId }} className="number">
          {row.number}
        </Link>
        {urgent && <span className="below strong">{urgencies[row.urgency] ?? row.urgency}</span>}
      </td>
      <td data-label={columns.kind}>{said('kinds', row.kind, row.kindText) || texts.cases.unclassified}</td>
      <td data-label={columns.subjects}>{row.subjects.length === 0 ? '–' : row.subjects.join('; ')}</td>
      <td data-label={columns.stage}>
        {said('stages', row.stage, row.stageText)}
        {row.outcomeText !== null && <span className="below">{said('outcomes', row.outcome, row.outcomeText)}</span>}
      </td>
      <td data-label={columns.received}>
        {showDay(row.receivedOn)}
        {row.receiptDateQuestioned && <span className="below">{texts.cases.questioned}</span>}
      </td>
      <td data-label={columns.due} className="due-cell">
        {row.nextDueOn !== null && <span>{showDay(row.nextDueOn)}</span>}
        <DueMark state={row.state} text={row.stateText} />
      </td>
      <td data-label={columns.handler}>{row.handler?.name ?? texts.cases.noHandler}</td>
    </tr>
  );
}
