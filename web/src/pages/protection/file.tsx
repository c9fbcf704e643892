import { Link } from '@tanstack/react-router';
import type { ProtectionView } from '../../api/protection-queries.ts';
import { useTexts } from '../../app/language.ts';
import { fill, showDay } from '../../app/words.ts';
import { useCoded } from '../../parts/coded.ts';
import { ActButton, Acts } from '../../parts/desk/acts.tsx';
import { FactList } from '../../parts/desk/fact-list.tsx';
import { Owed } from '../../parts/desk/owed.tsx';
import { PageCommands } from '../../parts/desk/page-commands.tsx';
import { Story } from '../../parts/desk/story.tsx';
import { DueMark } from '../../parts/due-mark.tsx';

/** The file of a protection: what is owed, the measures, when the sender was heard from, and the story. It names nobody. */
export function ProtectionFile({ view }: { view: ProtectionView }) {
  const texts = useTexts();
  const { protection: words } = texts;
  const coded = useCoded();
  const { protection, measures } = view;
  const running = measures.filter((one) => one.endedOn === null);
  const day = (value: string | null) => (value === null ? null : showDay(value));
  const { lastCheckIn, wish } = protection;
  return (
    <Acts
      commands={view.allowedCommands}
      obligations={view.obligations}
      context={{
        organisationId: protection.organisation.id,
        measures: running.map(({ id, kind }) => ({
          value: id,
          label: `${id.slice('measure-'.length)}. ${coded('measureKinds', kind)}`,
        })),
      }}
      knownFor={() => ({})}
    >
      <div className="page case-page">
        <header className="case-head">
          <h1>
            {words.heading}
            <span className="case-line">
              <span>{coded('protectionStages', protection.stage)}</span>
              <span>{protection.organisation.name}</span>
              {protection.alert && <DueMark state="overdue" text={words.alert} />}
            </span>
          </h1>
          {protection.case !== null && (
            <p>
              <Link to="/vu-viec/$caseId" params={{ caseId: protection.case.caseId }}>
                {fill(texts.case.title, { number: protection.case.number })}
              </Link>
            </p>
          )}
        </header>
        <Owed obligations={view.obligations} />
        <div className="case-columns">
          <PageCommands />
          <div className="case-main">
            <p className="hint">{words.secret}</p>
            <Measures measures={measures} />
            <Story entries={view.timeline} />
          </div>
          <div className="side case-facts">
            <FactList
              label={words.heading}
              facts={[
                [words.facts.organisation, protection.organisation.name],
                [words.facts.responsible, protection.responsible?.name ?? words.facts.head],
                [words.facts.nextCheckIn, day(protection.nextCheckIn)],
                [
                  words.facts.lastCheckIn,
                  lastCheckIn === null
                    ? null
                    : fill(lastCheckIn.ok ? words.well : words.notWell, { day: showDay(lastCheckIn.on) }),
                ],
                [words.facts.wish, wish === null ? null : coded('protectionWishes', wish)],
                [words.facts.review, protection.underReview ? words.underReview : null],
                [words.facts.watchUntil, day(protection.watchUntil)],
                [words.facts.endsOn, day(protection.endsOn)],
                [words.facts.endedOn, day(protection.endedOn)],
              ]}
            />
          </div>
        </div>
      </div>
    </Acts>
  );
}

function Measures({ measures }: Pick<ProtectionView, 'measures'>) {
  const { protection: words } = useTexts();
  const coded = useCoded();
  return (
    <section className="desk" aria-labelledby="bien-phap">
      <h2 id="bien-phap">{words.measures}</h2>
      {measures.length === 0 && <p>{words.noMeasures}</p>}
      <dl className="findings" aria-label={words.measures}>
        {measures.map(({ id, kind, forWhom, text, until, endedOn }) => (
          <div key={id}>
            <dt>
              {coded('measureKinds', kind)} · {coded('protectedPeople', forWhom)}
            </dt>
            <dd>
              <p className="words">{text}</p>
              <span className="below">
                {endedOn === null
                  ? until === null
                    ? words.runs
                    : fill(words.until, { day: showDay(until) })
                  : fill(words.ended, { day: showDay(endedOn) })}
              </span>
            </dd>
          </div>
        ))}
      </dl>
      <ActButton type="decideProtection" isNext />
      <ActButton type="changeMeasures" />
      <ActButton type="endMeasure" />
    </section>
  );
}
