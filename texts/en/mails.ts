import type { MailWords } from '../words.ts';
import { digest } from './notice-parts.ts';

const two = (n: number): string => String(n).padStart(2, '0');

/** Letters to staff in English. */
export const MAILS: MailWords = {
  subject: (waiting) => (waiting === 0 ? 'Tiếp Thu: your work today' : `Tiếp Thu: ${two(waiting)} new to see`),
  greeting: 'Dear colleague,',
  lines: {
    urgent: (n) => `${two(n)} urgent, to be seen at once`,
    due: (n) => `${two(n)} reminded of a time limit`,
    fresh: (n) => `${two(n)} new to see`,
  },
  digest,
  open: (link) => `Sign in to see what it is: ${link}`,
  closing:
    'Sent by Tiếp Thu by itself; it names no matter, and nobody reads answers to it. You can choose on your personal page to get no more.',
};
