import type { EXPOSURE_COMMANDS } from './exposure-commands.ts';
import type { Permissions, Who } from '../table.expected.ts';

function whileTold(...who: readonly Who[]): Permissions {
  return { SCREENING: who, VERIFICATION: who, REVIEW: who, FOLLOW_UP: who };
}

/** Written by hand from practice.md, P30. */
export const EXPECTED_OF_EXPOSURE: Readonly<Record<(typeof EXPOSURE_COMMANDS)[number], Permissions>> = {
  // Whoever may send something to a subject may write it.
  prepareForSubject: whileTold('HEAD', 'handler', 'team-leader', 'team-member'),
  // In a small office too there is somebody else who works on the case; who wrote it is refused by the decision.
  clearForSubject: whileTold('HEAD', 'handler', 'team-leader', 'team-member', 'SCREENER'),
  returnPreparation: whileTold('HEAD', 'handler', 'team-leader', 'team-member', 'SCREENER'),
};
