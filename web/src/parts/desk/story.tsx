import type { TimelineEntry } from '../../api/types.ts';
import { useLanguage, useTexts } from '../../app/language.ts';
import { fill, showInstant } from '../../app/words.ts';
import { ProcessLink } from '../process-link.tsx';
import { storyItems } from './story-groups.ts';

/** What has happened to the case, latest first. */
export function Story({ entries, processId }: { entries: readonly TimelineEntry[]; processId?: string | undefined }) {
  const texts = useTexts();
  const language = useLanguage();
  const events: Readonly<Record<string, string>> = texts.events;
  const titleOf = (entry: TimelineEntry) => (language === 'vi' ? entry.title : (events[entry.type] ?? entry.title));
  return (
    <section aria-labelledby="dien-bien">
      <h2 id="dien-bien">{texts.case.story}</h2>
      <ol className="story" reversed>
        {storyItems(entries).map(({ entry, clocks }) => (
          <li key={entry.number}>
            <p className="story-when">
              <time dateTime={entry.at}>{showInstant(entry.at)}</time>
            </p>
            <div>
              <p className="story-title">
                <strong>{titleOf(entry)}</strong> <span className="quiet">{entry.actor}</span>
              </p>
              {entry.text !== null && <p className="story-text">{entry.text}</p>}
              {entry.details.length > 0 && (
                <dl className="details">
                  {entry.details.map((detail) => (
                    <div key={detail.label}>
                      <dt>{detail.label}</dt>
                      <dd>{detail.value}</dd>
                    </div>
                  ))}
                </dl>
              )}
              {entry.meetingId !== undefined && (
                <p>
                  <ProcessLink processId={`meeting/${entry.meetingId}`}>{texts.case.decidedInMeeting}</ProcessLink>
                </p>
              )}
              {processId !== undefined &&
                entry.files?.map((id, index) => (
                  <p key={id}>
                    <a href={`/api/v1/processes/${processId}/files/${id}`} download>
                      {fill(texts.case.scan, { n: index + 1 })}
                    </a>
                  </p>
                ))}
              {clocks.length > 0 && (
                <ul className="story-clocks">
                  {clocks.map((clock) => (
                    <li key={clock.number}>
                      {titleOf(clock)}: {clock.details.map((detail) => detail.value).join(' · ')}
                    </li>
                  ))}
                </ul>
              )}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
