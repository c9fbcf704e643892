import { Link } from '@tanstack/react-router';
import type { CaseView } from '../../api/types.ts';
import { useTexts } from '../../app/language.ts';
import { useSaid } from '../../parts/code-words.ts';

/** Parts, joined and linked cases, as far as the reader may know of them. */
export function LinkedCases({ view }: { view: CaseView }) {
  const { linked: words } = useTexts();
  const said = useSaid();
  if (view.linkedCases.length === 0) return null;
  return (
    <section aria-labelledby="vu-viec-lien-quan">
      <h2 id="vu-viec-lien-quan">{words.title}</h2>
      <ul className="plain-list desk-list">
        {view.linkedCases.map((one) => (
          <li key={`${one.caseId} ${one.relation}`}>
            <span className="quiet">{said('linkRelations', one.relation, one.relationText)}:</span>{' '}
            <Link to="/vu-viec/$caseId" params={{ caseId: one.caseId }}>
              {one.number}
            </Link>
            <span className="below">
              {[one.kindText, said('stages', one.stage, one.stageText)].filter((part) => part !== null).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
