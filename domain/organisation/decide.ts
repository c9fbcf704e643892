import { admitByTable } from '../authority/admit.ts';
import type { Acting } from '../authority/admit.ts';
import type { Relations } from '../authority/permitted.ts';
import { ladderEvents } from '../deadlines/clock.ts';
import { decideObligationCommand, owes } from '../deadlines/obligation-commands.ts';
import type { ObligationCommand } from '../deadlines/obligation-commands.ts';
import { accept } from '../process.ts';
import type { Facts } from '../facts.ts';
import type { Actor, Context, Decision, Transition } from '../process.ts';
import type { OrganisationCommand, OrganisationCommandType } from './commands.ts';
import { confirm, propose, reject, timeEvents, withdraw } from './decide-act.ts';
import type { OrganisationEvent } from './events.ts';
import { evolveEvent } from './evolve.ts';
import type { OrganisationStage, OrganisationState } from './state.ts';
import { ORGANISATION_TRANSITIONS } from './transitions.ts';

type Table = readonly Transition<OrganisationStage, OrganisationCommandType>[];

function relationsOf(state: OrganisationState, actor: Actor): Relations {
  return { owner: state.obligations.some((one) => one.status === 'open' && owes(actor, one)) };
}

/** Whether the table lets this actor give this command now; the refusals are those of `admitByTable`. */
export function admit(
  state: OrganisationState,
  type: OrganisationCommandType,
  acting: Acting,
  table: Table = ORGANISATION_TRANSITIONS,
): Decision<never> {
  const relations = relationsOf(state, acting.actor);
  return admitByTable(state, type, acting, { table, relations, subjects: [], recused: [] });
}

/** Decides a command on an act on the tree. An act whose day has come is carried out, and steps of the ladder are recorded too. */
export function decideOrganisation(
  state: OrganisationState,
  command: OrganisationCommand,
  context: Context,
): Decision<OrganisationEvent> {
  const decision = decideCommand(state, command, context);
  if (!decision.ok) return decision;
  const fold = (folded: OrganisationState, event: OrganisationEvent) => evolveEvent(folded, event, context.now);
  const after = decision.events.reduce(fold, state);
  // What was decided just now is judged by its own command; the tree is at hand for a wake-up.
  const byTime = command.type === 'clock' ? timeEvents(after, context) : [];
  const { obligations } = byTime.reduce(fold, after);
  return accept(...decision.events, ...byTime, ...ladderEvents(obligations, context.today, context.facts.calendar));
}

function decideCommand(
  state: OrganisationState,
  command: OrganisationCommand,
  context: Context,
): Decision<OrganisationEvent> {
  const admitted = admit(standingFor(state, command, context.facts), command.type, context);
  if (!admitted.ok) return admitted;
  switch (command.type) {
    case 'clock':
      return accept();
    case 'addNote':
      return accept<OrganisationEvent>({ type: 'NoteAdded', text: command.text });
    case 'deliveryRefused': {
      const { type: _, ...refusal } = command;
      return accept<OrganisationEvent>({ type: 'DeliveryRefused', ...refusal });
    }
    case 'proposeReorganisation':
      return propose(command, context);
    case 'confirmReorganisation':
      return confirm(state, context);
    case 'rejectReorganisation':
      return reject(state, command.reason, context);
    case 'withdrawReorganisation':
      return withdraw(state, command.reason, context);
    default:
      return decideObligationCommand(state, command satisfies ObligationCommand, context);
  }
}

/** Before the proposal there is no owning body: who may make it is asked of the body that is to decide. */
function standingFor(
  state: OrganisationState,
  command: OrganisationCommand,
  { organisations }: Pick<Facts, 'organisations'>,
): OrganisationState {
  if (state.stage !== null || command.type !== 'proposeReorganisation') return state;
  const body = organisations[command.organisationId];
  // A body not on record is nobody's own.
  return body === undefined ? state : { ...state, organisation: { id: body.organisationId, path: body.path } };
}
