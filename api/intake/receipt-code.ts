import { createHmac } from 'node:crypto';

const KEY_VERSION = 1;
const DIGITS = 12;

/**
 * The receipt code of a submission, 12 digits in groups of four. It is made anew from the id whenever the same request
 * comes again, so it need not be stored. `issue` counts the codes a submission has had: a lost one is followed by the next.
 */
export function receiptCode(receiptKey: Buffer, submissionId: string, issue = 1): string {
  const named = issue === 1 ? submissionId : `${submissionId}/${issue}`;
  const mac = createHmac('sha256', receiptKey).update(`receipt-code/${KEY_VERSION}/${named}`).digest();
  const number = mac.readBigUInt64BE() % 10n ** BigInt(DIGITS);
  const digits = String(number).padStart(DIGITS, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4, 8)}-${digits.slice(8)}`;
}

/** What is stored of a receipt code: enough to find the submission, nothing from which the code follows. */
export function receiptLookup(receiptKey: Buffer, code: string): string {
  return createHmac('sha256', receiptKey)
    .update(`receipt-lookup/${KEY_VERSION}/${digitsOf(code)}`)
    .digest('hex');
}

/** The digits of a code as people type it, with or without dashes and spaces; null when it cannot be a code. */
export function readReceiptCode(text: string): string | null {
  const digits = digitsOf(text);
  return digits.length === DIGITS && /^[\d\s.-]+$/.test(text) ? digits : null;
}

function digitsOf(text: string): string {
  return text.replaceAll(/\D/g, '');
}
