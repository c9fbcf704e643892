import { decidedInPerson } from '../../authority/decision.ts';
import { settle } from '../../deadlines/open.ts';
import { parentPath } from '../../organisation/path.ts';
import { accept, refuse } from '../../process.ts';
import type { Context, Decision } from '../../process.ts';
import type { CaseCommand } from '../commands.ts';
import { endSettlement } from '../settlement/ending.ts';
import type { CaseEvent } from '../events.ts';
import { HAND_OUTSIDE } from './for-outside.ts';
import { refuseUnfounded } from '../four-eyes.ts';
import type { CaseState } from '../state.ts';

type Command<T extends CaseCommand['type']> = Extract<CaseCommand, { type: T }>;

/**
 * A complaint that is not for this body: the sender is guided to the right one by a slip (phiếu hướng dẫn), and the letter is
 * not transferred (practice: P16). It ends the matter here, so it rests on a proposal not to take it on, and four eyes. Refused with
 * KIND_NOT_GUIDED, ALREADY_ACCEPTED.
 */
export function guide(state: CaseState, { text }: Command<'guide'>, context: Context): Decision<CaseEvent> {
  if (state.kind !== 'complaint') {
    return refuse('KIND_NOT_GUIDED', { kind: state.kind ?? '' }, 'Thông tư 05/2021/TT-TTCP');
  }
  if (state.acceptedOn !== null) return refuse('ALREADY_ACCEPTED', { on: state.acceptedOn });
  const unfounded = refuseUnfounded(state, 'guide', 'decline', context);
  if (unfounded !== null) return unfounded;
  return accept<CaseEvent>(
    { type: 'CaseGuided', text, decided: decidedInPerson(context.actor) },
    ...endSettlement(state, context),
  );
}

/** What the handing over outside has done, of what was owed; the rest has nobody left here who could do it. */
const DONE_BY_IT: readonly string[] = ['intake.head_notice', 'intake.internal_sort', 'screening.outcome', HAND_OUTSIDE];

/**
 * The lawful way out for a letter about the topmost body or its head, which nobody here may settle (practice: P15): the keeper
 * of the register, who neither entered it nor is in conflict, hands the envelope to a body outside this system, with a number, and
 * tells the sender. Here its content stays sealed. Refused with LEVEL_ABOVE_EXISTS, ALREADY_ACCEPTED, FOUR_EYES.
 */
export function handOverOutside(
  state: CaseState,
  { organisationName, documentNumber, text }: Command<'handOverOutside'>,
  context: Context,
): Decision<CaseEvent> {
  const { today: on, actor } = context;
  if (parentPath(state.organisation.path) !== null) {
    return refuse('LEVEL_ABOVE_EXISTS', { advice: 'rerouteUp' }, 'Quy định 11-QĐi/TW');
  }
  if (state.acceptedOn !== null) return refuse('ALREADY_ACCEPTED', { on: state.acceptedOn });
  if (actor.personId === state.enteredBy) return refuse('FOUR_EYES', { command: 'handOverOutside' });
  const rest = state.obligations.map((one) => one.key).filter((key) => !DONE_BY_IT.includes(key));
  return accept<CaseEvent>(
    { type: 'HandedOverOutside', organisationName, documentNumber, on, text, by: actor.personId },
    ...settle(state.obligations, DONE_BY_IT, on),
    ...settle(state.obligations, rest, on, 'cancelled'),
  );
}
