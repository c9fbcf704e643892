import { useTexts } from '../app/language.ts';
import { fill } from '../app/words.ts';
import { problemOf, problemWords } from '../api/problem.ts';

/** A refusal in words, with its legal basis; `unplaced` are field messages that no field of the page shows. */
export function ProblemNotice({ error, unplaced = [] }: { error: unknown; unplaced?: readonly string[] }) {
  const texts = useTexts();
  if (error === null || error === undefined) return null;
  const problem = problemOf(error);
  return (
    <div className="problem" role="alert">
      <p>{problemWords(problem, texts)}</p>
      {problem.legalBasis !== null && (
        <p className="quiet">{fill(texts.errors.legalBasis, { basis: problem.legalBasis })}</p>
      )}
      {unplaced.length > 0 && (
        <ul>
          {unplaced.map((message) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
