import type { Day, Instant } from '../../domain/calendar/calendar.ts';
import { dayOf, fromMillis, instantAt, isDay, toMillis } from '../../domain/calendar/day.ts';
import { refusalText } from '../../texts/say.ts';
import { VI } from '../../texts/vi.ts';
import { ProblemError } from '../problem.ts';

const OPENING_HOUR = 8;

/** When a letter came in: the instant, and the legal day from which periods run. */
export interface Received {
  receivedAt: Instant;
  receivedOn: Day;
}

/**
 * When a submission was received. A bare date means that day at 08:00 in Asia/Ho_Chi_Minh (today before eight: now);
 * nothing given means now. Throws 422 for what lies ahead.
 */
export function readReceived(given: string | undefined, now: Instant): Received {
  if (given === undefined) return { receivedAt: now, receivedOn: dayOf(now) };
  const today = dayOf(now);
  if (isDay(given)) {
    if (given > today) throw inFuture(given);
    const opening = instantAt(given, OPENING_HOUR);
    return { receivedAt: opening > now ? now : opening, receivedOn: given };
  }
  const receivedAt = fromMillis(toMillis(given));
  if (receivedAt > now) throw inFuture(dayOf(receivedAt));
  return { receivedAt, receivedOn: dayOf(receivedAt) };
}

function inFuture(receivedOn: Day): ProblemError {
  const message = refusalText(VI, 'RECEIVED_IN_FUTURE', { receivedOn });
  return new ProblemError(422, 'RECEIVED_IN_FUTURE', message, { errors: [{ field: 'receivedAt', message }] });
}
