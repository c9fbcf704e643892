import type { Day } from '../calendar/calendar.ts';
import { addWorkingDays } from '../calendar/working-days.ts';
import { effectiveStart } from '../deadlines/derive.ts';
import { withEntry } from '../deadlines/ledger.ts';
import type { ObligationEvent } from '../deadlines/obligation-events.ts';
import { openByPolicy, settle } from '../deadlines/open.ts';
import { bodiesOf, selectPolicy } from '../policy/select.ts';
import { refuse } from '../process.ts';
import type { Context, Decision, ProcessState, TextRef } from '../process.ts';
import type { DatedEntry, EntryDateEvent } from './entry-date-events.ts';
import { refuseSamePerson } from './four-eyes.ts';

/** A second person says whether the day is true. */
export interface ConfirmEntryDate {
  type: 'confirmEntryDate';
  obligationId: string;
  /** Null: the day is true as it was entered. */
  trueDay: Day | null;
  /** Needed where another day is true. */
  reason: TextRef | null;
}

/** A command with such a day may carry the scan of what it rests on, beside its own fields. */
export interface CarriesScan {
  attachments?: readonly string[];
}

/** What the second person owes for a day that was entered late: whatever else ends, this does not. */
export const CONFIRM_ENTRY_DATE = 'confirm.entry_date';

const LIMIT = 'entry.backdated_limit';

/** The days entered late, after the event. */
export function evolveEntryDates(state: ProcessState, event: EntryDateEvent): readonly DatedEntry[] {
  const entries = state.entryDates ?? [];
  switch (event.type) {
    case 'EntryDateQuestioned':
      return [...entries, event.entry];
    case 'EntryDateConfirmed':
      return entries.map((one) => (one.obligationId === event.obligationId ? { ...one, status: 'confirmed' } : one));
    case 'EntryDateCorrected':
      return entries.map((one) =>
        one.obligationId === event.obligationId ? { ...one, on: event.on, status: 'corrected' } : one,
      );
  }
}

/** What names the day, and whether anything runs from it. */
interface Dating {
  what: string;
  on: Day;
  organisationId: string;
  starts: boolean;
}

/**
 * A decision of staff that rests on a day further back than the rule allows (two working days before its entry): it stands,
 * questioned, once a scan is with it (SCAN_REQUIRED), and another person confirms the day.
 */
export function questionDay<E extends { type: string }>(
  decision: Decision<E>,
  state: ProcessState,
  { what, on, attachments, organisationId, starts }: Dating & CarriesScan,
  context: Context,
): Decision<E | EntryDateEvent | ObligationEvent> {
  const { today, actor } = context;
  if (!decision.ok || actor.kind !== 'staff' || !isBackDated(on, organisationId, context)) return decision;
  if (attachments === undefined || attachments.length === 0) return refuse('SCAN_REQUIRED', { on, today });
  const owner = { kind: 'role', role: 'HEAD', organisationId } as const;
  const opening = { key: CONFIRM_ENTRY_DATE, startedOn: today, owner, conditions: {} };
  const [asked] = openByPolicy(opening, state.obligations, context);
  if (asked?.type !== 'ObligationOpened') return decision;
  const obligations = decision.events.flatMap((one) => obligationIn(one) ?? []);
  const entry: DatedEntry = {
    obligationId: asked.obligation.id,
    ...{ what, on, enteredOn: today, enteredBy: actor.personId, status: 'questioned' },
    openedIds: obligations.flatMap((one) => (starts && one.type === 'ObligationOpened' ? [one.obligation.id] : [])),
    settledIds: obligations.flatMap((one) => (one.type === 'ObligationSettled' ? [one.obligationId] : [])),
  };
  return { ok: true, events: [...decision.events, { type: 'EntryDateQuestioned', entry, attachments }, asked] };
}

function obligationIn(event: { type: string }): ObligationEvent | null {
  const isOne = event.type === 'ObligationOpened' || event.type === 'ObligationSettled';
  return isOne ? (event as ObligationEvent) : null;
}

function isBackDated(on: Day, organisationId: string, { today, facts }: Context): boolean {
  const organisationIds = bodiesOf(organisationId, facts.lineage);
  const row = selectPolicy(facts.policies, LIMIT, { on: today, conditions: {}, organisationIds });
  return row !== null && on < addWorkingDays(facts.calendar, today, -row.length.n);
}

/**
 * Another person than who entered the day confirms it or, where the process knows how, corrects it: what ran from that day is
 * counted again, what was met on it is judged again. Refused with ENTRY_DATE_NOT_QUESTIONED, FOUR_EYES, DATE_IN_FUTURE,
 * REASON_REQUIRED and, where the day stands in a paper of its own, ENTRY_DATE_ONLY_CONFIRMED.
 */
export function confirmEntryDate(
  state: ProcessState,
  { type, obligationId, trueDay, reason }: ConfirmEntryDate,
  canCorrect: boolean,
  context: Context,
): Decision<EntryDateEvent | ObligationEvent> {
  const entry = state.entryDates?.find((one) => one.obligationId === obligationId && one.status === 'questioned');
  if (entry === undefined) return refuse('ENTRY_DATE_NOT_QUESTIONED');
  const same = refuseSamePerson(context.actor, entry.enteredBy === null ? [] : [entry.enteredBy]);
  if (same !== null) return { ok: false, refusal: { ...same, params: { command: type } } };
  const by = context.actor.personId;
  const { what, on: from } = entry;
  const met = settle(
    state.obligations.filter((one) => one.id === obligationId),
    [CONFIRM_ENTRY_DATE],
    context.today,
  );
  if (trueDay === null || trueDay === from) {
    return { ok: true, events: [{ type: 'EntryDateConfirmed', obligationId, what, on: from, by }, ...met] };
  }
  if (trueDay > context.today) return refuse('DATE_IN_FUTURE', { on: trueDay, today: context.today });
  if (!canCorrect) return refuse('ENTRY_DATE_ONLY_CONFIRMED', { on: from });
  if (reason === null) return refuse('REASON_REQUIRED', { command: type });
  return {
    ok: true,
    events: [
      { type: 'EntryDateCorrected', obligationId, what, from, on: trueDay, reason, by },
      ...met,
      ...recount(state, entry, { on: trueDay, reason }, context),
    ],
  };
}

function recount(
  { obligations }: ProcessState,
  { on: from, openedIds, settledIds }: DatedEntry,
  { on, reason }: { on: Day; reason: TextRef },
  { facts, now }: Context,
): ObligationEvent[] {
  return obligations.flatMap((one): ObligationEvent[] => {
    if (openedIds.includes(one.id) && one.status !== 'cancelled' && effectiveStart(one) === from) {
      const entry = { kind: 'correction', startedOn: on, reason: reason.contentId, recordedAt: now } as const;
      const { dueOn, dueAt } = withEntry(one, entry, facts.calendar);
      return [{ type: 'DeadlineMoved', obligationId: one.id, entry, dueOn, dueAt }];
    }
    if (!settledIds.includes(one.id) || one.status !== 'met' || one.settledOn !== from) return [];
    const late = on > one.dueOn;
    return late === one.late ? [] : [{ type: 'LatenessRejudged', obligationId: one.id, late }];
  });
}
