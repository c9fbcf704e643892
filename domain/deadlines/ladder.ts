import type { Calendar, Day, Instant } from '../calendar/calendar.ts';
import { FIRST_PINS, calendarAs } from '../calendar/layers.ts';
import { dayOf, fromMillis, instantAt, toMillis } from '../calendar/day.ts';
import { addWorkingDays, previousWorkingDay } from '../calendar/working-days.ts';
import { effectiveStart } from './derive.ts';
import type { LadderMark, Obligation } from './obligation.ts';
import { isPausedOn, pausedTest, standingPauses } from './pauses.ts';
import { advance } from './walk.ts';

export type Audience = 'owner' | 'owner-head' | 'committee-head' | 'level-above';

export interface LadderRung {
  step: 'remind.5' | 'remind.1' | 'remind.0' | 'escalate.1' | 'escalate.2' | 'escalate.3' | 'escalate.repeat';
  /** Working days after the last day; negative before it. */
  offset: number;
  audience: Audience;
  /** Working days between repeats; absent = once. */
  every?: number;
}

/** The ladders of reminders and escalation (own; escalation after the pattern of the Law on Denunciations art. 38). */
export const LADDERS: Readonly<Record<string, readonly LadderRung[]>> = {
  standard: [
    { step: 'remind.5', offset: -5, audience: 'owner' },
    { step: 'remind.1', offset: -1, audience: 'owner' },
    { step: 'remind.0', offset: 0, audience: 'owner' },
    { step: 'escalate.1', offset: 1, audience: 'owner-head' },
    { step: 'escalate.2', offset: 3, audience: 'committee-head' },
    { step: 'escalate.3', offset: 5, audience: 'level-above' },
    { step: 'escalate.repeat', offset: 10, audience: 'level-above', every: 5 },
  ],
  quiet: [
    { step: 'remind.0', offset: 0, audience: 'owner' },
    { step: 'escalate.1', offset: 1, audience: 'owner-head' },
  ],
  /** Windows and limits that nobody is urged about: time to appeal, limitation, lapse. */
  none: [],
};

interface DatedRung {
  step: string;
  on: Day;
}

/** Wake-ups begin at this hour and are spread over the hour that follows, so that not all processes wake at one instant. */
const WAKE_HOUR = 8;
const SPREAD_SECONDS = 3600;

/**
 * All rungs that fell due up to today and are not yet marked, in order; `late` when their own day has passed. Each is
 * given once for one due date; repeats are numbered (`escalate.repeat.1`). A paused or settled obligation has none.
 */
export function rungsDue(obligation: Obligation, today: Day, calendar: Calendar): LadderMark[] {
  if (!climbs(obligation, today)) return [];
  const due: LadderMark[] = [];
  for (const rung of openRungs(obligation, calendar)) {
    if (rung.on > today) break;
    due.push({ ...rung, late: rung.on < today });
  }
  return due;
}

/** The day of the first rung not yet marked (today or earlier when one is due now), or null when none will come. */
export function nextRungDay(obligation: Obligation, today: Day, calendar: Calendar): Day | null {
  if (!climbs(obligation, today)) return null;
  const first = openRungs(obligation, calendar).next();
  return first.done ? null : first.value.on;
}

/** The instant at which a process wakes on a day: 08:00 in Asia/Ho_Chi_Minh plus up to an hour by its id, always the same. */
export function wakeInstant(day: Day, processId: string): Instant {
  const seconds = fnv1a(processId) % SPREAD_SECONDS;
  return fromMillis(toMillis(instantAt(day, WAKE_HOUR)) + seconds * 1000);
}

function climbs(obligation: Obligation, today: Day): boolean {
  return obligation.status === 'open' && !isPausedOn(obligation.ledger, today);
}

/**
 * The rungs that still count and are not marked, by day; endless where the ladder repeats and nobody acknowledges. An
 * acknowledgement ends the repeats alone: the three escalations reach their three levels whatever somebody below has seen.
 */
function* openRungs(obligation: Obligation, today: Calendar): Generator<DatedRung> {
  // By the calendar the last day was counted by: a later publication shifts no step, and so issues none twice.
  const calendar = calendarAs(today, obligation.calendar ?? FIRST_PINS);
  const marked = new Set(obligation.marks.map((mark) => `${mark.step} ${mark.on}`));
  const silentFrom = silenceDay(obligation, calendar);
  for (const rung of datedRungs(obligation, calendar)) {
    if (silentFrom !== null && isRepeat(rung) && rung.on >= silentFrom) return;
    if (!isObsolete(rung, obligation) && !marked.has(`${rung.step} ${rung.on}`)) yield rung;
  }
}

/**
 * Days on which the period stood still do not count after its last day either: nothing was missed on them. A rung marked on
 * the day it would have without the pause, the morning before it began, was given.
 */
function* datedRungs({ policy, dueOn, ledger, marks }: Obligation, calendar: Calendar): Generator<DatedRung> {
  const paused = pausedTest(standingPauses(ledger));
  const marked = new Set(marks.map((mark) => `${mark.step} ${mark.on}`));
  const dated = (step: string, plain: Day, on: Day): DatedRung => ({
    step,
    on: marked.has(`${step} ${plain}`) ? plain : on,
  });
  for (const { step, offset, every } of LADDERS[policy.ladder] ?? []) {
    let plain = rungDay(dueOn, offset, calendar);
    let on = offset > 0 ? advance(dueOn, offset, 'wd', calendar, paused) : plain;
    if (every === undefined) yield dated(step, plain, on);
    else
      for (let k = 1; ; k += 1) {
        yield dated(`${step}.${k}`, plain, on);
        plain = addWorkingDays(calendar, plain, every);
        on = advance(on, every, 'wd', calendar, paused);
      }
  }
}

/** A last day that is off (not rolled) is recalled on the working day before it. */
function rungDay(dueOn: Day, offset: number, calendar: Calendar): Day {
  return offset === 0 ? previousWorkingDay(calendar, dueOn) : addWorkingDays(calendar, dueOn, offset);
}

/**
 * The first day without repeats, or null. An acknowledgement silences the due date it was given for; after an extension
 * the new due date escalates again.
 */
function silenceDay({ acknowledgedOn, dueOn }: Obligation, calendar: Calendar): Day | null {
  return acknowledgedOn !== null && acknowledgedOn >= addWorkingDays(calendar, dueOn, 1) ? acknowledgedOn : null;
}

/**
 * A reminder is never due when its day is not after the trigger (a period shorter than the reminder) or not after the
 * day on which an extension or a resumed pause set the present date: that decision told the owner already. A correction
 * does not count here: what a late entry missed is made up.
 */
function isObsolete(rung: DatedRung, obligation: Obligation): boolean {
  if (isEscalation(rung) || obligation.policy.length.direction === 'before') return false;
  const moved = obligation.ledger.flatMap((entry) => (entry.kind === 'correction' ? [] : [dayOf(entry.recordedAt)]));
  return [effectiveStart(obligation), ...moved].some((day) => rung.on <= day);
}

function isEscalation(rung: DatedRung): boolean {
  return rung.step.startsWith('escalate');
}

function isRepeat(rung: DatedRung): boolean {
  return rung.step.startsWith('escalate.repeat.');
}

/** FNV-1a over the characters of a text, 32 bits: a fixed hash, the same on every machine. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash ^= character.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193) >>> 0;
  }
  return hash;
}
