import { hashBody } from '../request-id.ts';
import type pg from 'pg';
import type { Instant } from '../../domain/calendar/calendar.ts';
import { dayOf } from '../../domain/calendar/day.ts';
import type { Channel, SubmissionKind } from '../../domain/taxonomy/codes.ts';
import type { StoredSubmission } from '../../workflows/messages.ts';
import { encryptContent, sha256 } from '../content.ts';
import type { ApiSecrets } from '../deps.ts';
import { newId, newTimelessId } from '../ids.ts';
import { fieldProblem, problem } from '../say-problem.ts';
import { sealForVault } from '../vault-seal.ts';
import { renameTelling, tellsOf } from '../sender-text/file-names.ts';
import { peopleOfLetter } from '../sender-text/people-of-letter.ts';
import { sealSenderMarks } from '../sender-text/sender-marks.ts';
import { newCaseNumber } from './case-number.ts';
import { areClaimable } from './claim-uploads.ts';
import { receiptCode, receiptLookup } from './receipt-code.ts';
import type { PartedIntake } from './intake-facts.ts';
import type { Received } from './received-at.ts';
import type { Routing } from './route-submission.ts';

/** A submission ready to be stored. */
export interface Filing {
  requestId: string;
  /** The body as read by the contract: its hash tells whether the same request came again. */
  body: unknown;
  channel: Channel;
  kind: SubmissionKind | null;
  sender: { type: StoredSubmission['sender_type'] };
  intake: Pick<PartedIntake, 'facts' | 'stamps' | 'sealed'>;
  content: string;
  attachments: readonly string[];
  restricted: boolean;
  received: Received;
  routing: Routing;
  enteredByAccount: string | null;
  enteredByPerson: string | null;
}

/** The row as the letter box keeps it. */
export interface SubmissionRow extends StoredSubmission {
  received_at: string;
  registered_at: string | null;
}

// A display number or receipt code is taken about once in a billion; then all ids are made again.
const TRIES = 5;
const UNIQUE_VIOLATION = '23505';
// Raised by inbox.accept_submission.
const ATTACHMENT_TAKEN = 'TT001';

/**
 * Stores a submission whole, or finds the one the same request made before. Content is encrypted, the sender sealed.
 * Throws 422 when the key was used for another body, or when a file is not there to be attached.
 */
export async function storeSubmission(
  world: { pool: pg.Pool; secrets: ApiSecrets; now: Instant },
  filing: Filing,
): Promise<SubmissionRow> {
  const bodyHash = hashBody(world.secrets.receiptKey, 'submission', filing.body);
  const claimable = await areClaimable(world.pool, filing.attachments, filing.enteredByAccount);
  if (claimable && filing.attachments.length > 0) {
    // What a file is called goes to everybody who handles the case, the sender's name with it.
    const people = peopleOfLetter(filing.sender, filing.intake.sealed);
    const own = { ids: filing.attachments, accountId: filing.enteredByAccount };
    await renameTelling(world, own, tellsOf(people, filing.content));
  }
  const stored = claimable ? await accept(world, filing, bodyHash) : await findByRequest(world.pool, filing.requestId);
  if (stored === null) throw fieldProblem('attachments', 'ATTACHMENT_UNKNOWN');
  if (stored.body_hash !== bodyHash) throw problem(422, 'IDEMPOTENCY_KEY_REUSED');
  return stored;
}

async function accept(
  { pool, secrets, now }: { pool: pg.Pool; secrets: ApiSecrets; now: Instant },
  filing: Filing,
  bodyHash: string,
): Promise<SubmissionRow> {
  for (let left = TRIES; ; left -= 1) {
    const row = submissionRow(secrets, filing, { bodyHash, caseNumber: newCaseNumber(dayOf(now)) });
    try {
      const { rows } = await pool.query<{ accepted: { submission: SubmissionRow } }>(
        'select inbox.accept_letter($1::jsonb) as accepted',
        [JSON.stringify(row)],
      );
      const accepted = rows[0]?.accepted;
      if (accepted === undefined) throw new Error('The letter box answered nothing.');
      return accepted.submission;
    } catch (error) {
      if (hasCode(error, ATTACHMENT_TAKEN)) throw fieldProblem('attachments', 'ATTACHMENT_UNKNOWN');
      if (left <= 1 || !hasCode(error, UNIQUE_VIOLATION)) throw error;
    }
  }
}

/** What `inbox.accept_letter` takes: new ids, the content encrypted, the sender sealed. */
export function submissionRow(
  secrets: ApiSecrets,
  filing: Omit<Filing, 'body'>,
  made: { bodyHash: string; caseNumber: string },
) {
  const id = newId();
  const contentId = newId();
  const content = Buffer.from(filing.content, 'utf8');
  const { type, ...identity } = { ...filing.sender, ...filing.intake.sealed };
  const sealed =
    Object.keys(identity).length === 0
      ? null
      : sealForVault(secrets.vaultPublicKey, id, Buffer.from(JSON.stringify({ type, ...identity }), 'utf8'));
  const people = peopleOfLetter(filing.sender, filing.intake.sealed);
  const marks = sealSenderMarks(secrets.markKey, id, { people, letter: filing.content });
  return {
    id,
    request_id: filing.requestId,
    body_hash: made.bodyHash,
    case_id: newTimelessId(),
    case_number: made.caseNumber,
    matter_id: newId(),
    channel: filing.channel,
    kind: filing.kind,
    sender_type: type,
    content_id: contentId,
    content_sha256: sha256(content),
    content: encryptContent(secrets.contentKey, contentId, content).toString('base64'),
    receiving_organisation_id: filing.routing.receivingOrganisationId,
    organisation_id: filing.routing.organisationId,
    organisation_path: filing.routing.organisationPath,
    restricted: filing.restricted,
    subject_person_ids: filing.routing.named.personIds,
    subject_organisation_ids: filing.routing.named.organisationIds,
    received_at: filing.received.receivedAt,
    received_on: filing.received.receivedOn,
    entered_by_account: filing.enteredByAccount,
    entered_by_person: filing.enteredByPerson,
    receipt_lookup: receiptLookup(secrets.receiptKey, receiptCode(secrets.receiptKey, id)),
    vault_key_id: secrets.vaultKeyId,
    sealed_identity: sealed?.toString('base64') ?? null,
    sender_marks: marks?.toString('base64') ?? null,
    attachments: filing.attachments,
    intake: { facts: filing.intake.facts, stamps: filing.intake.stamps },
  };
}

async function findByRequest(pool: pg.Pool, requestId: string): Promise<SubmissionRow | null> {
  const { rows } = await pool.query<{ submission: SubmissionRow }>(
    'select to_jsonb(s) as submission from inbox.submission s where s.request_id = $1',
    [requestId],
  );
  return rows[0]?.submission ?? null;
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
