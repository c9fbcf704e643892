import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { caseQuery } from '../../api/queries.ts';
import type { AllowedCommand, CaseView } from '../../api/types.ts';
import { useTexts } from '../../app/language.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { fill } from '../../app/words.ts';
import { useSaid } from '../../parts/code-words.ts';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { CommandDrawer } from './command-drawer.tsx';
import { Commands } from './commands.tsx';
import { Facts } from './facts.tsx';
import { Letter } from './letter.tsx';
import { Owed } from './owed.tsx';
import { Story } from './story.tsx';

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
  const [chosen, setChosen] = useState<AllowedCommand | null>(null);
  const { case: file } = view;
  const said = useSaid();
  const kind = said('kinds', file.kind, file.kindText) || texts.cases.unclassified;
  const subjects = view.subjects.map((subject) => subject.name).join('; ');
  return (
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
      <div className="case-columns">
        <Commands commands={view.allowedCommands} chosen={chosen} onChoose={setChosen} />
        <div className="case-main">
          <Letter view={view} />
          <Story entries={view.timeline} />
        </div>
        <div className="side case-facts">
          <Facts view={view} />
        </div>
      </div>
      <CommandDrawer view={view} command={chosen} onClose={() => setChosen(null)} />
    </div>
  );
}
