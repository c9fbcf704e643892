import '../../parts/folded.css';
import { vi } from '../../../../texts/web/vi.ts';
import { useTexts } from '../../app/language.ts';

/** What the columns with a fixed list take. The words of a register are Vietnamese, whatever the language of the page. */
export function AllowedValues() {
  const { imports: words } = useTexts();
  const { kinds, channels, outcomes } = vi.words;
  const lists = [
    [words.values.kind, Object.values(kinds)],
    [words.values.channel, Object.values(channels)],
    [words.values.status, [words.values.open, ...Object.values(outcomes)]],
  ] as const;
  return (
    <details className="folded no-print">
      <summary>{words.values.title}</summary>
      <dl>
        {lists.map(([column, values]) => (
          <div key={column}>
            <dt>{column}</dt>
            <dd lang="vi">{values.join('; ')}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
