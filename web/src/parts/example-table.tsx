import type { TriedExample } from '../api/rules-queries.ts';
import { useTexts } from '../app/language.ts';
import { showDay, showInstant } from '../app/words.ts';

/** An example as counted now, and as the rule in force counts it where that is asked. */
type CountedExample = TriedExample & { before?: string | null };

interface ExampleTableProps {
  label: string;
  examples: readonly CountedExample[];
  /** Whether to show what the rule in force gives. */
  showsBefore?: boolean;
}

/** Examples of a rule with the last day each must give; right and wrong as a sign and a word. */
export function ExampleTable({ label, examples, showsBefore = false }: ExampleTableProps) {
  const { rules: words } = useTexts();
  const columns = words.exampleColumns;
  return (
    <table className="rows" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{columns.name}</th>
          <th scope="col">{columns.startedOn}</th>
          <th scope="col">{columns.dueOn}</th>
          <th scope="col">{columns.computed}</th>
          {showsBefore && <th scope="col">{columns.before}</th>}
        </tr>
      </thead>
      <tbody>
        {examples.map((example) => (
          <tr key={`${example.name} ${example.startedOn} ${example.startedAt ?? ''}`}>
            <td data-label={columns.name}>{example.name}</td>
            <td data-label={columns.startedOn} className="number">
              {example.startedAt === null ? showDay(example.startedOn) : showInstant(example.startedAt)}
            </td>
            <td data-label={columns.dueOn} className="number">
              {showDay(example.dueOn)}
            </td>
            <td data-label={columns.computed}>
              <Computed example={example} />
            </td>
            {showsBefore && (
              <td data-label={columns.before} className="number">
                {showDay(example.before ?? '')}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Computed({ example }: { example: CountedExample }) {
  const { rules: words } = useTexts();
  const [sign, said] = example.holds ? ['✓', words.holds] : ['✗', words.holdsNot];
  return (
    <span className={example.holds ? 'holds' : 'holds-not'}>
      <span aria-hidden="true">{sign}</span> <span className="number">{showDay(example.computed)}</span>, {said}
    </span>
  );
}
