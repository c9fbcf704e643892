import type { Day } from '../calendar/calendar.ts';
import type { Refusal } from '../process.ts';
import { selectRule } from './rules.ts';
import type { RuleRow, VotedMatter, VotingMode } from './rules.ts';

/** Why a way of voting is not open. */
export const MODE_REFUSALS = [
  'WRITTEN_CONSULTATION_NOT_ALLOWED',
  'ELECTRONIC_BALLOT_NOT_ALLOWED',
  'NO_VOTING_RULE',
] as const;
type ModeRefusal = (typeof MODE_REFUSALS)[number];

/**
 * Why this matter may not be voted that way, or null. Paper with a counting board is the default; the electronic secret
 * ballot needs a rule of the body; written consultation is refused for discipline, findings and appeals (P5, assumed).
 */
export function checkVotingMode(
  mode: VotingMode,
  { matter, body, on }: { matter: VotedMatter; body: string; on: Day },
  rows: readonly RuleRow[],
): Refusal | null {
  if (mode === 'paper') return null;
  const rule = selectRule(rows, 'vote.modes', { on, conditions: { matter, body } });
  if (rule === null) return refused('NO_VOTING_RULE');
  if (mode === 'electronic') {
    return rule.value.includes(mode) ? null : refused('ELECTRONIC_BALLOT_NOT_ALLOWED', rule.legalBasis);
  }
  // Not even a rule of the body opens it for these: what is said about a person is said in a meeting.
  const open = matter === 'other' && rule.value.includes(mode);
  return open ? null : refused('WRITTEN_CONSULTATION_NOT_ALLOWED', rule.legalBasis);
}

function refused(code: ModeRefusal, legalBasis?: string): Refusal {
  return legalBasis === undefined ? { code, params: {} } : { code, params: {}, legalBasis };
}
