import '../../app/rules.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { problemOf } from '../../api/problem.ts';
import { calendarYearQuery } from '../../api/rules-queries.ts';
import type { CalendarYearView } from '../../api/rules-queries.ts';
import { useTexts } from '../../app/language.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { fill, showDay } from '../../app/words.ts';
import { isYear } from '../../parts/calendar-years.ts';
import { Acts } from '../../parts/desk/acts.tsx';
import { Owed } from '../../parts/desk/owed.tsx';
import { PageCommands } from '../../parts/desk/page-commands.tsx';
import { Story } from '../../parts/desk/story.tsx';
import { MigrationBox } from '../../parts/look-ahead/migration-box.tsx';
import { usePlacedBodies } from '../../parts/placed-bodies.ts';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { enteringBodies } from '../../parts/rule-keeper.ts';
import { EntriesTable } from './entries-table.tsx';
import { ImportNotice } from './import-notice.tsx';
import { Proposal } from './proposal.tsx';
import { YearGrid } from './year-grid.tsx';

/** Commands that have their place on the page itself. */
const ON_THE_PAGE: readonly string[] = ['proposeCalendar', 'confirmMigration'];

/** One year of one calendar: its days off and worked, what is proposed, and how a notice is entered. */
export function CalendarYearPage() {
  const { calendarId, year } = useParams({ from: '/staff/lich/$calendarId/$year' });
  return isYear(year) ? <YearPage calendarId={calendarId} year={year} /> : <NoSuchYear />;
}

function NoSuchYear() {
  const texts = useTexts();
  usePageTitle(texts.common.notFound);
  return (
    <div className="page">
      <h1>{texts.common.notFound}</h1>
      <p>
        <Link to="/lich">{texts.calendars.back}</Link>
      </p>
    </div>
  );
}

function YearPage({ calendarId, year }: { calendarId: string; year: string }) {
  const texts = useTexts();
  const { calendars: words } = texts;
  const { data, error } = useQuery(calendarYearQuery(calendarId, Number(year)));
  const title = fill(words.yearTitle, { year });
  usePageTitle(title);
  if (error !== null && problemOf(error).status === 404) return <NoSuchYear />;
  if (data === undefined) {
    return (
      <div className="page">
        <h1>{title}</h1>
        {error === null ? <p className="quiet">{texts.common.loading}</p> : <ProblemNotice error={error} />}
        <p>
          <Link to="/lich">{words.back}</Link>
        </p>
      </div>
    );
  }
  return <YearFile key={`${calendarId} ${year}`} view={data} title={title} />;
}

function YearFile({ view, title }: { view: CalendarYearView; title: string }) {
  const { calendars: words } = useTexts();
  const bodies = enteringBodies(usePlacedBodies() ?? [], view.calendarId);
  const commands = view.allowedCommands.filter((one) => !ON_THE_PAGE.includes(one.type));
  // What another person's proposal waits for comes first; a second one beside it would be refused.
  const mayPropose = bodies.length > 0 && view.proposal === null;
  return (
    <Acts commands={commands} obligations={view.obligations} context={{}} knownFor={() => ({})}>
      <div className="page case-page">
        <p className="no-print">
          <Link to="/lich">{words.back}</Link>
        </p>
        <header className="case-head">
          <h1>
            {title}
            <span className="case-line">
              <span>{view.name}</span>
              <span>{words.statuses[view.status]}</span>
              {view.version !== null && <span>{fill(words.version, { n: view.version })}</span>}
            </span>
          </h1>
        </header>
        {view.obligations.length > 0 && <Owed obligations={view.obligations} />}
        <div className={commands.length > 0 ? 'case-columns' : undefined}>
          {commands.length > 0 && <PageCommands />}
          <div className="case-main">
            {view.proposal !== null && <Proposal view={view} proposal={view.proposal} />}
            {view.processId !== null && view.stage === 'PUBLISHED' && (
              <MigrationBox
                processId={view.processId}
                commands={view.allowedCommands}
                preview={view.preview}
                migration={view.migration}
                readAgain={['calendar-year', view.calendarId, view.year]}
              />
            )}
            <section aria-labelledby="cac-thang">
              <h2 id="cac-thang">{fill(words.months, { year: view.year })}</h2>
              <YearGrid
                calendarId={view.calendarId}
                year={view.year}
                entries={view.entries}
                label={fill(words.months, { year: view.year })}
              />
            </section>
            <section aria-labelledby="danh-sach-ngay">
              <h2 id="danh-sach-ngay">{words.entries}</h2>
              {view.status === 'missing' ? (
                <p className="quiet">{words.notPublished}</p>
              ) : (
                <EntriesTable entries={view.entries} label={words.entries} />
              )}
            </section>
            {mayPropose && <ImportNotice view={view} bodies={bodies} />}
            <History history={view.history} />
            {view.timeline.length > 0 && <Story entries={view.timeline} />}
          </div>
        </div>
      </div>
    </Acts>
  );
}

function History({ history }: Pick<CalendarYearView, 'history'>) {
  const { calendars: words } = useTexts();
  const columns = words.historyColumns;
  if (history.length === 0) return null;
  return (
    <section aria-labelledby="cac-ban">
      <h2 id="cac-ban">{words.history}</h2>
      <table className="rows" aria-labelledby="cac-ban">
        <thead>
          <tr>
            {Object.entries(columns).map(([name, label]) => (
              <th key={name} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {history.map((one) => (
            <tr key={one.version}>
              <td data-label={columns.version}>{one.version}</td>
              <td data-label={columns.publishedOn} className="number">
                {one.publishedOn === null ? words.initial : showDay(one.publishedOn)}
              </td>
              <td data-label={columns.notice}>{one.notice ?? ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
