import type pg from 'pg';
import { DIGEST_NOTICE } from '../../domain/deadlines/digest.ts';
import { noticeText } from '../../texts/say.ts';
import { VI } from '../../texts/vi.ts';
import type { Params } from '../../texts/words.ts';
import { ownMatters } from '../authorisation/own-matters.ts';
import { visibleCases } from '../authorisation/visible-cases.ts';
import type { Caller } from '../caller.ts';

/** A notice as its receiver reads it. */
export interface Notice {
  id: string;
  text: string;
  notice: string;
  caseId: string | null;
  /** The matter on the receiver's own page, for a notice to them as the subject. */
  myMatterCaseId: string | null;
  createdAt: string;
  readAt: string | null;
}

interface NoticeRow {
  id: string;
  notice: string;
  params: Params;
  named: boolean;
  created_at: Date;
  /** The instant to the microsecond, for the page's key. */
  created_key: string;
  read_at: Date | null;
  case_id: string | null;
  own_case_id: string | null;
  number: string | null;
  obligation: string | null;
  due_on: string | null;
  /** The colleague in whose place the receiver is told. */
  substitute_name: string | null;
}

/** Which of a person's notices: from where, in which direction, how many. */
export interface NoticeRange {
  unread: boolean;
  /** Key of a notice: only older (or newer) ones are read. */
  before: { createdAt: string; id: string } | null;
  after: { createdAt: string; id: string } | null;
  limit: number;
}

/** A notice with the key of its place in the list. */
export interface KeyedNotice {
  key: readonly [createdAt: string, id: string];
  notice: Notice;
}

/** The code of a notice to whoever may not know its matter: what kind of thing happens there is not theirs to know either. */
const UNNAMED = 'unnamed';

/** What is told to a subject as subject: it leads to their own page and to nothing else. */
const TO_SUBJECT = 'subject-asked';

/** The case a notice is about: itself, or the one behind a discipline. */
const CASE_BEHIND = `select coalesce(
    (select d.case_id from business.discipline d where d.process_id = n.process_id),
    (select f.case_id from business.case_file f where f.process_id = n.process_id))`;

/**
 * The caller's own notices, newest first. Whether a notice may name its case is asked anew each time: who was named a
 * case and has since lost it is told only that something waits (practice: P31).
 */
export async function readNotices(pool: pg.Pool, caller: Caller, range: NoticeRange): Promise<KeyedNotice[]> {
  if (caller.personId === null) return [];
  const visible = visibleCases(caller, 8);
  const own = ownMatters(caller, 8 + visible.values.length, 's');
  const { rows } = await pool.query<NoticeRow>(
    `select n.id, n.notice, n.params, n.named, n.created_at, n.created_at::text as created_key, n.read_at,
       c.case_id, s.case_id as own_case_id, c.number, b.data -> 'policy' ->> 'name' as obligation, b.due_on::text as due_on,
       (select p.full_name from business.person p where p.id = (n.params ->> 'substituteFor')::uuid) as substitute_name
     from business.notification n
     left join business.case_file c on c.process_id = n.process_id and n.named and ${visible.sql}
     left join business.case_file s on n.notice = '${TO_SUBJECT}' and n.named and s.case_id = (${CASE_BEHIND}) and ${own.sql}
     left join business.obligation b on b.process_id = c.process_id and b.obligation_id = n.obligation_id
     where n.person_id = $1::uuid and (not $2::boolean or n.read_at is null)
       and ($3::timestamptz is null or (n.created_at, n.id) < ($3::timestamptz, $4::uuid))
       and ($5::timestamptz is null or (n.created_at, n.id) > ($5::timestamptz, $6::uuid))
     order by n.created_at desc, n.id desc limit $7`,
    [
      caller.personId,
      range.unread,
      range.before?.createdAt ?? null,
      range.before?.id ?? null,
      range.after?.createdAt ?? null,
      range.after?.id ?? null,
      range.limit,
      ...visible.values,
      ...own.values,
    ],
  );
  return rows.map((row) => ({ key: [row.created_key, row.id], notice: noticeOf(row) }));
}

function noticeOf(row: NoticeRow): Notice {
  const named = row.case_id !== null;
  const known = {
    caseNumber: row.number,
    obligation: row.obligation,
    dueOn: row.due_on,
    substituteName: row.substitute_name,
  };
  const params = { ...row.params, ...Object.fromEntries(Object.entries(known).filter(([, value]) => value !== null)) };
  return {
    id: row.id,
    text: noticeText(VI, { code: row.notice, named, params: params as Params }),
    notice: named || row.own_case_id !== null || row.notice === DIGEST_NOTICE ? row.notice : UNNAMED,
    caseId: row.case_id,
    myMatterCaseId: row.own_case_id,
    createdAt: row.created_at.toISOString(),
    readAt: row.read_at?.toISOString() ?? null,
  };
}
