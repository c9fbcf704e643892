import type { Counted } from '../../api/meeting-queries.ts';
import { useLanguage, useTexts } from '../../app/language.ts';
import { fill } from '../../app/words.ts';
import { useCoded } from '../../parts/coded.ts';

/** The count as recorded: the papers, each step held against what was needed, and what came of it. */
export function TallySheet({ counted }: { counted: Counted }) {
  const { meeting: words } = useTexts();
  const coded = useCoded();
  const result = useResultWords();
  const { tally } = counted;
  const columns = words.tallyColumns;
  const papers: readonly [string, number][] = [
    [words.issued, counted.issued],
    // Every form, because the steps end with the one that was reached.
    ...counted.forms.map(({ form, votes }): [string, number] => [coded('forms', form), votes]),
    [words.noDiscipline, counted.noDiscipline],
    [words.blank, counted.blank],
    [words.invalid, counted.invalid],
  ];
  return (
    <div className="tally">
      <h5>{words.tally}</h5>
      <p className="papers">
        {papers.map(([label, n]) => (
          <span key={label}>
            {label}: <strong>{n}</strong>
          </span>
        ))}
      </p>
      <table className="counts" aria-label={words.tally}>
        <thead>
          <tr>
            <th scope="col">{columns.form}</th>
            <th scope="col" className="count-column">
              {columns.votes}
            </th>
            <th scope="col" className="count-column">
              {columns.counted}
            </th>
            <th scope="col" className="count-column">
              {columns.needed}
            </th>
            <th scope="col">{columns.result}</th>
          </tr>
        </thead>
        <tbody>
          {tally.steps.map((step) => (
            <tr key={step.form.code}>
              <th scope="row">{coded('forms', step.form)}</th>
              <td className="count-column">{step.votes}</td>
              <td className="count-column">{step.counted}</td>
              <td className="count-column">{step.needed}</td>
              <td>{step.reached ? <strong>{words.reached}</strong> : words.notReached}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet">
        {fill(words.base, { n: tally.base })}. {tally.cumulated && words.cumulateHint}
      </p>
      <p className="result">
        {words.result}: <strong>{result(tally)}</strong>
      </p>
      <p className="quiet">
        {words.board}: {counted.board.map((one) => one.name).join(', ')}.
      </p>
      <details className="no-print">
        <summary>{words.rules}</summary>
        <ul className="people">
          {tally.rules.map((rule) => (
            <li key={`${rule.key} ${rule.version} ${rule.legalBasis}`}>{rule.legalBasis}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}

/** What the count came to, in one sentence: the API's own words in Vietnamese. */
export function useResultWords(): (tally: Counted['tally']) => string {
  const language = useLanguage();
  const { meeting: words } = useTexts();
  const coded = useCoded();
  return (tally) => {
    if (language === 'vi') return tally.text;
    const outcome = coded('tallyOutcomes', tally.outcome);
    if (tally.form === null) return outcome;
    const late = tally.enforceable ? '' : ` (${words.outOfTime.toLowerCase()})`;
    return `${outcome}: ${coded('forms', tally.form)}${late}`;
  };
}
