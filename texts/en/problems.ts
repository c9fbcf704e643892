import { textOf } from '../format.ts';
import type { Template } from '../words.ts';

/** Problems of the API that no process decides. */
export const PROBLEMS = {
  PREVIEW_OUTDATED: ({ touched = 0, moved = 0, becomeOverdue = 0, becomeSafe = 0 }) =>
    `The figures are others than those seen: ${textOf(touched)} running obligations would follow now, ${textOf(moved)} would move, ${textOf(becomeOverdue)} become overdue, ${textOf(becomeSafe)} be overdue no longer; look at the new result and confirm again.`,
  IDEMPOTENCY_KEY_REUSED: () => 'This Idempotency-Key was used for another request; use a new key for a new request.',
  RECEIPT_NOT_FOUND: () => 'No file has this receipt code; check the code on the receipt.',
  RECEIPT_TOKEN_INVALID: () => 'The status session has ended; enter the receipt code again.',
  RECEIPT_NOT_REGISTERED: () =>
    'The letter was received and waits to be registered; send the addition again in some minutes.',
  RECEIPT_CLOSED: () => 'The file is closed and takes nothing more; send a new letter if there is something new.',
  RECEIPT_NOT_AT_THIS_STAGE: () =>
    'The letter is on its way to another body or has its result, so this is not taken now; send it as an addition.',
  RECEIPT_WITHDRAWN_ALREADY: () =>
    'A withdrawal was received and waits for a decision; send anything else as an addition.',
  RECEIVING_ORGANISATION_REQUIRED: () => 'You receive for several bodies; choose the one that received this letter.',
  NOT_RECEPTION_HERE: () => 'You may not file for this body; choose your own.',
  REGISTER_DAY_AHEAD: () => 'This day has not come yet and cannot be closed; choose today or an earlier day.',
  CASE_UNKNOWN: () => 'The case to be withdrawn was not found.',
  ABSENCE_ENDS_BEFORE_IT_BEGINS: () => 'The last day of the absence lies before its first; choose the days again.',
  ABSENCE_OVER: () => 'This absence is over already; choose a last day from today on.',
  ABSENCE_TOO_LONG: () => 'One absence lasts 366 days at most; choose an earlier last day.',
  ABSENCE_OVERLAPS: () =>
    'Another absence of this person covers some of these days; choose other days, or take it back.',
  ABSENCE_OF_ANOTHER_BODY: () =>
    'You are not in charge of the body of this person; let them, its head or its administrator enter it.',
  ABSENT_PERSON_REQUIRED: () => 'This account belongs to no person; choose who is away.',
  ABSENT_PERSON_NOT_ON_STAFF: () => 'This person has no role in the system; choose somebody else.',
  SUBSTITUTE_IS_ABSENT_PERSON: () => 'Nobody stands in for themself; choose somebody else.',
  SUBSTITUTE_NOT_IN_BODY: () => 'The substitute has no role in the body of who is away; choose somebody of that body.',
  URGING_NAMES_FINDING: (params) => {
    const phrase = textOf(params['phrase']);
    return `Urging asks for time and reason only and names no finding or form of discipline${phrase === '' ? '' : ` (“${phrase}”)`}; write it again.`;
  },
  ATTACHMENT_UNKNOWN: () => 'A file has expired or belongs to another letter; upload it again and send.',
} as const satisfies Readonly<Record<string, Template>>;
