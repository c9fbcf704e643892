import type { CaseView } from '../../api/types.ts';
import { useTexts } from '../../app/language.ts';
import { useCoded } from '../../parts/coded.ts';
import { allegationNames } from './form-context.ts';

type Finding = NonNullable<CaseView['conclusion']>['findings'][number];

/** What was found about each allegation, in words. */
export function Findings({ view, findings }: { view: CaseView; findings: readonly Finding[] }) {
  const { verification: words } = useTexts();
  const coded = useCoded();
  return (
    <dl className="findings" aria-label={words.findings}>
      {[...allegationNames(view)].map(([id, name]) => {
        const found = findings.find((one) => one.allegationId === id);
        return (
          <div key={id}>
            <dt>{name}</dt>
            <dd>{found === undefined ? words.noFinding : coded('findings', found.finding)}</dd>
          </div>
        );
      })}
    </dl>
  );
}
