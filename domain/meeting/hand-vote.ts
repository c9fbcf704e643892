import type { Day } from '../calendar/calendar.ts';
import type { Refusal } from '../process.ts';
import { countingBase, isCount, votersOf } from '../voting/attendance.ts';
import type { Attendance } from '../voting/attendance.ts';
import { selectRule } from '../voting/rules.ts';
import type { Rule, RuleRow } from '../voting/rules.ts';
import { reaches, votesNeeded } from '../voting/share.ts';
import type { HandVote } from './state.ts';

/** The rules a vote by open hands is counted by: no ballot, no form. */
export interface HandRules {
  threshold: Rule<'vote.threshold'>;
  base: Rule<'vote.base'>;
}

/** The rules in force on the day of the vote, or null when one is missing then: nobody votes by a guess. */
export function handRules(rows: readonly RuleRow[], { on, body }: { on: Day; body: string }): HandRules | null {
  const threshold = selectRule(rows, 'vote.threshold', { on, conditions: { body } });
  const base = selectRule(rows, 'vote.base', { on, conditions: { body } });
  return threshold === null || base === null ? null : { threshold, base };
}

/** How many hands are needed, and whether those who may vote would be enough if all agreed. */
export function handsNeeded(
  attendance: Attendance,
  rules: HandRules,
): { voters: number; needed: number; able: boolean } {
  const voters = votersOf(attendance);
  const base = countingBase(attendance, rules.base.value);
  const share = rules.threshold.value;
  return { voters, needed: votesNeeded(base, share), able: reaches(voters, base, share) };
}

/** Why this vote cannot be right or does not carry, or null: every voter is counted once, and the share is reached (P3). */
export function checkHandVote(vote: HandVote, attendance: Attendance, rules: HandRules): Refusal | null {
  const hands = [vote.for, vote.against, vote.abstained];
  if (!hands.every(isCount)) return { code: 'NUMBER_NOT_WHOLE', params: {} };
  const { voters, needed } = handsNeeded(attendance, rules);
  const counted = vote.for + vote.against + vote.abstained;
  if (counted !== voters) return { code: 'VOTES_DO_NOT_ADD_UP', params: { voters, counted } };
  if (vote.for >= needed) return null;
  return { code: 'ITEM_NOT_CARRIED', params: { for: vote.for, needed }, legalBasis: rules.threshold.legalBasis };
}
