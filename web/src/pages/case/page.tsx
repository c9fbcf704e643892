import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { caseQuery } from '../../api/queries.ts';
import type { CaseView } from '../../api/types.ts';
import { useTexts } from '../../app/language.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { fill } from '../../app/words.ts';
import { useSaid } from '../../parts/code-words.ts';
import { Acts } from '../../parts/desk/acts.tsx';
import { Owed } from '../../parts/desk/owed.tsx';
import { PageCommands } from '../../parts/desk/page-commands.tsx';
import { Story } from '../../parts/desk/story.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { ConclusionPart } from './conclusion.tsx';
import { isDoneIn } from './done.ts';
import { Facts } from './facts.tsx';
import { fittingIn } from './fitting.ts';
import { caseContext, knownFor } from './form-context.ts';
import { CompetencePart } from './competence-part.tsx';
import { IntakePart } from './intake-part.tsx';
import { Letter } from './letter.tsx';
import { LinkedCases } from './linked-cases.tsx';
import { usePreparationNames } from './preparation-names.ts';
import { Preparations } from './preparations.tsx';
import { RelatedFiles } from './related.tsx';
import { SimilarLetters, useNearCases } from './similar-letters.tsx';
import { useSenderNames } from './sender-names.ts';
import { Senders } from './senders.tsx';
import { Standing } from './standing.tsx';
import { VerificationDesk } from './verification/desk.tsx';

/** One case, read like a file on a desk: what it is, what is owed next and by when, then the letter and the story. */
export function CasePage() {
  const texts = useTexts();
  const { caseId } = useParams({ from: '/staff/vu-viec/$caseId' });
  const { data, error } = useQuery(caseQuery(caseId));
  usePageTitle(data === undefined ? texts.cases.title : fill(texts.case.title, { number: data.case.number }));
  if (data === undefined) {
    return (
      <div className="page">
        <h1>{texts.cases.title}</h1>
        {error === null ? <p className="quiet">{texts.common.loading}</p> : <ProblemNotice error={error} />}
      </div>
    );
  }
  return <CaseFile key={caseId} view={data} />;
}

function CaseFile({ view }: { view: CaseView }) {
  const texts = useTexts();
  const { case: file, verification, conclusion } = view;
  const said = useSaid();
  const senderNames = useSenderNames();
  const preparationNames = usePreparationNames();
  const nearCases = useNearCases(file.caseId);
  const kind = said('kinds', file.kind, file.kindText) || texts.cases.unclassified;
  const subjects = view.subjects.map((subject) => subject.name).join('; ');
  return (
    <Acts
      commands={view.allowedCommands}
      obligations={view.obligations}
      context={{
        ...caseContext(view),
        ...{ senders: senderNames(view.senders), preparations: preparationNames(view.preparations), nearCases },
      }}
      knownFor={(type) => knownFor(type, view)}
    >
      <div className="page case-page">
        <header className="case-head">
          <h1>
            {fill(texts.case.title, { number: file.number })}
            <span className="case-line">
              <span>{kind}</span>
              {subjects !== '' && <span>{subjects}</span>}
              <span>{said('stages', file.stage, file.stageText)}</span>
            </span>
          </h1>
          {file.restricted && <p className="stamp">{texts.case.restricted}</p>}
        </header>
        <Owed obligations={view.obligations} />
        <Standing view={view} />
        <div className="case-columns">
          <CaseCommands view={view} />
          <div className="case-main">
            {conclusion !== null && <ConclusionPart view={view} conclusion={conclusion} />}
            <Preparations view={view} />
            {verification !== null && <VerificationDesk view={view} verification={verification} />}
            <Letter view={view} />
            {view.competence !== null && <CompetencePart competence={view.competence} />}
            <IntakePart view={view} />
            <Story entries={view.timeline} processId={view.obligations[0]?.processId} />
          </div>
          <div className="side case-facts">
            <LinkedCases view={view} />
            <Senders view={view} />
            <RelatedFiles view={view} />
            <SimilarLetters view={view} />
            <Facts view={view} />
          </div>
        </div>
      </div>
    </Acts>
  );
}

/** What may be done now; where the team has its desk, its buttons stand there and fold away here. */
function CaseCommands({ view }: { view: CaseView }) {
  const isAtDesk = view.verification !== null && view.case.stage === 'VERIFICATION';
  return <PageCommands isDone={isDoneIn(view)} fitting={fittingIn(view)} onPage={isAtDesk ? ['team'] : []} />;
}
