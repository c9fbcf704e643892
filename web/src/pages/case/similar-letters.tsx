import { useQuery } from '@tanstack/react-query';
import { similarToCaseQuery } from '../../api/similar-queries.ts';
import type { CaseView } from '../../api/types.ts';
import { useTexts } from '../../app/language.ts';
import type { Choice } from '../../parts/command-form/context.ts';
import { useSaid } from '../../parts/code-words.ts';
import { ActButton } from '../../parts/desk/acts.tsx';
import { SimilarList } from '../../parts/similar-list.tsx';

/** Cases with like content, and the way to consolidate where that may be done now. Nothing is shown where there are none. */
export function SimilarLetters({ view }: { view: CaseView }) {
  const { similar: words } = useTexts();
  const { data } = useQuery(similarToCaseQuery(view.case.caseId));
  if (data === undefined || data.items.length === 0) return null;
  return (
    <section aria-labelledby="don-gan-giong">
      <h2 id="don-gan-giong">{words.ofCase}</h2>
      <SimilarList found={data} />
      {view.allowedCommands.some((one) => one.type === CONSOLIDATE && one.allowed) && (
        <p>
          {words.consolidate} <ActButton type={CONSOLIDATE} />
        </p>
      )}
    </section>
  );
}

const CONSOLIDATE = 'consolidate';

/** Those cases as a form offers them: what one would join this case with, or link it to. */
export function useNearCases(caseId: string): readonly Choice[] {
  const said = useSaid();
  const { data } = useQuery(similarToCaseQuery(caseId));
  return (data?.items ?? []).map((one) => ({
    value: one.caseId,
    label: [one.caseNumber, said('kinds', one.kind, one.kindText), said('stages', one.stage, one.stageText)]
      .filter((part) => part !== '')
      .join(' · '),
  }));
}
