import type { Calendar, CalendarPins } from '../calendar/calendar.ts';
import { FIRST_PINS, pinsOf } from '../calendar/layers.ts';
import { derive } from './derive.ts';
import { withEntry } from './ledger.ts';
import type { LedgerEntry, Obligation } from './obligation.ts';
import type { ObligationEvent } from './obligation-events.ts';

/**
 * The event by which a ledger entry moves a last day. Who extends or resumes a period today decides about days to come: these
 * are counted by the calendar of today, as long as it gives the same day so far. Where it gives another one, because a
 * publication was never brought into running matters, the period keeps the calendar it has.
 */
export function moveDeadline(
  obligation: Obligation,
  entry: LedgerEntry,
  calendar: Calendar,
): Extract<ObligationEvent, { type: 'DeadlineMoved' }> {
  const counted = byNewestCalendar(obligation, entry, calendar);
  const { dueOn, dueAt } = withEntry(obligation, counted, calendar);
  return { type: 'DeadlineMoved', obligationId: obligation.id, entry: counted, dueOn, dueAt };
}

function byNewestCalendar(obligation: Obligation, entry: LedgerEntry, calendar: Calendar): LedgerEntry {
  if (!addsDays(entry)) return entry;
  const pins = obligation.calendar ?? FIRST_PINS;
  const newest = pinsOf(calendar);
  if (Object.entries(newest).every(([id, version]) => pins[id] === version)) return entry;
  return isSameSoFar(obligation, newest, calendar) ? { ...entry, calendar: newest } : entry;
}

/** An extension, or the end of a pause; a pause that begins adds nothing yet. */
function addsDays(entry: LedgerEntry): entry is Extract<LedgerEntry, { kind: 'extension' | 'pause' }> {
  return entry.kind === 'extension' || (entry.kind === 'pause' && entry.until !== null);
}

function isSameSoFar(obligation: Obligation, newest: CalendarPins, calendar: Calendar): boolean {
  return derive({ ...obligation, calendar: newest }, calendar).dueAt === obligation.dueAt;
}
