import type { CaseView, TimelineEntry } from '../../../api/types.ts';
import { useTexts } from '../../../app/language.ts';
import { fill } from '../../../app/words.ts';
import { useCoded } from '../../../parts/coded.ts';
import { ActButton } from '../../../parts/desk/acts.tsx';
import { DueMark } from '../../../parts/due-mark.tsx';

type Verification = NonNullable<CaseView['verification']>;

interface Asked {
  id: string;
  title: string;
  by: string;
  below: string | null;
  text: string | null;
  isOpen: boolean;
  answer: string;
}

/** Words of the nth thing of a type: the process numbers witnesses and objections in the order in which they came. */
function nth(timeline: readonly TimelineEntry[], type: string, index: number): string | null {
  return timeline.filter((entry) => entry.type === type)[index]?.text ?? null;
}

/** Witnesses named and members objected to: each waits for an answer with a reason, given right here. */
export function Awaiting({ view, verification }: { view: CaseView; verification: Verification }) {
  const { verification: words } = useTexts();
  const coded = useCoded();
  const witnesses = verification.witnesses.map((one, index) => ({
    ...{ id: one.id, title: fill(words.by, { name: one.subject }), isOpen: one.answer.code === 'open' },
    ...{ by: one.subject, below: null },
    text: nth(view.timeline, 'WitnessProposed', index),
    answer: coded('witnessAnswers', one.answer),
  }));
  const objections = verification.objections.map((one, index) => ({
    id: one.id,
    title: fill(words.objection, { person: one.person.name }),
    by: one.subject,
    below: fill(words.by, { name: one.subject }),
    text: nth(view.timeline, 'TeamMemberObjectedTo', index),
    isOpen: one.answer.code === 'open',
    answer: coded('objectionAnswers', one.answer),
  }));
  return (
    <>
      <AskedList
        label={words.objections}
        none={words.noObjections}
        asked={objections}
        type="decideObjection"
        field="objectionId"
      >
        <ActButton type="objectToTeamMember" />
      </AskedList>
      <AskedList
        label={words.witnesses}
        none={words.noWitnesses}
        asked={witnesses}
        type="answerWitnessProposal"
        field="proposalId"
      >
        <ActButton type="proposeWitness" />
      </AskedList>
    </>
  );
}

interface AskedListProps {
  label: string;
  none: string;
  asked: readonly Asked[];
  type: string;
  field: string;
  children?: React.ReactNode;
}

function AskedList({ label, none, asked, type, field, children }: AskedListProps) {
  return (
    <section>
      <h3>{label}</h3>
      {asked.length === 0 && <p className="quiet">{none}</p>}
      <ul className="plain-list desk-list">
        {asked.map((one) => (
          <li key={one.id}>
            <strong>{one.title}</strong> <DueMark state={one.isOpen ? 'due' : 'settled'} text={one.answer} />
            {one.isOpen && <ActButton type={type} given={{ [field]: one.id }} about={one.by} isNext />}
            {one.below !== null && <span className="below">{one.below}</span>}
            {one.text !== null && <p className="desk-text">{one.text}</p>}
          </li>
        ))}
      </ul>
      {children}
    </section>
  );
}
