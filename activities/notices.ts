import { receiversOf } from '../domain/authority/receivers.ts';
import type { ConflictSubject } from '../domain/authority/conflict.ts';
import type { Surroundings } from '../domain/authority/receivers.ts';
import type { Calendar, Day, Instant } from '../domain/calendar/calendar.ts';
import { isUrgent, nextOfficeMoment, waitsForOffice } from '../domain/deadlines/office-hours.ts';
import type { OfficeHours } from '../domain/deadlines/office-hours.ts';
import type { FollowUp } from '../domain/process.ts';

/** An outbox row that tells people. */
export type Notice = Extract<FollowUp, { kind: 'notice' }>;

/** Who owes something, and how that stands at delivery. */
export interface OwnerNow {
  personId: string | null;
  role: string | null;
  organisationId: string;
  open: boolean;
  paused: boolean;
  dueOn: Day;
}

/** The process an item came from, as delivery needs it. */
export interface DeliveryContext {
  organisationPath: string;
  organisationId: string;
  /** Persons who may open it by what they are to it, whatever office they hold: handler, team, members of a meeting. */
  readers: readonly string[];
  subjects: readonly ConflictSubject[];
  /** Who stepped back from it, and so hears of nothing in it. */
  recused: readonly string[];
  owners: Readonly<Record<string, OwnerNow>>;
  surroundings: Surroundings;
}

export interface NotificationRow {
  personId: string;
  notice: string;
  processId: string;
  obligationId: string | null;
  params: Readonly<Record<string, string>>;
  named: boolean;
}

/** When people are told. */
export interface Office {
  now(): Instant;
  /** The working calendar of an organisation; null = of the country. */
  calendarOf(organisationId: string | null): Promise<Calendar>;
  /** Null = at any hour. */
  hours: OfficeHours | null;
  /** Whether mails are written beside notices. */
  mails: boolean;
}

/** What becomes of a notice now. */
export type NoticeDecision =
  /** To these people, or to nobody when there is nobody who may be told; with a mail from that moment on, if one is given. */
  | { kind: 'tell'; notices: readonly NotificationRow[]; mailAfter: Instant | null }
  | { kind: 'put-off'; until: Instant }
  /** It is no longer true. */
  | { kind: 'drop' };

/**
 * Who is told of what, and when: what only urges waits for the office hours of the owning organisation, and nobody hears of
 * what is no longer true. Without an office everything goes at once and without mail.
 */
export async function decideNotice(
  notice: Notice,
  { processId, context, office }: { processId: string; context: DeliveryContext | null; office: Office | undefined },
): Promise<NoticeDecision> {
  const isUrging = waitsForOffice(notice.notice);
  const now = office?.now() ?? null;
  const mails = office?.mails === true;
  const waits = isUrging || (mails && !isUrgent(notice.notice));
  const moment = waits ? await officeMomentAt(now, office, context) : now;
  if (isUrging && moment !== null && moment !== now) return { kind: 'put-off', until: moment };
  const owner = notice.obligationId === null ? null : (context?.owners[notice.obligationId] ?? null);
  if (isUrging && owner !== null && !isStillTrue(notice, owner)) return { kind: 'drop' };
  const receivers =
    context === null ? [] : receiversOf({ ...context, audience: notice.audience, owner }, context.surroundings);
  const notices = receivers.map(({ personId, substituteFor }) => ({
    personId,
    notice: notice.notice,
    processId,
    obligationId: notice.obligationId,
    params: substituteFor === null ? notice.params : { ...notice.params, substituteFor },
    named:
      context !== null && notice.audience !== 'auditor' && (mayOpen(context, personId) || isToSubject(notice.audience)),
  }));
  return { kind: 'tell', notices, mailAfter: mails ? moment : null };
}

/**
 * Whether what urges is still true after it waited: nobody is urged to do what is done, nor reminded of a day that has moved
 * or of a period that stands still. Reminders from before they kept their day (`dueOn`) are judged by the rest.
 */
function isStillTrue({ notice, params }: Notice, owner: OwnerNow): boolean {
  if (!owner.open) return false;
  if (notice !== 'deadline') return true;
  const { dueOn } = params;
  return dueOn === undefined || (!owner.paused && owner.dueOn === dueOn);
}

/** The present, or the next moment at which the owning organisation is at work. */
async function officeMomentAt(
  now: Instant | null,
  office: Office | undefined,
  context: DeliveryContext | null,
): Promise<Instant | null> {
  if (now === null || office === undefined || office.hours === null || context === null) return now;
  return nextOfficeMoment(now, await office.calendarOf(context.organisationId), office.hours);
}

/** The person an audience names, if it names one: conflict is judged for them as for everybody else. */
export function addressees({ audience }: Notice): readonly string[] {
  const at = audience.indexOf(':');
  return at === -1 ? [] : [audience.slice(at + 1)];
}

/** The subject, once told of the matter, has a page of their own; the API gives them that one and no other. */
function isToSubject(audience: string): boolean {
  return audience.startsWith('subject:');
}

/** Whether the receiver may open the process; if not, the notice says only that something is overdue (practice: P31). */
function mayOpen(context: DeliveryContext, personId: string): boolean {
  if (context.readers.includes(personId)) return true;
  // A matter about the owning body itself is open to nobody there: who has to hand it over learns only that something is owed.
  if (context.subjects.some((one) => one.organisationId === context.organisationId)) return false;
  return context.surroundings.holders.some((one) => {
    if (one.personId !== personId) return false;
    return one.organisationId === context.organisationId || one.role === 'LEADER';
  });
}
