import { Link } from '@tanstack/react-router';
import type { AgendaItem, Matter, MeetingView } from '../../api/meeting-queries.ts';
import { useTexts } from '../../app/language.ts';
import { fill } from '../../app/words.ts';
import { useCoded } from '../../parts/coded.ts';
import { Ballot } from './ballot.tsx';
import { Conclusion } from './conclusion.tsx';
import { Hearings } from './hearings.tsx';
import { ItemEndings } from './item-endings.tsx';
import { Recusals } from './recusals.tsx';

export interface ItemProps {
  view: MeetingView;
  item: AgendaItem;
  matter: Matter;
}

/** One item of the agenda, in the order in which it is worked through. */
export function ItemCard({ view, item }: { view: MeetingView; item: AgendaItem }) {
  const { meeting: words } = useTexts();
  const coded = useCoded();
  const { matter } = item;
  const id = `noi-dung-${item.itemId}`;
  return (
    <article className={item.end === null ? 'item' : 'item item-ended'} aria-labelledby={id}>
      <header>
        <h3 id={id}>
          {fill(words.item, { n: item.position })}: {words.itemKinds[item.kind].toLowerCase()}
          {matter !== null && <span className="number"> {matter.caseNumber}</span>}
        </h3>
        {item.end !== null && <span className="item-end">{coded('itemEnds', item.end)}</span>}
      </header>
      {matter === null ? <p className="quiet">{words.hidden}</p> : <Work view={view} item={item} matter={matter} />}
    </article>
  );
}

function Work(props: ItemProps) {
  const { meeting: words } = useTexts();
  const { item, matter } = props;
  return (
    <>
      <p>
        {words.subjects}: <strong>{matter.subjects.map((one) => one.name).join('; ')}</strong>
        {' · '}
        <Link to="/vu-viec/$caseId" params={{ caseId: matter.caseId }}>
          {words.openCase}
        </Link>
      </p>
      {matter.refused !== null && (
        <p className="problem" role="alert">
          {fill(words.refused, { code: matter.refused })}
        </p>
      )}
      <Recusals {...props} />
      <Hearings {...props} />
      {item.kind === 'discipline' && <Ballot {...props} />}
      <Conclusion {...props} />
      <ItemEndings {...props} />
    </>
  );
}
