import type { MyDiscipline } from '../../api/my-matter-queries.ts';
import { useTexts } from '../../app/language.ts';
import { fill, showDay, showInstant } from '../../app/words.ts';
import { useCoded } from '../../parts/coded.ts';
import { DayFact } from './asked.tsx';

/** A discipline against the caller: where it stands, the summons, the decision and until when they may appeal. */
export function DisciplineTold({ discipline }: { discipline: MyDiscipline }) {
  const { subject: words, discipline: terms } = useTexts();
  const coded = useCoded();
  const { summons, hearing, decision, noDiscipline, selfReviews, selfReviewRefused } = discipline;
  const id = `ky-luat-${discipline.disciplineId}`;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{terms.title}</h2>
      <p>
        {discipline.organisation.name} · {coded('disciplineStages', discipline.stage)}
      </p>
      {summons !== null && (
        <article className="answer">
          <h3>{fill(words.summoned, { day: showDay(summons.hearingOn) })}</h3>
          <p className="kept-lines">{summons.text}</p>
        </article>
      )}
      {hearing !== null && <p>{coded('hearingOutcomes', hearing)}</p>}
      {selfReviews.map((one) => (
        <article key={one.at} className="answer">
          <h3>{terms.selfReview}</h3>
          <p className="hint">
            {showInstant(one.at)}
            {one.onPaper && ` · ${words.onPaper}`}
            {one.ownForm !== null && ` · ${terms.ownForm}: ${coded('forms', one.ownForm)}`}
          </p>
          <p className="kept-lines">{one.text}</p>
        </article>
      ))}
      {selfReviewRefused && <p>{terms.selfReviewRefused}</p>}
      {noDiscipline !== null && (
        <article className="answer">
          <p>
            <strong>{fill(terms.notDisciplined, { reason: coded('noDisciplineReasons', noDiscipline) })}</strong>
          </p>
          <p className="hint">{showDay(noDiscipline.toldOn)}</p>
          <p className="kept-lines">{noDiscipline.notice}</p>
        </article>
      )}
      {decision !== null && <Decision decision={decision} />}
    </section>
  );
}

function Decision({ decision }: { decision: NonNullable<MyDiscipline['decision']> }) {
  const { subject: words, discipline: terms } = useTexts();
  const coded = useCoded();
  const facts = terms.decisionFacts;
  const { appeal } = decision;
  return (
    <article className="answer">
      <h3>{words.decision}</h3>
      <dl className="status">
        <div>
          <dt>{facts.form}</dt>
          <dd>{coded('forms', decision.form)}</dd>
        </div>
        {decision.number !== null && (
          <div>
            <dt>{facts.number}</dt>
            <dd>{decision.number}</dd>
          </div>
        )}
        <DayFact label={facts.signedOn} day={decision.signedOn} />
        <DayFact label={facts.effectiveFrom} day={decision.effectiveFrom} />
        <DayFact label={facts.servedOn} day={decision.servedOn} />
        <DayFact label={facts.announcedOn} day={decision.announcedOn} />
        <DayFact label={facts.lapsesOn} day={decision.lapsesOn} />
      </dl>
      <p>
        <strong>
          {words.appeal}
          {appeal !== null &&
            `: ${fill(appeal.isOpen ? words.appealUntil : words.appealOver, { day: showDay(appeal.lastDay) })}`}
        </strong>
      </p>
      <p>{terms.appealHint}</p>
      {appeal !== null && (
        <details>
          <summary>{words.appealWhy}</summary>
          <ul>
            {appeal.derivation.lines.map((line) => (
              <li key={line.text}>{line.text}</li>
            ))}
          </ul>
          <p className="hint">{appeal.derivation.legalBasis}</p>
        </details>
      )}
    </article>
  );
}
