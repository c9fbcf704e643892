import { useTexts } from '../../app/language.ts';
import { offeredOn } from './agenda-state.ts';
import { ItemAct } from './item-act.tsx';
import type { ItemProps } from './item-card.tsx';

const ENDINGS = ['deferItem', 'returnItem', 'declareBodyUnable'] as const;

/** The ways an item ends without a decision: put off, sent back, or the body cannot decide. */
export function ItemEndings({ view, item }: ItemProps) {
  const { meeting: words } = useTexts();
  if (!ENDINGS.some((type) => offeredOn(view.allowedCommands, type, item.itemId))) return null;
  return (
    <section>
      <h4>{words.otherEnds}</h4>
      <div className="acts">
        {ENDINGS.map((type) => (
          <ItemAct key={type} view={view} item={item} type={type} />
        ))}
      </div>
    </section>
  );
}
