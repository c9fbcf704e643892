import type { CaseEvent } from '../events.ts';
import type { CaseState } from '../state.ts';

/** The case ends or goes elsewhere while a meeting has it: it is on no agenda any more, and the meeting hears of that. */
export function leaveAgenda({ agenda }: Pick<CaseState, 'agenda'>): CaseEvent[] {
  return agenda === null ? [] : [{ type: 'AgendaLeft', meetingId: agenda.meetingId }];
}
