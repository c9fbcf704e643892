import { admitByTable } from '../authority/admit.ts';
import type { Acting } from '../authority/admit.ts';
import type { Relations } from '../authority/permitted.ts';
import { ladderEvents } from '../deadlines/clock.ts';
import { decideObligationCommand, owes } from '../deadlines/obligation-commands.ts';
import type { ObligationCommand } from '../deadlines/obligation-commands.ts';
import { accept } from '../process.ts';
import type { Actor, Context, Decision, Transition } from '../process.ts';
import type { RemediationCommand, RemediationCommandType } from './commands.ts';
import { check, report } from './decide-check.ts';
import { confirm, declareNotDone, takeUp } from './decide-end.ts';
import { handOver, takeOver } from './decide-handover.ts';
import { noteConflict, noteLifeEvent, reviewConflicts } from './decide-life.ts';
import { approve, begin, plan, sendBack } from './decide-plan.ts';
import type { RemediationEvent } from './events.ts';
import { evolveEvent } from './evolve.ts';
import type { RemediationStage, RemediationState } from './state.ts';
import { REMEDIATION_TRANSITIONS } from './transitions.ts';
import { speaksForUnit } from './unit.ts';

type Table = readonly Transition<RemediationStage, RemediationCommandType>[];

/** The relations of this actor to this remediation; `subject` speaks for the supervised body. */
export function relationsOf(state: RemediationState, actor: Actor): Relations {
  return {
    owner: state.obligations.some((one) => one.status === 'open' && owes(actor, one)),
    handler: actor.personId !== null && actor.personId === state.handler,
    subject: speaksForUnit(state, actor),
  };
}

/** Whether the table lets this actor give this command now; the refusals are those of `admitByTable`. */
export function admit(
  state: RemediationState,
  type: RemediationCommandType,
  acting: Acting,
  table: Table = REMEDIATION_TRANSITIONS,
): Decision<never> {
  const subjects = [{ personId: state.personId, organisationId: state.organisationSubjectId }];
  const { recused } = state;
  return admitByTable(state, type, acting, { table, relations: relationsOf(state, acting.actor), subjects, recused });
}

/** Decides a command on a remediation; steps of the ladder that fell due are recorded with it. */
export function decideRemediation(
  state: RemediationState,
  command: RemediationCommand,
  context: Context,
): Decision<RemediationEvent> {
  const decision = decideCommand(state, command, context);
  if (!decision.ok) return decision;
  const { obligations } = decision.events.reduce(evolveEvent, state);
  return accept(...decision.events, ...ladderEvents(obligations, context.today, context.facts.calendar));
}

function decideCommand(
  state: RemediationState,
  command: RemediationCommand,
  context: Context,
): Decision<RemediationEvent> {
  const admitted = admit(state, command.type, context);
  if (!admitted.ok) return admitted;
  switch (command.type) {
    case 'clock':
    // What follows is decided where days are questioned, for every kind alike (authority/questioning-dates.ts).
    case 'confirmEntryDate':
      return accept();
    case 'addNote':
      return accept<RemediationEvent>({ type: 'NoteAdded', text: command.text });
    case 'deliveryRefused': {
      const { type: _, ...refusal } = command;
      return accept<RemediationEvent>({ type: 'DeliveryRefused', ...refusal });
    }
    case 'begin':
      return begin(state, command, context);
    case 'planRemediation':
      return plan(state, command, context);
    case 'approveRemediation':
      return approve(state, context);
    case 'returnRemediation':
      return sendBack(state, command, context);
    case 'reportProgress':
      return report(state, command, context);
    case 'recordCheckpoint':
      return check(state, command, context);
    case 'confirmRemedied':
      return confirm(state, command, context);
    case 'declareNotRemedied':
      return declareNotDone(state, command, context);
    case 'takeUpRemediation':
      return takeUp(state, command, context);
    case 'handOverRemediation':
      return handOver(state, command, context);
    case 'takeOverDesk':
      return takeOver(state, command, context);
    case 'noteLifeEvent':
      return noteLifeEvent(state, command, context);
    case 'noteConflict':
      return noteConflict(state, command, context);
    case 'reviewConflicts':
      return reviewConflicts(state, command, context);
    case 'recordRecurrence': {
      const { caseId, codes, on } = command;
      // It may come twice.
      if (state.recurrences.some((one) => one.caseId === caseId)) return accept();
      return accept<RemediationEvent>({ type: 'RecurrenceRecorded', caseId, codes, on });
    }
    default:
      return decideObligationCommand(state, command satisfies ObligationCommand, context);
  }
}
