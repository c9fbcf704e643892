import type { MeetingView } from '../../api/meeting-queries.ts';
import { useTexts } from '../../app/language.ts';
import { fill, showDay } from '../../app/words.ts';

/** Whether the meeting may begin, as the API counted it when somebody last recorded who came. */
export function Quorum({ view }: { view: MeetingView }) {
  const { meeting: words } = useTexts();
  const { attendance, meeting } = view;
  const closed = meeting.closedOn === null ? '' : ` ${fill(words.closed, { day: showDay(meeting.closedOn) })}`;
  if (attendance === null) return <p className="quiet">{`${words.attendanceNone}${closed}`}</p>;
  const isMet = attendance.present >= attendance.needed;
  return (
    <p className="stamp" role="status">
      <strong>{fill(isMet ? words.quorum : words.noQuorum, attendance)}</strong>
      {closed}
    </p>
  );
}
