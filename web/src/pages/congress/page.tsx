import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { congressQuery } from '../../api/congress-queries.ts';
import type { CongressView } from '../../api/congress-queries.ts';
import { useTexts } from '../../app/language.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { fill, showDay } from '../../app/words.ts';
import { useCoded } from '../../parts/coded.ts';
import { Acts } from '../../parts/desk/acts.tsx';
import { Owed } from '../../parts/desk/owed.tsx';
import { PageCommands } from '../../parts/desk/page-commands.tsx';
import { Story } from '../../parts/desk/story.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { Statements } from './statements.tsx';

/** One congress: its day, who declared it, and which cases wait for it. */
export function CongressPage() {
  const texts = useTexts();
  const { congressId } = useParams({ from: '/staff/dai-hoi/$congressId' });
  const { data, error } = useQuery(congressQuery(congressId));
  const { congress: words } = texts;
  usePageTitle(words.title);
  if (data === undefined) {
    return (
      <div className="page">
        <h1>{words.title}</h1>
        {error === null ? <p className="quiet">{texts.common.loading}</p> : <ProblemNotice error={error} />}
      </div>
    );
  }
  return <CongressFile key={congressId} view={data} />;
}

function CongressFile({ view }: { view: CongressView }) {
  const { congress: words } = useTexts();
  const coded = useCoded();
  const { congress } = view;
  return (
    <Acts
      commands={view.allowedCommands}
      obligations={view.obligations}
      context={{ organisationId: congress.organisation.id }}
      knownFor={(type) => (type === 'handOverAfterCongress' ? { heldOn: congress.on } : {})}
    >
      <div className="page case-page">
        <header className="case-head">
          <h1>
            {fill(words.heading, { organisation: congress.organisation.name, day: showDay(congress.on) })}
            <span className="case-line">
              <span>{coded('congressStages', congress.stage)}</span>
            </span>
          </h1>
        </header>
        <Owed obligations={view.obligations} />
        <div className="case-columns">
          <PageCommands />
          <div className="case-main">
            <section className="desk">
              <h2>{words.deferrals}</h2>
              <p className="hint">{words.rule}</p>
              {view.deferrals.length === 0 ? <p>{words.noDeferrals}</p> : <Deferrals view={view} />}
            </section>
            {view.statements !== null && <Statements statements={view.statements} />}
            <Story entries={view.timeline} processId={view.obligations[0]?.processId} />
          </div>
        </div>
      </div>
    </Acts>
  );
}

function Deferrals({ view }: { view: CongressView }) {
  const texts = useTexts();
  const { congress: words } = texts;
  return (
    <ul>
      {view.deferrals.map(({ case: waiting, deferredOn }, index) => (
        <li key={waiting?.caseId ?? `hidden-${index}`}>
          {waiting === null ? (
            words.hidden
          ) : (
            <Link to="/vu-viec/$caseId" params={{ caseId: waiting.caseId }}>
              {fill(texts.case.title, { number: waiting.number })}
            </Link>
          )}
          , {fill(words.deferredOn, { day: showDay(deferredOn) })}
        </li>
      ))}
    </ul>
  );
}
