import { admitByTable } from '../authority/admit.ts';
import type { Acting } from '../authority/admit.ts';
import type { Relations } from '../authority/permitted.ts';
import { ladderEvents } from '../deadlines/clock.ts';
import { decideObligationCommand, owes } from '../deadlines/obligation-commands.ts';
import type { ObligationCommand } from '../deadlines/obligation-commands.ts';
import { accept } from '../process.ts';
import type { Facts } from '../facts.ts';
import type { Actor, Context, Decision, Transition } from '../process.ts';
import type { CongressCommand, CongressCommandType } from './commands.ts';
import { cancelCongress, confirmCongress, handOver, noteDeferral, planCongress } from './decide-congress.ts';
import type { CongressEvent } from './events.ts';
import { evolveEvent } from './evolve.ts';
import { inspectingHeads } from './facts.ts';
import type { CongressStage, CongressState } from './state.ts';
import { stateOnCandidate } from './statement.ts';
import { timeEvents } from './time.ts';
import { CONGRESS_TRANSITIONS } from './transitions.ts';

type Table = readonly Transition<CongressStage, CongressCommandType>[];

/** The relations of this actor to it; `receiver` is the head of the inspection committee of the body. */
export function relationsOf(
  state: CongressState,
  actor: Actor,
  { organisations }: Pick<Facts, 'organisations'>,
): Relations {
  const inspects = inspectingHeads(state, actor).some(
    (organisationId) => organisations[organisationId]?.kind === 'inspection-committee',
  );
  return {
    owner: state.obligations.some((one) => one.status === 'open' && owes(actor, one)),
    receiver: inspects,
  };
}

/** Whether the table lets this actor give this command now; the refusals are those of `admitByTable`. A congress is about nobody. */
export function admit(
  state: CongressState,
  type: CongressCommandType,
  acting: Acting,
  table: Table = CONGRESS_TRANSITIONS,
): Decision<never> {
  const relations = relationsOf(state, acting.actor, acting.facts);
  return admitByTable(state, type, acting, { table, relations, subjects: [], recused: [] });
}

/** Decides a command on a congress; what its day has brought by then, and steps of the ladder, are recorded with it. */
export function decideCongress(
  state: CongressState,
  command: CongressCommand,
  context: Context,
): Decision<CongressEvent> {
  const decision = decideCommand(state, command, context);
  if (!decision.ok) return decision;
  const after = decision.events.reduce(evolveEvent, state);
  const byTime = timeEvents(after, context);
  const { obligations } = byTime.reduce(evolveEvent, after);
  return accept(...decision.events, ...byTime, ...ladderEvents(obligations, context.today, context.facts.calendar));
}

function decideCommand(state: CongressState, command: CongressCommand, context: Context): Decision<CongressEvent> {
  const admitted = admit(standingFor(state, command, context.facts), command.type, context);
  if (!admitted.ok) return admitted;
  switch (command.type) {
    case 'clock':
    // What follows is decided where days are questioned, for every kind alike (authority/questioning-dates.ts).
    case 'confirmEntryDate':
      return accept();
    case 'addNote':
      return accept<CongressEvent>({ type: 'NoteAdded', text: command.text });
    case 'deliveryRefused': {
      const { type: _, ...refusal } = command;
      return accept<CongressEvent>({ type: 'DeliveryRefused', ...refusal });
    }
    case 'planCongress':
      return planCongress(state, command, context);
    case 'confirmCongress':
      return confirmCongress(state, context);
    case 'cancelCongress':
      return cancelCongress(state, command, context);
    case 'noteDeferral':
      return noteDeferral(state, command, context);
    case 'handOverAfterCongress':
      return handOver(state, command, context);
    case 'stateOnCandidate':
      return stateOnCandidate(state, command, context);
    default:
      return decideObligationCommand(state, command satisfies ObligationCommand, context);
  }
}

/** Before it began there is no owning body: who may begin it is asked of the body that it names. */
function standingFor(
  state: CongressState,
  command: CongressCommand,
  { organisations }: Pick<Facts, 'organisations'>,
): CongressState {
  if (state.stage !== null || command.type !== 'planCongress') return state;
  const body = organisations[command.organisationId];
  return body === undefined ? state : { ...state, organisation: { id: body.organisationId, path: body.path } };
}
