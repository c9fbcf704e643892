import type { Day } from '../../calendar/calendar.ts';
import type { TextRef } from '../../process.ts';
import type { RemediationResult } from '../../remediation/state.ts';

/** Where the good name of a cleared subject is restored, if they wish (practice: P27). */
export const READ_OUT_PLACES = ['unit', 'residence'] as const;
export type ReadOutPlace = (typeof READ_OUT_PLACES)[number];

/** What remediations tell the case that asked for them, and what follows for a subject whom the conclusion clears. */
export type AftermathCommand =
  /** From a remediation: the next day on which something of it is due. It may come twice. */
  | { type: 'remediationMoved'; remediationId: string; nextOn: Day | null }
  | { type: 'remediationSettled'; remediationId: string; result: RemediationResult; on: Day }
  /** That nothing was found was read out, with minutes. */
  | { type: 'readOutClearing'; subjectId: string; place: ReadOutPlace; on: Day; minutes: TextRef };

export const AFTERMATH_COMMANDS = [
  'remediationMoved',
  'remediationSettled',
  'readOutClearing',
] as const satisfies readonly AftermathCommand['type'][];
