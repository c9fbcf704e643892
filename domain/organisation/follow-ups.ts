import { isObligationEvent } from '../deadlines/obligation-events.ts';
import { notice, obligationNotices } from '../deadlines/obligation-notices.ts';
import type { PersonCommand } from '../person/commands.ts';
import { processId } from '../process.ts';
import type { FollowUp } from '../process.ts';
import type { OrganisationEvent } from './events.ts';
import type { OrganisationState } from './state.ts';
import { concernsPerson } from './tree.ts';
import type { PersonChange } from './tree.ts';

/** Who hears of an act on the tree; once it is carried out, everything that its bodies own follows them. */
export function followUps(state: OrganisationState, events: readonly OrganisationEvent[]): readonly FollowUp[] {
  return events.flatMap((event): FollowUp[] => {
    if (isObligationEvent(event)) return obligationNotices(state.obligations, event);
    switch (event.type) {
      case 'ReorganisationProposed':
        return [notice('reorganisation-proposed', 'owner-head')];
      case 'ReorganisationRejected':
      case 'ReorganisationWithdrawn':
        return [notice('reorganisation-ended', `person:${state.proposedBy}`)];
      case 'ReorganisationBlocked':
        return [
          notice('reorganisation-blocked', `person:${state.proposedBy}`),
          notice('reorganisation-blocked', 'owner-head'),
        ];
      case 'ReorganisationCarriedOut':
        return [
          { kind: 'succeed-owners' },
          ...state.changes.filter(concernsPerson).flatMap(toPerson),
          notice('reorganisation-carried-out', `person:${state.proposedBy}`),
        ];
      default:
        return [];
    }
  });
}

/** What a person's own process is told: who was on record before is taken up first. */
function toPerson({ act: _act, ...change }: PersonChange): FollowUp[] {
  const to = processId('person', change.personId);
  const about = change.personId;
  const send = (command: PersonCommand): FollowUp => ({ kind: 'command', to, command, about });
  if ('entryId' in change) return [send({ type: 'recordPerson', ...change })];
  const { personId, ...post } = change;
  return [send({ type: 'takeUpPerson', personId }), send({ type: 'changePost', ...post })];
}
