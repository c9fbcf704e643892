import { refuseSamePerson } from '../authority/four-eyes.ts';
import { settle } from '../deadlines/open.ts';
import type { PolicyRow } from '../policy/policy.ts';
import { accept, refuse } from '../process.ts';
import type { Context, Decision, TextRef } from '../process.ts';
import type { PolicyChangeEvent } from './events.ts';
import { refuseExamples, refuseRow } from './decide-proposal.ts';
import { endedBy, nextVersion } from './rows.ts';
import { ANSWER_KEY } from './state.ts';
import type { ChangeFigures, PolicyChangeState } from './state.ts';

/** Publishes a proposed row under the next version of its key, if another person does it and everything still holds. */
export function publish(state: PolicyChangeState, context: Context): Decision<PolicyChangeEvent> {
  const { actor, facts, today } = context;
  const { draft, forOrganisation, replaces, examples } = state;
  const refusal = refuseSamePerson(actor, [state.proposedBy]);
  if (refusal !== null) return { ok: false, refusal };
  if (draft === null) throw new Error('a proposed change has a draft');
  const proposed = { draft, forOrganisation, replaces };
  const outdated = refuseRow(proposed, facts) ?? refuseExamples({ draft, examples }, facts);
  if (outdated !== null) return { ok: false, refusal: outdated };
  const version = nextVersion(facts.policies, draft.key);
  const row: PolicyRow = { ...draft, version, organisationId: forOrganisation };
  return accept<PolicyChangeEvent>(
    { type: 'PolicyPublished', row, ended: endedBy(facts.policies, proposed), by: actor.personId ?? '', on: today },
    ...settle(state.obligations, [ANSWER_KEY], today),
  );
}

/** Refuses a proposal: it is answered by that. */
export function reject(
  { obligations }: PolicyChangeState,
  reason: TextRef,
  { actor, today }: Context,
): Decision<PolicyChangeEvent> {
  return accept<PolicyChangeEvent>(
    { type: 'PolicyRejected', by: actor.personId ?? 'system', reason },
    ...settle(obligations, [ANSWER_KEY], today),
  );
}

/** Takes a proposal back, by who made it: no answer is owed any more. */
export function withdraw(
  { proposedBy, obligations }: PolicyChangeState,
  reason: TextRef,
  { actor, today }: Context,
): Decision<PolicyChangeEvent> {
  if (actor.personId !== proposedBy) return refuse('PROPOSED_BY_ANOTHER');
  return accept<PolicyChangeEvent>(
    { type: 'PolicyWithdrawn', by: proposedBy, reason },
    ...settle(obligations, [ANSWER_KEY], today, 'cancelled'),
  );
}

/** Brings a published row into what is running on the row it replaced: once, and not by who proposed it. */
export function confirmMigration(
  { proposedBy, replaces, migration, published }: PolicyChangeState,
  figures: ChangeFigures,
  { actor, today }: Context,
): Decision<PolicyChangeEvent> {
  const refusal = refuseSamePerson(actor, [proposedBy]);
  if (refusal !== null) return { ok: false, refusal };
  if (replaces === null) return refuse('NOTHING_REPLACED');
  const from = published?.effectiveFrom ?? null;
  // Until then the rule it replaces is the law, for what runs as for what begins.
  if (from !== null && from > today) return refuse('NOT_YET_IN_FORCE', { effectiveFrom: from });
  if (migration !== null) return refuse('MIGRATION_CONFIRMED', { on: migration.on });
  return accept<PolicyChangeEvent>({ type: 'MigrationConfirmed', by: actor.personId ?? '', on: today, figures });
}
