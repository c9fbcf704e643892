import type { Day } from '../../calendar/calendar.ts';
import type { TextRef } from '../../process.ts';
import type { HoldBasis, HoldKind } from './holds-state.ts';

/** What the head decides about what waits for the outcome, or follows from a judgment (practice: P17, P27). */
export type HoldCommand =
  | { type: 'placeHold'; subjectId: string; kind: HoldKind; restsOn: HoldBasis; until: Day; text: TextRef }
  | { type: 'liftHold'; subjectId: string; kind: HoldKind; reason: TextRef }
  /** What was missed while it lasted was looked at again: given now, or why not. */
  | { type: 'reconsiderMissed'; subjectId: string; kind: HoldKind; text: TextRef }
  /** Without an inspection of one's own, by a judgment in force; the id is that of the discipline it begins. */
  | { type: 'beginExpulsion'; subjectId: string; disciplineId: string; text: TextRef };

/** Those commands, for tables and tests. */
export const HOLD_COMMANDS = [
  'placeHold',
  'liftHold',
  'reconsiderMissed',
  'beginExpulsion',
] as const satisfies readonly HoldCommand['type'][];
