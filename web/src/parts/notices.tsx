import './notices.css';
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { call } from '../api/call.ts';
import type { Answer } from '../api/call.ts';
import { noticesQuery, unreadQuery } from '../api/queries.ts';
import { useLanguage, useTexts } from '../app/language.ts';
import { fill, showInstant } from '../app/words.ts';
import { MoreButton } from './more-button.tsx';
import { ProblemNotice } from './problem-notice.tsx';

/** Own notices, newest first; opening a case or "read" takes a notice off the unread count. */
export function Notices() {
  const texts = useTexts();
  const language = useLanguage();
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
              {language === 'vi' ? notice.text : notice.textEn}
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
              {notice.rule !== null && (
                <RuleLink rule={notice.rule} onOpen={() => notice.readAt === null && read.mutate(notice.id)} />
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

interface RuleLinkProps {
  rule: NonNullable<Answer<'listNotifications'>['items'][number]['rule']>;
  onOpen: () => void;
}

/** Leads to the proposed change of a rule, or to the year of the calendar. */
function RuleLink({ rule: { processId, calendarYear }, onOpen }: RuleLinkProps) {
  const { notices: words } = useTexts();
  if (calendarYear === null) {
    const changeId = processId.split('/')[1] ?? '';
    return (
      <Link to="/chinh-sach/thay-doi/$changeId" params={{ changeId }} onClick={onOpen}>
        {words.openChange}
      </Link>
    );
  }
  const { calendarId, year } = calendarYear;
  return (
    <Link to="/lich/$calendarId/$year" params={{ calendarId, year: String(year) }} onClick={onOpen}>
      {fill(words.openCalendar, { year })}
    </Link>
  );
}
