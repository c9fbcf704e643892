import { useNavigate, useRouteContext } from '@tanstack/react-router';
import { useTexts } from '../../app/language.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { useBegin } from '../../parts/begin-process.ts';
import type { BeginBody } from '../../parts/begin-process.ts';
import { SchemaForm } from '../../parts/command-form/form.tsx';

/** Roles that open a case nobody sent; the API decides again. */
const OPENERS: readonly string[] = ['HEAD', 'SCREENER', 'INSPECTOR'];

/** Where a case begins that nobody sent: by a programme, an instruction, or found by the body itself. */
export function OpenCasePage() {
  const { openCase: words } = useTexts();
  const { user } = useRouteContext({ from: '/staff' });
  const navigate = useNavigate();
  const begin = useBegin(['cases'], ({ id }) => void navigate({ to: '/vu-viec/$caseId', params: { caseId: id } }));
  const held = user.roles.filter((one) => OPENERS.includes(one.role));
  const organisations = [...new Map(held.map((one) => [one.organisationId, one.organisation]))].map(
    ([value, label]) => ({ value, label }),
  );
  usePageTitle(words.title);
  return (
    <div className="page narrow">
      <h1>{words.title}</h1>
      <p className="quiet">{organisations.length === 0 ? words.notMine : words.lead}</p>
      {organisations.length > 0 && (
        <SchemaForm
          schema="#/components/schemas/OpenCaseCommand"
          submitLabel={words.submit}
          context={{ organisations }}
          known={organisations.length === 1 ? { organisationId: organisations[0]?.value } : {}}
          give={{
            isPending: begin.isPending,
            error: begin.error,
            // The fields come from the schema of the opening itself; the API checks them again.
            mutate: (fields, options) => begin.mutate({ process: 'case', ...fields } as unknown as BeginBody, options),
          }}
        />
      )}
    </div>
  );
}
