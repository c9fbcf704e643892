import type { Obligation } from '../api/types.ts';
import { useTexts } from '../app/language.ts';
import { fill } from '../app/words.ts';
import { DueMark } from './due-mark.tsx';
import { useDueWords } from './due-words.ts';
import { latenessNotes } from './lateness-words.ts';
import { useOwnerWords } from './owner-words.ts';
import { useObligationName } from './policy-names.ts';
import { useWhyDate } from './why-date.tsx';

/** One obligation in a list: what, until when, why, and who owes it. */
export function OwedItem({ obligation }: { obligation: Obligation }) {
  const texts = useTexts();
  const dueWords = useDueWords();
  const ownerWords = useOwnerWords();
  const obligationName = useObligationName();
  const why = useWhyDate(obligation);
  const { owner, urgings, extensionRequested } = obligation;
  const notes = [
    fill(texts.case.owner, { name: owner.mine ? texts.inbox.owners.mine : ownerWords(owner) }),
    ...(urgings > 0 ? [fill(texts.case.urgings, { n: urgings })] : []),
    ...(extensionRequested ? [texts.case.extension] : []),
    ...latenessNotes(obligation, texts.lateness),
  ];
  return (
    <li className={`owed-item row-${obligation.state}`}>
      <span className="owed-name">{obligationName(obligation)}</span>
      {why.date}
      <DueMark state={obligation.state} text={dueWords(obligation)} />
      <span className="quiet">{notes.join(' · ')}</span>
      {why.reasons}
    </li>
  );
}
