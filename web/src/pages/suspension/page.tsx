import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { suspensionQuery } from '../../api/discipline-queries.ts';
import type { SuspensionView } from '../../api/discipline-queries.ts';
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

/** One order of suspension: what is suspended, why, from when until when, and how it ended. */
export function SuspensionPage() {
  const texts = useTexts();
  const { suspensionId } = useParams({ from: '/staff/dinh-chi/$suspensionId' });
  const { data, error } = useQuery(suspensionQuery(suspensionId));
  const { discipline: words } = texts;
  usePageTitle(words.suspensions);
  if (data === undefined) {
    return (
      <div className="page">
        <h1>{words.suspensions}</h1>
        {error === null ? <p className="quiet">{texts.common.loading}</p> : <ProblemNotice error={error} />}
      </div>
    );
  }
  return <SuspensionFile key={suspensionId} view={data} />;
}

function SuspensionFile({ view }: { view: SuspensionView }) {
  const texts = useTexts();
  const { discipline: words } = texts;
  const coded = useCoded();
  const { suspension } = view;
  const facts = words.suspensionFacts;
  const { caseId, number } = suspension.case;
  return (
    <Acts
      commands={view.allowedCommands}
      obligations={view.obligations}
      context={{ organisationId: suspension.organisation.id }}
      knownFor={() => ({})}
    >
      <div className="page case-page">
        <header className="case-head">
          <h1>
            {coded('suspended', suspension.what)}
            <span className="case-line">
              <span>{suspension.subject}</span>
              <span>{coded('suspensionStages', suspension.stage)}</span>
            </span>
          </h1>
          {number !== null && (
            <p>
              <Link to="/vu-viec/$caseId" params={{ caseId }}>
                {fill(texts.case.title, { number })}
              </Link>
            </p>
          )}
        </header>
        <Owed obligations={view.obligations} />
        <div className="case-columns">
          <PageCommands />
          <div className="case-main">
            <section className="desk">
              <FactList
                label={words.suspensions}
                facts={[
                  [facts.what, coded('suspended', suspension.what)],
                  [facts.ground, coded('suspensionGrounds', suspension.ground)],
                  [facts.organisation, suspension.organisation.name],
                  [facts.orderedOn, showDay(suspension.orderedOn)],
                  [facts.until, showDay(suspension.until)],
                  [
                    facts.extensions,
                    suspension.extensions === 0
                      ? words.notExtended
                      : fill(words.extendedTimes, { n: suspension.extensions }),
                  ],
                  [
                    facts.end,
                    suspension.end === null
                      ? words.notEnded
                      : `${showDay(suspension.end.on)}, ${coded('suspensionEnds', suspension.end.how)}`,
                  ],
                ]}
              />
              <p className="hint">{words.suspensionHint}</p>
            </section>
            <Story entries={view.timeline} processId={view.obligations[0]?.processId} />
          </div>
        </div>
      </div>
    </Acts>
  );
}
