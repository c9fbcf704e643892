import type { HOLD_COMMANDS } from './holds-commands.ts';
import type { Permissions } from '../table.expected.ts';

const AFTER_SCREENING: Permissions = {
  SCREENING: ['HEAD'],
  WATCH: ['HEAD'],
  VERIFICATION: ['HEAD'],
  REVIEW: ['HEAD'],
  FOLLOW_UP: ['HEAD'],
};

/** Written by hand from practice.md, P17 and P27. */
export const EXPECTED_OF_HOLDS: Readonly<Record<(typeof HOLD_COMMANDS)[number], Permissions>> = {
  // Solid enough to verify, not before.
  placeHold: { VERIFICATION: ['HEAD'], REVIEW: ['HEAD'] },
  liftHold: AFTER_SCREENING,
  reconsiderMissed: AFTER_SCREENING,
  // The law asks a decision: nothing begins by the notice alone.
  beginExpulsion: AFTER_SCREENING,
};
