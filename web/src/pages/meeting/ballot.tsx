import { Button } from 'antd';
import { useTexts } from '../../app/language.ts';
import { fill, showDay, showInstant } from '../../app/words.ts';
import { useCoded } from '../../parts/coded.ts';
import { useAct, useActWord } from './act.tsx';
import { offered, offeredOn } from './agenda-state.ts';
import { BallotForm } from './ballot-form.tsx';
import type { ItemProps } from './item-card.tsx';
import { TallySheet } from './tally-sheet.tsx';

/** The paper ballot of a discipline item: what it asks, handing out, counting, and how the count was reckoned. */
export function Ballot(props: ItemProps) {
  const { meeting: words } = useTexts();
  const { view, item, matter } = props;
  const { ballot } = matter;
  const opening = offered(view.allowedCommands, 'openBallot');
  return (
    <section>
      <h4>{words.ballot}</h4>
      <p className="quiet">{words.secrecy}</p>
      <Question {...props} />
      {ballot === null && <p>{words.ballotNotOpen}</p>}
      {ballot === null && offeredOn(view.allowedCommands, 'openBallot', item.itemId) && <OpenBallot {...props} />}
      {ballot === null && opening?.allowed === false && <p className="quiet">{opening.reason}</p>}
      {ballot !== null && ballot.counted === null && (
        <p role="status">{fill(words.ballotOpen, { at: showInstant(ballot.openedAt) })}</p>
      )}
      {ballot !== null && ballot.counted === null && offeredOn(view.allowedCommands, 'closeBallot', item.itemId) && (
        <BallotForm {...props} />
      )}
      {ballot !== null && ballot.counted !== null && <TallySheet counted={ballot.counted} />}
    </section>
  );
}

function OpenBallot({ view, item }: ItemProps) {
  const word = useActWord();
  const act = useAct(view.meeting.processId);
  return (
    <>
      {act.problem}
      <Button
        type="primary"
        loading={act.isPending}
        onClick={() => act.give({ type: 'openBallot', itemId: item.itemId })}
      >
        {word('openBallot')}
      </Button>
    </>
  );
}

/** Which of the two ballots it is, the forms on the paper with their limits, and those that are not on it. */
export function Question({ matter: { question } }: Pick<ItemProps, 'matter'>) {
  const { meeting: words } = useTexts();
  const coded = useCoded();
  if (question === null) return null;
  return (
    <>
      <p>
        {words.ballotAsked}: <strong>{coded('ballotKinds', question.kind)}</strong>
      </p>
      <h5>{words.choices}</h5>
      <ul className="choices">
        {question.choices.map(({ form, enforceable, limitedUntil }) => (
          <li key={form.code}>
            {coded('forms', form)}
            {!enforceable && <span className="out-of-time">{words.outOfTime}</span>}
            {enforceable && (
              <span className="quiet">
                {limitedUntil === null ? words.notLimited : fill(words.limitedUntil, { day: showDay(limitedUntil) })}
              </span>
            )}
          </li>
        ))}
        <li>{words.noDiscipline}</li>
      </ul>
      {question.withheld.length > 0 && (
        <>
          <h5>{words.withheld}</h5>
          <ul className="choices">
            {question.withheld.map(({ form, reason }) => (
              <li key={form.code}>
                {coded('forms', form)}: <span className="quiet">{coded('withheldReasons', reason)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
