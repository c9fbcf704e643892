import { dayOf, isDay } from '../../domain/calendar/day.ts';
import type { Obligation } from '../../domain/deadlines/obligation.ts';
import { kindOf } from '../../domain/process.ts';
import type { ProcessKind } from '../../domain/process.ts';
import { formatDay } from '../../texts/format.ts';
import { wordFor } from '../../texts/say.ts';
import { VI } from '../../texts/vi.ts';
import { COMMITTEE_WORDS } from '../../texts/vi/committee-words.ts';
import { PROTECTION_TITLE } from '../../texts/vi/protection.ts';
import { RULE_WORDS } from '../../texts/vi/rule-words.ts';
import type { WordList } from '../../texts/words.ts';
import { actorOf } from '../caller.ts';
import { COUNT_LIMIT, pageOf, readCursor } from '../cursor.ts';
import { callerOf } from '../handler.ts';
import type { Handler } from '../handler.ts';
import { loadNames } from '../names.ts';
import { loadCalendars } from './load-calendar.ts';
import { OWED, obligationFilter } from './obligation-filter.ts';
import { namesNeeded, showObligation } from './show-obligation.ts';

interface OwedRow {
  processId: string;
  dueOn: string;
  caseId: string | null;
  /** Null for who may not know of the case, and where there is none. */
  caseNumber: string | null;
  stage: string;
  organisationId: string;
  organisationPath: string;
  /** Met late, and whoever owes a reason has not given one. */
  unexplained: boolean;
  /** Of a meeting: which, and when. */
  sitting: string | null;
  heldOn: string | null;
  /** Of a changed rule: its name; of a calendar: its year. */
  ruleName: string | null;
  year: number | null;
  data: Obligation;
}

/** What is owed in the processes the caller may know of, by due date, a page at a time by key. */
export const listObligations: Handler<'listObligations'> = async (context) => {
  const { query, deps, correlationId } = context;
  const caller = callerOf(context);
  const today = dayOf(deps.now());
  const calendars = await loadCalendars(deps.pool);
  const filter = obligationFilter(caller, query, { today, calendars });
  const from = `from ${OWED}
    where ${filter.sql} and ${filter.state(query.state)}`;
  const counting = deps.pool.query<{ n: number }>(
    `select count(*)::int as n from (select 1 ${from} limit ${COUNT_LIMIT + 1}) as counted`,
    [...filter.values],
  );
  const key = readCursor(
    query.cursor,
    ([day, process, id, ...rest]) => isDay(day ?? '') && process !== undefined && id !== undefined && rest.length === 0,
  );
  const after =
    key === null
      ? ''
      : ` and (o.due_on, o.process_id, o.obligation_id) > (${filter.place(key[0])}::date, ${filter.place(key[1])}, ${filter.place(key[2])})`;
  const list = `select w.*, p.stage, p.organisation_id as "organisationId", m.sitting, m.held_on::text as "heldOn",
      case when p.kind = 'policy-change' then p.state #>> '{draft,name}' end as "ruleName", y.year from (
      select o.process_id as "processId", o.due_on::text as "dueOn", o.obligation_id as "obligationId",
        o.organisation_path as "organisationPath",
        case when ${filter.caseSql} then c.case_id end as "caseId", case when ${filter.caseSql} then c.number end as "caseNumber",
        o.data, o.unexplained ${from}${after}
      order by o.due_on, o.process_id, o.obligation_id limit ${filter.place(query.limit + 1)}) w
    join business.process p on p.id = w."processId" left join business.meeting m on m.process_id = w."processId"
    left join business.calendar_year y on y.process_id = w."processId"
    order by w."dueOn", w."processId", w."obligationId"`;
  const [rows, count] = await Promise.all([deps.pool.query<OwedRow>(list, filter.values), counting]);
  const page = pageOf(rows.rows, query.limit, (row) => [row.dueOn, row.processId, row.data.id]);
  const needed = namesNeeded(page.items.map((row) => row.data));
  const names = await loadNames(deps.pool, {
    ...needed,
    organisations: [...needed.organisations, ...page.items.map((row) => row.organisationId)],
  });
  const showing = { today, names, actor: actorOf(caller, correlationId) };
  const items = page.items.map((row) => ({
    obligation: {
      ...showObligation(row.processId, row.data, {
        ...showing,
        // Where it is owed, not where the caller sits: offices below may count other days.
        calendar: calendars.of(row.organisationPath),
      }),
      unexplained: row.unexplained,
    },
    ...placeOf(row),
    caseId: row.caseId,
    caseNumber: row.caseNumber ?? titleOf(row),
    organisation: names.organisation(row.organisationId),
  }));
  const n = count.rows[0]?.n ?? 0;
  return { status: 200, body: { items, nextCursor: page.nextCursor, total: n > COUNT_LIMIT ? null : n } };
};

const STAGES: Readonly<Record<ProcessKind, WordList>> = {
  case: VI.stages,
  meeting: VI.meetingStages,
  discipline: VI.disciplineStages,
  suspension: VI.suspensionStages,
  'policy-change': VI.policyChangeStages,
  'calendar-year': VI.calendarYearStages,
  import: VI.importStages,
  remediation: VI.remediationStages,
  protection: VI.protectionStages,
  congress: VI.congressStages,
  'desk-handover': VI.deskHandoverStages,
  organisation: VI.organisationStages,
  person: VI.personStages,
};

/** The process that owes, and where it stands. */
function placeOf({ processId, stage }: OwedRow) {
  const kind = kindOf(processId) ?? 'case';
  return { kind, id: processId.slice(kind.length + 1), stage, stageText: wordFor(STAGES[kind], stage) };
}

/** What a process without a case is called; a case that the caller may not know of has no name. */
function titleOf({ processId, sitting, heldOn, ruleName, year }: OwedRow): string {
  if (kindOf(processId) === 'protection') return PROTECTION_TITLE;
  if (sitting !== null && heldOn !== null)
    return COMMITTEE_WORDS.meeting(wordFor(VI.sittings, sitting), formatDay(heldOn));
  if (year !== null) return RULE_WORDS.calendarYear(year);
  return ruleName ?? '…';
}
