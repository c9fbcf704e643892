import './notices.css';
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { call } from '../api/call.ts';
import { noticesQuery, unreadQuery } from '../api/queries.ts';
import { useTexts } from '../app/language.ts';
import { fill, showInstant } from '../app/words.ts';
import { MoreButton } from './more-button.tsx';
import { ProblemNotice } from './problem-notice.tsx';

/** Own notices, newest first; opening a case or "read" takes a notice off the unread count. */
export function Notices() {
  const texts = useTexts();
  const queries = useQueryClient();
  const pages = useInfiniteQuery(noticesQuery());
  const unread = useQuery(unreadQuery).data?.total ?? 0;
  const read = useMutation({
    mutationFn: (id: string) => call('readNotification', { params: { id } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['notifications'] }),
  });
  const items = pages.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <div className="notices">
      <p role="status">{fill(texts.notices.unread, { n: unread })}</p>
      <ProblemNotice error={pages.error ?? read.error} />
      {pages.isSuccess && items.length === 0 && <p className="quiet">{texts.notices.empty}</p>}
      <ul>
        {items.map((notice) => (
          <li key={notice.id} className={notice.readAt === null ? 'unread' : undefined}>
            <p>
              {notice.readAt === null && <span className="new-mark">{texts.notices.new}</span>}
              {notice.text}
            </p>
            <p className="quiet">
              {showInstant(notice.createdAt)}
              {notice.caseId !== null && (
                <Link
                  to="/vu-viec/$caseId"
                  params={{ caseId: notice.caseId }}
                  onClick={() => notice.readAt === null && read.mutate(notice.id)}
                >
                  {texts.notices.openCase}
                </Link>
              )}
              {notice.notice === 'digest' && (
                <Link to="/qua-han" onClick={() => notice.readAt === null && read.mutate(notice.id)}>
                  {texts.notices.openOwed}
                </Link>
              )}
              {notice.readAt === null && (
                <button type="button" className="link-button" onClick={() => read.mutate(notice.id)}>
                  {texts.notices.markRead}
                </button>
              )}
            </p>
          </li>
        ))}
      </ul>
      <MoreButton pages={pages} />
    </div>
  );
}
