import type { CaseView } from '../../api/types.ts';
import { useTexts } from '../../app/language.ts';
import { fill, showDay } from '../../app/words.ts';
import { useCoded } from '../../parts/coded.ts';
import { ActButton, useActs } from '../../parts/desk/acts.tsx';
import { DueMark } from '../../parts/due-mark.tsx';
import { isDoneIn } from './done.ts';

type Preparation = CaseView['preparations'][number];

const OF_PREPARING: readonly string[] = ['prepareForSubject', 'clearForSubject'];

/** What was written for whoever is complained about: read by a second person here, and sent from here word for word. */
export function Preparations({ view }: { view: CaseView }) {
  const { verification: words } = useTexts();
  const { commands } = useActs();
  const { preparations } = view;
  const isOffered = commands.some((one) => one.allowed && OF_PREPARING.includes(one.type));
  if (preparations.length === 0 && !(isOffered && view.verification !== null)) return null;
  return (
    <section aria-labelledby="van-ban-gui">
      <h2 id="van-ban-gui">{words.prepared}</h2>
      <p className="hint">{words.preparedLead}</p>
      {preparations.length === 0 && <p className="quiet">{words.noPrepared}</p>}
      <ul className="plain-list desk-list">
        {preparations.map((one) => (
          <PreparedText key={one.id} preparation={one} view={view} />
        ))}
      </ul>
      <ActButton type="prepareForSubject" />
    </section>
  );
}

function PreparedText({ preparation, view }: { preparation: Preparation; view: CaseView }) {
  const { verification: words } = useTexts();
  const coded = useCoded();
  const { id, purpose, field, text, details, reason, usable } = preparation;
  const { commands } = useActs();
  // Nobody clears a text of their own, though they may clear another's.
  const isTakenOn = (type: string) => commands.some((one) => one.type === type && one.itemIds.includes(id));
  const title = coded('subjectTexts', purpose);
  const isOpen = preparation.status.code === 'open';
  // A decision is presented once to everybody; whatever else was cleared may be sent again, to another subject.
  const isToSend = usable && !(purpose.code === 'presentDecision' && isDoneIn(view)(purpose.code));
  const isOutdated = preparation.status.code === 'cleared' && !usable;
  const status = isOutdated ? words.outdated : coded('preparationStatuses', preparation.status);
  const { by, on, reviewedBy, reviewedOn } = preparation;
  const said = preparation.status.code === 'returned' ? words.returnedBy : words.clearedBy;
  // The sender is asked only about what cannot be left out.
  const toClear = {
    preparationId: id,
    ...(preparation.exposure.code === 'unavoidable' ? {} : { senderAgreed: false }),
  };
  return (
    <li>
      <strong>{title}</strong> <DueMark state={isOpen || isOutdated ? 'due' : 'settled'} text={status} />
      <span className="below">
        {fill(words.preparedBy, { name: by ?? '', day: showDay(on) })}
        {reviewedBy !== null && reviewedOn !== null && (
          <> · {fill(said, { name: reviewedBy, day: showDay(reviewedOn) })}</>
        )}
      </span>
      {text !== null && <p className="desk-text">{text}</p>}
      <span className="below">{fill(words.exposureIs, { exposure: coded('exposures', preparation.exposure) })}</span>
      {details !== null && <p className="desk-text">{details}</p>}
      {reason !== null && <p className="desk-text">{fill(words.returnedBecause, { reason })}</p>}
      <div className="desk-acts">
        {isTakenOn('clearForSubject') && <ActButton type="clearForSubject" given={toClear} about={title} isNext />}
        {isTakenOn('returnPreparation') && (
          <ActButton type="returnPreparation" given={{ preparationId: id }} about={title} />
        )}
        {isToSend && text !== null && <ActButton type={purpose.code} given={{ [field]: text }} about={words.send} />}
      </div>
    </li>
  );
}
