import type { MyMatter } from '../../api/my-matter-queries.ts';
import { useTexts } from '../../app/language.ts';
import { fill, showDay, showInstant } from '../../app/words.ts';
import { useCoded } from '../../parts/coded.ts';
import type { Coded } from '../../parts/coded.ts';

type Statement = MyMatter['explanations'][number];

interface Line extends Statement {
  heading: string;
  /** What became of it, in words. */
  answer: string | null;
  reason: string | null;
}

/** Everything the caller said, with what became of it, and the minutes of their own sessions. */
export function Said({ view }: { view: MyMatter }) {
  const { subject: words } = useTexts();
  const coded = useCoded();
  const acts = words.acts;
  const plain = (heading: string, list: readonly Statement[]): Line[] =>
    list.map((one) => ({ ...one, heading, answer: null, reason: null }));
  const answered = (
    heading: (one: Statement) => string,
    list: readonly (Statement & { answer: Coded; reason: string | null })[],
    codes: 'witnessAnswers' | 'objectionAnswers',
  ): Line[] => list.map((one) => ({ ...one, heading: heading(one), answer: coded(codes, one.answer) }));
  const lines = [
    ...plain(acts.submitExplanation.title, view.explanations),
    ...plain(acts.offerEvidence.title, view.evidence),
    ...answered(() => acts.proposeWitness.title, view.witnesses, 'witnessAnswers'),
    ...view.objections.flatMap((one) =>
      answered(() => `${acts.objectToTeamMember.title}: ${one.person.name}`, [one], 'objectionAnswers'),
    ),
    ...plain(acts.commentOnDraft.title, view.comments),
    ...plain(acts.reserveOpinion.title, view.opinions),
    ...plain(acts.subjectRequestsReview.title, view.reviewRequests),
  ].toSorted((one, other) => (one.at < other.at ? 1 : -1));
  return (
    <>
      <section aria-labelledby="da-gui">
        <h2 id="da-gui">{words.given}</h2>
        {lines.length === 0 && <p>{words.nothingGiven}</p>}
        {lines.map((line) => (
          <SaidLine key={`${line.heading} ${line.at} ${line.subjectId}`} line={line} />
        ))}
      </section>
      <section aria-labelledby="bien-ban">
        <h2 id="bien-ban">{words.minutes}</h2>
        {view.minutes.length === 0 && <p>{words.noMinutes}</p>}
        {view.minutes.map((one) => (
          <article key={`${one.on} ${one.text}`} className="answer">
            <p className="hint">{showDay(one.on)}</p>
            <p className="kept-lines">{one.text}</p>
          </article>
        ))}
      </section>
    </>
  );
}

function SaidLine({ line }: { line: Line }) {
  const texts = useTexts();
  const { subject: words } = texts;
  return (
    <article className="answer">
      <h3>{line.heading}</h3>
      <p className="hint">
        {showInstant(line.at)}
        {line.onPaper && ` · ${words.onPaper}`}
      </p>
      <p className="kept-lines">{line.text}</p>
      {line.files.length > 0 && (
        <ul>
          {line.files.map((file) => (
            <li key={file.id}>
              {file.name} ({fill(texts.files.size, { n: Math.max(1, Math.round(file.size / 1024)) })})
            </li>
          ))}
        </ul>
      )}
      {line.answer !== null && (
        <p>
          {words.reply}: <strong>{line.answer}</strong>
        </p>
      )}
      {line.reason !== null && <p className="kept-lines">{line.reason}</p>}
    </article>
  );
}
