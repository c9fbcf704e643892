import { accept, refuse } from '../process.ts';
import type { Decision } from '../process.ts';
import { ballotRules } from '../voting/ballot-rules.ts';
import { canDecide } from '../voting/quorum.ts';
import { VOTING_RULES } from '../voting/rules.ts';
import { fullAttendanceAt } from './attendance-at.ts';
import { handRules, handsNeeded } from './hand-vote.ts';
import type { AgendaItem, MeetingState } from './state.ts';

/**
 * Whether conflicts alone keep the body from deciding this item, whoever comes (P3): accepted when they do, refused with
 * ABILITY_NOT_LACKING when enough members could vote, so that an item is put off and not passed up because some are away.
 */
export function inabilityOf(state: MeetingState, item: AgendaItem): Decision<never> {
  const { heldOn: on, sitting: body } = state;
  const attendance = fullAttendanceAt(state, item);
  if (item.question === null) {
    const rules = handRules(VOTING_RULES, { on, body });
    if (rules === null) return refuse('NO_VOTING_RULE', { key: 'vote.threshold' });
    const { voters, able } = handsNeeded(attendance, rules);
    return able ? refuse('ABILITY_NOT_LACKING', { itemId: item.itemId, voters }) : accept();
  }
  const { kind, choices } = item.question;
  const rules = ballotRules(VOTING_RULES, { on, kind, body });
  if (rules === null) return refuse('NO_VOTING_RULE', { key: 'vote.threshold' });
  const forms = choices.map((one) => one.form);
  const { able } = canDecide(attendance, forms, rules);
  const voters = attendance.base - attendance.recused;
  return able ? refuse('ABILITY_NOT_LACKING', { itemId: item.itemId, voters }) : accept();
}
