import { conflictOfPerson } from '../../authority/conflict.ts';
import { decidedInPerson } from '../../authority/decision.ts';
import type { ObligationEvent } from '../../deadlines/obligation-events.ts';
import type { Owner } from '../../deadlines/obligation.ts';
import { settle } from '../../deadlines/open.ts';
import { isWithin, parentPath } from '../../organisation/path.ts';
import { accept, refuse } from '../../process.ts';
import type { PersonFacts } from '../../facts.ts';
import type { Context, Decision } from '../../process.ts';
import type { CaseCommand } from '../commands.ts';
import type { CaseEvent } from '../events.ts';
import { hasDied } from '../life/life-state.ts';
import { open } from '../obligations.ts';
import { closedTo } from '../parts/parts-state.ts';
import type { CaseState } from '../state.ts';
import { TEAM_KEYS, leaderOrHead, openReportUntil, personOwner } from './team-obligations.ts';
import type { Verification } from './verification-state.ts';

type Command<T extends CaseCommand['type']> = Extract<CaseCommand, { type: T }>;
type TeamCommand = Command<'orderVerification' | 'approvePlan' | 'decideObjection' | 'replaceTeamMember'>;
type Refused = ReturnType<typeof refuse>;

/** Decides who verifies, by which plan, and who leaves the team. */
export function decideTeam(state: CaseState, command: TeamCommand, context: Context): Decision<CaseEvent> {
  if (command.type === 'orderVerification') return orderVerification(state, command, context);
  const { verification } = state;
  if (verification === null) return refuse('NOT_ORDERED');
  switch (command.type) {
    case 'approvePlan':
      // The leader's plan has another's approval, also where a leader has come to be the head.
      if (verification.leader === context.actor.personId) return refuse('FOUR_EYES', { command: command.type });
      return accept<CaseEvent>({ type: 'PlanApproved', plan: command.plan, by: context.actor.personId });
    case 'decideObjection':
      return decideObjection(state, verification, command, context);
    case 'replaceTeamMember':
      return replaceTeamMember(state, verification, command, context);
  }
}

/** The decision to verify, with the team; from today the subjects are to be told, and by its last day a report is owed. */
function orderVerification(
  state: CaseState,
  command: Command<'orderVerification'>,
  context: Context,
): Decision<CaseEvent> {
  const { leader, members, scope, dueOn } = command;
  const { today } = context;
  if (state.acceptedOn === null) return refuse('NOT_ACCEPTED', { command: command.type });
  if (state.pause !== null) return refuse('SETTLEMENT_PAUSED', { ground: state.pause.ground });
  const team = [leader, ...members];
  // Who orders the work reads and approves it later: they are no part of the team (practice: P13).
  if (team.some((one) => one === context.actor.personId)) return refuse('FOUR_EYES', { command: command.type });
  const twice = team.find((one, index) => team.indexOf(one) !== index);
  if (twice !== undefined) return refuse('TEAM_MEMBER_TWICE', { personId: twice });
  for (const personId of team) {
    const refused = refuseMember(state, personId, context);
    if (refused !== null) return refused;
  }
  if (dueOn !== null && dueOn < today) return refuse('DUE_DATE_PAST', { dueOn });
  const owner = personOwner(state, leader);
  return accept<CaseEvent>(
    {
      type: 'VerificationOrdered',
      leader,
      members,
      scope,
      dueOn,
      on: today,
      decided: decidedInPerson(context.actor),
    },
    // A slip and a task of the screening that still lie open are answered by the order too.
    ...settle(state.obligations, ['verification.order', 'proposal.answer', 'instruct.execute'], today),
    // The period in which the decision is presented is a rule of the Party; a State procedure has none.
    ...(state.track === 'party' ? open(state, 'party.insp.present', today, owner, context) : []),
    ...(dueOn === null
      ? open(state, 'verification.report', today, owner, context)
      : openReportUntil(state, { startedOn: today, owner, dueOn }, context)),
  );
}

/** Why this person may not be in the team, or null: known, serving here, free of conflict (NĐ 31/2019 Đ5; practice: P15). */
function refuseMember(state: CaseState, personId: string, { facts }: Context): Refused | null {
  const person = facts.people[personId];
  if (person === undefined) return refuse('PERSON_UNKNOWN', { personId });
  const isCommittee = facts.organisations[state.organisation.id]?.kind === 'inspection-committee';
  if (!servesHere(person, state.organisation.path, isCommittee) || hasDied(state.life, personId)) {
    return refuse('ASSIGNEE_NOT_IN_BODY', { personId });
  }
  const ground = state.recused.includes(personId) ? 'RECUSED' : conflictOfPerson(personId, closedTo(state), facts);
  if (ground !== null) return refuse('CONFLICT_OF_INTEREST', { personId, ground }, 'NĐ 31/2019/NĐ-CP Đ5');
  const isUpheld = state.verification?.objections.some((one) => one.personId === personId && one.answer === 'upheld');
  return isUpheld === true ? refuse('OBJECTION_UPHELD', { personId }) : null;
}

/**
 * Whether a person serves in the body at this path, in one below it, or in the one it belongs to. An inspection committee
 * draws on the whole Party committee it serves.
 */
function servesHere({ posts }: PersonFacts, path: string, isCommittee: boolean): boolean {
  const above = parentPath(path);
  const root = isCommittee && above !== null ? above : path;
  return posts.some((post) => isWithin(post.path, root) || post.path === above);
}

/** An objection of the subject is decided by another than the one objected to; upheld, that member leaves in the same step (P26). */
function decideObjection(
  state: CaseState,
  verification: Verification,
  command: Command<'decideObjection'>,
  context: Context,
): Decision<CaseEvent> {
  const { objectionId, upheld, reason } = command;
  const by = context.actor.personId;
  const objection = verification.objections.find((one) => one.id === objectionId);
  if (objection === undefined) return refuse('OBJECTION_UNKNOWN', { objectionId });
  if (objection.answer !== 'open') return refuse('OBJECTION_DECIDED', { objectionId });
  const { personId } = objection;
  if (personId === by) return refuse('FOUR_EYES', { command: command.type });
  // A team without a leader stands still: the successor is named first, by `replaceTeamMember`.
  if (upheld && personId === verification.leader) return refuse('LEADER_NEEDS_SUCCESSOR', { personId });
  const decided: CaseEvent = { type: 'ObjectionDecided', objectionId, upheld, reason, by };
  const left = verification.objections.filter((one) => one.answer === 'open' && one.id !== objectionId);
  const answered = left.length > 0 ? [] : settle(state.obligations, ['objection.decide'], context.today);
  if (!upheld || !verification.members.includes(personId)) return accept<CaseEvent>(decided, ...answered);
  return accept<CaseEvent>(
    decided,
    ...answered,
    { type: 'TeamMemberReplaced', leaves: personId, joins: null, reason, by },
    ...handOver(state, [personId], leaderOrHead(state)),
  );
}

/**
 * Another person instead of one of the team; the leader only against a successor, who may come from the team. Where the
 * leader has stepped back already, `leaves` names them or nobody.
 */
function replaceTeamMember(
  state: CaseState,
  verification: Verification,
  command: Command<'replaceTeamMember'>,
  context: Context,
): Decision<CaseEvent> {
  const { leaves, joins, reason } = command;
  const { leader, members, former } = verification;
  const isVacant = leader === '' && (leaves === '' || former.includes(leaves));
  const isLeader = isVacant || leaves === leader;
  if (!isLeader && !members.includes(leaves)) return refuse('NOT_IN_TEAM', { personId: leaves });
  if (isLeader && joins === null) return refuse('LEADER_NEEDS_SUCCESSOR', { personId: leaves });
  if (joins !== null) {
    if (joins === context.actor.personId) return refuse('FOUR_EYES', { command: command.type });
    const isTwice = joins === leaves || joins === leader || (!isLeader && members.includes(joins));
    if (isTwice) return refuse('TEAM_MEMBER_TWICE', { personId: joins });
    const refused = refuseMember(state, joins, context);
    if (refused !== null) return refused;
  }
  const owner = isLeader && joins !== null ? personOwner(state, joins) : leaderOrHead(state);
  return accept<CaseEvent>(
    { type: 'TeamMemberReplaced', leaves, joins, reason, by: context.actor.personId },
    ...(isObjected(verification, leaves) ? settle(state.obligations, ['objection.decide'], context.today) : []),
    ...handOver(state, isVacant ? former : [leaves], owner),
    ...(isVacant ? takeBack(state, owner) : []),
    ...(isLeader ? settle(state.obligations, ['team.leader'], context.today) : []),
  );
}

/** What these persons owe for the team passes on; what one of them owes as handler of the case stays theirs. */
function handOver({ obligations }: CaseState, from: readonly string[], owner: Owner): ObligationEvent[] {
  return obligations
    .filter((one) => one.status === 'open' && (TEAM_KEYS.includes(one.key) || one.key === 'witness.answer'))
    .filter((one) => one.owner.kind === 'person' && from.includes(one.owner.personId))
    .map((one) => ({ type: 'ObligationHandedOver', obligationId: one.id, owner }));
}

/** What the head owed while there was no leader, the new one owes. */
function takeBack({ obligations }: CaseState, owner: Owner): ObligationEvent[] {
  return obligations
    .filter((one) => one.status === 'open' && TEAM_KEYS.includes(one.key))
    .filter((one) => one.owner.kind === 'role' && one.owner.role === 'HEAD')
    .map((one) => ({ type: 'ObligationHandedOver', obligationId: one.id, owner }));
}

/** Whether what lies open against this person is all that subjects have objected to: with them gone nothing is left to decide. */
function isObjected({ objections }: Verification, personId: string): boolean {
  const undecided = objections.filter((one) => one.answer === 'open');
  return undecided.length > 0 && undecided.every((one) => one.personId === personId);
}
