import { refuseSamePerson } from '../authority/four-eyes.ts';
import { settle } from '../deadlines/open.ts';
import type { ChangeFigures } from '../policy-change/state.ts';
import { accept, refuse } from '../process.ts';
import type { Context, Decision, TextRef } from '../process.ts';
import type { CalendarYearEvent } from './events.ts';
import { changedDaysOf, withYear } from './publication.ts';
import { ANSWER_KEY, NOTICE_KEY } from './state.ts';
import type { CalendarProposal, CalendarYearState } from './state.ts';

/** Publishes what was entered as the next version of its calendar, if another person does it. A draft is no notice. */
export function publish(state: CalendarYearState, { actor, facts, today }: Context): Decision<CalendarYearEvent> {
  const { calendarId, year, obligations } = state;
  const { proposedBy, status, entries } = proposalOf(state);
  const refusal = refuseSamePerson(actor, [proposedBy]);
  if (refusal !== null) return { ok: false, refusal };
  const { layer, calendar } = withYear(facts.calendar, { calendarId, year, status, entries });
  const pending = state.migration === null ? state.changedDays : null;
  const changedDays = changedDaysOf(facts.calendar, calendar, pending);
  const met = status === 'final' ? [ANSWER_KEY, NOTICE_KEY] : [ANSWER_KEY];
  return accept<CalendarYearEvent>(
    { type: 'CalendarPublished', layer, changedDays, by: actor.personId ?? '', on: today },
    ...settle(obligations, met, today),
  );
}

/** Refuses what was entered: it is answered by that, and the notice is still to come. */
export function reject(
  state: CalendarYearState,
  reason: TextRef,
  { actor, today }: Context,
): Decision<CalendarYearEvent> {
  const { proposedBy } = proposalOf(state);
  return accept<CalendarYearEvent>(
    { type: 'CalendarRejected', by: actor.personId ?? 'system', reason, proposedBy },
    ...settle(state.obligations, [ANSWER_KEY], today),
  );
}

/** Takes back what was entered, by who entered it: no answer is owed any more. */
export function withdraw(
  state: CalendarYearState,
  reason: TextRef,
  { actor, today }: Context,
): Decision<CalendarYearEvent> {
  const { proposedBy } = proposalOf(state);
  if (actor.personId !== proposedBy) return refuse('PROPOSED_BY_ANOTHER');
  return accept<CalendarYearEvent>(
    { type: 'CalendarWithdrawn', by: proposedBy, reason },
    ...settle(state.obligations, [ANSWER_KEY], today, 'cancelled'),
  );
}

/** Has everything that is running counted anew by the last publication: once for each, and not by who had entered anything of it. */
export function confirmMigration(
  { enteredBy, enteredBefore, changedDays, migration }: CalendarYearState,
  figures: ChangeFigures,
  { actor, today }: Context,
): Decision<CalendarYearEvent> {
  const refusal = refuseSamePerson(actor, enteredBy === null ? enteredBefore : [...enteredBefore, enteredBy]);
  if (refusal !== null) return { ok: false, refusal };
  if (changedDays === null) return refuse('NOTHING_CHANGED');
  if (migration !== null) return refuse('MIGRATION_CONFIRMED', { on: migration.on });
  return accept<CalendarYearEvent>({ type: 'MigrationConfirmed', by: actor.personId ?? '', on: today, figures });
}

function proposalOf({ proposal }: CalendarYearState): CalendarProposal {
  if (proposal === null) throw new Error('what is proposed has a proposal');
  return proposal;
}
