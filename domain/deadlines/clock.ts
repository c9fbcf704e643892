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

/** The next instant at which this process must wake by itself, or null when nothing waits for time. */
export function nextWake(
  obligations: readonly Obligation[],
  today: Day,
  calendar: Calendar,
  processId: string,
): Instant | null {
  const days = obligations
    .filter((one) => one.status === 'open')
    .map((one) => nextRungDay(one, today, calendar))
    .filter((day) => day !== null);
  const first = days.toSorted().at(0);
  return first === undefined ? null : wakeInstant(first, processId);
}
