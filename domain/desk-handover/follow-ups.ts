import type { TakeOverDesk } from '../authority/taking-over.ts';
import type { CaseCommand } from '../case/commands.ts';
import { isObligationEvent } from '../deadlines/obligation-events.ts';
import { notice, obligationNotices } from '../deadlines/obligation-notices.ts';
import { processId } from '../process.ts';
import type { FollowUp, ProcessId } from '../process.ts';
import type { HandoverEvent } from './events.ts';
import type { DeskHandoverState } from './state.ts';

/** Each matter is asked by its own message; the receiver hears once of the whole desk, and the head of the body too. */
export function followUps(
  state: DeskHandoverState,
  events: readonly HandoverEvent[],
  self: ProcessId,
): readonly FollowUp[] {
  return events.flatMap((event): FollowUp[] => {
    if (isObligationEvent(event)) return obligationNotices(state.obligations, event);
    if (event.type !== 'DeskHandedOver') return [];
    return [
      notice('desk-received', `person:${event.toPersonId}`),
      notice('desk-handed-over', 'owner-head'),
      ...event.caseIds.map((caseId) => asking(event, caseId, self)),
      ...(event.others ?? []).map((matter) => askingOther(event, matter, self)),
    ];
  });
}

type HandedOver = Extract<HandoverEvent, { type: 'DeskHandedOver' }>;

function askingOther({ fromPersonId, toPersonId, by }: HandedOver, matter: ProcessId, self: ProcessId): FollowUp {
  const command: TakeOverDesk = { type: 'takeOverDesk', handoverId: ownId(self), fromPersonId, toPersonId, by };
  return { kind: 'command', to: matter, command, about: matter };
}

function ownId(self: ProcessId): string {
  return self.slice(self.indexOf('/') + 1);
}

function asking({ fromPersonId, toPersonId, minutes, by }: HandedOver, caseId: string, self: ProcessId): FollowUp {
  const command: CaseCommand = { type: 'takeOverDesk', handoverId: ownId(self), fromPersonId, toPersonId, minutes, by };
  return { kind: 'command', to: processId('case', caseId), command, about: caseId };
}
