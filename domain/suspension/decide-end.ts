import type { Day } from '../calendar/calendar.ts';
import { accept, refuse } from '../process.ts';
import type { Context, Decision, TextRef } from '../process.ts';
import type { SuspensionCommand } from './commands.ts';
import type { SuspensionEvent } from './events.ts';
import type { SuspensionEnd, SuspensionState } from './state.ts';
import { endedEvents } from './time.ts';

type Command<T extends SuspensionCommand['type']> = Extract<SuspensionCommand, { type: T }>;

/** Decides that an order ends before its last day: lifted by the body that gave it, or with the proceedings (P17). */
export function decideEnd(
  state: SuspensionState,
  command: Command<'lift' | 'endByLaw'>,
  context: Context,
): Decision<SuspensionEvent> {
  const { orderedOn, until } = state;
  if (command.on > context.today) return refuse('DATE_IN_FUTURE', { on: command.on });
  if (command.type === 'endByLaw') {
    // Run out before the word came: it ended by itself, as time records beside this.
    if (command.on > until) return accept();
    // The notice may be older than the order that should then not have been given: in force for its first day alone.
    return accept(...ended(state, 'cleared-by-law', command.on < orderedOn ? orderedOn : command.on, null));
  }
  if (command.on < orderedOn) return refuse('DATES_REVERSED', { from: orderedOn, to: command.on });
  if (command.on > until) return refuse('SUSPENSION_OVER', { until });
  return accept(...ended(state, 'lifted', command.on, command.reason));
}

function ended(state: SuspensionState, how: SuspensionEnd, on: Day, reason: TextRef | null): SuspensionEvent[] {
  return endedEvents(state, { type: 'SuspensionEnded', how, on, reason });
}
