import './meeting.css';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { meetingQuery } from '../../api/meeting-queries.ts';
import type { MeetingView } from '../../api/meeting-queries.ts';
import { useTexts } from '../../app/language.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { fill, showDay } from '../../app/words.ts';
import { useCoded } from '../../parts/coded.ts';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { Owed } from '../../parts/desk/owed.tsx';
import { Story } from '../../parts/desk/story.tsx';
import { Attendance } from './attendance.tsx';
import { Desk } from './desk.tsx';
import { ItemCard } from './item-card.tsx';
import { MeetingFacts } from './meeting-facts.tsx';
import { Quorum } from './quorum.tsx';
import { RecordPaper } from './record-paper.tsx';

/** One meeting as its secretary works through it on the day, from who came to the minutes. */
export function MeetingPage() {
  const texts = useTexts();
  const { meetingId } = useParams({ from: '/staff/ky-hop/$meetingId' });
  const { data, error } = useQuery(meetingQuery(meetingId));
  const heading = useHeading()(data);
  usePageTitle(heading);
  if (data === undefined) {
    return (
      <div className="page">
        <h1>{texts.meeting.title}</h1>
        {error === null ? <p className="quiet">{texts.common.loading}</p> : <ProblemNotice error={error} />}
      </div>
    );
  }
  return <MeetingFile key={meetingId} view={data} heading={heading} />;
}

function useHeading(): (view: MeetingView | undefined) => string {
  const { meeting: words } = useTexts();
  const coded = useCoded();
  return (view) =>
    view === undefined
      ? words.title
      : fill(words.heading, { sitting: coded('sittings', view.meeting.sitting), day: showDay(view.meeting.heldOn) });
}

function MeetingFile({ view, heading }: { view: MeetingView; heading: string }) {
  const texts = useTexts();
  const coded = useCoded();
  const { meeting, items } = view;
  return (
    <>
      <div className="page case-page no-print">
        <header className="case-head">
          <h1>
            {heading}
            <span className="case-line">
              <span>{meeting.organisation.name}</span>
              <span>{meeting.title}</span>
              <span>{coded('meetingStages', meeting.stage)}</span>
            </span>
          </h1>
          <button type="button" className="plain-button" onClick={() => print()}>
            {texts.meeting.printRecord}
          </button>
        </header>
        <Quorum view={view} />
        <Owed obligations={view.obligations} />
        <div className="case-columns">
          <Desk view={view} />
          <div className="case-main">
            <Attendance view={view} />
            <section aria-labelledby="chuong-trinh">
              <h2 id="chuong-trinh">{texts.meeting.agenda}</h2>
              {items.length === 0 && <p className="quiet">{texts.meeting.agendaEmpty}</p>}
              {items.map((item) => (
                <ItemCard key={item.itemId} view={view} item={item} />
              ))}
            </section>
            <Story entries={view.timeline} processId={view.obligations[0]?.processId} />
          </div>
          <div className="side case-facts">
            <MeetingFacts view={view} />
          </div>
        </div>
      </div>
      <RecordPaper view={view} heading={heading} />
    </>
  );
}
