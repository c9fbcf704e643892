import type { RemediationView } from '../../api/remediation-queries.ts';
import { useTexts } from '../../app/language.ts';
import { fill, showDay } from '../../app/words.ts';
import { useCoded } from '../../parts/coded.ts';
import { ActButton } from '../../parts/desk/acts.tsx';
import { DueMark } from '../../parts/due-mark.tsx';

interface Props {
  view: RemediationView;
}

/** The plan with its tasks, each with who sees to it, by when, and whether it is done. */
export function Plan({ view: { plan } }: Props) {
  const { remediation: words } = useTexts();
  return (
    <section className="desk" aria-labelledby="ke-hoach">
      <h2 id="ke-hoach">{words.plan}</h2>
      {plan === null ? (
        <p>{words.noPlan}</p>
      ) : (
        <>
          <p className="words">{plan.text}</p>
          <p className="desk-line">
            {plan.approvedOn === null ? words.planWaits : fill(words.approvedOn, { day: showDay(plan.approvedOn) })}
          </p>
          <h3>{words.tasks}</h3>
          <dl className="findings" aria-label={words.tasks}>
            {plan.tasks.map((task, index) => (
              <Task key={task.id} task={task} n={index + 1} />
            ))}
          </dl>
        </>
      )}
      <ActButton type="planRemediation" isNext />
      <ActButton type="approveRemediation" isNext />
      <ActButton type="returnRemediation" />
    </section>
  );
}

type PlannedTask = NonNullable<RemediationView['plan']>['tasks'][number];

function Task({ task, n }: { task: PlannedTask; n: number }) {
  const { remediation: words } = useTexts();
  const { id, text, owner, dueOn, doneOn, overdue } = task;
  const state = doneOn !== null ? 'settled' : overdue ? 'overdue' : 'due';
  const line = [
    owner === null ? null : fill(words.taskOwner, { name: owner.name }),
    fill(words.taskDue, { day: showDay(dueOn) }),
  ];
  return (
    <div>
      <dt>
        {n}. {text}
        <span className="below">{line.filter((one) => one !== null).join(' · ')}</span>
      </dt>
      <dd>
        <DueMark
          state={state}
          text={doneOn === null ? words.taskOpen : fill(words.taskDone, { day: showDay(doneOn) })}
        />
        {doneOn === null && <ActButton type="reportProgress" given={{ taskId: id }} about={text ?? String(n)} />}
      </dd>
    </div>
  );
}

/** The checks made in the running period, by whom, and what they found. */
export function Checks({ view: { checks } }: Props) {
  const { remediation: words } = useTexts();
  const coded = useCoded();
  return (
    <section className="desk" aria-labelledby="kiem-tra">
      <h2 id="kiem-tra">{words.checks}</h2>
      {checks.length === 0 && <p>{words.noChecks}</p>}
      <ul className="plain-list desk-list">
        {checks.map((one) => (
          <li key={one.checkpoint.code}>
            {fill(words.checkLine, {
              check: coded('checkpoints', one.checkpoint),
              day: showDay(one.on),
              result: coded('checkResults', one.result),
            })}
            {one.by !== null && <span className="below">{fill(words.checkBy, { name: one.by })}</span>}
          </li>
        ))}
      </ul>
      <ActButton type="recordCheckpoint" />
      <ActButton type="confirmRemedied" isNext />
    </section>
  );
}

/** The files attached to reports and checks, offered for saving. */
export function Evidence({ view: { evidence, remediation } }: Props) {
  const { remediation: words } = useTexts();
  return (
    <section className="desk" aria-labelledby="minh-chung">
      <h2 id="minh-chung">{words.evidence}</h2>
      {evidence.length === 0 && <p>{words.noEvidence}</p>}
      <ul className="plain-list">
        {evidence.map((file) => (
          <li key={file.id}>
            <a href={`/api/v1/remediations/${remediation.remediationId}/evidence/${file.id}`} download>
              {file.name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Later conclusions on the same kind of matter; the API tells them only to who handles it. */
export function Recurrences({ view: { recurrences } }: Props) {
  const { remediation: words } = useTexts();
  if (recurrences.length === 0) return null;
  return (
    <section className="desk" aria-labelledby="tai-dien">
      <h2 id="tai-dien">{words.recurrences}</h2>
      <ul className="plain-list">
        {recurrences.map((one) => (
          <li key={`${one.on} ${one.codes.join(' ')}`}>
            {fill(words.recurrence, { day: showDay(one.on), codes: one.codes.join(', ') })}
          </li>
        ))}
      </ul>
    </section>
  );
}
