import { accept } from '../process.ts';
import type { Context, Decision } from '../process.ts';
import type { CaseCommand } from './commands.ts';
import { consolidationRefused } from './parts/decide-consolidation.ts';
import { linkRefused } from './parts/decide-links.ts';
import { partNotBegun } from './parts/decide-split.ts';
import { withdrawalNotTaken } from './senders/decide-withdrawal.ts';
import type { CaseEvent } from './events.ts';
import { oweAgenda } from './handling/raise.ts';
import type { CaseState } from './state.ts';

type DeliveryRefused = Extract<CaseCommand, { type: 'deliveryRefused' }>;

/**
 * Another process did not take what this one asked of it. A meeting that does not take the case leaves it waiting for
 * another one; a case that does not take the letter of withdrawal leaves that letter to be screened again; a part that did
 * not begin, and letters that were not taken in, are here as before. Whatever else was refused is recorded, for the operator to deal with.
 */
export function deliveryRefused(state: CaseState, command: DeliveryRefused, context: Context): Decision<CaseEvent> {
  const { outboxId, code, refused, about } = command;
  const recorded: CaseEvent = {
    type: 'DeliveryRefused',
    outboxId,
    code,
    ...(refused === undefined ? {} : { refused }),
    ...(about === undefined ? {} : { about }),
  };
  return accept<CaseEvent>(recorded, ...following(state, command, context));
}

function following(
  state: CaseState,
  { code, refused, about }: DeliveryRefused,
  context: Context,
): readonly CaseEvent[] {
  if (refused === 'withdraw') return withdrawalNotTaken(state, code, context);
  if (about !== undefined && refused === 'beginPart') return partNotBegun(state, about, code, context);
  if (about !== undefined && refused === 'takeIn') return consolidationRefused(state, about, code);
  if (about !== undefined && refused === 'noteLink') return linkRefused(state, about, code);
  // An answer that comes when the case stands on another agenda, or on none, undoes nothing.
  if (refused !== 'addItem' || about === undefined || state.agenda?.meetingId !== about) return [];
  if (state.stage !== 'REVIEW') return [];
  return [{ type: 'AgendaRefused', meetingId: about, code }, ...oweAgenda(state, context)];
}
