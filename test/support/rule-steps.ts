import type { Calendar, CalendarEntry, Day, YearStatus } from '../../domain/calendar/calendar.ts';
import { derive } from '../../domain/deadlines/derive.ts';
import { copyPolicy } from '../../domain/policy/select.ts';
import type { PolicyRow } from '../../domain/policy/policy.ts';
import { CALENDARS } from '../../prisma/seed/reference/calendars.ts';
import { POLICIES } from '../../prisma/seed/reference/policies.ts';
import { BODY, CLERK, HEAD, staff, words } from './engine-world.ts';
import type { Steps } from './measures.ts';

const proposer = staff(CLERK, 'ADMINISTRATOR');
const publisher = staff(HEAD, 'HEAD');
const FIGURES = { touched: 1, moved: 1, becomeOverdue: 0, becomeSafe: 0 };

interface RowChange {
  replaces: { key: string; version: number };
  /** In place of the replaced row, to these working days. */
  n: number;
  from: Day;
  /** Null = for everybody. */
  forOrganisation?: string | null;
}

/** The row that a change is to bring, but for its version. */
export function rowFor({
  replaces: { key, version },
  n,
  from,
}: RowChange): Omit<PolicyRow, 'version' | 'organisationId'> {
  const seeded =
    POLICIES.find((row) => row.key === key && row.version === version) ?? POLICIES.find((row) => row.key === key);
  if (seeded === undefined) throw new Error(`no row of ${key}`);
  const { version: _, organisationId: _whose, ...row } = seeded;
  return { ...row, length: { n, unit: 'wd', direction: 'after' }, effectiveFrom: from, legalBasis: 'Quyết định thử' };
}

/** A change of a policy row, proposed by one person and published by another. */
export function policyPublished(change: RowChange): Steps {
  const draft = rowFor(change);
  const [national] = CALENDARS as [Calendar];
  const policy = copyPolicy({ ...draft, version: 0, organisationId: null });
  const { dueOn } = derive({ startedOn: change.from, startedAt: null, policy, ledger: [] }, national);
  const examples = [{ name: 'Nhận ngày đầu tiên', startedOn: change.from, startedAt: null, dueOn }];
  const { replaces, forOrganisation = null } = change;
  return [
    [
      proposer,
      { type: 'proposePolicy', organisationId: BODY.id, forOrganisation, draft, replaces, examples, reason: words() },
    ],
    [publisher, { type: 'publishPolicy' }],
  ];
}

/** The days of a year of the national calendar, entered by one person and published by another. */
export function yearPublished(year: number, entries: readonly CalendarEntry[], status: YearStatus = 'final'): Steps {
  const notice = `Thông báo thử về năm ${year}`;
  const proposal = { organisationId: BODY.id, calendarId: 'national', year, status, notice, entries, reason: words() };
  return [
    [proposer, { type: 'proposeCalendar', ...proposal }],
    [publisher, { type: 'publishCalendar' }],
  ];
}

/** What brings a published change into running matters. */
export const MIGRATION_CONFIRMED: Steps = [[publisher, { type: 'confirmMigration', figures: FIGURES }]];

/** A weekday off by a notice. */
export function dayOff(day: Day): CalendarEntry {
  return { day, kind: 'off', reason: 'Ngày nghỉ thử', source: 'Thông báo thử', confidence: 'seen' };
}
