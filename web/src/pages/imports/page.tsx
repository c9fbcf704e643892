import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useRouteContext } from '@tanstack/react-router';
import { importsQuery } from '../../api/import-queries.ts';
import type { ImportRow } from '../../api/import-queries.ts';
import { useTexts } from '../../app/language.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { fill, showDay } from '../../app/words.ts';
import { useCoded } from '../../parts/coded.ts';
import { MoreButton } from '../../parts/more-button.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { AllowedValues } from './allowed-values.tsx';
import { keepingBodies } from './keeping-bodies.ts';
import { UploadRegister } from './upload-register.tsx';

/** Where an old register is brought in, and what was brought in before. */
export function ImportsPage() {
  const texts = useTexts();
  const { imports: words } = texts;
  const { user } = useRouteContext({ from: '/staff' });
  const pages = useInfiniteQuery(importsQuery);
  const rows = pages.data?.pages.flatMap((page) => page.items) ?? [];
  const bodies = keepingBodies(user.roles);
  usePageTitle(words.title);
  return (
    <div className="page">
      <h1>{words.title}</h1>
      <p className="quiet">{words.lead}</p>
      <ol>
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className="no-print">
        <a href="/api/v1/import-template" download>
          {words.template}
        </a>
      </p>
      <AllowedValues />
      {bodies.length > 0 && <UploadRegister bodies={bodies} />}
      <h2>{words.listTitle}</h2>
      <ProblemNotice error={pages.error} />
      {pages.isPending && <p className="quiet">{texts.common.loading}</p>}
      {pages.isSuccess && rows.length === 0 && <p>{words.empty}</p>}
      {rows.length > 0 && <ImportTable rows={rows} />}
      <MoreButton pages={pages} />
    </div>
  );
}

function ImportTable({ rows }: { rows: readonly ImportRow[] }) {
  const { imports: words } = useTexts();
  const coded = useCoded();
  const { columns } = words;
  return (
    <table className="rows" aria-label={words.listTitle}>
      <thead>
        <tr>
          {Object.entries(columns).map(([name, label]) => (
            <th key={name} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.importId}>
            <td data-label={columns.uploadedOn}>
              <Link to="/nhap-so/$importId" params={{ importId: row.importId }} className="number">
                {showDay(row.uploadedOn ?? '')}
              </Link>
              <span className="below">{fill(words.by, { name: row.uploadedBy ?? '' })}</span>
            </td>
            <td data-label={columns.stage}>{coded('importStages', { code: row.stage, text: row.stageText })}</td>
            <td data-label={columns.rows}>{row.rows}</td>
            <td data-label={columns.recorded}>{row.recorded}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
