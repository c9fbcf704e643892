import '../meeting/meeting.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { disciplineQuery } from '../../api/discipline-queries.ts';
import type { DisciplineView } from '../../api/discipline-queries.ts';
import { useTexts } from '../../app/language.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { fill } from '../../app/words.ts';
import { useCoded } from '../../parts/coded.ts';
import { Acts } from '../../parts/desk/acts.tsx';
import { Owed } from '../../parts/desk/owed.tsx';
import { PageCommands } from '../../parts/desk/page-commands.tsx';
import { Story } from '../../parts/desk/story.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { Decision } from './decision.tsx';
import { DisciplineFacts } from './facts.tsx';
import { Forms } from './forms.tsx';
import { isDoneIn } from './done.ts';
import { Preparation } from './preparation.tsx';

/** One discipline, from the conclusion that asks for it until the decision lapses. */
export function DisciplinePage() {
  const texts = useTexts();
  const { disciplineId } = useParams({ from: '/staff/ky-luat/$disciplineId' });
  const { data, error } = useQuery(disciplineQuery(disciplineId));
  const { discipline: words } = texts;
  usePageTitle(data === undefined ? words.title : fill(words.heading, { name: data.discipline.subject }));
  if (data === undefined) {
    return (
      <div className="page">
        <h1>{words.title}</h1>
        {error === null ? <p className="quiet">{texts.common.loading}</p> : <ProblemNotice error={error} />}
      </div>
    );
  }
  return <DisciplineFile key={disciplineId} view={data} />;
}

function DisciplineFile({ view }: { view: DisciplineView }) {
  const { discipline: words } = useTexts();
  const coded = useCoded();
  const { discipline } = view;
  const { number, caseId } = discipline.case;
  const isDecided = view.decision !== null || view.noDiscipline !== null;
  return (
    <Acts
      commands={view.allowedCommands}
      obligations={view.obligations}
      context={{
        organisationId: discipline.organisation.id,
        subjects: [{ value: discipline.subjectId, label: discipline.subject }],
      }}
      knownFor={(type) =>
        type === 'recordViolation' ? { inOffice: discipline.inOffice, managedBy: discipline.managedBy.code } : {}
      }
    >
      <div className="page case-page">
        <header className="case-head">
          <h1>
            {fill(words.heading, { name: discipline.subject })}
            <span className="case-line">
              <span>{coded('disciplineStages', discipline.stage)}</span>
              <span>{discipline.organisation.name}</span>
            </span>
          </h1>
          {number !== null && (
            <p>
              <Link to="/vu-viec/$caseId" params={{ caseId }}>
                {fill(words.fromCase, { number })}
              </Link>
            </p>
          )}
        </header>
        <Owed obligations={view.obligations} />
        <div className="case-columns">
          <PageCommands isDone={isDoneIn(view)} />
          <div className="case-main">
            {isDecided && <Decision view={view} />}
            <Preparation view={view} />
            <Forms view={view} />
            <Story entries={view.timeline} processId={view.obligations[0]?.processId} />
          </div>
          <div className="side case-facts">
            <DisciplineFacts view={view} />
          </div>
        </div>
      </div>
    </Acts>
  );
}
