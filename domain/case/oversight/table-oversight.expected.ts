import type { OVERSIGHT_COMMANDS } from './oversight-commands.ts';
import type { Permissions, Who } from '../table.expected.ts';

const AT_WORK = ['INTAKE', 'SCREENING', 'WATCH', 'VERIFICATION', 'REVIEW', 'FOLLOW_UP'] as const;
const EVER = [...AT_WORK, 'AWAITING_ACKNOWLEDGEMENT', 'WITH_SUPERIOR', 'CLOSED'] as const;

function during(stages: readonly (typeof EVER)[number][], ...who: readonly Who[]): Permissions {
  return Object.fromEntries(stages.map((stage) => [stage, who]));
}

/** Written by hand from practice.md, P23, P35 and P36, as the rest of the table is. */
export const EXPECTED_OF_OVERSIGHT: Readonly<
  Record<(typeof OVERSIGHT_COMMANDS)[number] | 'confirmEntryDate', Permissions>
> = {
  // A case one level up begins on the word of the case below, and no person begins it.
  beginReview: { NONE: ['process'] },
  // The answer may come with the closing: the sender speaks after it too, but not while the case is on its way.
  senderRequestsReview: during([...AT_WORK, 'CLOSED'], 'sender'),
  // The head above owes these; that it is exactly that head, the decision asks.
  askForReport: during(EVER, 'owner'),
  decideReceiptDate: during(EVER, 'owner'),
  recordRereading: during(EVER, 'owner'),
  reportDelay: during(EVER, 'HEAD'),
  answerComplaint: during(EVER, 'HEAD'),
  disputeReceiptDate: during(AT_WORK, 'sender'),
  // Who entered it is refused by the decision; where one head is alone, the keeper or the level above confirms.
  confirmEntryDate: during(EVER, 'HEAD', 'REGISTER_KEEPER', 'LEADER', 'LEADER above'),
  drawForRereading: during(EVER, 'system'),
};
