import '../../app/rules.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { policyQuery } from '../../api/rules-queries.ts';
import { useTexts } from '../../app/language.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { fill } from '../../app/words.ts';
import { usePolicyName } from '../../parts/policy-names.ts';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { usePlacedBodies, useReplacing } from '../../parts/placed-bodies.ts';
import { ProposalForm } from './form.tsx';

/** Proposing another row in the place of one: another person publishes it, or does not. */
export function ProposePolicyPage() {
  const texts = useTexts();
  const { rules: words } = texts;
  const { key, version } = useParams({ from: '/staff/chinh-sach/$key/sua/$version' });
  const { data, error } = useQuery({ ...policyQuery(key), staleTime: Infinity });
  const row = data?.rows.find((one) => one.version === Number(version));
  const bodies = useReplacing({ organisationId: row?.organisationId ?? null }, usePlacedBodies());
  const policyName = usePolicyName();
  const name = row === undefined ? key : policyName(row);
  const title = fill(words.proposeTitle, { name });
  usePageTitle(title);
  return (
    <div className="page narrow">
      <p className="no-print">
        <Link to="/chinh-sach/$key" params={{ key }}>
          {name}
        </Link>
      </p>
      <h1>{title}</h1>
      <p className="quiet">
        {fill(words.replacesVersion, { key, n: version })} {words.proposeLead}
      </p>
      {(data === undefined || bodies === undefined) && error === null && (
        <p className="quiet">{texts.common.loading}</p>
      )}
      <ProblemNotice error={error} />
      {data !== undefined && (row === undefined || bodies?.length === 0) && <p role="alert">{texts.common.notFound}</p>}
      {row !== undefined && bodies !== undefined && bodies.length > 0 && <ProposalForm row={row} bodies={bodies} />}
    </div>
  );
}
