import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Button } from 'antd';
import { personRecordQuery } from '../../api/organisation-queries.ts';
import type { PersonRecord } from '../../api/organisation-queries.ts';
import { useTexts } from '../../app/language.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { fill, showDay } from '../../app/words.ts';
import { useBegin } from '../../parts/begin-process.ts';
import { useCoded } from '../../parts/coded.ts';
import { Acts } from '../../parts/desk/acts.tsx';
import { PageCommands } from '../../parts/desk/page-commands.tsx';
import { Story } from '../../parts/desk/story.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';

/** A person on record: posts, relatives, and what may be recorded. */
export function PersonPage() {
  const texts = useTexts();
  const { personId } = useParams({ from: '/staff/can-bo/$personId' });
  const { data, error } = useQuery(personRecordQuery(personId));
  usePageTitle(texts.person.title);
  if (data === undefined) {
    return (
      <div className="page">
        <h1>{texts.person.title}</h1>
        {error === null ? <p className="quiet">{texts.common.loading}</p> : <ProblemNotice error={error} />}
      </div>
    );
  }
  return <PersonFile key={personId} view={data} />;
}

function PersonFile({ view }: { view: PersonRecord }) {
  const { person: words } = useTexts();
  const begin = useBegin(['person'], () => undefined);
  const open = view.posts.filter((one) => one.to === null && one.id !== null);
  const context = {
    posts: open.map((one) => ({ value: one.id ?? '', label: `${one.title}, ${one.organisation.name}` })),
    relatives: view.relatives.map(({ person }) => ({ value: person.id, label: person.name })),
  };
  return (
    <Acts commands={view.allowedCommands} obligations={view.obligations} context={context} knownFor={() => ({})}>
      <div className="page case-page">
        <header className="case-head">
          <h1>
            {view.name}
            {view.birthYear !== null && (
              <span className="case-line">
                <span>
                  {words.born}: {view.birthYear}
                </span>
              </span>
            )}
          </h1>
        </header>
        <div className="case-columns">
          {view.processId === null ? (
            <div className="no-print">
              <Button
                loading={begin.isPending}
                onClick={() => begin.mutate({ process: 'person', personId: view.personId, entry: null })}
              >
                {words.openRecord}
              </Button>
              <ProblemNotice error={begin.error} />
            </div>
          ) : (
            <PageCommands />
          )}
          <div className="case-main">
            <Posts view={view} />
            <Relatives view={view} />
            {view.timeline.length > 0 && <Story entries={view.timeline} />}
          </div>
        </div>
      </div>
    </Acts>
  );
}

function Posts({ view }: { view: PersonRecord }) {
  const { person: words, organisations } = useTexts();
  const coded = useCoded();
  return (
    <section aria-labelledby="chuc-vu">
      <h2 id="chuc-vu">{words.posts}</h2>
      <ul>
        {view.posts.map((one) => (
          <li key={`${one.organisation.id}/${one.title}/${one.from}`}>
            {one.title}
            {one.isHead && ` (${words.head})`},{' '}
            <Link to="/to-chuc/$organisationId" params={{ organisationId: one.organisation.id }}>
              {one.organisation.name}
            </Link>
            ,{' '}
            {fill(words.managedBy, {
              level: coded('managingLevels', { code: one.managedBy, text: one.managedByText }),
            })}
            ,{' '}
            <span className="quiet">
              {one.to === null
                ? fill(organisations.heldSince, { from: showDay(one.from) })
                : fill(organisations.held, { from: showDay(one.from), to: showDay(one.to) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Relatives({ view }: { view: PersonRecord }) {
  const { person: words } = useTexts();
  const coded = useCoded();
  return (
    <section aria-labelledby="nguoi-than">
      <h2 id="nguoi-than">{words.relatives}</h2>
      {view.relatives.length === 0 && <p>{words.noRelatives}</p>}
      <ul>
        {view.relatives.map(({ person, relation, relationText }) => (
          <li key={person.id}>
            {person.name}: {coded('relationsOnRecord', { code: relation, text: relationText })}
          </li>
        ))}
      </ul>
    </section>
  );
}
