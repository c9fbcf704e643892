import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { remediationsQuery } from '../../api/remediation-queries.ts';
import { useTexts } from '../../app/language.ts';
import { showDay } from '../../app/words.ts';
import { useCoded } from '../../parts/coded.ts';
import { MoreButton } from '../../parts/more-button.tsx';

/** What the organisation for which the caller speaks has to remedy; nothing where there is nothing. */
export function OwnRemediations() {
  const { remediation: words } = useTexts();
  const coded = useCoded();
  const pages = useInfiniteQuery(remediationsQuery({}));
  const rows = pages.data?.pages.flatMap((page) => page.items) ?? [];
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="viec-khac-phuc">
      <h2 id="viec-khac-phuc">{words.ownTitle}</h2>
      <ul className="matters">
        {rows.map((row) => (
          <li key={row.remediationId} className="answer">
            <h3>
              <Link to="/viec-cua-toi/khac-phuc/$remediationId" params={{ remediationId: row.remediationId }}>
                {row.subject}
              </Link>
            </h3>
            <p>
              {row.organisation.name} · {coded('remediationStages', row.stage)}
            </p>
            {row.nextDueOn !== null && (
              <p>
                <strong>
                  {words.columns.nextDueOn}: {showDay(row.nextDueOn)}
                </strong>
              </p>
            )}
          </li>
        ))}
      </ul>
      <MoreButton pages={pages} />
    </section>
  );
}
