import type { CalendarYearEvent } from '../../../domain/calendar-year/events.ts';
import type { ObligationEvent } from '../../../domain/deadlines/obligation-events.ts';
import type { EveryProcessEvent } from '../../../domain/every-process.ts';
import type { PolicyChangeEvent } from '../../../domain/policy-change/events.ts';
import { formatDay } from '../../../texts/format.ts';
import { RULE_WORDS } from '../../../texts/vi/rule-words.ts';
import { dayText } from './event-view.ts';
import type { EventViews } from './event-view.ts';

type Shared = EveryProcessEvent | ObligationEvent;

/** From the proposal of a rule until it is brought into what is running. */
export const RULE_VIEWS: EventViews<Exclude<PolicyChangeEvent | CalendarYearEvent, Shared>> = {
  PolicyProposed: {
    pairs: ({ draft, organisationId, forOrganisation }, { names }) => [
      ['organisation', names.organisation(organisationId)],
      ['forOrganisation', forOrganisation === null ? RULE_WORDS.everybody : names.organisation(forOrganisation)],
      ['policy', draft.name],
      ['length', RULE_WORDS.length(draft.length.n, draft.length.unit)],
      ['effectiveFrom', dayText(draft.effectiveFrom)],
      ['legalBasis', draft.legalBasis],
    ],
    texts: (event) => [event.reason],
  },
  PolicyPublished: {
    pairs: ({ row }) => [
      ['policy', row.name],
      ['version', String(row.version)],
      ['effectiveFrom', dayText(row.effectiveFrom)],
    ],
  },
  PolicyRejected: { texts: (event) => [event.reason] },
  PolicyWithdrawn: { texts: (event) => [event.reason] },
  MigrationConfirmed: {
    pairs: ({ figures }) => [
      ['touched', String(figures.touched)],
      ['moved', String(figures.moved)],
      ['becomeOverdue', String(figures.becomeOverdue)],
      ['becomeSafe', String(figures.becomeSafe)],
    ],
  },
  YearAwaited: { pairs: (event) => [['year', String(event.year)]] },
  NoticeMissing: {
    pairs: (event) => [
      ['year', String(event.year)],
      ['on', formatDay(event.on)],
    ],
  },
  YearFoundFinal: { pairs: (event) => [['year', String(event.year)]] },
  CalendarProposed: {
    pairs: (event, { names }) => [
      ['organisation', names.organisation(event.organisationId)],
      ['year', String(event.year)],
      ['calendarNotice', event.notice],
      ['status', RULE_WORDS.yearStatuses[event.status]],
      ['entries', String(event.entries.length)],
    ],
    texts: (event) => [event.reason],
  },
  CalendarPublished: {
    pairs: ({ layer, changedDays }) => [
      ['version', String(layer.version)],
      ['changedFrom', dayText(changedDays?.from ?? null)],
      ['changedTo', dayText(changedDays?.to ?? null)],
    ],
  },
  CalendarRejected: { texts: (event) => [event.reason] },
  CalendarWithdrawn: { texts: (event) => [event.reason] },
};
