import type pg from 'pg';
import type { Day } from '../../domain/calendar/calendar.ts';
import type { CaseEvent } from '../../domain/case/events.ts';
import { newId } from '../ids.ts';

// As api/authorisation/visible-outside.ts: who keeps the register there, unless the letter names them or their kin.
const KEEPER = `
  select a.id from access.account a join access.role_held g on g.account_id = a.id
  join business.letter_for_outside l on l.case_id = $1::uuid and l.organisation_id = g.organisation_id
  where a.username = $2 and a.disabled_at is null and g.role = 'REGISTER_KEEPER' and l.handed_on is null and a.person_id is not null
    and g.valid_from <= $3::date and (g.valid_to is null or g.valid_to >= $3::date)
    and not a.person_id = any (l.named_person_ids)
    and not exists (select 1 from business.kinship k
      where (k.person_id = a.person_id and k.other_id = any (l.named_person_ids))
        or (k.other_id = a.person_id and k.person_id = any (l.named_person_ids)))`;

const WORDS = `
  select c.id, c.ciphertext as sealed from inbox.content c where c.id in (
    select s.content_id from inbox.submission s where s.id = any ($1::uuid[])
    union select (e.data #>> '{text,contentId}')::uuid from business.event e
      where e.process_id = $2 and e.type = any ($3::text[]) and e.data #>> '{text,contentId}' <> '')
  order by c.created_at, c.id`;

/** What a sender has said since; one found to be about the topmost body later may have been asked, or threatened, before. */
const SAID = [
  'SenderAdded',
  'QuestionAnswered',
  'WithdrawalReceived',
  'ThreatReported',
] as const satisfies readonly CaseEvent['type'][];

const FILES = `
  select u.id, u.name_ciphertext as name, u.ciphertext as sealed from inbox.upload u
  where u.submission_id = any ($1::uuid[]) or u.process_id = $2 order by u.created_at, u.id`;

const IDENTITIES = `
  select id, sealed from (
    select submission_id as id, sealed, created_at from vault.identity where submission_id = any ($1::uuid[])
    union all
    select submission_id, sealed, created_at from vault.later_identity where submission_id = any ($1::uuid[])) as said
  order by created_at, id`;

export interface SealedRow {
  id: string;
  sealed: Buffer;
}

/** Letters that wait to be packed: their cases and days, nothing of what is in them. */
export async function lettersToPack(api: pg.Pool): Promise<{ caseId: string; receivedOn: string }[]> {
  const { rows } = await api.query<{ caseId: string; receivedOn: string }>(
    `select case_id as "caseId", received_on::text as "receivedOn" from business.letter_for_outside
     where handed_on is null order by received_on, case_id limit 200`,
  );
  return rows;
}

/**
 * The account that keeps the register where this sealed letter waits; null where there is no such letter, where it has left, and
 * where they may not hand it over.
 */
export async function findKeeperOf(
  api: pg.Pool,
  { caseId, keeper, today }: { caseId: string; keeper: string; today: Day },
): Promise<string | null> {
  const { rows } = await api.query<{ id: string }>(KEEPER, [caseId, keeper, today]);
  return rows[0]?.id ?? null;
}

/** Everything of a sealed letter, still encrypted: the words, the files, and who the sender is. */
export interface SealedPapers {
  words: readonly SealedRow[];
  files: readonly (SealedRow & { name: Buffer })[];
  identities: readonly SealedRow[];
}

/**
 * Reads what a sealed letter holds, still encrypted. Who asked, and for what, is recorded first: by the opener of the vault, who
 * can neither change nor remove it.
 */
export async function readSealedPapers(
  { api, vault }: { api: pg.Pool; vault: pg.Pool },
  { caseId, accountId }: { caseId: string; accountId: string },
): Promise<SealedPapers> {
  const { rows } = await api.query<{ id: string }>(
    'select submission_id as id from business.submission_case where case_id = $1::uuid order by position',
    [caseId],
  );
  const ids = rows.map((one) => one.id);
  await vault.query('insert into vault.opening (id, case_id, account_id, purpose) values ($1, $2, $3, $4)', [
    ...[newId(), caseId, accountId, 'hand-outside'],
  ]);
  const processId = `case/${caseId}`;
  const [words, files, identities] = await Promise.all([
    api.query<SealedRow>(WORDS, [ids, processId, SAID]),
    api.query<SealedRow & { name: Buffer }>(FILES, [ids, processId]),
    vault.query<SealedRow>(IDENTITIES, [ids]),
  ]);
  return { words: words.rows, files: files.rows, identities: identities.rows };
}
