import { admitByTable } from '../authority/admit.ts';
import type { Acting } from '../authority/admit.ts';
import type { Relations } from '../authority/permitted.ts';
import { ladderEvents } from '../deadlines/clock.ts';
import { decideObligationCommand, owes } from '../deadlines/obligation-commands.ts';
import type { ObligationCommand } from '../deadlines/obligation-commands.ts';
import { accept } from '../process.ts';
import type { Facts } from '../facts.ts';
import type { Actor, Context, Decision, Transition } from '../process.ts';
import type { PolicyChangeCommand, PolicyChangeCommandType } from './commands.ts';
import { propose } from './decide-proposal.ts';
import { confirmMigration, publish, reject, withdraw } from './decide-publication.ts';
import type { PolicyChangeEvent } from './events.ts';
import { evolveEvent } from './evolve.ts';
import type { PolicyChangeStage, PolicyChangeState } from './state.ts';
import { POLICY_CHANGE_TRANSITIONS } from './transitions.ts';

type Table = readonly Transition<PolicyChangeStage, PolicyChangeCommandType>[];

/** The relations of this actor to it. */
export function relationsOf(state: PolicyChangeState, actor: Actor): Relations {
  return { owner: state.obligations.some((one) => one.status === 'open' && owes(actor, one)) };
}

/** Whether the table lets this actor give this command now; the refusals are those of `admitByTable`. */
export function admit(
  state: PolicyChangeState,
  type: PolicyChangeCommandType,
  acting: Acting,
  table: Table = POLICY_CHANGE_TRANSITIONS,
): Decision<never> {
  return admitByTable(state, type, acting, {
    table,
    relations: relationsOf(state, acting.actor),
    subjects: [],
    recused: [],
  });
}

/** Decides a command on a change of policy; steps of the ladder that fell due by then are recorded with it. */
export function decidePolicyChange(
  state: PolicyChangeState,
  command: PolicyChangeCommand,
  context: Context,
): Decision<PolicyChangeEvent> {
  const decision = decideCommand(state, command, context);
  if (!decision.ok) return decision;
  const { obligations } = decision.events.reduce(evolveEvent, state);
  return accept(...decision.events, ...ladderEvents(obligations, context.today, context.facts.calendar));
}

function decideCommand(
  state: PolicyChangeState,
  command: PolicyChangeCommand,
  context: Context,
): Decision<PolicyChangeEvent> {
  const admitted = admit(standingFor(state, command, context.facts), command.type, context);
  if (!admitted.ok) return admitted;
  switch (command.type) {
    case 'clock':
      return accept();
    case 'addNote':
      return accept<PolicyChangeEvent>({ type: 'NoteAdded', text: command.text });
    case 'deliveryRefused': {
      const { type: _, ...refusal } = command;
      return accept<PolicyChangeEvent>({ type: 'DeliveryRefused', ...refusal });
    }
    case 'proposePolicy':
      return propose(command, context);
    case 'publishPolicy':
      return publish(state, context);
    case 'rejectPolicy':
      return reject(state, command.reason, context);
    case 'withdrawPolicy':
      return withdraw(state, command.reason, context);
    case 'confirmMigration':
      return confirmMigration(state, command.figures, context);
    default:
      return decideObligationCommand(state, command satisfies ObligationCommand, context);
  }
}

/** Before the proposal there is no owning body: who may make it is asked of the body that it names. */
function standingFor(
  state: PolicyChangeState,
  command: PolicyChangeCommand,
  { organisations }: Pick<Facts, 'organisations'>,
): PolicyChangeState {
  if (state.stage !== null || command.type !== 'proposePolicy') return state;
  const body = organisations[command.organisationId];
  // A body not on record is nobody's own.
  return body === undefined ? state : { ...state, organisation: { id: body.organisationId, path: body.path } };
}
