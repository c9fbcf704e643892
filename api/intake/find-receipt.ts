import { createHash, randomBytes } from 'node:crypto';
import type pg from 'pg';
import type { Instant } from '../../domain/calendar/calendar.ts';
import { fromMillis, toMillis } from '../../domain/calendar/day.ts';
import { readReceiptCode, receiptLookup } from './receipt-code.ts';

const TOKEN_BYTES = 32;
const TOKEN_MS = 30 * 60_000;

/** The submission behind a receipt, and the case it leads to once there is one. */
export interface FoundReceipt {
  submissionId: string;
  caseNumber: string;
  receivedOn: string;
  /** Came with the wish for secrecy, or went straight to the level above. */
  restricted: boolean;
  /** Null while only the letter box has the submission. */
  processId: string | null;
}

const COLUMNS = `s.id as "submissionId", s.case_number as "caseNumber", s.received_on::text as "receivedOn", s.restricted,
  (select l.process_id from business.case_sender l where l.submission_id = s.id and l.stands
   order by l.is_part, (l.case_id = s.case_id) desc, l.case_id limit 1) as "processId"`;

/** The submission of a receipt code as typed, or null for any text that is not the code of one. */
export async function findByCode(pool: pg.Pool, receiptKey: Buffer, typed: string): Promise<FoundReceipt | null> {
  const code = readReceiptCode(typed);
  // A text of another form is looked up all the same: both answers take the same way and the same time.
  const lookup = receiptLookup(receiptKey, code ?? typed);
  const { rows } = await pool.query<FoundReceipt>(
    `select ${COLUMNS} from inbox.submission s where s.receipt_lookup = $1`,
    [code === null ? `none/${lookup}` : lookup],
  );
  return rows[0] ?? null;
}

/** Gives whoever showed the code a token for half an hour; only its hash is kept. Ended tokens are swept on the way. */
export async function openToken(
  pool: pg.Pool,
  submissionId: string,
  now: Instant,
): Promise<{ token: string; tokenExpiresAt: Instant }> {
  const token = randomBytes(TOKEN_BYTES).toString('base64url');
  const tokenExpiresAt = fromMillis(toMillis(now) + TOKEN_MS);
  await pool.query('delete from inbox.receipt_token where expires_at < $1::timestamptz', [now]);
  await pool.query('insert into inbox.receipt_token (token_hash, submission_id, expires_at) values ($1, $2, $3)', [
    hashToken(token),
    submissionId,
    tokenExpiresAt,
  ]);
  return { token, tokenExpiresAt };
}

/** The submission a token stands for, or null when the token is unknown or has ended. */
export async function findByToken(pool: pg.Pool, token: string, now: Instant): Promise<FoundReceipt | null> {
  const { rows } = await pool.query<FoundReceipt>(
    `select ${COLUMNS} from inbox.receipt_token t join inbox.submission s on s.id = t.submission_id
     where t.token_hash = $1 and t.expires_at > $2::timestamptz`,
    [hashToken(token), now],
  );
  return rows[0] ?? null;
}

function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
