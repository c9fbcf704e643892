import { newTimelessId } from '../ids.ts';
import { dayOf } from '../../domain/calendar/day.ts';
import type { Handler } from '../handler.ts';
import { newCaseNumber } from './case-number.ts';
import { openSenderLine } from './say-as-sender.ts';

/** The sender turns to the level above: of a missed date, of the answer, or of whoever handles it (practice: P23). */
export const requestReview: Handler<'requestReview'> = async (context) => {
  const { text, ground } = context.body;
  const line = await openSenderLine(context);
  const { senderId } = line;
  const reviewCaseId = newTimelessId();
  const reviewCaseNumber = newCaseNumber(dayOf(context.deps.now()));
  await line.say({
    text,
    command: (reason) => ({ type: 'senderRequestsReview', ground, reason, reviewCaseId, reviewCaseNumber, senderId }),
  });
  return { status: 204, body: null };
};

/** The sender says on which day the letter really came; another than who entered it decides, one level up (practice: P36). */
export const disputeReceiptDate: Handler<'disputeReceiptDate'> = async (context) => {
  const { text, claimedOn } = context.body;
  const line = await openSenderLine(context, 'first');
  const { senderId } = line;
  await line.say({ text, command: (reason) => ({ type: 'disputeReceiptDate', claimedOn, reason, senderId }) });
  return { status: 204, body: null };
};
