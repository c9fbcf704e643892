import { useId, useState } from 'react';
import type { Obligation } from '../api/types.ts';
import { useTexts } from '../app/language.ts';
import { showDay } from '../app/words.ts';

/** A due date that opens its reasons: from which day, by which rule, counted how, and when it reminds. */
export function WhyDate({ obligation }: { obligation: Obligation }) {
  const texts = useTexts();
  const [open, setOpen] = useState(false);
  const id = useId();
  const { derivation, ladder } = obligation;
  return (
    <>
      <button
        type="button"
        className="why-button"
        aria-expanded={open}
        aria-controls={id}
        aria-label={`${showDay(obligation.dueOn)}: ${texts.time.why}`}
        title={texts.time.why}
        onClick={() => setOpen(!open)}
      >
        {showDay(obligation.dueOn)}
      </button>
      <div id={id} className="why" hidden={!open} role="region" aria-label={`${texts.time.why}: ${obligation.name}`}>
        <dl>
          <dt>{texts.time.startedOn}</dt>
          <dd>{showDay(derivation.startedOn)}</dd>
          <dt>{texts.time.dueOn}</dt>
          <dd>{showDay(derivation.dueOn)}</dd>
          <dt>{texts.time.legalBasis}</dt>
          <dd>{derivation.legalBasis}</dd>
          <dt>{texts.time.confidence}</dt>
          <dd>{derivation.confidence}</dd>
        </dl>
        <ol>
          {derivation.lines.map((line, index) => (
            <li key={index}>{line.text}</li>
          ))}
        </ol>
        {ladder.length > 0 && (
          <>
            <h4>{texts.time.ladder}</h4>
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
    </>
  );
}
