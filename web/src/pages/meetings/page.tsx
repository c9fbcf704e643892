import './meetings.css';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useRouteContext, useSearch } from '@tanstack/react-router';
import { meetingsQuery } from '../../api/meeting-queries.ts';
import type { MeetingRow } from '../../api/meeting-queries.ts';
import { useTexts } from '../../app/language.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { fill, showDay } from '../../app/words.ts';
import { useCoded } from '../../parts/coded.ts';
import { MoreButton } from '../../parts/more-button.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { conveningBodies } from '../convene/bodies.ts';

/** Meetings the caller may know of: what is convened, in session and closed. */
export function MeetingsPage() {
  const texts = useTexts();
  const { user } = useRouteContext({ from: '/staff' });
  const { stage } = useSearch({ from: '/staff/ky-hop' });
  const pages = useInfiniteQuery(meetingsQuery(stage === undefined ? {} : { stage }));
  const rows = pages.data?.pages.flatMap((page) => page.items) ?? [];
  usePageTitle(texts.meeting.title);
  const groups = [
    { stage: undefined, label: texts.meeting.all },
    ...(['CONVENED', 'IN_SESSION', 'CLOSED'] as const).map((one) => ({
      stage: one,
      label: texts.words.meetingStages[one],
    })),
  ];
  return (
    <div className="page">
      <h1>{texts.meeting.title}</h1>
      <p className="quiet">{texts.meeting.lead}</p>
      {conveningBodies(user.roles).length > 0 && (
        <p className="no-print">
          <Link to="/ky-hop/trieu-tap" className="main-link">
            {texts.meeting.convene}
          </Link>
        </p>
      )}
      <ul className="groups no-print">
        {groups.map((group) => (
          <li key={group.label}>
            <Link
              to="/ky-hop"
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
      {pages.isSuccess && rows.length === 0 && <p>{texts.meeting.empty}</p>}
      {rows.length > 0 && <MeetingTable rows={rows} />}
      <MoreButton pages={pages} />
    </div>
  );
}

function MeetingTable({ rows }: { rows: readonly MeetingRow[] }) {
  const texts = useTexts();
  return (
    <table className="rows" aria-label={texts.meeting.title}>
      <thead>
        <tr>
          {Object.entries(texts.meeting.columns).map(([name, label]) => (
            <th key={name} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <MeetingLine key={row.meetingId} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function MeetingLine({ row }: { row: MeetingRow }) {
  const { meeting: words } = useTexts();
  const coded = useCoded();
  const { columns } = words;
  const isOpen = row.stage.code !== 'CLOSED';
  return (
    <tr>
      <td data-label={columns.heldOn}>
        <Link to="/ky-hop/$meetingId" params={{ meetingId: row.meetingId }} className="number">
          {showDay(row.heldOn)}
        </Link>
      </td>
      <td data-label={columns.sitting}>
        {coded('sittings', row.sitting)}
        <span className="below">{row.title}</span>
      </td>
      <td data-label={columns.organisation}>
        {row.organisation.name}
        <span className="below">
          {words.chair}: {row.chair.name}
        </span>
      </td>
      <td data-label={columns.stage}>{coded('meetingStages', row.stage)}</td>
      <td data-label={columns.items}>
        {row.items}
        {isOpen && row.openItems > 0 && <span className="below">{fill(words.itemsOpen, { n: row.openItems })}</span>}
      </td>
    </tr>
  );
}
