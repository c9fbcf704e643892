import type { Day } from '../calendar/calendar.ts';
import type { CaseCommand } from '../case/commands.ts';
import { isObligationEvent } from '../deadlines/obligation-events.ts';
import { notice, obligationNotices } from '../deadlines/obligation-notices.ts';
import { processId } from '../process.ts';
import type { FollowUp, ProcessId } from '../process.ts';
import type { CongressEvent } from './events.ts';
import type { CongressState } from './state.ts';

type Resume = Extract<CaseCommand, { type: 'resumeAfterCongress' }>;

/** Who hears of a congress, and what goes on after it. */
export function followUps(
  state: CongressState,
  events: readonly CongressEvent[],
  self: ProcessId,
): readonly FollowUp[] {
  return events.flatMap((event): FollowUp[] => {
    if (isObligationEvent(event)) return obligationNotices(state.obligations, event);
    switch (event.type) {
      case 'CongressPlanned':
        return [notice('congress-planned', 'owner-head')];
      case 'CongressDeclared':
        return [notice('congress-declared', 'owner-head'), notice('congress-declared', 'level-above')];
      case 'CongressHeld':
        return goOn(state, event.heldOn, self);
      case 'CongressCancelled':
        return [notice('congress-cancelled', 'owner-head'), ...goOn(state, event.on, self)];
      case 'DeferralNoted': {
        // It came too late: the congress is over already.
        const isOver = state.stage === 'HELD' || state.stage === 'CANCELLED';
        return isOver ? [resume(state, event.caseId, event.on, self)] : [];
      }
      default:
        return [];
    }
  });
}

/** Everything that was put off goes on, with the minutes by which it was handed over. */
function goOn(state: CongressState, on: Day, self: ProcessId): FollowUp[] {
  return state.deferrals.map(({ caseId }) => resume(state, caseId, on, self));
}

function resume({ minutes }: CongressState, caseId: string, on: Day, self: ProcessId): FollowUp {
  const congressId = self.slice(self.indexOf('/') + 1);
  const command: Resume = { type: 'resumeAfterCongress', congressId, on, minutes };
  return { kind: 'command', to: processId('case', caseId), command, about: caseId };
}
