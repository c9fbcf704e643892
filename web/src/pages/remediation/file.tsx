import { Link } from '@tanstack/react-router';
import type { RemediationView } from '../../api/remediation-queries.ts';
import { useTexts } from '../../app/language.ts';
import { fill, showDay } from '../../app/words.ts';
import { useCoded } from '../../parts/coded.ts';
import { Acts } from '../../parts/desk/acts.tsx';
import { FactList } from '../../parts/desk/fact-list.tsx';
import { Owed } from '../../parts/desk/owed.tsx';
import { PageCommands } from '../../parts/desk/page-commands.tsx';
import { Story } from '../../parts/desk/story.tsx';
import { Checks, Evidence, Plan, Recurrences } from './parts.tsx';

/** The file of a remediation: what is asked, the plan with its tasks, the checks, the evidence and the story. */
export function RemediationFile({ view }: { view: RemediationView }) {
  const texts = useTexts();
  const { remediation: words } = texts;
  const coded = useCoded();
  const { remediation, plan, asUnit } = view;
  const tasks = plan?.tasks.filter((one) => one.doneOn === null) ?? [];
  const people = view.people.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Acts
      commands={view.allowedCommands}
      obligations={view.obligations}
      context={{
        organisationId: remediation.organisation.id,
        unitPeople: people,
        tasks: tasks.map(({ id, text }, index) => ({ value: id, label: text ?? fill(words.task, { n: index + 1 }) })),
      }}
      knownFor={(type) => (type === 'recordCheckpoint' ? { checkpoint: view.nextCheckpoint ?? '1' } : {})}
    >
      <div className="page case-page">
        <header className="case-head">
          <h1>
            {fill(words.heading, { name: remediation.subject })}
            <span className="case-line">
              <span>{coded('remediationStages', remediation.stage)}</span>
              <span>{remediation.supervised?.name ?? remediation.organisation.name}</span>
            </span>
          </h1>
          {remediation.case !== null && (
            <p>
              <Link to="/vu-viec/$caseId" params={{ caseId: remediation.case.caseId }}>
                {fill(texts.case.title, { number: remediation.case.number })}
              </Link>
            </p>
          )}
        </header>
        <Owed obligations={view.obligations} />
        <div className="case-columns">
          <PageCommands />
          <div className="case-main">
            <section className="desk" aria-labelledby="kien-nghi">
              <h2 id="kien-nghi">{words.recommendation}</h2>
              <p className="words">{remediation.recommendation ?? '–'}</p>
              {asUnit && <p className="hint">{words.unitHint}</p>}
            </section>
            <Plan view={view} />
            <Checks view={view} />
            <Evidence view={view} />
            <Recurrences view={view} />
            <Story entries={view.timeline} processId={view.obligations[0]?.processId} />
          </div>
          <div className="side case-facts">
            <FactList
              label={words.title}
              facts={[
                [words.facts.organisation, remediation.organisation.name],
                [words.facts.supervised, remediation.supervised?.name],
                [words.facts.handler, remediation.handler?.name],
                [words.facts.concludedOn, showDay(remediation.concludedOn)],
                [words.facts.until, remediation.until === null ? null : showDay(remediation.until)],
                [
                  words.facts.result,
                  remediation.result === null ? null : coded('remediationStatuses', remediation.result),
                ],
              ]}
            />
          </div>
        </div>
      </div>
    </Acts>
  );
}
