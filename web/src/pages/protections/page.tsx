import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { protectionsQuery } from '../../api/protection-queries.ts';
import type { ProtectionRow } from '../../api/protection-queries.ts';
import { useTexts } from '../../app/language.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { PROTECTION_STAGES } from '../../app/protection-search.ts';
import type { ProtectionSearch } from '../../app/protection-search.ts';
import { showDay } from '../../app/words.ts';
import { useCoded } from '../../parts/coded.ts';
import { DueMark } from '../../parts/due-mark.tsx';
import { MoreButton } from '../../parts/more-button.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';

/** The protections one may know of: what is due first first, and the alerts alone when they are asked for. */
export function ProtectionsPage() {
  const texts = useTexts();
  const { protection: words } = texts;
  const { stage, alert = false } = useSearch({ from: '/staff/bao-ve' });
  const filters = { ...(stage === undefined ? {} : { stage }), ...(alert ? { alert: 'true' as const } : {}) };
  const pages = useInfiniteQuery(protectionsQuery(filters));
  const rows = pages.data?.pages.flatMap((page) => page.items) ?? [];
  usePageTitle(words.title);
  const groups: readonly { label: string; search: ProtectionSearch; isCurrent: boolean }[] = [
    { label: words.allStages, search: {}, isCurrent: stage === undefined && !alert },
    { label: words.alertsOnly, search: { alert: true }, isCurrent: alert },
    ...PROTECTION_STAGES.map((one) => ({
      label: texts.words.protectionStages[one],
      search: { stage: one },
      isCurrent: one === stage && !alert,
    })),
  ];
  return (
    <div className="page">
      <h1>{words.title}</h1>
      <p className="hint">{words.secret}</p>
      <ul className="groups no-print">
        {groups.map((group) => (
          <li key={group.label}>
            <Link
              to="/bao-ve"
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
      {rows.length > 0 && <List rows={rows} />}
      <MoreButton pages={pages} />
    </div>
  );
}

function List({ rows }: { rows: readonly ProtectionRow[] }) {
  const { protection: words } = useTexts();
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
          <Line key={row.protectionId} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Line({ row }: { row: ProtectionRow }) {
  const { protection: words } = useTexts();
  const coded = useCoded();
  const { columns } = words;
  const day = (value: string | null) => (value === null ? '–' : showDay(value));
  return (
    <tr>
      <td data-label={columns.file}>
        <Link to="/bao-ve/$protectionId" params={{ protectionId: row.protectionId }}>
          {row.case?.number ?? words.open}
        </Link>
        <span className="below">{row.organisation.name}</span>
      </td>
      <td data-label={columns.stage}>
        {coded('protectionStages', row.stage)}
        {row.alert && <DueMark state="overdue" text={words.alert} />}
      </td>
      <td data-label={columns.measures}>{row.measures}</td>
      <td data-label={columns.nextCheckIn}>{day(row.nextCheckIn)}</td>
      <td data-label={columns.nextDueOn}>
        {day(row.nextDueOn)}
        {row.overdue && <DueMark state="overdue" text={words.overdue} />}
      </td>
    </tr>
  );
}
