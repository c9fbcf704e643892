import { admitByTable } from '../authority/admit.ts';
import type { Acting } from '../authority/admit.ts';
import type { Relations } from '../authority/permitted.ts';
import { ladderEvents } from '../deadlines/clock.ts';
import { decideObligationCommand, owes } from '../deadlines/obligation-commands.ts';
import type { ObligationCommand } from '../deadlines/obligation-commands.ts';
import { accept, refuse } from '../process.ts';
import type { Facts } from '../facts.ts';
import type { Actor, Context, Decision, Transition } from '../process.ts';
import type { SuspensionCommand, SuspensionCommandType } from './commands.ts';
import { decideEnd } from './decide-end.ts';
import { extend } from './decide-extension.ts';
import { order } from './decide-order.ts';
import type { SuspensionEvent } from './events.ts';
import { evolveEvent } from './evolve.ts';
import type { SuspensionStage, SuspensionState } from './state.ts';
import { timeEvents } from './time.ts';
import { SUSPENSION_TRANSITIONS } from './transitions.ts';

type Table = readonly Transition<SuspensionStage, SuspensionCommandType>[];

/** The relations of this actor to this order. */
export function relationsOf(state: SuspensionState, actor: Actor): Relations {
  return { owner: state.obligations.some((one) => one.status === 'open' && owes(actor, one)) };
}

/** Whether the table lets this actor give this command now; the refusals are those of `admitByTable`. */
export function admit(
  state: SuspensionState,
  type: SuspensionCommandType,
  acting: Acting,
  table: Table = SUSPENSION_TRANSITIONS,
): Decision<never> {
  const subjects = [{ personId: state.personId, organisationId: state.organisationSubjectId }];
  return admitByTable(state, type, acting, {
    table,
    relations: relationsOf(state, acting.actor),
    subjects,
    recused: [],
  });
}

/**
 * Decides a command on an order of suspension. An order that has run out by then ends with whatever was decided, and steps
 * of the ladder that fell due are recorded too: no later wake-up needs to look back.
 */
export function decideSuspension(
  state: SuspensionState,
  command: SuspensionCommand,
  context: Context,
): Decision<SuspensionEvent> {
  const decision = decideCommand(state, command, context);
  if (!decision.ok) return decision;
  const after = decision.events.reduce(evolveEvent, state);
  const byTime = timeEvents(after, context);
  const { obligations } = byTime.reduce(evolveEvent, after);
  return accept(...decision.events, ...byTime, ...ladderEvents(obligations, context.today, context.facts.calendar));
}

function decideCommand(
  state: SuspensionState,
  command: SuspensionCommand,
  context: Context,
): Decision<SuspensionEvent> {
  const admitted = admit(standingFor(state, command, context.facts), command.type, context);
  if (!admitted.ok) return admitted;
  switch (command.type) {
    case 'clock':
    // What follows is decided where days are questioned, for every kind alike (authority/questioning-dates.ts).
    case 'confirmEntryDate':
      return accept();
    case 'addNote':
      return accept<SuspensionEvent>({ type: 'NoteAdded', text: command.text });
    case 'deliveryRefused': {
      const { type: _, ...refusal } = command;
      return accept<SuspensionEvent>({ type: 'DeliveryRefused', ...refusal });
    }
    case 'order':
      return order(command, context);
    case 'extend':
      return extend(state, command, context);
    case 'lift':
    case 'endByLaw':
      return decideEnd(state, command, context);
    case 'requestExtension':
      // The period is the order itself: it grows by another order, not by leave to be late.
      return refuse('EXTENDED_BY_ORDER_ONLY', { obligationId: command.obligationId });
    default:
      return decideObligationCommand(state, command satisfies ObligationCommand, context);
  }
}

/** Before the order there is no owning body: who may give it is asked of the body that it names, about whom it names. */
function standingFor(
  state: SuspensionState,
  command: SuspensionCommand,
  { organisations }: Pick<Facts, 'organisations'>,
): SuspensionState {
  if (state.stage !== null || command.type !== 'order') return state;
  const { organisationId, personId, organisationSubjectId } = command;
  const body = organisations[organisationId];
  // A body not on record is nobody's own.
  const organisation = body === undefined ? state.organisation : { id: body.organisationId, path: body.path };
  return { ...state, organisation, personId, organisationSubjectId };
}
