import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { countsQuery, obligationsQuery } from '../../api/queries.ts';
import { useTexts } from '../../app/language.ts';
import { usePageTitle } from '../../app/page-title.ts';
import type { OwedState } from '../../app/search.ts';
import { MoreButton } from '../../parts/more-button.tsx';
import { Notices } from '../../parts/notices.tsx';
import { OwedTable } from '../../parts/owed-table.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';

/** What the signed-in person owes, by due date, with their notices beside it. */
export function InboxPage() {
  const texts = useTexts();
  const { state = 'open' } = useSearch({ from: '/staff/' });
  const pages = useInfiniteQuery(obligationsQuery({ state, mine: 'true' }));
  const counts = useQuery(countsQuery({ mine: 'true' })).data;
  const rows = pages.data?.pages.flatMap((page) => page.items) ?? [];
  usePageTitle(texts.inbox.title);

  const groups: readonly { state: OwedState; label: string; n: number | undefined }[] = [
    { state: 'open', label: texts.inbox.groups.all, n: counts?.open },
    { state: 'overdue', label: texts.inbox.groups.overdue, n: counts?.overdue },
    { state: 'due-soon', label: texts.inbox.groups.soon, n: counts?.soon },
  ];

  return (
    <div className="page two-columns">
      <section aria-labelledby="viec-cua-toi">
        <h1 id="viec-cua-toi">{texts.inbox.title}</h1>
        <ul className="groups">
          {groups.map((group) => (
            <li key={group.state}>
              <Link
                to="/"
                search={group.state === 'open' ? {} : { state: group.state }}
                className={`group group-${group.state}`}
                aria-current={group.state === state ? 'true' : undefined}
              >
                <span>{group.label}</span> <strong>{group.n ?? '–'}</strong>
              </Link>
            </li>
          ))}
        </ul>
        <ProblemNotice error={pages.error} />
        {pages.isPending && <p className="quiet">{texts.common.loading}</p>}
        {pages.isSuccess && rows.length === 0 && (
          <p>{state === 'open' ? texts.inbox.empty : texts.inbox.emptyFilter}</p>
        )}
        {rows.length > 0 && <OwedTable rows={rows} label={texts.inbox.title} />}
        <MoreButton pages={pages} />
      </section>
      <aside aria-labelledby="thong-bao" className="side">
        <h2 id="thong-bao">{texts.notices.title}</h2>
        <Notices />
      </aside>
    </div>
  );
}
