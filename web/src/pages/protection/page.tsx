import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { protectionQuery } from '../../api/protection-queries.ts';
import { useTexts } from '../../app/language.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { ProblemNotice } from '../../parts/problem-notice.tsx';
import { ProtectionFile } from './file.tsx';

/** One protection on the desk of whoever sees to it. */
export function ProtectionPage() {
  const texts = useTexts();
  const { protection: words } = texts;
  const { protectionId } = useParams({ from: '/staff/bao-ve/$protectionId' });
  const { data, error } = useQuery(protectionQuery(protectionId));
  usePageTitle(words.heading);
  if (data === undefined) {
    return (
      <div className="page">
        <h1>{words.heading}</h1>
        {error === null ? <p className="quiet">{texts.common.loading}</p> : <ProblemNotice error={error} />}
      </div>
    );
  }
  return <ProtectionFile key={protectionId} view={data} />;
}
