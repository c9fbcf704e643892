import type { Day } from '../../calendar/calendar.ts';
import type { TextRef } from '../../process.ts';
import type { RemediationResult } from '../../remediation/state.ts';
import type { ReadOutPlace } from './remediation-commands.ts';

/** What can have happened to a case through its remediations, and after a subject was cleared. */
export type AftermathEvent =
  | { type: 'RemediationMoved'; remediationId: string; nextOn: Day | null }
  | { type: 'RemediationSettled'; remediationId: string; result: RemediationResult; on: Day }
  /** The same kind of thing was found about the same subject before, and a remediation followed then. */
  | { type: 'RecurrenceFound'; remediationId: string; subjectId: string; codes: readonly string[]; concludedOn: Day }
  | { type: 'ClearingReadOut'; subjectId: string; place: ReadOutPlace; on: Day; minutes: TextRef };

const AFTERMATH_EVENTS: readonly string[] = [
  'RemediationMoved',
  'RemediationSettled',
  'RecurrenceFound',
  'ClearingReadOut',
] satisfies readonly AftermathEvent['type'][];

/** Whether an event of the case is one of these. */
export function isAftermathEvent(event: { type: string }): event is AftermathEvent {
  return AFTERMATH_EVENTS.includes(event.type);
}
