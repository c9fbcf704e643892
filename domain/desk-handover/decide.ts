import { admitByTable } from '../authority/admit.ts';
import type { Acting } from '../authority/admit.ts';
import type { Relations } from '../authority/permitted.ts';
import { decideObligationCommand, owes } from '../deadlines/obligation-commands.ts';
import type { ObligationCommand } from '../deadlines/obligation-commands.ts';
import { isWithin } from '../organisation/path.ts';
import { accept, refuse } from '../process.ts';
import type { Facts } from '../facts.ts';
import type { Actor, Context, Decision, Transition } from '../process.ts';
import type { HandoverCommand, HandoverCommandType } from './commands.ts';
import type { HandoverEvent } from './events.ts';
import type { DeskHandoverStage, DeskHandoverState } from './state.ts';
import { HANDOVER_TRANSITIONS } from './transitions.ts';

type Table = readonly Transition<DeskHandoverStage, HandoverCommandType>[];
type HandOver = Extract<HandoverCommand, { type: 'handOverDesk' }>;

function relationsOf({ fromPersonId, obligations }: DeskHandoverState, actor: Actor): Relations {
  return {
    handler: actor.personId !== null && actor.personId === fromPersonId,
    owner: obligations.some((one) => one.status === 'open' && owes(actor, one)),
  };
}

/** Whether the table lets this actor give this command now; the refusals are those of `admitByTable`. Conflicts are judged matter by matter. */
export function admit(
  state: DeskHandoverState,
  type: HandoverCommandType,
  acting: Acting,
  table: Table = HANDOVER_TRANSITIONS,
): Decision<never> {
  const relations = relationsOf(state, acting.actor);
  return admitByTable(state, type, acting, { table, relations, subjects: [], recused: [] });
}

/** Decides a command on the handing over of a desk: the events that follow, or the refusal with its reason. */
export function decideHandover(
  state: DeskHandoverState,
  command: HandoverCommand,
  context: Context,
): Decision<HandoverEvent> {
  const admitted = admit(standingFor(state, command, context.facts), command.type, context);
  if (!admitted.ok) return admitted;
  switch (command.type) {
    case 'clock':
      return accept();
    case 'addNote':
      return accept<HandoverEvent>({ type: 'NoteAdded', text: command.text });
    case 'handOverDesk':
      return handOverDesk(command, context);
    case 'noteMatterPassed': {
      const known = state.matters.find((one) => one.caseId === command.caseId);
      // What was refused before is taken all the same, should the refusal have been of a second message.
      if (known === undefined || known.status === 'taken' || known.status === 'left') return accept();
      return accept<HandoverEvent>({ type: 'MatterPassed', caseId: command.caseId, how: command.how });
    }
    case 'noteOtherPassed': {
      const known = state.others.find((one) => one.matter === command.matter);
      if (known === undefined || known.status === 'taken' || known.status === 'left') return accept();
      return accept<HandoverEvent>({ type: 'OtherMatterPassed', matter: command.matter, how: command.how });
    }
    case 'deliveryRefused': {
      const { type: _, ...refusal } = command;
      const other = state.others.find((one) => one.matter === command.about);
      if (other?.status === 'asked') {
        return accept<HandoverEvent>({ type: 'OtherMatterNotPassed', matter: other.matter, code: command.code });
      }
      if (other !== undefined) return accept();
      const matter = state.matters.find((one) => one.caseId === command.about);
      if (matter === undefined) return accept<HandoverEvent>({ type: 'DeliveryRefused', ...refusal });
      if (matter.status !== 'asked') return accept();
      return accept<HandoverEvent>({ type: 'MatterNotPassed', caseId: matter.caseId, code: command.code });
    }
    default:
      return decideObligationCommand(state, command satisfies ObligationCommand, context);
  }
}

/**
 * A desk with something on it goes to another person who serves in the body and does not lead it. Refused with
 * ORGANISATION_UNKNOWN, RECEIVER_IS_GIVER, ASSIGNEE_NOT_IN_BODY, RECEIVER_LEADS_BODY, NOTHING_ON_DESK.
 */
function handOverDesk(
  { organisationId, fromPersonId, toPersonId, minutes }: HandOver,
  { actor, facts, today }: Context,
): Decision<HandoverEvent> {
  const body = facts.organisations[organisationId];
  if (body === undefined) return refuse('ORGANISATION_UNKNOWN', { organisationId });
  if (fromPersonId === toPersonId) return refuse('RECEIVER_IS_GIVER');
  const posts = facts.people[toPersonId]?.posts ?? [];
  if (!posts.some((post) => isWithin(post.path, body.path))) {
    return refuse('ASSIGNEE_NOT_IN_BODY', { personId: toPersonId });
  }
  // Whoever leads the body decides on what a handler proposes (practice: P13).
  if (body.headPersonId === toPersonId) return refuse('RECEIVER_LEADS_BODY', { personId: toPersonId });
  const { caseIds, others } = facts.desk ?? { caseIds: [], others: [] };
  if (caseIds.length === 0 && others.length === 0) return refuse('NOTHING_ON_DESK', { personId: fromPersonId });
  return accept<HandoverEvent>({
    ...{ type: 'DeskHandedOver', organisationId, organisationPath: body.path, fromPersonId, toPersonId },
    ...{ caseIds, others, minutes, on: today, by: actor.personId },
  });
}

/** Before it began there is no owning body: who may begin it is asked of the body and the desk that it names. */
function standingFor(
  state: DeskHandoverState,
  command: HandoverCommand,
  { organisations }: Pick<Facts, 'organisations'>,
): DeskHandoverState {
  if (state.stage !== null || command.type !== 'handOverDesk') return state;
  const body = organisations[command.organisationId];
  if (body === undefined) return state;
  const organisation = { id: body.organisationId, path: body.path };
  return { ...state, organisation, fromPersonId: command.fromPersonId };
}
