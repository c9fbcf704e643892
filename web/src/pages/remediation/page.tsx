import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { remediationQuery } from '../../api/remediation-queries.ts';
import { useTexts } from '../../app/language.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { fill } from '../../app/words.ts';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { RemediationFile } from './file.tsx';

/** One remediation on the desk of those who check. */
export function RemediationPage() {
  const { remediationId } = useParams({ from: '/staff/khac-phuc/$remediationId' });
  return <Opened remediationId={remediationId} />;
}

/** The same for whoever speaks for the body that has to remedy, in the frame of their own pages. */
export function OwnRemediationPage() {
  const { remediationId } = useParams({ from: '/own/viec-cua-toi/khac-phuc/$remediationId' });
  return <Opened remediationId={remediationId} />;
}

function Opened({ remediationId }: { remediationId: string }) {
  const texts = useTexts();
  const { remediation: words } = texts;
  const { data, error } = useQuery(remediationQuery(remediationId));
  usePageTitle(data === undefined ? words.title : fill(words.heading, { name: data.remediation.subject }));
  if (data === undefined) {
    return (
      <div className="page">
        <h1>{words.title}</h1>
        {error === null ? <p className="quiet">{texts.common.loading}</p> : <ProblemNotice error={error} />}
      </div>
    );
  }
  return <RemediationFile key={remediationId} view={data} />;
}
