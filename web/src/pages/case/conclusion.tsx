import { Link } from '@tanstack/react-router';
import type { CaseView } from '../../api/types.ts';
import { useTexts } from '../../app/language.ts';
import { fill, showDay } from '../../app/words.ts';
import { useCoded } from '../../parts/coded.ts';
import { ActButton } from '../../parts/desk/acts.tsx';
import { DueMark } from '../../parts/due-mark.tsx';
import { Recurrences } from './recurrences.tsx';
import { ConsequenceWords } from './consequence-words.tsx';
import { Findings } from './findings.tsx';
import { dayOfEntry, happenedSince, lastOf } from './told.ts';

type Conclusion = NonNullable<CaseView['conclusion']>;

/** What the committee concluded, what follows for whom, and who has been told. */
export function ConclusionPart({ view, conclusion }: { view: CaseView; conclusion: Conclusion }) {
  const { conclusion: words } = useTexts();
  const { on, issuedOn, announcedOn, meetingId, findings } = conclusion;
  const meeting = view.processes.find((one) => one.kind === 'meeting' && one.id === meetingId);
  return (
    <section className="desk" aria-labelledby="ket-luan">
      <h2 id="ket-luan">{words.title}</h2>
      <p className="desk-line">
        {fill(words.concludedOn, { day: showDay(on) })}
        {meeting !== undefined && (
          <>
            {' · '}
            <Link to="/ky-hop/$meetingId" params={{ meetingId }}>
              {meeting.title}
            </Link>
          </>
        )}
      </p>
      <h3>{words.findings}</h3>
      <Findings view={view} findings={findings} />
      <h3>{words.consequences}</h3>
      <Consequences view={view} conclusion={conclusion} />
      <Recurrences view={view} />
      <dl className="findings">
        <Stage
          label={words.issued}
          done={issuedOn === null ? null : fill(words.issuedOn, { day: showDay(issuedOn) })}
          open={words.notIssued}
          type="issueConclusion"
        />
        <Stage
          label={words.announced}
          done={announcedOn === null ? null : fill(words.announcedOn, { day: showDay(announcedOn) })}
          open={words.notAnnounced}
          type="announceConclusion"
        />
      </dl>
      <h3>{words.answers}</h3>
      <Answers view={view} />
    </section>
  );
}

function Consequences({ view, conclusion }: { view: CaseView; conclusion: Conclusion }) {
  const { conclusion: words, remediation } = useTexts();
  const remedied = remediation.subjectWords;
  const coded = useCoded();
  const visible = (id: string | null) => view.processes.find((one) => one.kind === 'discipline' && one.id === id);
  return (
    <dl className="findings" aria-label={words.consequences}>
      {conclusion.consequences.map((one) => {
        const { subjectId, subject, consequence, disciplineId, remediationId } = one;
        const discipline = visible(disciplineId);
        const begun = view.processes.find(({ kind, id }) => kind === 'remediation' && id === remediationId);
        return (
          <div key={subjectId}>
            <dt>{subject}</dt>
            <dd>
              {coded('consequences', consequence)}
              {discipline !== undefined && (
                <>
                  {' · '}
                  <Link to="/ky-luat/$disciplineId" params={{ disciplineId: discipline.id }}>
                    {words.openDiscipline}
                  </Link>
                </>
              )}
              {begun !== undefined && (
                <>
                  {' · '}
                  <Link to="/khac-phuc/$remediationId" params={{ remediationId: begun.id }}>
                    {remedied.open}
                  </Link>
                </>
              )}
              <ConsequenceWords consequence={one} />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function Stage({ label, done, open, type }: { label: string; done: string | null; open: string; type: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <DueMark state={done === null ? 'due' : 'settled'} text={done ?? open} />
        {done === null && <ActButton type={type} isNext />}
      </dd>
    </div>
  );
}

/** Who is answered or told, by what the story calls it, and with which command. */
const ANSWERS = [
  ['SenderAnswered', 'answerSender'],
  ['SubjectNotified', 'notifySubject'],
  ['PressAnswered', 'answerPress'],
  ['RelayAnswered', 'answerRelay'],
  ['ResultPublished', 'publish'],
] as const;

/** Who has been answered since the conclusion; what nobody is owed and nobody can give is not named. */
function Answers({ view }: { view: CaseView }) {
  const { conclusion: words } = useTexts();
  const offered = new Set(view.allowedCommands.filter((one) => one.allowed).map((one) => one.type));
  const rows = ANSWERS.flatMap(([event, type]) => {
    const isDone = happenedSince(view.timeline, [event], ['CaseConcluded']);
    const last = isDone ? lastOf(view.timeline, event) : null;
    return last === null && !offered.has(type) && event !== 'SenderAnswered' ? [] : [{ event, type, last }];
  });
  return (
    <dl className="findings" aria-label={words.answers}>
      {rows.map(({ event, type, last }) => (
        <div key={event}>
          <dt>{words.answersTo[event]}</dt>
          <dd>
            <DueMark
              state={last === null ? 'none' : 'settled'}
              text={last === null ? words.notAnswered : fill(words.answeredOn, { day: showDay(dayOfEntry(last)) })}
            />
            <ActButton type={type} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
