import type { CaseView } from '../../../api/types.ts';
import { useTexts } from '../../../app/language.ts';
import { fill, showDay } from '../../../app/words.ts';
import { useCoded } from '../../../parts/coded.ts';
import { ActButton } from '../../../parts/desk/acts.tsx';
import { DueMark } from '../../../parts/due-mark.tsx';

type Verification = NonNullable<CaseView['verification']>;

/** Who verifies, who left, against whom an objection stands, and whether the plan is approved. */
export function Team({ verification }: { verification: Verification }) {
  const { verification: words } = useTexts();
  const coded = useCoded();
  const { leader, members, former, objections, orderedOn, planApproved } = verification;
  const people = [
    ...(leader.id === '' ? [] : [{ ...leader, duty: words.leader }]),
    ...members.map((one) => ({ ...one, duty: words.member })),
    ...former
      .filter((one) => one.id !== leader.id && members.every((member) => member.id !== one.id))
      .map((one) => ({ ...one, duty: words.former })),
  ];
  return (
    <section aria-labelledby="doan-kiem-tra">
      <h3 id="doan-kiem-tra">{words.team}</h3>
      <p className="desk-line">
        {fill(words.orderedOn, { day: showDay(orderedOn) })} · {words.plan}:{' '}
        <DueMark
          state={planApproved ? 'settled' : 'due'}
          text={planApproved ? words.planApproved : words.planWaiting}
        />
        {!planApproved && <ActButton type="approvePlan" isNext />}
      </p>
      {leader.id === '' && <p className="stamp">{words.noLeader}</p>}
      <ul className="plain-list desk-list">
        {people.map(({ id, name, duty }) => {
          const objection = objections.findLast((one) => one.person.id === id);
          return (
            <li key={id}>
              <strong>{name}</strong> <span className="quiet">{duty}</span>
              {objection !== undefined && (
                <span className="quiet">
                  {' · '}
                  {fill(words.objectedTo, { answer: coded('objectionAnswers', objection.answer).toLowerCase() })}
                </span>
              )}
              {duty !== words.former && <ActButton type="replaceTeamMember" given={{ leaves: id }} about={name} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
