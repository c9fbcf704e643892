import type { ObligationEvent } from '../deadlines/obligation-events.ts';
import { accept, refuse } from '../process.ts';
import type { Context, Decision } from '../process.ts';
import type { DisciplineCommand } from './commands.ts';
import type { DisciplineEvent } from './events.ts';
import { evolveEvent } from './evolve.ts';
import { open } from './obligations.ts';
import type { DisciplineState } from './state.ts';

/**
 * The body cannot decide, for want of members without a conflict: the level above owns the matter and puts it before its
 * own meeting (P3). What was proposed and heard is kept. Refused with NOT_ON_AGENDA by any other meeting.
 */
export function raise(
  state: DisciplineState,
  command: Extract<DisciplineCommand, { type: 'raise' }>,
  context: Context,
): Decision<DisciplineEvent> {
  const { type: _, ...to } = command;
  const { meetingId, organisationId } = to;
  if (state.agenda?.meetingId !== meetingId) return refuse('NOT_ON_AGENDA', { meetingId });
  const raised: DisciplineEvent = { type: 'DisciplineRaised', fromOrganisationId: state.organisation.id, ...to };
  return accept<DisciplineEvent>(
    raised,
    ...handUp(state, organisationId),
    ...open(evolveEvent(state, raised), 'disc.agenda', context.today, context),
  );
}

/** What a role of this body owes, the same role owes above; the subject goes on owing in person. */
function handUp({ obligations, organisation }: DisciplineState, organisationId: string): ObligationEvent[] {
  return obligations.flatMap(({ id, status, owner }): ObligationEvent[] =>
    status === 'open' && owner.kind === 'role' && owner.organisationId === organisation.id
      ? [{ type: 'ObligationHandedOver', obligationId: id, owner: { ...owner, organisationId } }]
      : [],
  );
}
