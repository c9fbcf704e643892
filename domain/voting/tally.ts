import { isHeavier } from '../discipline/forms.ts';
import type { Form } from '../discipline/forms.ts';
import { countingBase } from './attendance.ts';
import type { Ballot, Choice } from './ballot.ts';
import type { BallotRules } from './ballot-rules.ts';
import { refOf } from './rules.ts';
import type { RuleRef } from './rules.ts';
import { reaches, votesNeeded } from './share.ts';

/** One line of the count, the heaviest form first. */
export interface TallyStep {
  form: Form;
  /** Papers for this form. */
  votes: number;
  /** What was held against the threshold: the same, or with the papers for heavier forms when cumulated. */
  counted: number;
  needed: number;
  reached: boolean;
}

export type TallyResult =
  /** `cumulated` when the form had too few papers of its own; not `enforceable` when it is out of time. */
  | { outcome: 'CARRIED'; form: Form; cumulated: boolean; enforceable: boolean }
  /** A proposal without a majority: the body above is told the count as it is. */
  | { outcome: 'NO_MAJORITY' }
  | { outcome: 'NOT_DISCIPLINED' };

/** A result with everything needed to check it by hand. */
export interface Tally {
  base: number;
  result: TallyResult;
  steps: readonly TallyStep[];
  rules: readonly RuleRef[];
}

/**
 * What a ballot decides; expects counts that `checkCounts` accepts and the rules of the ballot's own kind. A form carries
 * by its own papers: more than half, expulsion and dissolution at least two thirds to propose (22-QĐ/TW Đ15, seen; 2026 and
 * dissolution from memory). If none does, a `decide` ballot adds papers from the heaviest form down to the next lighter
 * one until a form is reached; a `propose` ballot never does (P1). "No discipline", blank and invalid papers never enter
 * (P2). Adding goes downward only, so papers for a form out of time cannot raise a heavier one (P6).
 */
export function tally(ballot: Ballot, rules: BallotRules): Tally {
  const base = countingBase(ballot, rules.base.value);
  const choices = ballot.choices.toSorted((a, b) => (isHeavier(a.form, b.form) ? -1 : 1));
  const own = stepsOf(choices, ballot, rules, base, false);
  const direct = own.find((step) => step.reached);
  const cumulates = direct === undefined && rules.cumulate.value.includes(ballot.kind);
  const steps = cumulates ? upToReached(stepsOf(choices, ballot, rules, base, true)) : own;
  const carried = steps.find((step) => step.reached);
  return {
    base,
    result:
      carried === undefined
        ? withoutForm(ballot, rules)
        : {
            outcome: 'CARRIED',
            form: carried.form,
            cumulated: cumulates,
            enforceable: choices.some((one) => one.form === carried.form && one.enforceable),
          },
    steps,
    rules: rulesUsed(choices, rules),
  };
}

function withoutForm(ballot: Ballot, rules: BallotRules): TallyResult {
  const reported = ballot.kind === 'propose' && rules.noMajority.value === 'report-up';
  return { outcome: reported ? 'NO_MAJORITY' : 'NOT_DISCIPLINED' };
}

function stepsOf(
  choices: readonly Choice[],
  ballot: Ballot,
  rules: BallotRules,
  base: number,
  cumulate: boolean,
): TallyStep[] {
  let heavier = 0;
  return choices.map(({ form }) => {
    const share = rules.thresholds[form].value;
    const votes = ballot.counts.forms[form] ?? 0;
    const counted = cumulate ? heavier + votes : votes;
    heavier += votes;
    return { form, votes, counted, needed: votesNeeded(base, share), reached: reaches(counted, base, share) };
  });
}

function upToReached(steps: readonly TallyStep[]): readonly TallyStep[] {
  const last = steps.findIndex((step) => step.reached);
  return last === -1 ? steps : steps.slice(0, last + 1);
}

function rulesUsed(choices: readonly Choice[], rules: BallotRules): RuleRef[] {
  const thresholds = [...new Set(choices.map(({ form }) => rules.thresholds[form]))];
  return [...thresholds, rules.base, rules.cumulate, rules.noMajority].map(refOf);
}
