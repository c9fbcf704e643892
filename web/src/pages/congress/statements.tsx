import type { CongressView } from '../../api/congress-queries.ts';
import { useTexts } from '../../app/language.ts';
import { fill, showDay } from '../../app/words.ts';
import { useCoded } from '../../parts/coded.ts';

type Statement = NonNullable<CongressView['statements']>[number];

/** What was stated on candidates, for the head of the inspection committee. */
export function Statements({ statements }: { statements: readonly Statement[] }) {
  const { statements: words } = useTexts();
  return (
    <section className="desk">
      <h2>{words.title}</h2>
      <p className="hint">{words.hint}</p>
      {statements.length === 0 && <p>{words.empty}</p>}
      <ul>
        {statements.map((one) => (
          <li key={one.statementId}>
            {fill(words.line, { person: one.person.name, day: showDay(one.asOf) })}
            {one.matters.length === 0 ? <p>{words.none}</p> : <Matters matters={one.matters} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Matters({ matters }: Pick<Statement, 'matters'>) {
  const { statements: words } = useTexts();
  const coded = useCoded();
  const resultOf = ({ form, number, lapsesOn }: Statement['matters'][number]) => {
    const said = form === null ? words.undisciplined : coded('forms', form);
    const numbered = number === null ? said : fill(words.numbered, { form: said, number });
    return lapsesOn === null ? numbered : `${numbered}, ${fill(words.lapses, { day: showDay(lapsesOn) })}`;
  };
  return (
    <ul>
      {matters.map((one) => (
        <li key={`${one.on} ${one.number ?? one.organisation.id}`}>
          {fill(words.matter, { day: showDay(one.on), organisation: one.organisation.name, result: resultOf(one) })}
        </li>
      ))}
    </ul>
  );
}
