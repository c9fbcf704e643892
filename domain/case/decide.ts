import { isInConflict } from '../authority/conflict.ts';
import { isPermitted } from '../authority/permitted.ts';
import type { Relations } from '../authority/permitted.ts';
import { ladderEvents } from '../deadlines/clock.ts';
import { decideObligationCommand, owes } from '../deadlines/obligation-commands.ts';
import type { ObligationCommand } from '../deadlines/obligation-commands.ts';
import { accept, refuse } from '../process.ts';
import type { Actor, ClockCommand, Context, Decision, Facts, Transition } from '../process.ts';
import type { CaseCommand, CaseCommandType } from './commands.ts';
import { decideAssignment } from './decide-assignment.ts';
import { decideFollowUp } from './decide-follow-up.ts';
import { decideIntake } from './decide-intake.ts';
import { decideOutcome } from './decide-outcome.ts';
import { decideScreening } from './decide-screening.ts';
import type { CaseEvent } from './events.ts';
import { evolveEvent } from './evolve.ts';
import type { CaseStage, CaseState } from './state.ts';
import { CASE_TRANSITIONS } from './transitions.ts';

type Table = readonly Transition<CaseStage, CaseCommandType>[];

/** Who acts, with what a conflict is judged by. */
export interface Acting {
  actor: Actor;
  facts: Pick<Facts, 'people' | 'organisations'>;
}

/** The relations of this actor to this case. */
export function relationsOf(state: CaseState, actor: Actor): Relations {
  return {
    handler: state.handler !== null && actor.personId === state.handler,
    assignee: state.assignment !== null && actor.personId === state.assignment.personId,
    owner: state.obligations.some((one) => one.status === 'open' && owes(actor, one)),
  };
}

/**
 * Whether the table lets this actor give this command now: the stage first (COMMAND_NOT_IN_STAGE), then the person
 * (NOT_PERMITTED). A subject of the case, and whoever else is in conflict of interest, is told the same as any stranger.
 */
export function admit(
  state: CaseState,
  type: CaseCommandType,
  { actor, facts }: Acting,
  table: Table = CASE_TRANSITIONS,
): Decision<never> {
  const stage = state.stage ?? 'NONE';
  const rows = table.filter((row) => row.command === type && row.from.some((from) => from === stage));
  if (rows.length === 0) return refuse('COMMAND_NOT_IN_STAGE', { command: type, stage });
  const permitted = rows.some((row) => isPermitted(row.by, actor, state, relationsOf(state, actor)));
  if (!permitted || isInConflict(actor, state.subjects, facts)) return refuse('NOT_PERMITTED', { command: type });
  return accept();
}

/**
 * Decides a command on a case: the events that follow, or the refusal with its reason. Whatever was decided, ladder steps
 * that have fallen due by then are recorded with it: no later wake-up needs to look back.
 */
export function decideCase(
  state: CaseState,
  command: CaseCommand | ClockCommand,
  context: Context,
): Decision<CaseEvent> {
  const decision = decideCommand(state, command, context);
  if (!decision.ok) return decision;
  const { obligations } = decision.events.reduce((folded, event) => evolveEvent(folded, event, context.now), state);
  return accept(...decision.events, ...ladderEvents(obligations, context.today, context.facts.calendar));
}

function decideCommand(state: CaseState, command: CaseCommand | ClockCommand, context: Context): Decision<CaseEvent> {
  const admitted = admit(state, command.type, context);
  if (!admitted.ok) return admitted;
  switch (command.type) {
    case 'clock':
      return accept();
    case 'register':
    case 'confirmReceiptDate':
    case 'rerouteUp':
      return decideIntake(state, command, context);
    case 'classify':
    case 'submitToHead':
    case 'instruct':
      return decideScreening(state, command, context);
    case 'resolveDirectly':
    case 'decline':
    case 'watch':
    case 'openInspection':
      return decideOutcome(state, command, context);
    case 'assign':
    case 'reassign':
    case 'acceptAssignment':
    case 'refuseAssignment':
      return decideAssignment(state, command, context);
    case 'answerSender':
    case 'senderAdds':
    case 'addNote':
    case 'close':
      return decideFollowUp(state, command, context);
    case 'deliveryRefused':
      return accept({ type: 'DeliveryRefused', outboxId: command.outboxId, code: command.code });
    default:
      return decideObligationCommand(state, command satisfies ObligationCommand, context);
  }
}
