import type { AgendaItem, MeetingView } from '../../api/meeting-queries.ts';
import { useTexts } from '../../app/language.ts';
import { fill, showDay } from '../../app/words.ts';
import { useCoded } from '../../parts/coded.ts';
import { Question } from './ballot.tsx';
import { Resolution } from './conclusion.tsx';
import { TallySheet } from './tally-sheet.tsx';

/** The record of the meeting as paper, made from what is on file; seen only in print. Who may not know a matter prints only that it was there. */
export function RecordPaper({ view, heading }: { view: MeetingView; heading: string }) {
  const { meeting: words, paper } = useTexts();
  const coded = useCoded();
  const { meeting, members, items, timeline } = view;
  const absent = members.filter((one) => !one.present);
  const minutes = timeline.findLast((one) => one.type === 'MeetingClosed')?.text ?? null;
  return (
    <article className="record print-only" aria-hidden="true">
      <header>
        <p>
          <strong>{meeting.organisation.name}</strong>
        </p>
        <p>
          <strong>{paper.party}</strong>
        </p>
      </header>
      <h1>{words.recordTitle}</h1>
      <p className="record-line">{heading}</p>
      <p>{meeting.title}</p>
      <p>
        {words.chair}: {meeting.chair.name}. {words.secretary}: {meeting.secretary.name}.
      </p>
      {view.attendance !== null && (
        <>
          <p>
            {words.present}:{' '}
            {members
              .filter((one) => one.present)
              .map((one) => one.name)
              .join(', ')}
            .
          </p>
          {absent.length > 0 && (
            <p>
              {words.absent}: {absent.map((one) => one.name).join(', ')}.
            </p>
          )}
          <p>{fill(words.quorum, view.attendance)}.</p>
        </>
      )}
      {items.map((item) => (
        <section key={item.itemId}>
          <h2>
            {fill(words.item, { n: item.position })}: {words.itemKinds[item.kind].toLowerCase()}
            {item.matter !== null && ` ${item.matter.caseNumber}`}
          </h2>
          <ItemRecord item={item} />
          <p>
            {words.result}: <strong>{item.end === null ? words.noResult : coded('itemEnds', item.end)}</strong>
          </p>
        </section>
      ))}
      {minutes !== null && <p className="story-text">{minutes}</p>}
      {meeting.closedOn !== null && <p>{fill(words.closed, { day: showDay(meeting.closedOn) })}</p>}
      <div className="paper-signs">
        {[words.secretary, words.chair].map((sign) => (
          <p key={sign}>
            <strong>{sign}</strong>
            <span>{paper.signHint}</span>
          </p>
        ))}
      </div>
    </article>
  );
}

function ItemRecord({ item }: { item: AgendaItem }) {
  const { meeting: words } = useTexts();
  const coded = useCoded();
  const { matter } = item;
  if (matter === null) return null;
  const counted = matter.ballot?.counted ?? null;
  return (
    <>
      <p>
        {words.subjects}: {matter.subjects.map((one) => one.name).join('; ')}
      </p>
      {matter.recused.length > 0 && (
        <p>
          {words.recused}:{' '}
          {matter.recused.map((one) => `${one.person.name} (${coded('conflictRelations', one.ground)})`).join('; ')}
        </p>
      )}
      {matter.hearings.map((one) => (
        <p key={one.subjectId}>
          {one.subject}: {coded('itemHearings', one.status).toLowerCase()}
        </p>
      ))}
      <Question matter={matter} />
      {counted !== null && <TallySheet counted={counted} />}
      <Resolution item={item} matter={matter} />
    </>
  );
}
