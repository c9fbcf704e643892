import type { Obligation } from '../../api/types.ts';
import { useTexts } from '../../app/language.ts';
import { fill } from '../../app/words.ts';
import { OwedItem } from '../owed-item.tsx';

function byDue(one: Obligation, other: Obligation): number {
  return one.dueOn < other.dueOn ? -1 : 1;
}

/** What is owed next and by when; what is already done folds away below. */
export function Owed({ obligations }: { obligations: readonly Obligation[] }) {
  const texts = useTexts();
  const open = obligations.filter((one) => one.status === 'open').toSorted(byDue);
  const settled = obligations.filter((one) => one.status !== 'open').toSorted(byDue);
  return (
    <section className="owed" aria-labelledby="viec-tiep-theo">
      <h2 id="viec-tiep-theo">{texts.case.owed}</h2>
      {open.length === 0 ? <p>{texts.case.owedNothing}</p> : <OwedList obligations={open} />}
      {settled.length > 0 && (
        <details>
          <summary>{fill(texts.case.settled, { n: settled.length })}</summary>
          <OwedList obligations={settled} />
        </details>
      )}
    </section>
  );
}

function OwedList({ obligations }: { obligations: readonly Obligation[] }) {
  return (
    <ul>
      {obligations.map((one) => (
        <OwedItem key={`${one.processId} ${one.obligationId}`} obligation={one} />
      ))}
    </ul>
  );
}
