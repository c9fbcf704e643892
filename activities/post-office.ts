import { createHash } from 'node:crypto';
import type pg from 'pg';
import { isUrgent, waitsForOffice } from '../domain/deadlines/office-hours.ts';
import { mailText } from '../texts/say.ts';
import type { MailParts } from '../texts/words.ts';
import { VI } from '../texts/vi.ts';

/** A mail as it goes out. */
export interface Letter {
  /** The part of the Message-ID before the "@": the same letter has the same one, however often it is sent. */
  messageId: string;
  to: string;
  subject: string;
  text: string;
}

/**
 * What became of a letter: taken; refused for good; not taken now; or `away`: the mail server did not answer or did not
 * let us in, so that the letter may have been taken, and the next one need not be tried.
 */
export type Posted = { kind: 'sent' } | { kind: 'refused' | 'later' | 'away'; code: string };

/** Whoever hands letters to a mail server. Never throws. */
export interface Mailer {
  send(letter: Letter): Promise<Posted>;
}

export interface PostOffice {
  pool: pg.Pool;
  mailer: Mailer;
  /** Where people sign in. */
  link: string;
  /** Aborted when no further letter is to be begun. */
  signal: AbortSignal;
  warn(fields: Readonly<Record<string, string>>, message: string): void;
}

/** After so many tries, two to three days, a mail has nothing to say any more. */
const MOST_TRIES = 16;
/** A mail that is being sent is nobody else's for this long, longer than the mail server is given; then it is tried again. */
const PAUSE_SECONDS = 120;
const LONGEST_PAUSE_SECONDS = 21_600;
/** Rest while the mail server is away. */
const AWAY_MS = 60_000;

interface Waiting {
  id: string;
  kind: string;
  params: Readonly<Record<string, string>> & { batch: string };
  attempts: number;
}

interface Claim {
  mails: readonly Waiting[];
  /** Null: the person has no account with an address, or wants no mail any more. */
  address: string | null;
}

/**
 * Sends the mails that are due: all that wait for one person as one letter. What goes together is written down before it
 * is sent, so that after a crash the same letter goes out with the same Message-ID, once more at most for each try.
 * Returns the milliseconds after which something is due again; null when nothing waits.
 */
export async function sendDueMails(office: PostOffice): Promise<number | null> {
  const { pool, mailer, signal } = office;
  while (!signal.aborted) {
    const claim = await claimNext(pool);
    if (claim === null) break;
    const posted: Posted =
      claim.address === null
        ? { kind: 'refused', code: 'NO_ADDRESS' }
        : await mailer.send(composeLetter(claim.mails, claim.address, office.link));
    await settle(pool, claim.mails, posted);
    if (posted.kind !== 'sent') office.warn({ mailId: claim.mails[0]?.id ?? '', code: posted.code }, SAID[posted.kind]);
    if (posted.kind === 'away') return AWAY_MS;
  }
  return nextIn(pool);
}

const SAID = {
  refused: 'a mail cannot reach its receiver; the notice itself is in the product',
  later: 'a mail is tried again later',
  away: 'the mail server is not to be had; mails wait',
} as const satisfies Record<Exclude<Posted['kind'], 'sent'>, string>;

// What was put together before stays together, and alone: it may have arrived as it was.
const CLAIM = `
  with first as (
    select person_id, params ->> 'batch' as batch from business.mail
    where sent_at is null and failed_code is null and send_after <= now()
    order by send_after, id limit 1 for update skip locked
  ), members as (
    select m.id, coalesce(f.batch, min(m.id) over ()) as batch from business.mail m join first f on f.person_id = m.person_id
    where m.sent_at is null and m.failed_code is null and m.send_after <= now()
      and (m.params ->> 'batch') is not distinct from f.batch
  )
  update business.mail m set attempts = m.attempts + 1,
    send_after = now() + make_interval(secs => least($1 * power(2, least(m.attempts, 16)), $2)),
    params = m.params || jsonb_build_object('batch', members.batch)
  from members where m.id = members.id
  returning m.id, m.kind, m.params, m.attempts, (select a.email from access.account a
    where a.person_id = m.person_id and a.email is not null and a.mail_wanted and a.disabled_at is null
    order by a.id limit 1) as address`;

/** Takes the next due mails of one person; one post office at a time, so that nobody gets two letters instead of one. */
async function claimNext(pool: pg.Pool): Promise<Claim | null> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query(`select pg_advisory_xact_lock(hashtextextended('mail', 0))`);
    const { rows } = await client.query<Waiting & { address: string | null }>(CLAIM, [
      PAUSE_SECONDS,
      LONGEST_PAUSE_SECONDS,
    ]);
    await client.query('commit');
    client.release();
    return rows[0] === undefined ? null : { mails: rows, address: rows[0].address };
  } catch (error) {
    client.release(error instanceof Error ? error : true);
    throw error;
  }
}

async function settle(pool: pg.Pool, mails: readonly Waiting[], posted: Posted): Promise<void> {
  const ids = mails.map((one) => one.id);
  switch (posted.kind) {
    case 'sent':
      await pool.query('update business.mail set sent_at = now() where id = any ($1::text[])', [ids]);
      return;
    case 'refused':
      await pool.query('update business.mail set failed_code = $2 where id = any ($1::text[])', [ids, posted.code]);
      return;
    case 'later':
    case 'away':
      await pool.query(
        `update business.mail set failed_code = case when attempts >= $2 then 'GIVEN_UP' end,
           params = case when $3::boolean then params - 'batch' else params end
         where id = any ($1::text[])`,
        [ids, MOST_TRIES, posted.kind === 'later'],
      );
  }
}

/** Numbers and kinds only: no name, no number of a case, nothing of what it says; mail passes through other hands. */
function composeLetter(mails: readonly Waiting[], to: string, link: string): Letter {
  const count = (kind: string): number => mails.filter((one) => kindOfMail(one) === kind).length;
  const digest = mails.findLast((one) => one.kind === 'digest')?.params ?? null;
  const parts: MailParts = { urgent: count('urgent'), due: count('due'), fresh: count('fresh'), digest, link };
  return {
    messageId: createHash('sha256')
      .update(mails[0]?.params.batch ?? '')
      .digest('hex')
      .slice(0, 40),
    to,
    ...mailText(VI, parts),
  };
}

function kindOfMail({ kind, params }: Waiting): string {
  if (kind === 'digest') return 'digest';
  const notice = params['notice'] ?? '';
  if (isUrgent(notice)) return 'urgent';
  return waitsForOffice(notice) ? 'due' : 'fresh';
}

async function nextIn(pool: pg.Pool): Promise<number | null> {
  const { rows } = await pool.query<{ ms: number | null }>(
    `select (extract(epoch from min(send_after) - now()) * 1000)::float as ms from business.mail
     where sent_at is null and failed_code is null`,
  );
  const ms = rows[0]?.ms ?? null;
  return ms === null ? null : Math.max(ms, 0);
}
