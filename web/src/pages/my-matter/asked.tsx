import type { MyMatter } from '../../api/my-matter-queries.ts';
import type { Obligation } from '../../api/types.ts';
import { useTexts } from '../../app/language.ts';
import { fill, showDay, showInstant } from '../../app/words.ts';
import { useDueWords } from '../../parts/due-words.ts';
import { useObligationName } from '../../parts/policy-names.ts';
import { useWhyDate } from '../../parts/why-date.tsx';

/** What is asked of the caller and still open: first on the page, with the day and why it is that day. */
export function Waiting({ view }: { view: MyMatter }) {
  const { subject: words } = useTexts();
  return (
    <section aria-labelledby="dang-cho" className="notice-box waiting-box">
      <h2 id="dang-cho">{words.waiting}</h2>
      {view.obligations.length === 0 && <p>{words.empty}</p>}
      <ul className="matters">
        {view.obligations.map((one) => (
          <Due key={`${one.processId} ${one.obligationId}`} obligation={one} isNamed />
        ))}
      </ul>
    </section>
  );
}

/** Until when an answer is asked for, with the reasons it opens. */
function Due({ obligation, isNamed = false }: { obligation: Obligation; isNamed?: boolean }) {
  const { subject: words } = useTexts();
  const dueWords = useDueWords();
  const why = useWhyDate(obligation);
  const obligationName = useObligationName();
  const [before = '', after = ''] = words.dueOn.split('{day}');
  return (
    <li>
      {isNamed && <strong className="due-name">{obligationName(obligation)}</strong>}
      {obligation.status === 'open' && (
        <>
          {before}
          {why.date}
          {after} ({dueWords(obligation)})
        </>
      )}
      {obligation.status !== 'open' && <span className="hint">{dueWords(obligation)}</span>}
      {why.reasons}
    </li>
  );
}

interface AskedProps {
  title: string;
  hint?: string;
  asked: MyMatter['questions'];
}

/** What was sent to the caller for an answer, the latest first. */
export function Asked({ title, hint, asked }: AskedProps) {
  const { subject: words } = useTexts();
  if (asked.length === 0) return null;
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      {hint !== undefined && <p className="hint">{hint}</p>}
      {asked.toReversed().map((one) => (
        <article key={`${one.at} ${one.subjectId}`} className="answer">
          <p className="hint">{fill(words.sentAt, { at: showInstant(one.at) })}</p>
          <p className="kept-lines">{one.text}</p>
          {one.due !== null && (
            <ul className="matters">
              <Due obligation={one.due} />
            </ul>
          )}
        </article>
      ))}
    </section>
  );
}

/** A day that counts from something, in words; nothing where there is none. */
export function DayFact({ label, day }: { label: string; day: string | null }) {
  if (day === null) return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd>{showDay(day)}</dd>
    </div>
  );
}
