import type { Day } from '../../calendar/calendar.ts';
import { checkPause, checkResume, resumeEntry } from '../../deadlines/ledger.ts';
import { moveDeadline } from '../../deadlines/move-deadline.ts';
import type { LedgerEntry, Obligation } from '../../deadlines/obligation.ts';
import { evolveObligations } from '../../deadlines/obligation-events.ts';
import type { ObligationEvent } from '../../deadlines/obligation-events.ts';
import { settle } from '../../deadlines/open.ts';
import type { Context } from '../../process.ts';
import type { PauseGround } from '../../taxonomy/settlement.ts';
import { SCREENING_KEYS } from '../obligations.ts';
import type { CaseState } from '../state.ts';
import { TEAM_KEYS } from '../verification/team-obligations.ts';

/**
 * Periods that stand still while the sender is asked. Neither the law on denunciations nor the Party's rules let a period of
 * theirs stand still for a question, so only our own one for the screening does; the table is what to change when a rule does.
 */
export const PAUSED_BY_QUESTION: readonly string[] = ['screening.outcome'];

/** Periods that stand still while the settlement is paused by the head (tạm đình chỉ giải quyết). */
export const PAUSED_BY_HEAD: readonly string[] = [
  'party.tc.settle',
  'party.appeal.settle',
  'state.tc.settle',
  'state.kn.first',
  'verification.order',
  ...TEAM_KEYS,
  'report.decide',
  'review.agenda',
  'objection.decide',
  'witness.answer',
];

/** Periods that stand still until a congress: those of the screening and those of the settlement; receipt and notice go out (P20). */
export const PAUSED_BY_CONGRESS: readonly string[] = [...PAUSED_BY_QUESTION, ...PAUSED_BY_HEAD];

/** What stands still under this ground. */
export function pausedUnder(ground: PauseGround): readonly string[] {
  return ground === 'PRE_CONGRESS' ? PAUSED_BY_CONGRESS : PAUSED_BY_HEAD;
}

/** Lets the open periods of these keys stand still from today; one that stands still already is left alone. */
export function standStill(
  { obligations }: Pick<CaseState, 'obligations'>,
  keys: readonly string[],
  reason: string,
  context: Context,
): ObligationEvent[] {
  const { now, today } = context;
  return canPause(obligations, keys, today).map((one) =>
    moved(one, { kind: 'pause', from: today, until: null, reason, recordedAt: now }, context),
  );
}

/** Whether a pause from that day would hold any period of these keys. */
export function wouldStandStill(
  { obligations }: Pick<CaseState, 'obligations'>,
  keys: readonly string[],
  today: Day,
): boolean {
  return canPause(obligations, keys, today).length > 0;
}

function canPause(obligations: readonly Obligation[], keys: readonly string[], today: Day): Obligation[] {
  return obligations
    .filter((one) => one.status === 'open' && keys.includes(one.key))
    .filter((one) => checkPause(one, { from: today, today }) === null);
}

/** Lets the periods of these keys that stand still run again; `on` is the first day that counts and not in the future. */
export function goOn(
  { obligations }: Pick<CaseState, 'obligations'>,
  keys: readonly string[],
  on: Day,
  context: Context,
): ObligationEvent[] {
  return obligations
    .filter((one) => one.status === 'open' && keys.includes(one.key))
    .filter((one) => checkResume(one, { until: on, today: context.today }) === null)
    .map((one) => {
      const reason = one.ledger.findLast((entry) => entry.kind === 'pause')?.reason ?? '';
      return moved(one, resumeEntry(one, { until: on, reason, recordedAt: context.now }), context);
    });
}

/** The question to the sender waits no longer, answered or not: what stood still for it runs again from that day. */
export function endQuestion(state: Pick<CaseState, 'obligations'>, on: Day, context: Context): ObligationEvent[] {
  return goOn(state, PAUSED_BY_QUESTION, on, context);
}

/**
 * Settles what the screening owed. What stood still runs again first, so that no outcome counts as late because of the days
 * on which its period stood still.
 */
export function settleScreening(state: Pick<CaseState, 'obligations'>, context: Context): ObligationEvent[] {
  const running = endQuestion(state, context.today, context);
  const obligations = running.reduce(evolveObligations, state.obligations);
  return [...running, ...settle(obligations, [...SCREENING_KEYS, 'proposal.answer'], context.today)];
}

function moved(one: Obligation, entry: LedgerEntry, { facts }: Context): ObligationEvent {
  return moveDeadline(one, entry, facts.calendar);
}
