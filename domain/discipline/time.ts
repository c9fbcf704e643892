import type { Day } from '../calendar/calendar.ts';
import { addDays } from '../calendar/day.ts';
import { settle } from '../deadlines/open.ts';
import type { Context } from '../process.ts';
import type { DisciplineEvent } from './events.ts';
import { openFor, resumeAll } from './obligations.ts';
import { postponementOf } from './postponement.ts';
import type { DisciplineState } from './state.ts';

/** What has come about in a discipline by time alone, up to today: its lapse, or the review of its postponement. */
export function timeEvents(state: DisciplineState, context: Context): DisciplineEvent[] {
  const lapsesOn = lastDayInForce(state);
  if (lapsesOn !== null && context.today > lapsesOn) {
    return [
      { type: 'DecisionLapsed', lastDay: lapsesOn },
      ...settle(state.obligations, ['party.disc.lapse'], lapsesOn),
    ];
  }
  const reviewOn = state.postponement?.reviewOn ?? null;
  return reviewOn !== null && context.today >= reviewOn ? review(state, reviewOn, context) : [];
}

/** The days on which time alone changes a discipline. */
export function wakesOn(state: DisciplineState): readonly Day[] {
  const lapsesOn = lastDayInForce(state);
  const days = [lapsesOn === null ? null : addDays(lapsesOn, 1), state.postponement?.reviewOn ?? null];
  return days.filter((day) => day !== null);
}

function lastDayInForce({ stage, decision }: DisciplineState): Day | null {
  return stage === 'DECIDED' ? (decision?.lapsesOn ?? null) : null;
}

/** No ground left: it goes on by itself. A ground that still holds by the record gets its next day, always a later one. */
function review(state: DisciplineState, reviewOn: Day, context: Context): DisciplineEvent[] {
  const { obligations, postponement } = state;
  const next = postponementOf(postponement?.grounds ?? [], context.today);
  if (next === null) {
    return [
      { type: 'DisciplineResumed', reason: null },
      ...settle(obligations, ['disc.postponed_review'], reviewOn),
      ...resumeAll(state, 'POSTPONEMENT_OVER', context),
    ];
  }
  return [
    { type: 'PostponementReviewed', reviewOn: next.reviewOn },
    ...settle(obligations, ['disc.postponed_review'], reviewOn, 'cancelled'),
    ...openFor(state, 'disc.postponed_review', next.reviewOn, context),
  ];
}
