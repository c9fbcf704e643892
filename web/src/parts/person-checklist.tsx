import './person-checklist.css';
import { Checkbox } from 'antd';
import { useTexts } from '../app/language.ts';
import { fill } from '../app/words.ts';

export interface ListedPerson {
  id: string;
  name: string;
  /** What stands behind the name: a post, a reason. */
  note?: string;
  /** Already recorded, or not to be chosen. */
  fixed?: boolean;
}

interface PersonChecklistProps {
  id?: string;
  label: string;
  people: readonly ListedPerson[];
  value?: readonly string[];
  onChange?: (ids: string[]) => void;
  /** Whether one button takes everybody. */
  takesAll?: boolean;
}

/** Chooses several of a short list of people, one box each, in the order of the list. */
export function PersonChecklist({ id, label, people, value = [], onChange, takesAll = false }: PersonChecklistProps) {
  const { personChecklist: words } = useTexts();
  const chosen = new Set(value);
  const free = people.filter((one) => one.fixed !== true);
  function choose(personId: string, isIn: boolean): void {
    onChange?.(people.map((one) => one.id).filter((one) => (one === personId ? isIn : chosen.has(one))));
  }
  return (
    <fieldset id={id} className="person-checklist" tabIndex={-1}>
      <legend className="unseen">{label}</legend>
      {people.length === 0 && <p className="quiet">{words.nobody}</p>}
      <ul>
        {people.map((person) => (
          <li key={person.id}>
            <Checkbox
              checked={chosen.has(person.id)}
              disabled={person.fixed === true}
              onChange={(event) => choose(person.id, event.target.checked)}
            >
              {person.name}
              {person.note !== undefined && <span className="quiet">, {person.note}</span>}
            </Checkbox>
          </li>
        ))}
      </ul>
      <p className="quiet" role="status">
        {fill(words.chosen, { n: value.length, of: people.length })}
        {takesAll && free.some((one) => !chosen.has(one.id)) && (
          <button type="button" className="link-button" onClick={() => onChange?.(people.map((one) => one.id))}>
            {words.all}
          </button>
        )}
      </p>
    </fieldset>
  );
}
