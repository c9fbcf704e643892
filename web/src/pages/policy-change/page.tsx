import '../../app/rules.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { policyChangeQuery } from '../../api/rules-queries.ts';
import type { PolicyChangeView } from '../../api/rules-queries.ts';
import { useTexts } from '../../app/language.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { dayInVietnam, fill, showDay } from '../../app/words.ts';
import { useCoded } from '../../parts/coded.ts';
import { Acts } from '../../parts/desk/acts.tsx';
import { FactList } from '../../parts/desk/fact-list.tsx';
import { Owed } from '../../parts/desk/owed.tsx';
import { PageCommands } from '../../parts/desk/page-commands.tsx';
import { Story } from '../../parts/desk/story.tsx';
import { ExampleTable } from '../../parts/example-table.tsx';
import { LookAhead } from '../../parts/look-ahead/look-ahead.tsx';
import { MigrationBox } from '../../parts/look-ahead/migration-box.tsx';
import { usePolicyName } from '../../parts/policy-names.ts';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { Compare } from './compare.tsx';

/** A proposal to change a deadline: what would read otherwise, what it would come to, and what became of it. */
export function PolicyChangePage() {
  const texts = useTexts();
  const { policyChange: words } = texts;
  const { changeId } = useParams({ from: '/staff/chinh-sach/thay-doi/$changeId' });
  const { data, error } = useQuery(policyChangeQuery(changeId));
  const policyName = usePolicyName();
  const title = data === undefined ? words.title : fill(words.heading, { name: policyName(data.draft) });
  usePageTitle(title);
  if (data === undefined) {
    return (
      <div className="page">
        <h1>{words.title}</h1>
        {error === null ? <p className="quiet">{texts.common.loading}</p> : <ProblemNotice error={error} />}
      </div>
    );
  }
  return <ChangeFile key={changeId} changeId={changeId} view={data} title={title} />;
}

function ChangeFile({ changeId, view, title }: { changeId: string; view: PolicyChangeView; title: string }) {
  const texts = useTexts();
  const { policyChange: words, lookAhead, rules } = texts;
  const coded = useCoded();
  const [today] = useState(() => dayInVietnam(Date.now()));
  const { effectiveFrom } = view.published ?? view.draft;
  const from = effectiveFrom !== null && effectiveFrom > today ? effectiveFrom : null;
  const stage = coded('policyChangeStages', { code: view.stage, text: view.stageText });
  // Bringing it into what is running has a place of its own on the page.
  const commands = view.allowedCommands.filter((one) => one.type !== 'confirmMigration');
  return (
    <Acts
      commands={commands}
      obligations={view.obligations}
      context={{ organisationId: view.organisation.id }}
      knownFor={() => ({})}
    >
      <div className="page case-page">
        <header className="case-head">
          <h1>
            {title}
            <span className="case-line">
              <span>{view.organisation.name}</span>
              <span>{stage}</span>
            </span>
          </h1>
          <p>
            <Link to="/chinh-sach/$key" params={{ key: view.draft.key }}>
              {words.openPolicy}
            </Link>
          </p>
        </header>
        <Owed obligations={view.obligations} />
        <div className="case-columns">
          <PageCommands />
          <div className="case-main">
            {view.stage === 'PUBLISHED' && (
              <MigrationBox
                processId={view.processId}
                commands={view.allowedCommands}
                preview={view.preview}
                migration={view.migration}
                from={from}
                readAgain={['policy-change', changeId]}
              />
            )}
            <ChangeFacts view={view} stage={stage} />
            <Compare view={view} />
            <section aria-labelledby="vi-du">
              <h2 id="vi-du">{rules.examples}</h2>
              <ExampleTable label={rules.examples} examples={view.examples} showsBefore={view.before !== null} />
            </section>
            {view.stage === 'PROPOSED' && view.preview !== null && (
              <section aria-labelledby="tac-dong">
                <h2 id="tac-dong">{lookAhead.title}</h2>
                <LookAhead found={view.preview} from={from} />
              </section>
            )}
            <Story entries={view.timeline} />
          </div>
        </div>
      </div>
    </Acts>
  );
}

function ChangeFacts({ view, stage }: { view: PolicyChangeView; stage: string }) {
  const { policyChange: words, rules } = useTexts();
  const { facts } = words;
  return (
    <section className="desk rule-version">
      <FactList
        label={words.title}
        facts={[
          [facts.stage, stage],
          [facts.organisation, view.organisation.name],
          [
            facts.scope,
            view.forOrganisation === null ? rules.scopeAll : fill(rules.scopeOwn, { name: view.forOrganisation.name }),
          ],
          [facts.proposedBy, view.proposedBy],
          [facts.proposedOn, showDay(view.proposedOn)],
          [facts.publishedBy, view.publishedBy],
          [facts.publishedOn, view.publishedOn === null ? null : showDay(view.publishedOn)],
        ]}
      />
      <h3>{words.reason}</h3>
      <p className="desk-text">{view.reason}</p>
    </section>
  );
}
