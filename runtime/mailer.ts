import { createTransport } from 'nodemailer';
import type { Mailer, Posted } from '../activities/post-office.ts';

/** In all less than the time for which a mail belongs to the one who sends it (activities/post-office.ts). */
const TIMEOUTS = { dnsTimeout: 10_000, connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 30_000 };

export interface MailerOptions {
  /** SMTP_URL: smtp:// or smtps://, with user and password where the server asks for them. */
  url: string;
  /** MAIL_FROM: an address, or a name with an address in angle brackets. */
  from: string;
}

/** Hands letters to the mail server at `url`, each over a connection of its own. */
export function createMailer({ url, from }: MailerOptions): Mailer {
  const transport = createTransport({ url, disableFileAccess: true, disableUrlAccess: true, ...TIMEOUTS });
  const domain = /@([^\s>]+)/.exec(from)?.[1] ?? 'localhost';
  return {
    async send({ messageId, to, subject, text }) {
      try {
        await transport.sendMail({
          messageId: `<${messageId}@${domain}>`,
          from,
          // An object: nothing in a stored address can add a second receiver.
          to: { name: '', address: to },
          subject,
          text,
          headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
        });
        return { kind: 'sent' };
      } catch (error) {
        return whatBecame(error);
      }
    },
  };
}

/**
 * Reads an error of the mail server. Only a lasting no to this receiver or this letter is for good: a no to us (sign-in,
 * sender) may be mended in the settings, and no answer at all tells nothing.
 */
function whatBecame(error: unknown): Posted {
  const { code, command, responseCode } = error as { code?: string; command?: string; responseCode?: number };
  const isOfLetter = (code === 'EENVELOPE' || code === 'EMESSAGE') && command !== 'MAIL FROM' && responseCode !== 421;
  if (!isOfLetter) return { kind: 'away', code: code ?? 'UNKNOWN' };
  if (responseCode === undefined) return { kind: 'refused', code: code ?? 'UNKNOWN' };
  return { kind: responseCode >= 500 ? 'refused' : 'later', code: `SMTP_${responseCode}` };
}
