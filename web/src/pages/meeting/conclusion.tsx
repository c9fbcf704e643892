import { Form } from 'antd';
import { useTexts } from '../../app/language.ts';
import { fill } from '../../app/words.ts';
import { useCoded } from '../../parts/coded.ts';
import { Saving, WordsField, useAct } from './act.tsx';
import { offeredOn } from './agenda-state.ts';
import { AllegationText } from './allegation-text.tsx';
import { ConclusionForm } from './conclusion-form.tsx';
import type { ItemProps } from './item-card.tsx';

/** What the body said: the form in which it is recorded, afterwards the resolution as it stands. */
export function Conclusion(props: ItemProps) {
  const { view, item, matter } = props;
  if (matter.resolution !== null) return <Resolution item={item} matter={matter} />;
  if (!offeredOn(view.allowedCommands, 'adopt', item.itemId)) return null;
  return item.kind === 'case' ? <ConclusionForm {...props} /> : <AdoptBallot {...props} />;
}

/** A discipline item: the ballot has decided, only its words are added. */
function AdoptBallot({ view, item }: ItemProps) {
  const { meeting: words } = useTexts();
  const act = useAct(view.meeting.processId);
  const title = fill(words.adoptTitle, { n: item.position });
  return (
    <section>
      <h4>{title}</h4>
      <Form<{ text: string }>
        layout="vertical"
        requiredMark={false}
        onFinish={({ text }) =>
          act.give({ type: 'adopt', itemId: item.itemId, vote: null, findings: [], consequences: [], text })
        }
      >
        <WordsField name="text" label={words.resolutionText} hint={words.adoptBallotHint} />
        <Saving label={title} act={act} />
      </Form>
    </section>
  );
}

/** The resolution as recorded: votes, a finding for each allegation, a consequence for each subject, the words. */
export function Resolution({ item, matter }: Pick<ItemProps, 'item' | 'matter'>) {
  const { meeting: words } = useTexts();
  const coded = useCoded();
  const { resolution, vote, allegations } = matter;
  if (resolution === null) return null;
  return (
    <section>
      <h4>{item.kind === 'case' ? words.decided : words.resolutionText}</h4>
      {vote !== null && (
        <p>
          {words.handVote}: {fill(words.hands, { for: vote.for, against: vote.against, abstained: vote.abstained })}
        </p>
      )}
      {resolution.findings.length > 0 && (
        <ol className="allegations">
          {allegations.map((allegation) => {
            const found = resolution.findings.find((one) => one.allegationId === allegation.id);
            return (
              <li key={allegation.id}>
                <AllegationText allegation={allegation} />
                {found !== undefined && <span className="finding">{coded('findings', found.finding)}</span>}
              </li>
            );
          })}
        </ol>
      )}
      <ul className="people">
        {resolution.consequences.map((one) => (
          <li key={one.subjectId}>
            {one.subject}: <strong>{coded('consequences', one.consequence)}</strong>
          </li>
        ))}
      </ul>
      {resolution.text !== null && <p className="story-text">{resolution.text}</p>}
    </section>
  );
}
