import '../../app/rules.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useRouteContext } from '@tanstack/react-router';
import { policyQuery } from '../../api/rules-queries.ts';
import { useTexts } from '../../app/language.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { fill } from '../../app/words.ts';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { proposingBodies } from '../../parts/rule-keeper.ts';
import { ProposalForm } from './form.tsx';

/** Proposing another row in the place of one: another person publishes it, or does not. */
export function ProposePolicyPage() {
  const texts = useTexts();
  const { rules: words } = texts;
  const { key, version } = useParams({ from: '/staff/chinh-sach/$key/sua/$version' });
  const { user } = useRouteContext({ from: '/staff' });
  const { data, error } = useQuery({ ...policyQuery(key), staleTime: Infinity });
  const row = data?.rows.find((one) => one.version === Number(version));
  const bodies = proposingBodies(user.roles);
  const title = fill(words.proposeTitle, { name: row?.name ?? key });
  usePageTitle(title);
  return (
    <div className="page narrow">
      <p className="no-print">
        <Link to="/chinh-sach/$key" params={{ key }}>
          {row?.name ?? key}
        </Link>
      </p>
      <h1>{title}</h1>
      <p className="quiet">
        {fill(words.replacesVersion, { key, n: version })} {words.proposeLead}
      </p>
      {data === undefined && error === null && <p className="quiet">{texts.common.loading}</p>}
      <ProblemNotice error={error} />
      {data !== undefined && (row === undefined || bodies.length === 0) && <p role="alert">{texts.common.notFound}</p>}
      {row !== undefined && bodies.length > 0 && <ProposalForm row={row} bodies={bodies} />}
    </div>
  );
}
