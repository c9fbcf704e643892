import { admitByTable } from '../authority/admit.ts';
import type { Acting } from '../authority/admit.ts';
import type { Relations } from '../authority/permitted.ts';
import { ladderEvents } from '../deadlines/clock.ts';
import { decideObligationCommand, owes } from '../deadlines/obligation-commands.ts';
import type { ObligationCommand } from '../deadlines/obligation-commands.ts';
import { accept } from '../process.ts';
import type { Facts } from '../facts.ts';
import type { Actor, Context, Decision, Transition } from '../process.ts';
import type { CalendarYearCommand, CalendarYearCommandType } from './commands.ts';
import { awaitYear, propose } from './decide-proposal.ts';
import { confirmMigration, publish, reject, withdraw } from './decide-publication.ts';
import type { CalendarYearEvent } from './events.ts';
import { evolveEvent } from './evolve.ts';
import type { CalendarYearStage, CalendarYearState } from './state.ts';
import { timeEvents } from './time.ts';
import { CALENDAR_YEAR_TRANSITIONS } from './transitions.ts';

type Table = readonly Transition<CalendarYearStage, CalendarYearCommandType>[];

/** The relations of this actor to it. */
export function relationsOf(state: CalendarYearState, actor: Actor): Relations {
  return { owner: state.obligations.some((one) => one.status === 'open' && owes(actor, one)) };
}

/** Whether the table lets this actor give this command now; the refusals are those of `admitByTable`. */
export function admit(
  state: CalendarYearState,
  type: CalendarYearCommandType,
  acting: Acting,
  table: Table = CALENDAR_YEAR_TRANSITIONS,
): Decision<never> {
  return admitByTable(state, type, acting, {
    table,
    relations: relationsOf(state, acting.actor),
    subjects: [],
    recused: [],
  });
}

/**
 * Decides a command on a year of a calendar. A notice that is missing by then is said to be, and steps of the ladder that fell
 * due are recorded too: no later wake-up needs to look back.
 */
export function decideCalendarYear(
  state: CalendarYearState,
  command: CalendarYearCommand,
  context: Context,
): Decision<CalendarYearEvent> {
  const decision = decideCommand(state, command, context);
  if (!decision.ok) return decision;
  const after = decision.events.reduce(evolveEvent, state);
  const byTime = timeEvents(after, context);
  const { obligations } = byTime.reduce(evolveEvent, after);
  return accept(...decision.events, ...byTime, ...ladderEvents(obligations, context.today, context.facts.calendar));
}

function decideCommand(
  state: CalendarYearState,
  command: CalendarYearCommand,
  context: Context,
): Decision<CalendarYearEvent> {
  const admitted = admit(standingFor(state, command, context.facts), command.type, context);
  if (!admitted.ok) return admitted;
  switch (command.type) {
    case 'clock':
      return accept();
    case 'addNote':
      return accept<CalendarYearEvent>({ type: 'NoteAdded', text: command.text });
    case 'deliveryRefused': {
      const { type: _, ...refusal } = command;
      return accept<CalendarYearEvent>({ type: 'DeliveryRefused', ...refusal });
    }
    case 'awaitYear':
      return awaitYear(command, context);
    case 'proposeCalendar':
      return propose(state, command, context);
    case 'publishCalendar':
      return publish(state, context);
    case 'rejectCalendar':
      return reject(state, command.reason, context);
    case 'withdrawCalendar':
      return withdraw(state, command.reason, context);
    case 'confirmMigration':
      return confirmMigration(state, command.figures, context);
    default:
      return decideObligationCommand(state, command satisfies ObligationCommand, context);
  }
}

/** Before the year began there is no owning body: who may begin it is asked of the body that it names. */
function standingFor(
  state: CalendarYearState,
  command: CalendarYearCommand,
  { organisations }: Pick<Facts, 'organisations'>,
): CalendarYearState {
  if (state.stage !== null || (command.type !== 'awaitYear' && command.type !== 'proposeCalendar')) return state;
  const body = organisations[command.organisationId];
  // A body not on record is nobody's own.
  return body === undefined ? state : { ...state, organisation: { id: body.organisationId, path: body.path } };
}
