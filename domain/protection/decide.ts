import { admitByTable } from '../authority/admit.ts';
import type { Acting } from '../authority/admit.ts';
import type { Relations } from '../authority/permitted.ts';
import { ladderEvents } from '../deadlines/clock.ts';
import { decideObligationCommand, owes } from '../deadlines/obligation-commands.ts';
import type { ObligationCommand } from '../deadlines/obligation-commands.ts';
import { accept } from '../process.ts';
import type { Actor, Context, Decision, Transition } from '../process.ts';
import type { ProtectionCommand, ProtectionCommandType } from './commands.ts';
import { begin, follow, sealed, standingOf } from './decide-case.ts';
import { decideEnd, proposeEnd } from './decide-end.ts';
import { changeMeasures, decideMeasures, endMeasure, refuseIt } from './decide-measures.ts';
import { nameResponsible, noteLifeEvent, reviewConflicts, takeOver } from './decide-responsible.ts';
import * as watch from './decide-watch.ts';
import type { ProtectionEvent } from './events.ts';
import { evolveEvent } from './evolve.ts';
import type { ProtectionStage, ProtectionState } from './state.ts';
import { timeEvents } from './time.ts';
import { PROTECTION_TRANSITIONS } from './transitions.ts';

type Table = readonly Transition<ProtectionStage, ProtectionCommandType>[];

/** The relations of this actor to this protection; `handler` is the person named responsible. */
function relationsOf(state: ProtectionState, actor: Actor): Relations {
  return {
    owner: state.obligations.some((one) => one.status === 'open' && owes(actor, one)),
    handler: actor.personId !== null && actor.personId === state.responsible,
  };
}

/** Whether the table lets this actor give this command now; the refusals are those of `admitByTable`. */
export function admit(
  state: ProtectionState,
  type: ProtectionCommandType,
  acting: Acting,
  table: Table = PROTECTION_TRANSITIONS,
): Decision<never> {
  const { subjects, recused } = state;
  return admitByTable(state, type, acting, { table, relations: relationsOf(state, acting.actor), subjects, recused });
}

/** Decides a command on a protection; what time has brought by then and steps of the ladder are recorded with it. */
export function decideProtection(
  state: ProtectionState,
  command: ProtectionCommand,
  context: Context,
): Decision<ProtectionEvent> {
  const decision = decideCommand(state, command, context);
  if (!decision.ok) return decision;
  const byTime = timeEvents(decision.events.reduce(evolveEvent, state), context);
  const events = [...decision.events, ...byTime];
  const { obligations } = events.reduce(evolveEvent, state);
  return accept(...events, ...ladderEvents(obligations, context.today, context.facts.calendar));
}

function decideCommand(
  state: ProtectionState,
  command: ProtectionCommand,
  context: Context,
): Decision<ProtectionEvent> {
  const admitted = admit(state, command.type, context);
  if (!admitted.ok) return admitted;
  switch (command.type) {
    case 'clock':
      return accept();
    case 'addNote':
      return accept<ProtectionEvent>({ type: 'NoteAdded', text: command.text });
    case 'deliveryRefused': {
      const { type: _, ...refusal } = command;
      return accept<ProtectionEvent>({ type: 'DeliveryRefused', ...refusal });
    }
    case 'begin':
      return begin(state, command, context);
    case 'followCase':
      return follow(state, command, context);
    case 'caseClosed':
    case 'caseReopened':
      return standingOf(state, command, context);
    case 'caseSealed':
      return sealed(state, context);
    case 'decideProtection':
      return decideMeasures(state, command, context);
    case 'refuseProtection':
      return refuseIt(state, command, context);
    case 'nameResponsible':
      return nameResponsible(state, command, context);
    case 'takeOverDesk':
      return takeOver(state, command, context);
    case 'noteLifeEvent':
      return noteLifeEvent(state, command, context);
    case 'reviewConflicts':
      return reviewConflicts(state, command, context);
    case 'changeMeasures':
      return changeMeasures(state, command, context);
    case 'endMeasure':
      return endMeasure(state, command, context);
    case 'recordCheckIn':
      return watch.recordCheckIn(state, command, context);
    case 'checkIn':
      return watch.checkIn(state, command, context);
    case 'reportRetaliation':
      return watch.reportRetaliation(state, command, context);
    case 'acknowledgeRetaliation':
      return watch.acknowledge(state, command, context);
    case 'askChange':
      return watch.askChange(state, command, context);
    case 'answerWish':
      return watch.answerWish(state, command, context);
    case 'askReview':
      return watch.askReview(state, command, context);
    case 'proposeEnd':
      return proposeEnd(state, command, context);
    case 'endProtection':
      return decideEnd(state, command, context);
    case 'recordBreach':
      return accept<ProtectionEvent>({
        ...{ type: 'IdentityBreachRecorded', on: context.today, text: command.text },
        by: context.actor.personId,
      });
    default:
      return decideObligationCommand(state, command satisfies ObligationCommand, context);
  }
}
