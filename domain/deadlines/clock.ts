import type { Calendar, Day, Instant } from '../calendar/calendar.ts';
import { LADDERS, nextRungDay, rungsDue, wakeInstant } from './ladder.ts';
import type { Obligation } from './obligation.ts';
import type { ObligationEvent } from './obligation-events.ts';

/**
 * The ladder steps that time has brought, one event per obligation. After an outage or a late entry all missed steps
 * are recorded in order, and the one notice that follows goes to the audience of the highest step.
 */
export function ladderEvents(obligations: readonly Obligation[], today: Day, calendar: Calendar): ObligationEvent[] {
  return obligations.flatMap((obligation) => {
    const marks = rungsDue(obligation, today, calendar);
    const highest = marks.at(-1);
    if (highest === undefined) return [];
    return [
      {
        type: 'LadderStepsReached',
        obligationId: obligation.id,
        marks,
        audience: audienceOf(obligation, highest.step),
      },
    ];
  });
}

/** Who is told at that step: the audience of its rung; repeats speak to the level above. */
function audienceOf(obligation: Obligation, step: string): string {
  const rung = (LADDERS[obligation.policy.ladder] ?? []).find((one) => one.step === step);
  return rung?.audience ?? 'level-above';
}

/** What a process waits for: the ladders of its obligations, and days of its own (`wakesOn`). */
export interface Waiting {
  obligations: readonly Obligation[];
  days: readonly Day[];
}

/**
 * The next instant at which this process must wake by itself, or null when nothing waits for time. A day of its own that
 * has passed unseen (an outage, a late entry) gives an instant in the past, which the engine takes as "at once"; the wake-up
 * answers with events after which the day is no longer named, as a ladder step is marked.
 */
export function nextWake(
  { obligations, days }: Waiting,
  today: Day,
  calendar: Calendar,
  processId: string,
): Instant | null {
  const rungs = obligations
    .filter((one) => one.status === 'open')
    .map((one) => nextRungDay(one, today, calendar))
    .filter((day) => day !== null);
  const first = [...rungs, ...days].toSorted().at(0);
  return first === undefined ? null : wakeInstant(first, processId);
}
