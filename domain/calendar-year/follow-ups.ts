import { isObligationEvent } from '../deadlines/obligation-events.ts';
import { notice, obligationNotices } from '../deadlines/obligation-notices.ts';
import type { FollowUp, ProcessId } from '../process.ts';
import type { CalendarYearEvent } from './events.ts';
import { pathOfLayer } from './publication.ts';
import type { CalendarYearState } from './state.ts';
import { NOTICE_KEY } from './state.ts';

/** Who hears of a year of a calendar, and what a confirmed publication brings to the matters that are running. */
export function followUps(
  state: CalendarYearState,
  events: readonly CalendarYearEvent[],
  self: ProcessId,
): readonly FollowUp[] {
  return events.flatMap((event): FollowUp[] => {
    if (event.type === 'ObligationOpened' && event.obligation.key === NOTICE_KEY) {
      return [notice('calendar-missing', 'owner', event.obligation.id)];
    }
    if (isObligationEvent(event)) return obligationNotices(state.obligations, event);
    switch (event.type) {
      case 'CalendarProposed':
        return [notice('calendar-proposed', 'owner-head')];
      case 'CalendarPublished':
        return state.enteredBy === null ? [] : [notice('calendar-published', `person:${state.enteredBy}`)];
      case 'CalendarRejected':
        return [notice('calendar-rejected', `person:${event.proposedBy}`)];
      case 'MigrationConfirmed':
        return bringing(state, self);
      default:
        return [];
    }
  });
}

/** The version published last, to everything that was counted over days that count otherwise by it, in the bodies it is for. */
function bringing(state: CalendarYearState, self: ProcessId): FollowUp[] {
  const { calendarId, year, changedDays, organisation, published, notice: basis } = state;
  if (changedDays === null || published === null) return [];
  const layer = { id: calendarId, version: published.version, year };
  return [
    {
      kind: 'apply-rule',
      reach: { by: 'calendar', ...changedDays, path: pathOfLayer(calendarId, organisation.path) },
      command: { type: 'applyRule', change: self, rule: { by: 'calendar', layer }, basis: basis ?? '' },
    },
  ];
}
