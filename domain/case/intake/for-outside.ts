import { admitByTable } from '../../authority/admit.ts';
import type { Acting } from '../../authority/admit.ts';
import { conflictOfPerson } from '../../authority/conflict.ts';
import { settle } from '../../deadlines/open.ts';
import { parentPath } from '../../organisation/path.ts';
import { accept, refuse } from '../../process.ts';
import type { Context, Decision, Transition } from '../../process.ts';
import type { CaseCommand, CaseCommandType } from '../commands.ts';
import type { CaseEvent } from '../events.ts';
import { open, roleOwner } from '../obligations.ts';
import { isForOutside } from '../parts/parts-state.ts';
import type { CaseStage, CaseState } from '../state.ts';

type Seal = Extract<CaseCommand, { type: 'sealForOutside' }>;

/** The keeper of the register owes the handing over of a sealed letter. */
export const HAND_OUTSIDE = 'intake.hand_outside';

/**
 * Who may touch a letter about the topmost body, of which everybody here is part (practice: P15): the keeper of the register, who
 * hands the sealed envelope over and reads nothing of it, unless the letter speaks of them or of their kin. Everybody else of the
 * staff is told the same as any stranger (NOT_PERMITTED). A sender is told where to turn (SEALED_FOR_OUTSIDE) when they say what
 * somebody here would have to answer: nobody here may, and nothing is taken that would lie unheard.
 */
export function admitForOutside(
  state: CaseState,
  type: CaseCommandType,
  acting: Acting,
  table: readonly Transition<CaseStage, CaseCommandType>[],
): Decision<never> {
  const { personId, kind } = acting.actor;
  if (kind === 'sender') return admitSender(type, state.stage);
  if (type !== 'handOverOutside' || personId === null) return refuse('NOT_PERMITTED', { command: type });
  const ground = conflictOfPerson(personId, state.subjects, acting.facts);
  if (ground === 'IS_SUBJECT' || ground === 'RELATIVE_OF_SUBJECT') return refuse('NOT_PERMITTED', { command: type });
  const { recused } = state;
  return admitByTable(state, type, acting, { table, relations: {}, subjects: [], recused });
}

/** What a sender may still give until the letter has left: it goes with it. */
const GOES_WITH_IT: readonly CaseCommandType[] = ['senderAdds', 'identifySelf'];

function admitSender(type: CaseCommandType, stage: CaseState['stage']): Decision<never> {
  return GOES_WITH_IT.includes(type) && stage !== 'CLOSED'
    ? accept()
    : refuse('SEALED_FOR_OUTSIDE', {}, 'Quy định 11-QĐi/TW');
}

/** What such a letter owes when it is registered: nothing but its way out. */
export function oweHandingOver(state: CaseState, context: Context): CaseEvent[] {
  if (!isForOutside(state)) return [];
  return open(state, HAND_OUTSIDE, context.today, roleOwner(state, 'REGISTER_KEEPER'), context);
}

/**
 * Whoever finds that a letter concerns the topmost body seals it: access here ends with this step for everybody, as `rerouteUp`
 * ends it where there is a level above. What was owed here is owed no more; the keeper owes the handing over. Refused with
 * LEVEL_ABOVE_EXISTS, ALREADY_ACCEPTED.
 */
export function sealForOutside(state: CaseState, { reason }: Seal, context: Context): Decision<CaseEvent> {
  const { today, actor } = context;
  if (parentPath(state.organisation.path) !== null) {
    return refuse('LEVEL_ABOVE_EXISTS', { advice: 'rerouteUp' }, 'Quy định 11-QĐi/TW');
  }
  if (state.acceptedOn !== null) return refuse('ALREADY_ACCEPTED', { on: state.acceptedOn });
  const keys = state.obligations.map((one) => one.key);
  return accept<CaseEvent>(
    { type: 'SealedForOutside', on: today, reason, by: actor.personId },
    ...settle(state.obligations, keys, today, 'cancelled'),
    ...open(state, HAND_OUTSIDE, today, roleOwner(state, 'REGISTER_KEEPER'), context),
  );
}
