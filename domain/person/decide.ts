import { admitByTable } from '../authority/admit.ts';
import type { Acting } from '../authority/admit.ts';
import { ladderEvents } from '../deadlines/clock.ts';
import { decideObligationCommand, owes } from '../deadlines/obligation-commands.ts';
import type { ObligationCommand } from '../deadlines/obligation-commands.ts';
import { accept } from '../process.ts';
import type { Facts } from '../facts.ts';
import type { Context, Decision, Transition } from '../process.ts';
import type { PersonCommand, PersonCommandType } from './commands.ts';
import {
  changePost,
  endPost,
  record,
  recordLifeEvent,
  recordRelative,
  removeRelative,
  takeUp,
} from './decide-record.ts';
import type { PersonEvent } from './events.ts';
import { evolveEvent } from './evolve.ts';
import { awaitedBy, postDaysCome } from './post-days.ts';
import type { PersonStage, PersonState } from './state.ts';
import { PERSON_TRANSITIONS } from './transitions.ts';

type Table = readonly Transition<PersonStage, PersonCommandType>[];

/** Whether the table lets this actor give this command now; nobody records anything of themself (NOT_PERMITTED). */
export function admit(
  state: PersonState,
  type: PersonCommandType,
  acting: Acting,
  table: Table = PERSON_TRANSITIONS,
): Decision<never> {
  const relations = { owner: state.obligations.some((one) => one.status === 'open' && owes(acting.actor, one)) };
  const subjects = state.personId === '' ? [] : [{ personId: state.personId, organisationId: null }];
  return admitByTable(state, type, acting, { table, relations, subjects, recused: [] });
}

/** Decides a command on a person on record. Nothing is owed in it; time brings the days on which a post begins or is over. */
export function decidePerson(state: PersonState, command: PersonCommand, context: Context): Decision<PersonEvent> {
  const decision = decideCommand(state, command, context);
  if (!decision.ok) return decision;
  const byTime = postDaysCome(decision.events.reduce(evolveEvent, state), context.today);
  const events = [...decision.events, ...byTime];
  const awaited = awaitedBy(state, events, context.today);
  const { obligations } = events.reduce(evolveEvent, state);
  return accept(...events, ...awaited, ...ladderEvents(obligations, context.today, context.facts.calendar));
}

function decideCommand(state: PersonState, command: PersonCommand, context: Context): Decision<PersonEvent> {
  const admitted = admit(standingFor(state, command, context.facts), command.type, context);
  if (!admitted.ok) return admitted;
  switch (command.type) {
    case 'clock':
      return accept();
    case 'addNote':
      return accept<PersonEvent>({ type: 'NoteAdded', text: command.text });
    case 'deliveryRefused': {
      const { type: _, ...refusal } = command;
      // Of the matters told of a person nothing stands in the record: whoever keeps it may know of none of them.
      if (command.refused === 'noteLifeEvent' || command.refused === 'reviewConflicts') return accept();
      return accept<PersonEvent>({ type: 'DeliveryRefused', ...refusal });
    }
    case 'recordPerson':
      return record(command, context);
    case 'takeUpPerson':
      return state.stage === null ? takeUp(command, context) : accept();
    case 'changePost':
      return changePost(state, command, context);
    case 'endPost':
      return endPost(state, command);
    case 'recordRelative':
      return recordRelative(state, command, context);
    case 'removeRelative':
      return removeRelative(state, command.otherId, command.reason, context);
    case 'recordLifeEvent':
      return recordLifeEvent(state, command, context);
    default:
      return decideObligationCommand(state, command satisfies ObligationCommand, context);
  }
}

/** Before there is a process there is no keeper: who may begin it is asked of the body of the post. */
function standingFor(
  state: PersonState,
  command: PersonCommand,
  { organisations, personRecord }: Pick<Facts, 'organisations' | 'personRecord'>,
): PersonState {
  if (state.stage !== null) return state;
  if (command.type === 'takeUpPerson') {
    const keeper = personRecord?.keeper ?? null;
    return keeper === null ? state : { ...state, personId: command.personId, organisation: keeper };
  }
  const body = command.type === 'recordPerson' ? organisations[command.organisationId] : undefined;
  // A body not on record is nobody's own.
  return body === undefined ? state : { ...state, organisation: { id: body.organisationId, path: body.path } };
}
