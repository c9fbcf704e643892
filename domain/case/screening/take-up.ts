import { concernsBody, owningBody } from '../../authority/owning-body.ts';
import type { BodyOnTheWay } from '../../authority/owning-body.ts';
import { settle } from '../../deadlines/open.ts';
import { isWithin } from '../../organisation/path.ts';
import type { Context } from '../../process.ts';
import { leaveAgenda } from '../review/agenda.ts';
import type { CaseEvent } from '../events.ts';
import { evolveEvent } from '../evolve.ts';
import type { TAKEN_UP_CAUSES } from '../life/life-events.ts';
import { isOwed } from '../obligations.ts';
import { oweLeader } from '../parts/pass-on.ts';
import { handUp, oweAgenda } from '../handling/raise.ts';
import type { CaseState } from '../state.ts';

/** The bodies above the owning one among the facts, the nearest first. */
function wayUp({ organisation }: CaseState, { facts }: Context): BodyOnTheWay[] {
  return Object.values(facts.organisations)
    .filter(({ path }) => path !== organisation.path && isWithin(organisation.path, path))
    .map(({ organisationId, path }) => ({ organisationId, path }))
    .toSorted((one, other) => other.path.length - one.path.length);
}

/** The first body above that the matter does not concern, or null where the way up ends. */
export function bodyAbove(state: CaseState, context: Context): BodyOnTheWay | null {
  const way = wayUp(state, context);
  return owningBody(way, { concerns: false, subjects: state.subjects, records: context.facts });
}

/** Whether the matter concerns the body that owns it (P15). */
export function concernsOwner({ organisation, subjects }: CaseState, { facts }: Context): boolean {
  return concernsBody({ organisationId: organisation.id, path: organisation.path }, subjects, facts);
}

/**
 * The level above owns it from now, in the stage in which it is: here nobody is left who may lead it (practice: P15, P19). What was owed
 * is owed there; who worked on it here has no more part in it. Nothing while it is on its way to another body, or where
 * nobody stands above.
 */
export function takeUp(
  state: CaseState,
  cause: (typeof TAKEN_UP_CAUSES)[number],
  context: Context,
): readonly CaseEvent[] {
  const above = state.stage === 'AWAITING_ACKNOWLEDGEMENT' ? null : bodyAbove(state, context);
  if (above === null) return [];
  const { organisationId, path: organisationPath } = above;
  const takenUp: CaseEvent = {
    type: 'CaseTakenUp',
    fromOrganisationId: state.organisation.id,
    organisationId,
    organisationPath,
    cause,
  };
  const next = evolveEvent(state, takenUp, context.now);
  return [
    ...leaveAgenda(state),
    takenUp,
    ...settle(state.obligations, ['assignment.answer'], context.today, 'cancelled'),
    ...handUp(state, organisationId),
    ...(state.stage === 'REVIEW' && !isOwed(state, 'review.agenda') ? oweAgenda(next, context) : []),
    ...oweLeader(next, context),
  ];
}
