import type { CaseView } from '../../api/types.ts';
import { useTexts } from '../../app/language.ts';
import { fill, showDay } from '../../app/words.ts';

/** Earlier remediations after findings of the same kind; the API tells them only to those who handle the case. */
export function Recurrences({ view: { recurrences } }: { view: CaseView }) {
  const { remediation: words } = useTexts();
  if (recurrences.length === 0) return null;
  return (
    <>
      <h3>{words.earlier}</h3>
      <ul className="plain-list">
        {recurrences.map((one) => (
          <li key={`${one.subject} ${one.concludedOn}`}>
            {fill(words.earlierLine, {
              subject: one.subject,
              day: showDay(one.concludedOn),
              codes: one.codes.join(', '),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}
