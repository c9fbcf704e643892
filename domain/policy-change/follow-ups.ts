import { isObligationEvent } from '../deadlines/obligation-events.ts';
import { notice, obligationNotices } from '../deadlines/obligation-notices.ts';
import type { FollowUp, ProcessId } from '../process.ts';
import type { PolicyChangeEvent } from './events.ts';
import type { PolicyChangeState } from './state.ts';

/** Who hears of a change of policy, and what a confirmed one brings to the matters that are running. */
export function followUps(
  state: PolicyChangeState,
  events: readonly PolicyChangeEvent[],
  self: ProcessId,
): readonly FollowUp[] {
  return events.flatMap((event): FollowUp[] => {
    if (isObligationEvent(event)) return obligationNotices(state.obligations, event);
    switch (event.type) {
      case 'PolicyProposed':
        return [notice('policy-proposed', 'owner-head')];
      case 'PolicyPublished':
        return [notice('policy-published', `person:${state.proposedBy}`)];
      case 'PolicyRejected':
        return [notice('policy-rejected', `person:${state.proposedBy}`)];
      case 'MigrationConfirmed':
        return bringing(state, self);
      default:
        return [];
    }
  });
}

/** The published row, to everything that is counted by the row it replaced, in the bodies it is for. */
function bringing({ replaces, published, forPath }: PolicyChangeState, self: ProcessId): FollowUp[] {
  if (replaces === null || published === null) return [];
  const rule = { by: 'policy', replaces, row: published } as const;
  return [
    {
      kind: 'apply-rule',
      reach: { by: 'policy', ...replaces, path: forPath },
      command: { type: 'applyRule', change: self, rule, basis: published.legalBasis },
    },
  ];
}
