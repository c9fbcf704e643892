import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useRouteContext } from '@tanstack/react-router';
import { historyQuery } from '../../api/organisation-queries.ts';
import type { OrganisationHistory } from '../../api/organisation-queries.ts';
import { useTexts } from '../../app/language.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { fill, showDay } from '../../app/words.ts';
import { FactList } from '../../parts/desk/fact-list.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { proposingBodies } from '../../parts/rule-keeper.ts';
import { heldUntil } from './held-until.ts';
import { isEnd } from './is-end.ts';
import { RecordPerson } from './record-person.tsx';

/** One organisation: how it stood in time, who answers for it, who serves there. */
export function OrganisationPage() {
  const texts = useTexts();
  const { organisationId } = useParams({ from: '/staff/to-chuc/$organisationId' });
  const { data, error } = useQuery(historyQuery(organisationId));
  const { user } = useRouteContext({ from: '/staff' });
  usePageTitle(data?.organisation.name ?? texts.organisations.title);
  if (data === undefined) {
    return (
      <div className="page">
        <h1>{texts.organisations.title}</h1>
        {error === null ? <p className="quiet">{texts.common.loading}</p> : <ProblemNotice error={error} />}
      </div>
    );
  }
  const keeps = proposingBodies(user.roles).length > 0 && data.organisation.validTo === null;
  return (
    <div className="page">
      <h1>{data.organisation.name}</h1>
      <Facts view={data} />
      <Standings view={data} />
      <People view={data} mayOpen={keeps} />
      {keeps && <RecordPerson organisationId={organisationId} />}
    </div>
  );
}

function Facts({ view }: { view: OrganisationHistory }) {
  const { organisations: words } = useTexts();
  const { organisation, parent, successor, endedText, answersFor } = view;
  const { facts } = words;
  return (
    <section className="desk">
      {successor !== null && (
        <p role="status">
          {fill(words.succeeded, { how: endedText ?? '' })}{' '}
          <Link to="/to-chuc/$organisationId" params={{ organisationId: successor.id }}>
            {successor.name}
          </Link>
        </p>
      )}
      <FactList
        label={organisation.name}
        facts={[
          [facts.code, organisation.code],
          [facts.kind, organisation.kindText],
          [facts.level, organisation.levelText],
          [facts.parent, parent?.name ?? null],
          [facts.validFrom, showDay(organisation.validFrom)],
          [facts.validTo, organisation.validTo === null ? null : showDay(organisation.validTo)],
          [words.answersFor, answersFor.map((one) => one.name).join(', ')],
        ]}
      />
    </section>
  );
}

function Standings({ view }: { view: OrganisationHistory }) {
  const { organisations: words } = useTexts();
  const { organisation, endedText } = view;
  if (view.standings.length === 0) return null;
  const standing = ({ name, parent }: OrganisationHistory['standings'][number]) =>
    parent === null ? name : `${name}, ${fill(words.under, { name: parent.name })}`;
  return (
    <section aria-labelledby="cac-lan">
      <h2 id="cac-lan">{words.history}</h2>
      <ul>
        {view.standings.map((one, index) => (
          <li key={one.reorganisationId ?? `${one.from ?? ''}/${index}`}>
            {one.from === null ? words.until : fill(words.from, { day: showDay(one.from) })}:{' '}
            {endedText !== null && isEnd(one, organisation.validTo)
              ? fill(words.ended, { how: endedText })
              : standing(one)}{' '}
            {one.reorganisationId !== null && (
              <Link to="/to-chuc/quyet-dinh/$reorganisationId" params={{ reorganisationId: one.reorganisationId }}>
                {words.acts}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function People({ view, mayOpen }: { view: OrganisationHistory; mayOpen: boolean }) {
  const { organisations: words, person } = useTexts();
  const held = (one: OrganisationHistory['people'][number]) => {
    const { to, passesTo } = heldUntil(one, { validTo: view.organisation.validTo, successor: view.successor });
    const from = showDay(one.from);
    return [
      to === null ? fill(words.heldSince, { from }) : fill(words.held, { from, to: showDay(to) }),
      ...(passesTo === null ? [] : [fill(words.passesTo, { name: passesTo.name, day: showDay(passesTo.from) })]),
    ].join(', ');
  };
  return (
    <section aria-labelledby="nguoi-giu-chuc-vu">
      <h2 id="nguoi-giu-chuc-vu">{words.people}</h2>
      {view.people.length === 0 && <p>{words.noPeople}</p>}
      <ul>
        {view.people.map((one) => (
          <li key={`${one.personId}/${one.title}/${one.from}`}>
            {mayOpen ? (
              <Link to="/can-bo/$personId" params={{ personId: one.personId }}>
                {one.name}
              </Link>
            ) : (
              one.name
            )}
            , {one.title}
            {one.isHead && ` (${person.head})`}, <span className="quiet">{held(one)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
