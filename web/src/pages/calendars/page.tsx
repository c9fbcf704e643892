import '../../app/rules.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { calendarsQuery } from '../../api/rules-queries.ts';
import type { CalendarRow } from '../../api/rules-queries.ts';
import { useTexts } from '../../app/language.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { dayInVietnam, fill } from '../../app/words.ts';
import { yearTiles, yearsToEnter } from '../../parts/calendar-years.ts';
import { usePlacedBodies } from '../../parts/placed-bodies.ts';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { enteringBodies } from '../../parts/rule-keeper.ts';
import type { KeptBody } from '../../parts/rule-keeper.ts';

/** The calendars by which working days are counted, a tile for each year. */
export function CalendarsPage() {
  const texts = useTexts();
  const { calendars: words } = texts;
  const { data, error } = useQuery(calendarsQuery);
  const [years] = useState(() => yearsToEnter(dayInVietnam(Date.now())));
  const bodies = usePlacedBodies() ?? [];
  usePageTitle(words.title);
  return (
    <div className="page">
      <h1>{words.title}</h1>
      <p className="quiet">{words.lead}</p>
      {data === undefined && error === null && <p className="quiet">{texts.common.loading}</p>}
      <ProblemNotice error={error} />
      {data?.items.length === 0 && <p>{words.empty}</p>}
      {data?.items.map((calendar) => (
        <YearTiles
          key={calendar.calendarId}
          calendar={calendar}
          toEnter={enteringBodies(bodies, calendar.calendarId).length > 0 ? years : []}
        />
      ))}
      {data !== undefined && <OwnCalendars listed={data.items} bodies={bodies} years={years} />}
    </div>
  );
}

function YearTiles({ calendar, toEnter }: { calendar: CalendarRow; toEnter: readonly number[] }) {
  const { calendars: words } = useTexts();
  const id = `lich-${calendar.calendarId}`;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{calendar.name}</h2>
      <ul className="tiles">
        {yearTiles(calendar.years, toEnter).map((year) => (
          <li key={year.year}>
            <Link
              to="/lich/$calendarId/$year"
              params={{ calendarId: calendar.calendarId, year: String(year.year) }}
              className={`tile tile-${year.status}`}
            >
              <strong className="tile-year">{year.year}</strong>{' '}
              <span className={`status status-${year.status}`}>{words.statuses[year.status]}</span>
              {year.stage === 'PROPOSED' && <span className="below strong">{words.proposal}</span>}
              <span className="below">
                {[
                  ...(year.notice === null ? [] : [year.notice]),
                  ...(year.version === null ? [] : [fill(words.version, { n: year.version })]),
                ].join(' · ')}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface OwnCalendarsProps {
  listed: readonly CalendarRow[];
  bodies: readonly KeptBody[];
  years: readonly number[];
}

/** Where a body that has no calendar of its own yet may begin one. */
function OwnCalendars({ listed, bodies, years }: OwnCalendarsProps) {
  const { calendars: words } = useTexts();
  const without = bodies.filter((body) => listed.every((one) => one.calendarId !== body.id));
  if (without.length === 0) return null;
  return (
    <section aria-labelledby="lich-rieng">
      <h2 id="lich-rieng">{words.own}</h2>
      <p className="quiet">{words.ownLead}</p>
      <ul>
        {without.flatMap((body) =>
          years.map((one) => (
            <li key={`${body.id} ${one}`}>
              <Link to="/lich/$calendarId/$year" params={{ calendarId: body.id, year: String(one) }}>
                {fill(words.openOwn, { year: one, name: body.name })}
              </Link>
            </li>
          )),
        )}
      </ul>
    </section>
  );
}
