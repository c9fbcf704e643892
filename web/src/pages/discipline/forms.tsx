import type { DisciplineView } from '../../api/discipline-queries.ts';
import { useTexts } from '../../app/language.ts';
import { showDay } from '../../app/words.ts';
import { useCoded } from '../../parts/coded.ts';

/** Which forms are on the paper, until when each may be imposed, and why others are not; as put before the meeting last. */
export function Forms({ view }: { view: DisciplineView }) {
  const { discipline: words } = useTexts();
  const coded = useCoded();
  if (view.question === null) return null;
  const { choices, withheld } = view.question;
  const columns = words.formColumns;
  return (
    <section aria-labelledby="hinh-thuc">
      <h2 id="hinh-thuc">{words.formsTitle}</h2>
      <table className="rows" aria-labelledby="hinh-thuc">
        <thead>
          <tr>
            <th scope="col">{columns.form}</th>
            <th scope="col">{columns.state}</th>
            <th scope="col">{columns.until}</th>
            <th scope="col">{columns.why}</th>
          </tr>
        </thead>
        <tbody>
          {choices.map((choice) => (
            <tr key={choice.form.code}>
              <th scope="row" data-label={columns.form}>
                {coded('forms', choice.form)}
              </th>
              <td data-label={columns.state}>{choice.enforceable ? words.open : words.onPaperOnly}</td>
              <td data-label={columns.until}>
                {choice.limitedUntil === null ? words.notLimited : showDay(choice.limitedUntil)}
              </td>
              <td data-label={columns.why}>{choice.enforceable ? '' : words.outOfTime}</td>
            </tr>
          ))}
          {withheld.map((one) => (
            <tr key={one.form.code}>
              <th scope="row" data-label={columns.form}>
                {coded('forms', one.form)}
              </th>
              <td data-label={columns.state}>{words.closed}</td>
              <td data-label={columns.until}>–</td>
              <td data-label={columns.why}>{coded('withheldReasons', one.reason)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="hint">{words.limitationHint}</p>
    </section>
  );
}
