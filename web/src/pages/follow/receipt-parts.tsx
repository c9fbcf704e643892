import type { ReceiptStatus } from '../../api/types.ts';
import { useTexts } from '../../app/language.ts';
import { fill, showDay } from '../../app/words.ts';

/** The parts of a letter that are settled each on its own: one receipt leads to all of them. */
export function ReceiptParts({ parts }: { parts: ReceiptStatus['parts'] }) {
  const words = useTexts().receiptParts;
  if (parts.length === 0) return null;
  return (
    <section aria-labelledby="cac-phan">
      <h2 id="cac-phan">{words.title}</h2>
      <p>{words.lead}</p>
      <ol>
        {parts.map((part, index) => {
          const said = [
            part.kindText,
            part.stageText,
            part.answerDueOn === null ? '' : fill(words.due, { day: showDay(part.answerDueOn) }),
            part.outcomeText ?? '',
          ].filter((one) => one !== '');
          return <li key={`${index + 1} ${part.kindText}`}>{said.join(' · ')}</li>;
        })}
      </ol>
    </section>
  );
}
