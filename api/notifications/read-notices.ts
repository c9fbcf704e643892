import type pg from 'pg';
import { DIGEST_NOTICE } from '../../domain/deadlines/digest.ts';
import { kindOf } from '../../domain/process.ts';
import type { ProcessId } from '../../domain/process.ts';
import { nameObligation } from '../../texts/en/policy-names.ts';
import { EN } from '../../texts/en.ts';
import { noticeText } from '../../texts/say.ts';
import { VI } from '../../texts/vi.ts';
import type { Params, Words } from '../../texts/words.ts';
import { ownMatters } from '../authorisation/own-matters.ts';
import { visibleCases } from '../authorisation/visible-cases.ts';
import { visibleRules } from '../authorisation/visible-rules.ts';
import type { Caller } from '../caller.ts';
import { obligationName } from '../obligations/obligation-name.ts';

/** A notice as its receiver reads it. */
export interface Notice {
  id: string;
  text: string;
  /** The same in English. */
  textEn: string;
  notice: string;
  caseId: string | null;
  /** The matter on the receiver's own page, for a notice to them as the subject. */
  myMatterCaseId: string | null;
  /** The change of a rule or the year of a calendar it is about, where the receiver may open that. */
  rule: { processId: string; calendarYear: { calendarId: string; year: number } | null } | null;
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
  obligation_key: string | null;
  obligation_name: string | null;
  rule_id: ProcessId | null;
  calendar_id: string | null;
  year: number | null;
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

/** What rules are changed by, each with the body whose it is. */
const RULES = `(
    select process_id, organisation_id, organisation_path, null as calendar_id, null::int as year from business.policy_change
    union all
    select process_id, organisation_id, organisation_path, calendar_id, year from business.calendar_year)`;

/**
 * The caller's own notices, newest first. Whether a notice may name its case is asked anew each time: who was named a
 * case and has since lost it is told only that something waits (practice: P31).
 */
export async function readNotices(pool: pg.Pool, caller: Caller, range: NoticeRange): Promise<KeyedNotice[]> {
  if (caller.personId === null) return [];
  const visible = visibleCases(caller, 8);
  const own = ownMatters(caller, 8 + visible.values.length, 's');
  const rules = visibleRules(caller, 8 + visible.values.length + own.values.length);
  const { rows } = await pool.query<NoticeRow>(
    `select n.id, n.notice, n.params, n.named, n.created_at, n.created_at::text as created_key, n.read_at,
       c.case_id, s.case_id as own_case_id, c.number, b.due_on::text as due_on,
       b.data ->> 'key' as obligation_key, b.data -> 'policy' ->> 'name' as obligation_name,
       r.process_id as rule_id, r.calendar_id, r.year,
       (select p.full_name from business.person p where p.id = (n.params ->> 'substituteFor')::uuid) as substitute_name
     from business.notification n
     left join business.case_file c on c.process_id = n.process_id and n.named and ${visible.sql}
     left join business.case_file s on n.notice = '${TO_SUBJECT}' and n.named and s.case_id = (${CASE_BEHIND}) and ${own.sql}
     left join ${RULES} r on r.process_id = n.process_id and n.named and ${rules.sql}
     left join business.obligation b on b.process_id = coalesce(c.process_id, r.process_id) and b.obligation_id = n.obligation_id
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
      ...rules.values,
    ],
  );
  return rows.map((row) => ({ key: [row.created_key, row.id], notice: noticeOf(row) }));
}

function noticeOf(row: NoticeRow): Notice {
  const named = row.case_id !== null || row.rule_id !== null;
  const known = { caseNumber: row.number, dueOn: row.due_on, substituteName: row.substitute_name };
  const said = (words: Words, obligation: string | null) => {
    const given = Object.entries({ ...known, obligation }).filter(([, value]) => value !== null);
    const params = { ...row.params, ...Object.fromEntries(given) } as Params;
    return noticeText(words, { code: row.notice, named, params });
  };
  const owed = owedIn(row);
  return {
    id: row.id,
    text: said(VI, owed?.vi ?? null),
    textEn: said(EN, owed?.en ?? null),
    notice: named || row.own_case_id !== null || row.notice === DIGEST_NOTICE ? row.notice : UNNAMED,
    caseId: row.case_id,
    myMatterCaseId: row.own_case_id,
    rule: ruleOf(row),
    createdAt: row.created_at.toISOString(),
    readAt: row.read_at?.toISOString() ?? null,
  };
}

/** What the obligation of a notice is called, in both languages; null where there is none, or it is not the receiver's to know. */
function owedIn({ obligation_key: key, obligation_name: name, rule_id: rule }: NoticeRow) {
  if (key === null || name === null) return null;
  const kind = rule === null ? 'case' : kindOf(rule);
  return { vi: obligationName(kind, { key, policy: { name } }), en: nameObligation(kind ?? '', { key, name }) };
}

function ruleOf({ rule_id: processId, calendar_id: calendarId, year }: NoticeRow): Notice['rule'] {
  if (processId === null) return null;
  return { processId, calendarYear: calendarId === null || year === null ? null : { calendarId, year } };
}
