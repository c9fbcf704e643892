import { refuse } from '../process.ts';
import type { Actor, Context } from '../process.ts';
import type { CaseCommandType } from './commands.ts';
import type { CaseState, ProposalAction } from './state.ts';

/**
 * Why nobody may decide this yet (NO_PROPOSAL), or this person may not (FOUR_EYES), as a refusal; null when the way is open.
 * What ends a matter without a conclusion rests on a proposal that names it, or on an instruction to do it (practice: P12,
 * P13), and one of the two was another person's: nobody ends a matter alone.
 */
export function refuseUnfounded(
  { proposal, instruction }: CaseState,
  command: CaseCommandType,
  needed: ProposalAction,
  { actor }: Context,
): ReturnType<typeof refuse> | null {
  const isProposed = proposal?.action === needed;
  const isInstructed = instruction?.action === needed;
  if (!isProposed && !isInstructed) return refuse('NO_PROPOSAL', { command, needed });
  const proposedByAnother = isProposed && proposal.by !== actor.personId;
  const instructedByAnother = isInstructed && instruction.by !== null && instruction.by !== actor.personId;
  return proposedByAnother || instructedByAnother ? null : refuse('FOUR_EYES', { command });
}

/**
 * Whether another person than who acts said what the letter is. A classification recorded before it was kept by whom says
 * nothing of a second pair.
 */
export function isClassifiedByAnother({ classifiedBy }: Pick<CaseState, 'classifiedBy'>, actor: Actor): boolean {
  return classifiedBy !== null && classifiedBy !== actor.personId;
}
