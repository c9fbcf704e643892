import { useInfiniteQuery } from '@tanstack/react-query';
import { refusedUrgingsQuery } from '../../api/oversight-queries.ts';
import { useTexts } from '../../app/language.ts';
import { showInstant } from '../../app/words.ts';
import { useCoded } from '../../parts/coded.ts';
import { MoreButton } from '../../parts/more-button.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';

/** Who tried to urge by naming a finding, and where: for the auditor alone, without the words. */
export function RefusedUrgings() {
  const texts = useTexts();
  const coded = useCoded();
  const { oversight: words } = texts;
  const columns = words.urgingColumns;
  const pages = useInfiniteQuery(refusedUrgingsQuery);
  const rows = pages.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section aria-labelledby="don-doc-bi-tu-choi">
      <h2 id="don-doc-bi-tu-choi">{words.urgings}</h2>
      <p>{words.urgingsLead}</p>
      <ProblemNotice error={pages.error} />
      {pages.isPending && <p className="quiet">{texts.common.loading}</p>}
      {pages.isSuccess && rows.length === 0 && <p>{words.noUrgings}</p>}
      {rows.length > 0 && (
        <table className="rows" aria-labelledby="don-doc-bi-tu-choi">
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
              <tr key={row.id}>
                <td data-label={columns.at}>{showInstant(row.at)}</td>
                <td data-label={columns.by}>{row.by}</td>
                <td data-label={columns.body}>{row.organisation}</td>
                <td data-label={columns.why}>{coded('refusedUrgings', { code: row.code, text: row.codeText })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <MoreButton pages={pages} />
    </section>
  );
}
