import { useQuery } from '@tanstack/react-query';
import { meQuery } from '../../api/queries.ts';
import { useTexts } from '../../app/language.ts';
import { useCoded } from '../../parts/coded.ts';
import { ItemAct } from './item-act.tsx';
import type { ItemProps } from './item-card.tsx';

/** Who takes no part in the item and why, and a way to record one more: oneself to begin with. */
export function Recusals({ view, item, matter }: ItemProps) {
  const { meeting: words } = useTexts();
  const coded = useCoded();
  const me = useQuery(meQuery).data?.personId ?? null;
  const free = view.members.filter((one) => matter.recused.every(({ person }) => person.id !== one.id));
  return (
    <section>
      <h4>{words.recused}</h4>
      {matter.recused.length === 0 && <p className="quiet">{words.noRecused}</p>}
      <ul className="people">
        {matter.recused.map(({ person, ground }) => (
          <li key={person.id}>
            {person.name} <span className="quiet">({coded('conflictRelations', ground)})</span>
          </li>
        ))}
      </ul>
      <ItemAct
        view={view}
        item={item}
        type="recuse"
        hint={words.recuseHint}
        context={{ members: free.map(({ id, name }) => ({ value: id, label: name })) }}
        known={free.some((one) => one.id === me) ? { personId: me } : {}}
      />
    </section>
  );
}
