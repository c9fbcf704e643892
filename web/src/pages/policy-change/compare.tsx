import type { PolicyChangeView } from '../../api/rules-queries.ts';
import { useTexts } from '../../app/language.ts';
import { useRuleFacts } from '../../parts/rule-words.ts';

/** The row in force and the row proposed, side by side; what differs says so. */
export function Compare({ view }: { view: PolicyChangeView }) {
  const { policyChange: words, rules } = useTexts();
  const factsOf = useRuleFacts();
  const { before, draft } = view;
  const old = before === null ? null : new Map(factsOf(before));
  return (
    <section aria-labelledby="so-sanh">
      <h2 id="so-sanh">{words.compare}</h2>
      {old === null && <p>{words.isNew}</p>}
      <table className="rows compare" aria-labelledby="so-sanh">
        <thead>
          <tr>
            <th scope="col">{words.field}</th>
            {old !== null && <th scope="col">{words.before}</th>}
            <th scope="col">{view.stage === 'PUBLISHED' ? words.published : words.after}</th>
          </tr>
        </thead>
        <tbody>
          {factsOf(draft).map(([field, text]) => {
            const isOther = old !== null && old.get(field) !== text;
            return (
              <tr key={field} className={isOther ? 'is-other' : undefined}>
                <th scope="row">{rules.fields[field]}</th>
                {old !== null && <td data-label={words.before}>{old.get(field)}</td>}
                <td data-label={words.after}>
                  {isOther ? <strong>{text}</strong> : text}
                  {isOther && ' '}
                  {isOther && <span className="other-mark">{words.changed}</span>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
