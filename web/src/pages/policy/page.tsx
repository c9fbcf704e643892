import '../../app/rules.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { policyQuery } from '../../api/rules-queries.ts';
import type { PolicyView } from '../../api/rules-queries.ts';
import { useTexts } from '../../app/language.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { fill, showDay } from '../../app/words.ts';
import { useCoded } from '../../parts/coded.ts';
import { usePlacedBodies } from '../../parts/placed-bodies.ts';
import { usePolicyName } from '../../parts/policy-names.ts';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { headingRow } from './heading-row.ts';
import { Version } from './version.tsx';

/** One deadline: its versions, the examples that hold it right, and who proposed to change it. */
export function PolicyPage() {
  const texts = useTexts();
  const { rules: words } = texts;
  const { key } = useParams({ from: '/staff/chinh-sach/$key' });
  const bodies = usePlacedBodies();
  const { data, error } = useQuery(policyQuery(key));
  const rows = data?.rows.toSorted((one, other) => other.version - one.version) ?? [];
  const heading = headingRow(rows);
  const policyName = usePolicyName();
  const name = heading === null ? key : policyName(heading);
  usePageTitle(name);
  return (
    <div className="page">
      <p className="no-print">
        <Link to="/chinh-sach">{words.policiesTitle}</Link>
      </p>
      <h1>
        {name}
        <span className="case-line quiet">
          {words.key}: {key}
        </span>
      </h1>
      {data === undefined && error === null && <p className="quiet">{texts.common.loading}</p>}
      <ProblemNotice error={error} />
      {data !== undefined && (
        <>
          <section aria-labelledby="phien-ban">
            <h2 id="phien-ban">{words.versions}</h2>
            {rows.map((row) => (
              <Version key={row.version} row={row} bodies={bodies} />
            ))}
          </section>
          <Changes changes={data.changes} />
        </>
      )}
    </div>
  );
}

function Changes({ changes }: Pick<PolicyView, 'changes'>) {
  const { rules: words } = useTexts();
  const coded = useCoded();
  return (
    <section aria-labelledby="thay-doi">
      <h2 id="thay-doi">{words.changes}</h2>
      {changes.length === 0 && <p className="quiet">{words.noChanges}</p>}
      <ul className="desk-list">
        {changes.map((change) => (
          <li key={change.changeId}>
            <Link to="/chinh-sach/thay-doi/$changeId" params={{ changeId: change.changeId }}>
              {fill(words.changeLine, { day: showDay(change.proposedOn) })}
            </Link>{' '}
            <strong>{coded('policyChangeStages', { code: change.stage, text: change.stageText })}</strong>
            <span className="below">
              {[
                fill(words.proposedBy, { name: change.proposedBy }),
                ...(change.publishedOn === null ? [] : [fill(words.publishedOn, { day: showDay(change.publishedOn) })]),
                ...(change.migratedOn === null ? [] : [fill(words.migratedOn, { day: showDay(change.migratedOn) })]),
              ].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
