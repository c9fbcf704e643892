import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { actQuery } from '../../api/organisation-queries.ts';
import type { ReorganisationView } from '../../api/organisation-queries.ts';
import { useTexts } from '../../app/language.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { fill, showDay } from '../../app/words.ts';
import { useCoded } from '../../parts/coded.ts';
import { Acts } from '../../parts/desk/acts.tsx';
import { FactList } from '../../parts/desk/fact-list.tsx';
import { Owed } from '../../parts/desk/owed.tsx';
import { PageCommands } from '../../parts/desk/page-commands.tsx';
import { Story } from '../../parts/desk/story.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';

/** An act on the tree: what it changes, who stands behind it, and what may be done with it. */
export function ReorganisationPage() {
  const texts = useTexts();
  const { reorganisationId } = useParams({ from: '/staff/to-chuc/quyet-dinh/$reorganisationId' });
  const { data, error } = useQuery(actQuery(reorganisationId));
  usePageTitle(texts.reorganisation.title);
  if (data === undefined) {
    return (
      <div className="page">
        <h1>{texts.reorganisation.title}</h1>
        {error === null ? <p className="quiet">{texts.common.loading}</p> : <ProblemNotice error={error} />}
      </div>
    );
  }
  return <ActFile key={reorganisationId} view={data} />;
}

function ActFile({ view }: { view: ReorganisationView }) {
  const { reorganisation: words } = useTexts();
  const coded = useCoded();
  const stage = coded('organisationStages', { code: view.stage, text: view.stageText });
  const { facts } = words;
  return (
    <Acts
      commands={view.allowedCommands}
      obligations={view.obligations}
      context={{ organisationId: view.organisation.id }}
      knownFor={() => ({})}
    >
      <div className="page case-page">
        <header className="case-head">
          <h1>
            {view.acts.join(', ')}
            <span className="case-line">
              <span>{view.organisation.name}</span>
              <span>{stage}</span>
            </span>
          </h1>
        </header>
        <Owed obligations={view.obligations} />
        <div className="case-columns">
          <PageCommands />
          <div className="case-main">
            {view.blockedText !== null && <p role="alert">{fill(words.blocked, { reason: view.blockedText })}</p>}
            <section className="desk">
              <FactList
                label={words.title}
                facts={[
                  [facts.stage, stage],
                  [facts.organisation, view.organisation.name],
                  [facts.on, showDay(view.on)],
                  [facts.number, view.decisionNumber],
                  [facts.proposedBy, view.proposedBy],
                  [facts.confirmedBy, view.confirmedBy],
                ]}
              />
              {view.text !== null && <p className="desk-text">{view.text}</p>}
            </section>
            <Lines view={view} />
            <Story entries={view.timeline} />
          </div>
        </div>
      </div>
    </Acts>
  );
}

function Lines({ view }: { view: ReorganisationView }) {
  const { reorganisation: words } = useTexts();
  const more = view.changes - view.lines.length;
  const lines = view.lines.map((line, index) => ({ ...line, key: `${index}/${line.text}` }));
  return (
    <section aria-labelledby="cac-thay-doi">
      <h2 id="cac-thay-doi">{words.changes}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line.key}>{line.text}</li>
        ))}
      </ul>
      {more > 0 && <p className="quiet">{fill(words.more, { n: more })}</p>}
    </section>
  );
}
