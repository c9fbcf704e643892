import type { CaseView } from '../../api/types.ts';
import { useLanguage, useTexts } from '../../app/language.ts';
import { fill } from '../../app/words.ts';

/** Who would be competent, and why this body is or is not: a suggestion, while nobody has accepted the matter. */
export function CompetencePart({ competence }: { competence: NonNullable<CaseView['competence']> }) {
  const { competence: words } = useTexts();
  const { isHere, bodies, reason, reasonText, legalBasis } = competence;
  const language = useLanguage();
  const said: Readonly<Record<string, string>> = words.reasons;
  return (
    <section aria-labelledby="tham-quyen">
      <h2 id="tham-quyen">{words.title}</h2>
      <p>
        {language === 'vi' ? reasonText : (said[reason] ?? reasonText)}{' '}
        {legalBasis !== null && <span className="quiet">{fill(words.basis, { basis: legalBasis })}</span>}
      </p>
      {bodies.length > 0 && <p>{fill(words.bodies, { bodies: bodies.map((one) => one.name).join('; ') })}</p>}
      {bodies.length === 0 && !isHere && <p>{words.none}</p>}
      <p className="quiet">{words.hint}</p>
    </section>
  );
}
