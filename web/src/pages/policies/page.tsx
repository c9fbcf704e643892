import '../../app/rules.css';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Input } from 'antd';
import { policiesQuery } from '../../api/rules-queries.ts';
import { useTexts } from '../../app/language.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { fill } from '../../app/words.ts';
import { usePolicyName } from '../../parts/policy-names.ts';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { groupPolicies } from './group-policies.ts';
import { PolicyTable } from './policy-table.tsx';

/** Every deadline the system counts by, with its basis and how sure that basis is. */
export function PoliciesPage() {
  const texts = useTexts();
  const { rules: words } = texts;
  const { q = '', all = false } = useSearch({ from: '/staff/chinh-sach' });
  const navigate = useNavigate({ from: '/chinh-sach' });
  const { data, error, isPending } = useQuery(policiesQuery);
  const groups = groupPolicies(data ?? [], { q, all, said: usePolicyName() });
  usePageTitle(words.policiesTitle);
  const show = (typed: string, isAll: boolean) =>
    void navigate({
      search: { ...(typed === '' ? {} : { q: typed }), ...(isAll ? { all: true } : {}) },
      replace: true,
    });
  return (
    <div className="page">
      <h1>{words.policiesTitle}</h1>
      <p className="quiet">{words.policiesLead}</p>
      <div className="rule-filters no-print">
        <div>
          <label htmlFor="tim-thoi-han">{words.search}</label>
          <Input id="tim-thoi-han" value={q} allowClear onChange={(event) => show(event.target.value, all)} />
        </div>
        <div role="group" aria-label={words.show} className="groups">
          {[false, true].map((one) => (
            <button
              key={String(one)}
              type="button"
              className="group group-button"
              aria-pressed={all === one}
              onClick={() => show(q, one)}
            >
              {one ? words.all : words.inForceOnly}
            </button>
          ))}
        </div>
      </div>
      <ProblemNotice error={error} />
      {isPending && <p className="quiet">{texts.common.loading}</p>}
      {data !== undefined && (
        <p className="quiet" role="status">
          {groups.length === 0 ? words.empty : fill(words.listed, { n: groups.length })}
        </p>
      )}
      {groups.length > 0 && <PolicyTable groups={groups} />}
    </div>
  );
}
