import type { Form } from '../discipline/forms.ts';
import type { Refusal } from '../process.ts';
import { countingBase, votersOf } from './attendance.ts';
import type { Attendance } from './attendance.ts';
import type { BallotRules } from './ballot-rules.ts';
import { refOf } from './rules.ts';
import type { Rule, RuleRef } from './rules.ts';
import { reaches, votesNeeded } from './share.ts';

export interface Quorum {
  met: boolean;
  present: number;
  needed: number;
  base: number;
  rule: RuleRef;
}

/**
 * Whether enough members came to begin (đủ điều kiện tiến hành): by default at least two thirds of those entitled (assumed,
 * P3). A recused member counts as present, for recusal would otherwise end every meeting of a small body; who may vote is
 * asked by `canDecide`.
 */
export function quorum({ base, present }: Attendance, rule: Rule<'vote.quorum'>): Quorum {
  return {
    met: reaches(present, base, rule.value),
    present,
    needed: votesNeeded(base, rule.value),
    base,
    rule: refOf(rule),
  };
}

/** Why a body cannot decide an item at all. */
export const QUORUM_REFUSALS = ['BODY_UNABLE'] as const;
type QuorumRefusal = (typeof QUORUM_REFUSALS)[number];

/**
 * `ALL_CONFLICTED`: nobody present may vote. `CONFLICTS`: even with every absent member here too few could vote.
 * `ABSENCE`: another day may help.
 */
export type UnableCause = 'ALL_CONFLICTED' | 'CONFLICTS' | 'ABSENCE';

export type Ability =
  /** `unreachable`: forms that even all voters together could not carry; told to the body before it votes. */
  { able: true; unreachable: readonly Form[] } | { able: false; refusal: Refusal };

/**
 * Whether those who may vote could carry at least one of these forms if all agreed; else BODY_UNABLE, and the item moves
 * to the next level, which is not the once-only transfer (P3, assumed). Expects at least one form.
 */
export function canDecide(attendance: Attendance, forms: readonly Form[], rules: BallotRules): Ability {
  const voters = votersOf(attendance);
  const base = countingBase(attendance, rules.base.value);
  const isWithinReach = (form: Form): boolean => reaches(voters, base, rules.thresholds[form].value);
  const unreachable = forms.filter((form) => !isWithinReach(form));
  if (voters > 0 && unreachable.length < forms.length) return { able: true, unreachable };
  const needed = Math.min(...forms.map((form) => votesNeeded(base, rules.thresholds[form].value)));
  const code: QuorumRefusal = 'BODY_UNABLE';
  return { able: false, refusal: { code, params: { cause: causeOf(attendance, forms, rules), voters, needed } } };
}

function causeOf(attendance: Attendance, forms: readonly Form[], rules: BallotRules): UnableCause {
  if (attendance.present > 0 && votersOf(attendance) === 0) return 'ALL_CONFLICTED';
  const everybody = { ...attendance, present: attendance.base };
  const base = countingBase(everybody, rules.base.value);
  const couldHelp = forms.some((form) => reaches(votersOf(everybody), base, rules.thresholds[form].value));
  return couldHelp ? 'ABSENCE' : 'CONFLICTS';
}
