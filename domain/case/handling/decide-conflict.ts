import type { ObligationEvent } from '../../deadlines/obligation-events.ts';
import { settle } from '../../deadlines/open.ts';
import { isWithin } from '../../organisation/path.ts';
import { accept, refuse } from '../../process.ts';
import type { Actor, Context, Decision } from '../../process.ts';
import type { CaseCommand } from '../commands.ts';
import { isLastHead } from '../life/decide-life.ts';
import type { CaseEvent } from '../events.ts';
import { evolveEvent } from '../evolve.ts';
import { roleOwner } from '../obligations.ts';
import type { CaseState } from '../state.ts';
import { takeUp } from '../screening/take-up.ts';

type Command<T extends CaseCommand['type']> = Extract<CaseCommand, { type: T }>;
type ConflictCommand = Command<'declareConflict' | 'liftConflict' | 'noteRecusal'>;

const CONFLICT_RULE = 'Nghị định 31/2019/NĐ-CP Đ5';

/** Decides who steps back from a case, or is told to, and who may come back to it (practice: P15). */
export function decideConflict(state: CaseState, command: ConflictCommand, context: Context): Decision<CaseEvent> {
  switch (command.type) {
    case 'declareConflict':
      return declareConflict(state, command, context);
    case 'noteRecusal':
      return noteRecusal(state, command, context);
    case 'liftConflict': {
      const { personId, reason } = command;
      if (personId === context.actor.personId) return refuse('FOUR_EYES', { command: command.type });
      if (!state.recused.includes(personId)) return refuse('CONFLICT_NOT_DECLARED', { personId });
      return accept<CaseEvent>({ type: 'ConflictLifted', personId, by: context.actor.personId, reason });
    }
  }
}

/**
 * Access, task and place in the team end in the same step; the head owes what the person owed. Everybody declares for
 * themself, the head for whoever works on the case. While the case can still be passed straight up, a head does that
 * instead of stepping back into a void (HEAD_REROUTES_UP); later they step back, the level above is told, and where nobody else leads
 * here it has the case from then on.
 */
function declareConflict(state: CaseState, command: Command<'declareConflict'>, context: Context): Decision<CaseEvent> {
  const { personId, relation, reason } = command;
  const by = context.actor.personId;
  const isHead = headsOwner(context.actor, state);
  if (personId !== by && !isHead) return refuse('CONFLICT_OF_ANOTHER', { personId });
  if (personId === by && isHead && canGoUp(state)) {
    return refuse('HEAD_REROUTES_UP', { advice: 'rerouteUp' }, CONFLICT_RULE);
  }
  if (state.recused.includes(personId)) return refuse('CONFLICT_DECLARED_ALREADY', { personId });
  if (personId !== by && !worksHere(state, personId, context)) return refuse('NOT_ON_THE_CASE', { personId });
  const ofHead = personId === by && isHead;
  const left: readonly CaseEvent[] = [
    { type: 'ConflictDeclared', personId, relation, by, reason, ofHead },
    ...stepBack(state, personId, context),
    ...leaveTeam(state, command, by),
  ];
  if (!ofHead || !isLastHead(state, personId, context)) return accept<CaseEvent>(...left);
  const after = left.reduce((folded, event) => evolveEvent(folded, event, context.now), state);
  return accept<CaseEvent>(...left, ...takeUp(after, 'head-in-conflict', context));
}

/** Whether the table still knows `rerouteUp` here. */
function canGoUp({ stage }: CaseState): boolean {
  return stage === 'INTAKE' || stage === 'SCREENING';
}

/** Whoever stood back before a meeting takes no part in the case either; told a second time, nothing happens. */
function noteRecusal(state: CaseState, command: Command<'noteRecusal'>, context: Context): Decision<CaseEvent> {
  const { type: _, ...noted } = command;
  if (state.recused.includes(command.personId)) return accept();
  return accept<CaseEvent>(
    { type: 'RecusalNoted', ...noted },
    ...stepBack(state, command.personId, context),
    ...leaveTeam(state, command, command.personId),
  );
}

function headsOwner({ roles }: Actor, { organisation }: CaseState): boolean {
  return roles.some((held) => held.role === 'HEAD' && held.organisationId === organisation.id);
}

/** In person, or at a desk of the owning body: those act by their role and are on no list. */
function worksHere(state: CaseState, personId: string, { facts }: Context): boolean {
  const { handler, assignment, organisation } = state;
  const posts = facts.people[personId]?.posts ?? [];
  return (
    [handler, assignment?.personId, ...teamOf(state)].includes(personId) ||
    posts.some((post) => isWithin(post.path, organisation.path))
  );
}

function stepBack(state: CaseState, personId: string, context: Context): CaseEvent[] {
  const theirs = state.obligations.filter(
    ({ status, owner }) => status === 'open' && owner.kind === 'person' && owner.personId === personId,
  );
  const handedOver: ObligationEvent[] = theirs
    .filter((one) => one.key !== 'assignment.answer')
    .map((one) => ({ type: 'ObligationHandedOver', obligationId: one.id, owner: roleOwner(state, 'HEAD') }));
  const isAtWork = state.handler === personId || state.assignment?.personId === personId;
  return [
    ...(isAtWork ? [{ type: 'HandlerRemoved', personId, ground: 'RECUSED' } as const] : []),
    ...settle(theirs, ['assignment.answer'], context.today, 'cancelled'),
    ...handedOver,
  ];
}

function leaveTeam(
  state: CaseState,
  command: Command<'declareConflict' | 'noteRecusal'>,
  by: string | null,
): CaseEvent[] {
  const { personId: leaves, reason } = command;
  return teamOf(state).includes(leaves) ? [{ type: 'TeamMemberReplaced', leaves, joins: null, reason, by }] : [];
}

function teamOf({ verification }: CaseState): readonly string[] {
  return verification === null ? [] : [verification.leader, ...verification.members];
}
