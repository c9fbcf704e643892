import { admitByTable } from '../authority/admit.ts';
import type { Acting } from '../authority/admit.ts';
import type { Relations } from '../authority/permitted.ts';
import { ladderEvents } from '../deadlines/clock.ts';
import { decideObligationCommand, owes } from '../deadlines/obligation-commands.ts';
import type { ObligationCommand } from '../deadlines/obligation-commands.ts';
import { accept } from '../process.ts';
import type { Facts } from '../facts.ts';
import type { Actor, Context, Decision, Transition } from '../process.ts';
import type { MeetingCommand, MeetingCommandType } from './commands.ts';
import { decideAgenda } from './decide-agenda.ts';
import { decideConvening } from './decide-convening.ts';
import { decideItem } from './decide-item.ts';
import { decideParticipants } from './decide-participants.ts';
import { decideSession } from './decide-session.ts';
import type { MeetingEvent } from './events.ts';
import { evolveEvent } from './evolve.ts';
import type { MeetingStage, MeetingState } from './state.ts';
import { MEETING_TRANSITIONS } from './transitions.ts';

type Table = readonly Transition<MeetingStage, MeetingCommandType>[];

/** The relations of this actor to this meeting. */
export function relationsOf(state: MeetingState, actor: Actor): Relations {
  return { owner: state.obligations.some((one) => one.status === 'open' && owes(actor, one)) };
}

/**
 * Whether the table lets this actor give this command in this meeting now; the refusals are those of `admitByTable`. A
 * meeting is about nobody; who may touch which item is judged item by item.
 */
export function admit(
  state: MeetingState,
  type: MeetingCommandType,
  acting: Acting,
  table: Table = MEETING_TRANSITIONS,
): Decision<never> {
  const relations = relationsOf(state, acting.actor);
  return admitByTable(state, type, acting, { table, relations, subjects: [], recused: [] });
}

/**
 * Decides a command on a meeting: the events that follow, or the refusal with its reason. Ladder steps that have fallen
 * due by then are recorded with whatever was decided.
 */
export function decideMeeting(state: MeetingState, command: MeetingCommand, context: Context): Decision<MeetingEvent> {
  const decision = decideCommand(state, command, context);
  if (!decision.ok) return decision;
  const { obligations } = decision.events.reduce(evolveEvent, state);
  return accept(...decision.events, ...ladderEvents(obligations, context.today, context.facts.calendar));
}

function decideCommand(state: MeetingState, command: MeetingCommand, context: Context): Decision<MeetingEvent> {
  const admitted = admit(placed(state, command, context.facts), command.type, context);
  if (!admitted.ok) return admitted;
  switch (command.type) {
    case 'clock':
    // What follows is decided where days are questioned, for every kind alike (authority/questioning-dates.ts).
    case 'confirmEntryDate':
      return accept();
    case 'convene':
    case 'moveMeeting':
    case 'cancelMeeting':
    case 'changeMembers':
      return decideConvening(state, command, context);
    case 'nameSecretary':
    case 'takeOverDesk':
    case 'noteLifeEvent':
    case 'reviewConflicts':
      return decideParticipants(state, command, context);
    case 'addItem':
    case 'dropItem':
    case 'noteConflict':
    case 'deliveryRefused':
      return decideAgenda(state, command, context);
    case 'sendPapers':
    case 'recordAttendance':
    case 'closeMeeting':
    case 'addNote':
      return decideSession(state, command, context);
    case 'recuse':
    case 'hearSubject':
    case 'recordAbsence':
    case 'openBallot':
    case 'closeBallot':
    case 'adopt':
    case 'deferItem':
    case 'returnItem':
    case 'declareBodyUnable':
      return decideItem(state, command, context);
    default:
      return decideObligationCommand(state, command satisfies ObligationCommand, context);
  }
}

/** A meeting that does not exist yet is judged as one of the body that would meet; an unknown body has no staff. */
function placed(
  state: MeetingState,
  command: MeetingCommand,
  { organisations }: Pick<Facts, 'organisations'>,
): MeetingState {
  if (command.type !== 'convene' || state.stage !== null) return state;
  const body = organisations[command.organisationId];
  return body === undefined ? state : { ...state, organisation: { id: body.organisationId, path: body.path } };
}
