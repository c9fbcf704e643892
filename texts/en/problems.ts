import type { Template } from '../words.ts';

/** Problems of the API that no process decides. */
export const PROBLEMS = {
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
  NO_BODY_MAY_RECEIVE: () =>
    'The matter concerns the receiving body, and there is no level above it here; send it directly to the Central Inspection Committee.',
  RECEIVING_ORGANISATION_REQUIRED: () => 'You receive for several bodies; choose the one that received this letter.',
  NOT_RECEPTION_HERE: () => 'You may not file for this body; choose your own.',
  CASE_UNKNOWN: () => 'The case to be withdrawn was not found.',
  ATTACHMENT_UNKNOWN: () => 'A file has expired or belongs to another letter; upload it again and send.',
} as const satisfies Readonly<Record<string, Template>>;
