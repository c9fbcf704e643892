import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { myMatterQuery } from '../../api/my-matter-queries.ts';
import type { MyMatter } from '../../api/my-matter-queries.ts';
import { useTexts } from '../../app/language.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { fill, showDay } from '../../app/words.ts';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { Asked, Waiting } from './asked.tsx';
import { ConclusionTold } from './conclusion-told.tsx';
import { DisciplineTold } from './discipline-told.tsx';
import { OwnActs } from './own-act-forms.tsx';
import { Rights } from './rights.tsx';
import { Said } from './said.tsx';

/** One matter, for whoever is examined in it: what they are told, what is asked and until when, what they said and what came of it. */
export function MyMatterPage() {
  const texts = useTexts();
  const { caseId } = useParams({ from: '/own/viec-cua-toi/$caseId' });
  const { data, error } = useQuery(myMatterQuery(caseId));
  usePageTitle(texts.subject.menu);
  if (data === undefined) {
    return (
      <>
        <h1>{texts.subject.menu}</h1>
        {error === null ? <p>{texts.common.loading}</p> : <ProblemNotice error={error} />}
      </>
    );
  }
  return <MatterFile key={caseId} view={data} />;
}

function MatterFile({ view }: { view: MyMatter }) {
  const texts = useTexts();
  const { subject: words } = texts;
  const { matter, team } = view;
  const people = [
    ...(team.leader === null ? [] : [fill(words.leader, { name: team.leader.name })]),
    ...team.members.map((one) => one.name),
  ];
  return (
    <>
      <h1>{`${matter.organisation.name}, ${showDay(matter.presentedOn)}`}</h1>
      <p className="lead">
        {fill(words.told, { day: showDay(matter.presentedOn), organisation: matter.organisation.name })}
      </p>
      {view.conclusion === null && <p className="device-advice">{words.presumption}</p>}
      <Waiting view={view} />
      <section aria-labelledby="noi-dung-can-lam-ro">
        <h2 id="noi-dung-can-lam-ro">{words.matter}</h2>
        <p className="hint">{words.matterHint}</p>
        {view.presented.map((one) => (
          <article key={`${one.on} ${one.text}`} className="answer">
            <p className="hint">{showDay(one.on)}</p>
            <p className="kept-lines">{one.text}</p>
          </article>
        ))}
        {people.length > 0 && (
          <p>
            {words.team}: {people.join(', ')}
          </p>
        )}
      </section>
      <Asked title={words.questions} asked={view.questions} />
      <Asked title={words.draft} hint={words.draftHint} asked={view.drafts} />
      <OwnActs view={view} />
      <ConclusionTold view={view} />
      {view.disciplines.map((one) => (
        <DisciplineTold key={one.disciplineId} discipline={one} />
      ))}
      <Said view={view} />
      <Rights />
      <p>{fill(words.contact, { organisation: matter.organisation.name })}</p>
      <p className="no-print">
        <Link to="/viec-cua-toi">{words.toList}</Link>
      </p>
    </>
  );
}
