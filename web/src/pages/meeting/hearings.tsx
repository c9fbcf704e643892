import { useTexts } from '../../app/language.ts';
import { useCoded } from '../../parts/coded.ts';
import { stillToHear } from './agenda-state.ts';
import { ItemAct } from './item-act.tsx';
import type { ItemProps } from './item-card.tsx';

/** Whether each subject spoke before the body, or stayed away though summoned. */
export function Hearings({ view, item, matter }: ItemProps) {
  const { meeting: words } = useTexts();
  const coded = useCoded();
  const subjects = stillToHear(matter).map(({ subjectId, name }) => ({ value: subjectId, label: name }));
  // A conclusion may be adopted without a hearing: then there is nothing to tell.
  if (item.end !== null && matter.hearings.length === 0) return null;
  return (
    <section>
      <h4>{words.hearing}</h4>
      <ul className="people">
        {matter.subjects.map(({ subjectId, name }) => {
          const heard = matter.hearings.findLast((one) => one.subjectId === subjectId);
          return (
            <li key={subjectId}>
              {name}: {(heard === undefined ? words.notHeard : coded('itemHearings', heard.status)).toLowerCase()}
            </li>
          );
        })}
      </ul>
      {subjects.length > 0 && (
        <div className="acts">
          <ItemAct view={view} item={item} type="hearSubject" context={{ subjects }} />
          <ItemAct view={view} item={item} type="recordAbsence" context={{ subjects }} />
        </div>
      )}
    </section>
  );
}
