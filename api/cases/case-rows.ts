import type pg from 'pg';
import type { z } from 'zod';
import type { Calendar, Day } from '../../domain/calendar/calendar.ts';
import type { Obligation } from '../../domain/deadlines/obligation.ts';
import { wordFor } from '../../texts/say.ts';
import { VI } from '../../texts/vi.ts';
import type { caseRowSchema } from '../contract/shown.ts';
import { loadNames } from '../names.ts';
import type { Names } from '../names.ts';
import type { Calendars } from '../obligations/load-calendar.ts';
import { standingOf } from '../obligations/show-obligation.ts';

export type ShownCaseRow = z.input<typeof caseRowSchema>;

/** A row of `business.case_file` with the obligation that is due next. */
export interface CaseRow {
  caseId: string;
  processId: string;
  number: string;
  stage: string;
  kind: string | null;
  channel: string;
  organisationId: string;
  organisationPath: string;
  receivedOn: Day;
  registeredAt: Date;
  handlerPersonId: string | null;
  assigneePersonId: string | null;
  subjectPersonIds: string[];
  subjectOrganisationIds: string[];
  codes: string[];
  urgency: string;
  outcome: string | null;
  receiptDateStatus: string;
  nextDueOn: Day | null;
  registerNumber: number | null;
  track: string;
  anonymity: string | null;
  restricted: boolean;
  next: Obligation | null;
}

/** The columns of a case row over `business.case_file c`, with the next obligation as `n`. */
export const CASE_COLUMNS = `c.case_id as "caseId", c.process_id as "processId", c.number, c.stage, c.kind, c.channel,
  c.organisation_id as "organisationId", c.organisation_path as "organisationPath", c.received_on::text as "receivedOn",
  c.registered_at as "registeredAt", c.handler_person_id as "handlerPersonId", c.assignee_person_id as "assigneePersonId",
  c.subject_person_ids as "subjectPersonIds", c.subject_organisation_ids as "subjectOrganisationIds", c.codes, c.urgency,
  c.outcome, c.receipt_date_status as "receiptDateStatus", c.next_due_on::text as "nextDueOn",
  c.register_number as "registerNumber", c.track, c.anonymity, c.restricted, n.data as next`;

/** Joins to each case what is due next in it; what stands still only where nothing else is open. */
export const NEXT_DUE = `left join lateral (
  select o.data from business.obligation o where o.process_id = c.process_id and o.status = 'open'
  order by o.paused, o.due_on, o.obligation_id limit 1) n on true`;

/** Rows as shown, with all names in one query; each by the calendar of its own organisation. */
export async function showCaseRows(
  pool: pg.Pool,
  rows: readonly CaseRow[],
  { today, calendars }: { today: Day; calendars: Calendars },
): Promise<ShownCaseRow[]> {
  const names = await loadNames(pool, {
    people: rows.flatMap((row) => [
      ...row.subjectPersonIds,
      ...(row.handlerPersonId === null ? [] : [row.handlerPersonId]),
    ]),
    organisations: rows.flatMap((row) => [row.organisationId, ...row.subjectOrganisationIds]),
  });
  return rows.map((row) => showCaseRow(row, { today, calendar: calendars.of(row.organisationPath), names }));
}

/** One row as shown. */
export function showCaseRow(
  row: CaseRow,
  { today, calendar, names }: { today: Day; calendar: Calendar; names: Names },
): ShownCaseRow {
  const standing = row.next === null ? null : standingOf(row.next, today, calendar);
  return {
    caseId: row.caseId,
    number: row.number,
    stage: row.stage,
    stageText: wordFor(VI.stages, row.stage),
    kind: row.kind,
    kindText: row.kind === null ? null : wordFor(VI.kinds, row.kind),
    channel: row.channel,
    organisation: { id: row.organisationId, name: names.organisation(row.organisationId) },
    receivedOn: row.receivedOn,
    registeredAt: row.registeredAt.toISOString(),
    handler: row.handlerPersonId === null ? null : { id: row.handlerPersonId, name: names.person(row.handlerPersonId) },
    subjects: [...row.subjectPersonIds.map(names.person), ...row.subjectOrganisationIds.map(names.organisation)],
    codes: row.codes,
    urgency: row.urgency,
    outcome: row.outcome,
    outcomeText: row.outcome === null ? null : wordFor(VI.outcomes, row.outcome),
    nextDueOn: row.nextDueOn,
    state: stateOf(standing?.state),
    stateText: standing?.text ?? VI.due.none,
    receiptDateQuestioned: row.receiptDateStatus === 'questioned',
  };
}

function stateOf(state: ReturnType<typeof standingOf>['state'] | undefined): ShownCaseRow['state'] {
  return state === 'due' || state === 'soon' || state === 'overdue' ? state : 'none';
}
