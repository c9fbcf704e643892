import { conflictOfPerson } from '../authority/conflict.ts';
import { settle } from '../deadlines/open.ts';
import { isWithin } from '../organisation/path.ts';
import { accept, refuse } from '../process.ts';
import type { Context, Decision } from '../process.ts';
import type { RemediationCommand } from './commands.ts';
import { RENEW } from './decide-life.ts';
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
