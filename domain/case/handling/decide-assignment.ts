import { conflictOfPerson } from '../../authority/conflict.ts';
import { settle } from '../../deadlines/open.ts';
import type { Obligation } from '../../deadlines/obligation.ts';
import type { ObligationEvent } from '../../deadlines/obligation-events.ts';
import { isWithin } from '../../organisation/path.ts';
import { accept, refuse } from '../../process.ts';
import type { Context, Decision, TextRef } from '../../process.ts';
import type { CaseCommand } from '../commands.ts';
import type { CaseEvent } from '../events.ts';
import { hasDied } from '../life/life-state.ts';
import { handlerOrHead, open, roleOwner } from '../obligations.ts';
import { closedTo } from '../parts/parts-state.ts';
import type { CaseState } from '../state.ts';

type AssignmentCommand = Extract<
  CaseCommand,
  { type: 'assign' | 'reassign' | 'acceptAssignment' | 'refuseAssignment' }
>;

/** Obligations that pass to the handler in person when the assignment is accepted. */
const HANDLER_KEYS = [
  'intake.head_notice',
  'answer.sender',
  'instruct.execute',
  'screening.outcome',
  'party.watch.first',
  'party.watch.review',
  'refer.followup',
  'party.tc.result_sender',
];

/** Decides who handles a case. It is never ownerless: until an assignment is accepted the head owes. */
export function decideAssignment(state: CaseState, command: AssignmentCommand, context: Context): Decision<CaseEvent> {
  switch (command.type) {
    case 'assign':
      if (state.handler !== null) return refuse('ALREADY_ASSIGNED', { personId: state.handler });
      return propose(state, command.assignee, null, context);
    case 'reassign':
      return reassign(state, command, context);
    case 'acceptAssignment':
      return acceptAssignment(state, context);
    case 'refuseAssignment': {
      const personId = state.assignment?.personId ?? '';
      const answered = settle(state.obligations, ['assignment.answer'], context.today);
      const returned = handBack(state, personId);
      return accept<CaseEvent>({ type: 'HandlerRefused', personId, reason: command.reason }, ...answered, ...returned);
    }
  }
}

/** Another person instead of the handler, or instead of one who has not answered: silence never blocks a case. */
function reassign(
  state: CaseState,
  command: Extract<AssignmentCommand, { type: 'reassign' }>,
  context: Context,
): Decision<CaseEvent> {
  const asked = state.assignment?.personId ?? null;
  if (state.handler === null && asked === null) return refuse('NOT_ASSIGNED');
  if (asked === command.assignee) return refuse('ASSIGNMENT_PENDING', { personId: asked });
  const proposed = propose({ ...state, assignment: null }, command.assignee, command.reason, context);
  if (!proposed.ok || asked === null) return proposed;
  const fallen = settle(state.obligations, ['assignment.answer'], context.today, 'cancelled');
  return accept<CaseEvent>(...fallen, ...handBack(state, asked), ...proposed.events);
}

/** What was laid upon a person who does not take the case returns to the handler, or to the head (never ownerless). */
function handBack(state: CaseState, personId: string): ObligationEvent[] {
  return state.obligations
    .filter((one) => one.status === 'open' && one.key !== 'assignment.answer')
    .filter((one) => one.owner.kind === 'person' && one.owner.personId === personId)
    .map((one) => ({ type: 'ObligationHandedOver', obligationId: one.id, owner: handlerOrHead(state) }));
}

/** Proposes a handler after the silent conflict check (NĐ 31/2019 Đ5; practice P15, P31): the person must serve in the owning body. */
export function propose(
  state: CaseState,
  assignee: string,
  reason: TextRef | null,
  context: Context,
): Decision<CaseEvent> {
  const person = context.facts.people[assignee];
  if (person === undefined) return refuse('PERSON_UNKNOWN', { personId: assignee });
  if (state.assignment !== null) return refuse('ASSIGNMENT_PENDING', { personId: state.assignment.personId });
  if (state.handler === assignee) return refuse('ALREADY_ASSIGNED', { personId: assignee });
  // The record of posts may lag behind a death that the case knows of.
  const serves = person.posts.some((post) => isWithin(post.path, state.organisation.path));
  if (!serves || hasDied(state.life, assignee)) {
    return refuse('ASSIGNEE_NOT_IN_BODY', { personId: assignee });
  }
  const declared = state.recused.includes(assignee) ? 'RECUSED' : null;
  const ground = declared ?? conflictOfPerson(assignee, closedTo(state), context.facts);
  if (ground !== null) {
    return refuse('CONFLICT_OF_INTEREST', { personId: assignee, ground }, 'NĐ 31/2019/NĐ-CP Đ5');
  }
  const owner = { kind: 'person', personId: assignee, organisationId: state.organisation.id } as const;
  return accept<CaseEvent>(
    { type: 'HandlerProposed', personId: assignee, proposedBy: context.actor.personId, reason },
    // Somebody was lost and the head owed another name.
    ...settle(state.obligations, ['assignment.renew'], context.today),
    ...open(state, 'assignment.answer', context.today, owner, context),
  );
}

/** The person asked is tried for conflict by `admit`, as whoever acts: subjects may have been named since the question. */
function acceptAssignment(state: CaseState, context: Context): Decision<CaseEvent> {
  const personId = state.assignment?.personId ?? '';
  const handedOver: ObligationEvent[] = state.obligations
    .filter((one) => one.status === 'open' && passesToHandler(state, one))
    .map((one) => ({
      type: 'ObligationHandedOver',
      obligationId: one.id,
      owner: { kind: 'person', personId, organisationId: state.organisation.id },
    }));
  const answered = settle(state.obligations, ['assignment.answer'], context.today);
  return accept<CaseEvent>({ type: 'HandlerAccepted', personId }, ...answered, ...handedOver);
}

/** What the handler before owed in person, and what is a handler's; what another body owes stays there. */
function passesToHandler({ handler, organisation }: CaseState, { key, owner }: Obligation): boolean {
  if (owner.organisationId !== organisation.id) return false;
  return HANDLER_KEYS.includes(key) || (owner.kind === 'person' && owner.personId === handler);
}

/**
 * Takes the case from a handler, and the question from a person asked, whom the subjects of `next` put in conflict of
 * interest: what they owed the head owes. `next` is the case with its new subjects.
 */
export function removeConflicted(next: CaseState, context: Context): CaseEvent[] {
  const atWork = [next.handler, next.assignment?.personId ?? null].filter((one) => one !== null);
  return [...new Set(atWork)].flatMap((personId): CaseEvent[] => {
    const ground = conflictOfPerson(personId, closedTo(next), context.facts);
    if (ground === null) return [];
    const theirs = next.obligations.filter(
      ({ status, owner }) => status === 'open' && owner.kind === 'person' && owner.personId === personId,
    );
    const handedOver: ObligationEvent[] = theirs
      .filter((one) => one.key !== 'assignment.answer')
      .map((one) => ({ type: 'ObligationHandedOver', obligationId: one.id, owner: roleOwner(next, 'HEAD') }));
    const fallen = settle(theirs, ['assignment.answer'], context.today, 'cancelled');
    return [{ type: 'HandlerRemoved', personId, ground }, ...fallen, ...handedOver];
  });
}
