import type { CaseView } from '../../../api/types.ts';
import { useTexts } from '../../../app/language.ts';
import { showDay } from '../../../app/words.ts';
import { useCoded } from '../../../parts/coded.ts';
import { ActButton } from '../../../parts/desk/acts.tsx';
import { DueMark } from '../../../parts/due-mark.tsx';
import { MARKS, nextFor, STEPS, stepsOf } from './subject-steps.ts';
import type { Step, StepName } from './subject-steps.ts';

type Verification = NonNullable<CaseView['verification']>;
type Hearing = Verification['hearings'][number];

/** How far each subject was told, asked and heard, with the next step at the end of the line. */
export function Subjects({ view, verification }: { view: CaseView; verification: Verification }) {
  const { verification: words } = useTexts();
  const { hearings } = verification;
  return (
    <section aria-labelledby="doi-tuong">
      <h3 id="doi-tuong">{words.subjects}</h3>
      <table className="rows steps" aria-label={words.subjects}>
        <thead>
          <tr>
            <th scope="col">{words.subjectColumns.name}</th>
            {STEPS.map((step) => (
              <th key={step} scope="col">
                {words.steps[step]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {hearings.map((hearing) => (
            <SubjectLine
              key={hearing.subjectId}
              hearing={hearing}
              view={view}
              isUnique={hearings.filter((one) => one.subject === hearing.subject).length === 1}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function SubjectLine({ hearing, view, isUnique }: { hearing: Hearing; view: CaseView; isUnique: boolean }) {
  const { verification: words } = useTexts();
  const steps = stepsOf(hearing, view.timeline, isUnique);
  const { subjectId, subject } = hearing;
  const isOpen = view.case.stage === 'VERIFICATION';
  const acts = isOpen ? nextFor(steps) : [];
  return (
    <>
      <tr className="steps-line">
        <th scope="row" data-label={words.subjectColumns.name}>
          {subject}
        </th>
        {STEPS.map((step) => (
          <td key={step} data-label={words.steps[step]}>
            <StepCell name={step} step={steps[step]} hearing={hearing} />
          </td>
        ))}
      </tr>
      {isOpen && (
        <tr className="steps-acts no-print">
          <td colSpan={STEPS.length + 1}>
            {acts.map((type, index) => (
              <ActButton
                key={type}
                type={type}
                about={subject}
                isNext={index === 0}
                given={type === 'presentDecision' ? { subjectIds: [subjectId] } : { subjectId }}
              />
            ))}
            {['recordSession', 'reserveOpinion', 'requestMoreTime']
              .filter((type) => !acts.includes(type))
              .map((type) => (
                <ActButton key={type} type={type} about={subject} given={{ subjectId }} />
              ))}
          </td>
        </tr>
      )}
    </>
  );
}

function StepCell({ name, step, hearing }: { name: StepName; step: Step; hearing: Hearing }) {
  const { verification: words } = useTexts();
  const coded = useCoded();
  const said: Readonly<Record<StepName, string>> = {
    presented: words.notPresented,
    explanation: coded('explanationStates', hearing.explanation),
    session: words.noSession,
    draft: coded('draftStates', hearing.draft),
    comment: hearing.draft.code === 'not-shared' ? words.noComment : coded('draftStates', hearing.draft),
  };
  const isPlain = step.state === 'done' && (name === 'presented' || name === 'session' || name === 'draft');
  const day = step.on === null ? '' : showDay(step.on);
  return (
    <>
      <DueMark state={MARKS[step.state]} text={isPlain ? day || words.done : said[name]} />
      {!isPlain && day !== '' && <span className="below">{day}</span>}
    </>
  );
}
