import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import type { Obligation } from '../api/types.ts';
import { useTexts } from '../app/language.ts';
import { showDay } from '../app/words.ts';
import { useObligationName } from './policy-names.ts';

/** A due date and, apart from it so that each page can place them, the reasons it opens. */
export function useWhyDate(obligation: Obligation): { date: ReactNode; reasons: ReactNode } {
  const texts = useTexts();
  const [open, setOpen] = useState(false);
  const id = useId();
  return {
    date: (
      <button
        type="button"
        className="why-button"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={`${showDay(obligation.dueOn)}: ${texts.time.why}`}
        title={texts.time.why}
        onClick={() => setOpen(!open)}
      >
        {showDay(obligation.dueOn)}
      </button>
    ),
    reasons: open && <Reasons id={id} obligation={obligation} />,
  };
}

/** From which day, by which rule, counted how, and when it reminds. */
function Reasons({ id, obligation }: { id: string; obligation: Obligation }) {
  const texts = useTexts();
  const obligationName = useObligationName();
  const { derivation, ladder } = obligation;
  const confidences: Readonly<Record<string, string>> = texts.rules.confidences;
  return (
    <div id={id} className="why" role="region" aria-label={`${texts.time.why}: ${obligationName(obligation)}`}>
      <dl>
        <dt>{texts.time.startedOn}</dt>
        <dd>{showDay(derivation.startedOn)}</dd>
        <dt>{texts.time.dueOn}</dt>
        <dd>{showDay(derivation.dueOn)}</dd>
        <dt>{texts.time.legalBasis}</dt>
        <dd>{derivation.legalBasis}</dd>
        <dt>{texts.time.confidence}</dt>
        <dd>{confidences[derivation.confidence] ?? derivation.confidence}</dd>
      </dl>
      <ol>
        {derivation.lines.map((line, index) => (
          <li key={index}>{line.text}</li>
        ))}
      </ol>
      {ladder.length > 0 && (
        <>
          <p>
            <strong>{texts.time.ladder}</strong>
          </p>
          <ul>
            {ladder.map((step) => (
              <li key={`${step.step}${step.on}`}>
                {showDay(step.on)}: {step.text}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
