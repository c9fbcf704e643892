import { conflictOfPerson } from '../authority/conflict.ts';
import { mayTakeOver, takenOver } from '../authority/taking-over.ts';
import type { TakeOverDesk } from '../authority/taking-over.ts';
import { settle } from '../deadlines/open.ts';
import { isWithin } from '../organisation/path.ts';
import { accept, refuse } from '../process.ts';
import type { Context, Decision } from '../process.ts';
import type { RemediationCommand } from './commands.ts';
import { RENEW, handedBack } from './decide-life.ts';
import type { RemediationEvent } from './events.ts';
import type { RemediationState } from './state.ts';

type HandOver = Extract<RemediationCommand, { type: 'handOverRemediation' }>;

/**
 * Another person of the body goes on with the checks and owes what the one before owed. Refused with ALREADY_ASSIGNED,
 * ASSIGNEE_NOT_IN_BODY, CONFLICT_OF_INTEREST, CHECKED_BY_DOER, and FOUR_EYES for who stepped back.
 */
export function handOver(
  state: RemediationState,
  { personId, reason }: HandOver,
  { facts, actor, today }: Context,
): Decision<RemediationEvent> {
  if (personId === state.handler) return refuse('ALREADY_ASSIGNED', { personId });
  const posts = facts.people[personId]?.posts ?? [];
  if (!posts.some((post) => isWithin(post.path, state.organisation.path))) {
    return refuse('ASSIGNEE_NOT_IN_BODY', { personId });
  }
  if (state.recused.includes(personId)) return refuse('FOUR_EYES', {});
  if (state.doers.includes(personId)) return refuse('CHECKED_BY_DOER');
  const ground = conflictOfPerson(
    personId,
    [{ personId: state.personId, organisationId: state.organisationSubjectId }],
    facts,
  );
  if (ground !== null) return refuse('CONFLICT_OF_INTEREST', { personId, ground });
  const owner = { kind: 'person', personId, organisationId: state.organisation.id } as const;
  const owed = state.obligations.filter((one) => one.status === 'open' && one.key === 'remedy.check');
  return accept<RemediationEvent>(
    { type: 'RemediationHandedOver', from: state.handler, to: personId, reason, by: actor.personId },
    ...settle(state.obligations, [RENEW], today),
    ...owed.map((one): RemediationEvent => ({ type: 'ObligationHandedOver', obligationId: one.id, owner })),
  );
}

/**
 * Whoever sees to the checks hands over the whole desk: the receiver goes on with them by the same days, unless they may not have this, or
 * did the work themself; then it is the head's, who owes another name (practice: P19, P39). Refused with NOT_ON_THE_CASE where nothing of
 * the person's is here, which is also what a second message finds.
 */
export function takeOver(state: RemediationState, command: TakeOverDesk, context: Context): Decision<RemediationEvent> {
  const { fromPersonId, toPersonId } = command;
  if (fromPersonId === '' || state.handler !== fromPersonId) {
    return refuse('NOT_ON_THE_CASE', { personId: fromPersonId });
  }
  const subjects = [{ personId: state.personId, organisationId: state.organisationSubjectId }];
  const { organisation, recused, doers } = state;
  const mayGo = mayTakeOver({ organisation, subjects, recused }, command, context.facts) && !doers.includes(toPersonId);
  const taken = takenOver(command, context.today, mayGo);
  if (!mayGo) return accept<RemediationEvent>(taken, ...handedBack(state, fromPersonId, context));
  const owner = { kind: 'person', personId: toPersonId, organisationId: organisation.id } as const;
  const theirs = state.obligations.filter(
    (one) => one.status === 'open' && one.owner.kind === 'person' && one.owner.personId === fromPersonId,
  );
  return accept<RemediationEvent>(
    taken,
    ...theirs.map((one): RemediationEvent => ({ type: 'ObligationHandedOver', obligationId: one.id, owner })),
  );
}
