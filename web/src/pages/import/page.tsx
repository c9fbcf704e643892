import './import.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { importQuery } from '../../api/import-queries.ts';
import type { ImportView } from '../../api/import-queries.ts';
import { useTexts } from '../../app/language.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { fill, showDay } from '../../app/words.ts';
import { useCoded } from '../../parts/coded.ts';
import { Acts } from '../../parts/desk/acts.tsx';
import { PageCommands } from '../../parts/desk/page-commands.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { Faults } from './faults.tsx';
import { Preview } from './preview.tsx';

/** One import: what is wrong in its file, how it will come in, and how far it is. */
export function ImportPage() {
  const texts = useTexts();
  const { imports: words } = texts;
  const { importId } = useParams({ from: '/staff/nhap-so/$importId' });
  const { data, error } = useQuery(importQuery(importId));
  const title = data === undefined ? words.title : fill(words.heading, { day: showDay(data.uploadedOn ?? '') });
  usePageTitle(title);
  if (data === undefined) {
    return (
      <div className="page">
        <h1>{words.title}</h1>
        {error === null ? <p className="quiet">{texts.common.loading}</p> : <ProblemNotice error={error} />}
      </div>
    );
  }
  return (
    <Acts
      commands={data.allowedCommands}
      obligations={[]}
      context={{ organisationId: data.organisation.id }}
      knownFor={() => ({})}
    >
      <div className="page case-page">
        <header className="case-head">
          <h1>
            {title}
            <span className="case-line">
              <span>{data.organisation.name}</span>
              <Stage view={data} />
            </span>
          </h1>
          <p>
            <Link to="/nhap-so">{words.listTitle}</Link>
          </p>
        </header>
        <div className="case-columns">
          <PageCommands />
          <div className="case-main">
            <Progress view={data} />
            <Facts view={data} />
            {data.errorCount > 0 && <Faults view={data} />}
            {data.stage === 'PREVIEWED' && data.errorCount === 0 && <Preview rows={data.preview} />}
          </div>
        </div>
      </div>
    </Acts>
  );
}

function Stage({ view }: { view: ImportView }) {
  const coded = useCoded();
  return <span>{coded('importStages', { code: view.stage, text: view.stageText })}</span>;
}

/** How far it is, as a bar and in words that a screen reader hears change. */
function Progress({ view }: { view: ImportView }) {
  const { imports: words } = useTexts();
  const { stage, rows, recorded, known, refused } = view;
  if (stage === 'CANCELLED') return <p>{words.cancelled}</p>;
  if (stage === 'PREVIEWED') return view.errorCount > 0 ? null : <p>{words.wait}</p>;
  const done = recorded + known + refused;
  return (
    <section aria-labelledby="tien-do">
      <h2 id="tien-do">{words.progress}</h2>
      <progress className="import-bar" aria-labelledby="tien-do" max={Math.max(rows, 1)} value={done} />
      <p role="status">
        {stage === 'DONE' ? fill(words.done, { recorded }) : fill(words.running, { done, all: rows })}
      </p>
      {known > 0 && <p>{fill(words.known, { n: known })}</p>}
      {refused > 0 && <p>{fill(words.refused, { n: refused })}</p>}
      {stage === 'DONE' && (
        <p className="no-print">
          <Link to="/vu-viec">{words.toCases}</Link>
        </p>
      )}
    </section>
  );
}

function Facts({ view }: { view: ImportView }) {
  const { imports: words } = useTexts();
  const { facts } = words;
  const onDay = (day: string | null, name: string | null) =>
    day === null ? null : fill(words.onDay, { day: showDay(day), name: name ?? '' });
  const pairs = [
    [facts.organisation, view.organisation.name],
    [facts.uploaded, onDay(view.uploadedOn, view.uploadedBy)],
    [facts.rows, String(view.rows)],
    [facts.errors, view.errorCount === 0 ? null : String(view.errorCount)],
    [facts.started, onDay(view.startedOn, view.startedBy)],
    [facts.finished, view.finishedOn === null ? null : showDay(view.finishedOn)],
  ] as const;
  return (
    <dl className="details">
      {pairs.map(([label, value]) =>
        value === null ? null : (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}
