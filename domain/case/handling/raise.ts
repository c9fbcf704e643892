import type { ObligationEvent } from '../../deadlines/obligation-events.ts';
import { settle } from '../../deadlines/open.ts';
import { accept } from '../../process.ts';
import type { Context, Decision } from '../../process.ts';
import type { CaseCommand } from '../commands.ts';
import type { CaseEvent } from '../events.ts';
import { evolveEvent } from '../evolve.ts';
import { open, roleOwner } from '../obligations.ts';
import type { CaseState } from '../state.ts';

/** The secretary of the owning body owes the case a place on an agenda, from today. */
export function oweAgenda(state: CaseState, context: Context): ObligationEvent[] {
  return open(state, 'review.agenda', context.today, roleOwner(state, 'MEETING_SECRETARY'), context);
}

/**
 * The body cannot decide, for want of members without a conflict: the level above owns the case and puts it before its own
 * meeting (P3). This is not the transfer that is possible only once. What the verification found is kept.
 */
export function raise(
  state: CaseState,
  command: Extract<CaseCommand, { type: 'raise' }>,
  context: Context,
): Decision<CaseEvent> {
  const { meetingId, organisationId, organisationPath, reason } = command;
  const raised: CaseEvent = {
    type: 'CaseRaised',
    meetingId,
    fromOrganisationId: state.organisation.id,
    organisationId,
    organisationPath,
    reason,
  };
  const next = evolveEvent(state, raised, context.now);
  return accept<CaseEvent>(
    raised,
    ...settle(state.obligations, ['assignment.answer'], context.today, 'cancelled'),
    ...handUp(state, organisationId),
    ...oweAgenda(next, context),
  );
}

/**
 * What goes on being owed is owed above: by the same role, and what a person owed, by the head. A subject goes on owing in
 * person, to the body above; other bodies go on owing what they owe.
 */
export function handUp({ obligations, organisation, subjects }: CaseState, organisationId: string): ObligationEvent[] {
  const isSubject = (personId: string) => subjects.some((one) => one.personId === personId);
  return obligations
    .filter(({ status, key }) => status === 'open' && key !== 'assignment.answer')
    .filter(
      ({ owner }) =>
        owner.organisationId === organisation.id || (owner.kind === 'person' && !isSubject(owner.personId)),
    )
    .map(({ id, owner }) => ({
      type: 'ObligationHandedOver',
      obligationId: id,
      owner:
        owner.kind === 'person' && isSubject(owner.personId)
          ? { ...owner, organisationId }
          : { kind: 'role', role: owner.kind === 'role' ? owner.role : 'HEAD', organisationId },
    }));
}
