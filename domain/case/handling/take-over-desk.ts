import { mayHandOver } from '../../authority/taking-over.ts';
import { accept, refuse } from '../../process.ts';
import type { Context, Decision } from '../../process.ts';
import type { CaseCommand } from '../commands.ts';
import type { CaseEvent } from '../events.ts';
import { evolveEvent } from '../evolve.ts';
import { handedOver, matterOf, mayFollow, owedNames, workersOf } from '../parts/pass-on.ts';
import type { CaseState } from '../state.ts';

type TakeOver = Extract<CaseCommand, { type: 'takeOverDesk' }>;

/**
 * What one person works on or owes here passes to another on the same day, with the minutes of the whole desk (practice: P19,
 * P39). Where the receiver may not have it, or the head who hands it over is in conflict of interest here, it goes back to the
 * head, who owes another name; nothing says why. A team gets its leader so only from the head. Refused with NOT_ON_THE_CASE where
 * nothing of the person's is here, which is also what a second message finds.
 */
export function takeOverDesk(state: CaseState, command: TakeOver, context: Context): Decision<CaseEvent> {
  const { handoverId, fromPersonId, toPersonId, minutes, by } = command;
  if (!workersOf(state).includes(fromPersonId)) return refuse('NOT_ON_THE_CASE', { personId: fromPersonId });
  const isOwnDesk = by === fromPersonId;
  const mayGo = mayHandOver(matterOf(state), command, context.facts) && mayFollow(state, toPersonId, context);
  const isLeader = state.verification?.leader === fromPersonId;
  const leads = isLeader && mayGo && !isOwnDesk;
  // Of somebody who was only asked to handle it, nothing is there to take over: the head asks another.
  const isMember = state.verification?.members.includes(fromPersonId) ?? false;
  const goesOn = leads || (mayGo && (state.handler === fromPersonId || isMember));
  const taken: CaseEvent = {
    ...{ type: 'DeskTakenOver', handoverId, fromPersonId, toPersonId: goesOn ? toPersonId : null },
    ...{ leads, minutes, on: context.today, by },
  };
  const next = evolveEvent(state, taken, context.now);
  const passing = { personId: fromPersonId, toPersonId: goesOn ? toPersonId : null };
  return accept<CaseEvent>(taken, ...handedOver(state, next, passing, context), ...owedNames(state, next, context));
}
