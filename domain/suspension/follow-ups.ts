import type { CaseCommand } from '../case/commands.ts';
import { obligationNotices } from '../deadlines/obligation-notices.ts';
import { isObligationEvent } from '../deadlines/obligation-events.ts';
import { processId } from '../process.ts';
import type { FollowUp, ProcessId } from '../process.ts';
import type { SuspensionEvent } from './events.ts';
import type { SuspensionState } from './state.ts';

type Told = Extract<CaseCommand, { type: 'suspensionOrdered' | 'suspensionEnded' }>;

/** What the case behind an order hears, and who is told of its period. */
export function followUps(
  state: SuspensionState,
  events: readonly SuspensionEvent[],
  self: ProcessId,
): readonly FollowUp[] {
  const suspensionId = self.slice(self.indexOf('/') + 1);
  const tellCase = (command: Told): FollowUp[] => [
    { kind: 'command', to: processId('case', state.caseId), command, about: state.caseId },
  ];
  return events.flatMap((event): FollowUp[] => {
    if (isObligationEvent(event)) return obligationNotices(state.obligations, event);
    switch (event.type) {
      case 'SuspensionOrdered':
        return tellCase({ type: 'suspensionOrdered', suspensionId, subjectId: event.subjectId });
      case 'SuspensionEnded':
        return tellCase({ type: 'suspensionEnded', suspensionId, on: event.on });
      default:
        return [];
    }
  });
}
