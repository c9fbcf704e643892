import type { CaseView } from '../../api/types.ts';
import { useTexts } from '../../app/language.ts';
import { fill } from '../../app/words.ts';
import { useSenderNames } from './sender-names.ts';

type Sender = CaseView['senders'][number];

/** Who is owed answers, one by one: kinds, days and numbers, and never who they are. */
export function Senders({ view }: { view: CaseView }) {
  const { linked: words } = useTexts();
  const names = useSenderNames();
  const standing = useStanding();
  if (view.senders.length < 2 && view.senders.every((one) => standing(one) === '')) return null;
  const named = names(view.senders);
  return (
    <section aria-labelledby="nguoi-gui">
      <h2 id="nguoi-gui">{fill(words.senders, { n: view.senders.length })}</h2>
      <ul className="plain-list">
        {view.senders.map((one, index) => (
          <li key={one.id}>
            {named[index]?.label} <span className="below">{standing(one)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function useStanding(): (sender: Sender) => string {
  const { linked: words } = useTexts();
  return (sender) =>
    [
      ...(sender.memberCount === null ? [] : [fill(words.group, { n: sender.memberCount })]),
      ...(sender.senderType === 'group' && !sender.representativeKnown ? [words.noRepresentative] : []),
      ...(sender.isPart ? [words.part] : []),
      ...(sender.withdrawn ? [words.withdrawn] : []),
      ...(sender.died ? [words.died] : []),
      ...(sender.answered ? [words.answered] : []),
    ].join(' · ');
}
