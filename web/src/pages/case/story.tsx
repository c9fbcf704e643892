import type { TimelineEntry } from '../../api/types.ts';
import { useLanguage, useTexts } from '../../app/language.ts';
import { showInstant } from '../../app/words.ts';

/** What has happened to the case, latest first. */
export function Story({ entries }: { entries: readonly TimelineEntry[] }) {
  const texts = useTexts();
  const language = useLanguage();
  const events: Readonly<Record<string, string>> = texts.events;
  return (
    <section aria-labelledby="dien-bien">
      <h2 id="dien-bien">{texts.case.story}</h2>
      <ol className="story" reversed>
        {entries
          .toSorted((one, other) => other.number - one.number)
          .map((entry) => (
            <li key={entry.number}>
              <p className="story-when">
                <time dateTime={entry.at}>{showInstant(entry.at)}</time>
              </p>
              <div>
                <p className="story-title">
                  <strong>{language === 'vi' ? entry.title : (events[entry.type] ?? entry.title)}</strong>{' '}
                  <span className="quiet">{entry.actor}</span>
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
              </div>
            </li>
          ))}
      </ol>
    </section>
  );
}
