import type { CaseView } from '../api/types.ts';
import { useTexts } from '../app/language.ts';
import { fill } from '../app/words.ts';
import { useSaid } from './code-words.ts';

/** What a letter of its kind still lacks, each with the rule that asks for it. Never a reason not to take it. */
export function MissingFields({ missing }: { missing: CaseView['intake']['missing'] }) {
  const { intakePart: words } = useTexts();
  const said = useSaid();
  return (
    <>
      <ul className="plain-list">
        {missing.map((one) => (
          <li key={one.field}>
            {said('intakeFields', one.field, one.text)}{' '}
            <span className="quiet">{fill(words.asked, { source: one.source })}</span>
          </li>
        ))}
      </ul>
      <p className="quiet">{words.missingHint}</p>
    </>
  );
}
