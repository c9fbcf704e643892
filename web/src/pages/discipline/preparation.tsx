import type { DisciplineView } from '../../api/discipline-queries.ts';
import { useTexts } from '../../app/language.ts';
import { fill, showDay } from '../../app/words.ts';
import { useCoded } from '../../parts/coded.ts';
import { ActButton } from '../../parts/desk/acts.tsx';
import { DueMark } from '../../parts/due-mark.tsx';
import type { DueState } from '../../parts/due-mark.tsx';

interface StepShown {
  label: string;
  state: DueState;
  text: string;
  /** More about it, one line each. */
  below: readonly string[];
  acts: readonly string[];
}

/** What must come before the vote, in its order: the violation, the self-review, the branch, the hearing. */
export function Preparation({ view }: { view: DisciplineView }) {
  const { discipline: words } = useTexts();
  const steps = useSteps(view);
  const isUndecided = view.decision === null && view.noDiscipline === null;
  const next = isUndecided ? steps.find((step) => step.state !== 'settled') : undefined;
  return (
    <section className="desk" aria-labelledby="chuan-bi">
      <h2 id="chuan-bi">{words.preparation}</h2>
      <dl className="findings">
        {steps.map((step) => (
          <div key={step.label}>
            <dt>{step.label}</dt>
            <dd>
              <DueMark state={step.state} text={step.text} />
              {step.acts.map((type, index) => (
                <ActButton key={type} type={type} isNext={step === next && index === 0} />
              ))}
              {step.below.map((line) => (
                <span key={line} className="below">
                  {line}
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function useSteps(view: DisciplineView): readonly StepShown[] {
  const { discipline: words } = useTexts();
  const coded = useCoded();
  const { violation, selfReview, proposals, bypass, hearing, hearingOn, postponement } = view;
  const unlimited = violation?.unlimited ?? null;
  const ownForm = selfReview?.ownForm ?? null;
  const form = (one: (typeof proposals)[number]) => (one.form === null ? words.noForm : coded('forms', one.form));
  const days =
    violation === null
      ? words.noViolation
      : violation.endedOn === null
        ? `${fill(words.violationFrom, { from: showDay(violation.startedOn) })} ${words.actContinues}`
        : fill(words.violationDays, { from: showDay(violation.startedOn), to: showDay(violation.endedOn) });
  const review =
    selfReview === null ? words.noSelfReview : selfReview.refused ? words.selfReviewRefused : words.selfReviewGiven;
  const summoned = hearingOn === null ? words.notHeard : fill(words.summoned, { day: showDay(hearingOn) });
  return [
    {
      label: words.violation,
      state: violation === null ? 'none' : 'settled',
      text: days,
      below: unlimited === null ? [] : [`${words.unlimited}: ${coded('unlimitedMatters', unlimited)}`],
      acts: violation === null ? ['recordViolation'] : [],
    },
    {
      label: words.selfReview,
      state: selfReview === null ? 'none' : 'settled',
      text: review,
      below: ownForm === null ? [] : [`${words.ownForm}: ${coded('forms', ownForm)}`],
      acts: selfReview === null ? ['submitSelfReview', 'recordSelfReviewRefused'] : [],
    },
    {
      label: words.proposals,
      state: bypass || proposals.length > 0 ? 'settled' : 'none',
      text: bypass ? words.bypass : proposals.length > 0 ? words.proposed : words.noProposals,
      below: proposals.map(
        (one) => `${coded('bodyKinds', one.body)}, ${one.organisation.name}, ${showDay(one.heldOn)}: ${form(one)}`,
      ),
      acts: bypass || proposals.length > 0 ? [] : ['recordBranchVote', 'bypassBranch'],
    },
    {
      label: words.hearing,
      state: hearing !== null ? 'settled' : hearingOn === null ? 'none' : 'due',
      text: hearing === null ? summoned : coded('hearingOutcomes', hearing),
      below: hearing !== null && hearingOn !== null ? [summoned] : [],
      acts: hearing !== null ? [] : hearingOn === null ? ['summonSubject'] : ['recordHearing', 'summonSubject'],
    },
    ...(postponement === null
      ? []
      : [
          {
            label: words.postponement,
            state: 'paused' as const,
            text: fill(words.postponed, { day: showDay(postponement.reviewOn) }),
            below: postponement.grounds.map((ground) => coded('postponementGrounds', ground)),
            acts: ['resume'],
          },
        ]),
  ];
}
