import type { MyMatter } from '../../api/my-matter-queries.ts';
import { useTexts } from '../../app/language.ts';
import { fill, showDay, showInstant } from '../../app/words.ts';
import { useCoded } from '../../parts/coded.ts';

/** What was concluded about the caller, once it was issued, and every notice that went with it. */
export function ConclusionTold({ view }: { view: MyMatter }) {
  const { subject: words } = useTexts();
  const coded = useCoded();
  const { conclusion, notices, subjects } = view;
  const nameOf = (subjectId: string) => subjects.find((one) => one.subjectId === subjectId)?.name ?? '';
  return (
    <section aria-labelledby="ket-luan">
      <h2 id="ket-luan">{words.conclusion}</h2>
      {conclusion === null && <p>{words.noConclusion}</p>}
      {conclusion !== null && (
        <article className="answer">
          <p>
            <strong>
              {fill(words.conclusionNumber, { number: conclusion.number, day: showDay(conclusion.issuedOn) })}
            </strong>
          </p>
          <p className="kept-lines">{conclusion.text}</p>
          {conclusion.findings.length > 0 && (
            <ol>
              {conclusion.findings.map((one) => (
                <li key={one.allegationId}>
                  {one.codes.map((code) => code.label).join('; ')}: <strong>{coded('findings', one.finding)}</strong>
                </li>
              ))}
            </ol>
          )}
          {conclusion.consequences.map((one) => (
            <p key={one.subjectId}>
              {nameOf(one.subjectId)}: <strong>{coded('consequences', one.consequence)}</strong>
            </p>
          ))}
        </article>
      )}
      {notices.map((one) => (
        <article key={`${one.at} ${one.subjectId}`} className="answer">
          <h3>{coded('subjectNotices', one.purpose)}</h3>
          <p className="hint">
            {showInstant(one.at)} · {coded('subjectNoticeForms', one.form)}
          </p>
          <p className="kept-lines">{one.text}</p>
        </article>
      ))}
    </section>
  );
}
