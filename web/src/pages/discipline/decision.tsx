import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { DisciplineView } from '../../api/discipline-queries.ts';
import { meetingQuery } from '../../api/meeting-queries.ts';
import { useTexts } from '../../app/language.ts';
import { fill, showDay } from '../../app/words.ts';
import { useCoded } from '../../parts/coded.ts';
import { ActButton } from '../../parts/desk/acts.tsx';
import { DueMark } from '../../parts/due-mark.tsx';
import { TallySheet } from '../meeting/tally-sheet.tsx';

type Decided = NonNullable<DisciplineView['decision']>;

/** What was decided and from when it holds; before that, that nothing is decided yet. */
export function Decision({ view }: { view: DisciplineView }) {
  const { discipline: words } = useTexts();
  const coded = useCoded();
  const { decision, noDiscipline } = view;
  return (
    <section className="desk" aria-labelledby="quyet-dinh">
      <h2 id="quyet-dinh">{words.decision}</h2>
      {decision === null && noDiscipline === null && <p className="quiet">{words.noDecision}</p>}
      {noDiscipline !== null && (
        <p>{fill(words.notDisciplined, { reason: coded('noDisciplineReasons', noDiscipline).toLowerCase() })}</p>
      )}
      {decision !== null && <Decided view={view} decision={decision} />}
      <Tally view={view} />
    </section>
  );
}

function Decided({ view, decision }: { view: DisciplineView; decision: Decided }) {
  const { discipline: words } = useTexts();
  const coded = useCoded();
  const { served, announcedOn, signedOn, effectiveFrom, lapsesOn } = decision;
  const facts = words.decisionFacts;
  return (
    <>
      <dl className="findings">
        <Line label={facts.form} done={coded('forms', decision.form)} />
        <Line label={facts.votedOn} done={`${showDay(decision.votedOn)}, ${coded('bodyKinds', decision.body)}`} />
        <Line label={facts.number} done={decision.number} />
        <Line label={facts.signedOn} done={signedOn} type="signDecision" isDay />
        <Line label={facts.effectiveFrom} done={effectiveFrom} isDay />
        <Line label={facts.servedOn} done={served?.on ?? null} type="serveDecision" isDay />
        <Line label={facts.announcedOn} done={announcedOn} type="announceDecision" isDay />
        {announcedOn !== null && (
          <Line label={facts.lapsesOn} done={lapsesOn === null ? words.neverLapses : showDay(lapsesOn)} />
        )}
      </dl>
      {served?.refused === true && (
        <p className="quiet">
          {words.servedRefused} {served.witnesses.join('; ')}
        </p>
      )}
      <ActButton type="confirmStateParallel" />
      <p className="hint">{words.effectHint}</p>
      {view.discipline.stage.code === 'DECIDED' && <p className="hint">{words.appealHint}</p>}
    </>
  );
}

interface LineProps {
  label: string;
  done: string | null;
  type?: string;
  isDay?: boolean;
}

function Line({ label, done, type, isDay = false }: LineProps) {
  const { discipline: words } = useTexts();
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {done === null ? <DueMark state="none" text={words.notYet} /> : isDay ? showDay(done) : done}
        {done === null && type !== undefined && <ActButton type={type} isNext />}
      </dd>
    </div>
  );
}

/** The count of the meeting that voted last, for who may know of that meeting. */
function Tally({ view }: { view: DisciplineView }) {
  const { discipline: words } = useTexts();
  const meetingId = view.decision?.meetingId ?? null;
  const { data } = useQuery({ ...meetingQuery(meetingId ?? ''), enabled: meetingId !== null, retry: false });
  const item = data?.items.find((one) => one.matter?.processId === view.discipline.processId);
  const counted = item?.matter?.ballot?.counted ?? null;
  if (data === undefined || meetingId === null) return null;
  return (
    <>
      <p>
        <Link to="/ky-hop/$meetingId" params={{ meetingId }}>
          {fill(words.votedIn, { meeting: data.meeting.title, day: showDay(data.meeting.heldOn) })}
        </Link>
      </p>
      {counted !== null && (
        <details>
          <summary>{words.count}</summary>
          <TallySheet counted={counted} />
        </details>
      )}
    </>
  );
}
