import type { Day } from '../calendar/calendar.ts';
import { addDays } from '../calendar/day.ts';
import type { Context } from '../process.ts';
import type { CaseEvent } from './events.ts';
import { evolveEvent } from './evolve.ts';
import { longPauseAfter } from './oversight/oversight-marks.ts';
import { holdsWakeOn } from './holds/lift-holds.ts';
import { endPause, pauseRunsUntil } from './settlement/pause-limit.ts';
import { endQuestion } from './settlement/standstill.ts';
import type { CaseState } from './state.ts';
import { settleOne } from './verification/team-obligations.ts';
import type { SubjectHearing } from './verification/verification-state.ts';

/** Something that is waited for, and what has happened once its last day is over. */
interface Waiting {
  lastDay: Day;
  passed: (context: Context) => readonly CaseEvent[];
}

/** What has come about in a case by time alone, up to today: who was asked and has kept silent, what stood still too long. */
export function timeEvents(state: CaseState, context: Context): CaseEvent[] {
  if (state.stage === null || state.stage === 'CLOSED') return [];
  const resumed = passedBy(endOfPause(state), context);
  // What stood still may have run out since it runs again: after an outage both are found on the same day.
  const running = resumed.reduce((folded, event) => evolveEvent(folded, event, context.now), state);
  return [...resumed, ...passedBy([...longPause(running), ...answers(running)], context)];
}

function passedBy(waitings: readonly Waiting[], context: Context): CaseEvent[] {
  return waitings.filter((one) => one.lastDay < context.today).flatMap((one) => one.passed(context));
}

/** The days on which time alone changes a case: the day after each last day that is waited for, the earliest first. */
export function wakesOn(state: CaseState): readonly Day[] {
  if (state.stage === null || state.stage === 'CLOSED') return [];
  const days = [...endOfPause(state), ...longPause(state), ...answers(state)].map((one) => addDays(one.lastDay, 1));
  return [...new Set([...days, ...holdsWakeOn(state)])].toSorted();
}

/** A pause of the settlement ends by itself where a rule limits it. */
function endOfPause(state: CaseState): readonly Waiting[] {
  const lastDay = pauseRunsUntil(state);
  return lastDay === null ? [] : [{ lastDay, passed: (context) => endPause(state, lastDay, context) }];
}

/** A pause that grows long is seen by the level above while it lasts, not only when it ends (practice: P35). */
function longPause(state: CaseState): readonly Waiting[] {
  const lastDay = longPauseAfter(state);
  const from = state.pause?.from;
  if (lastDay === null || from === undefined) return [];
  return [{ lastDay, passed: ({ today }) => [{ type: 'PauseGrewLong', from, on: today }] }];
}

function answers(state: CaseState): readonly Waiting[] {
  return [...answersOfSubjects(state), ...answerOfSender(state)];
}

/**
 * The explanation and the word on the draft: silence is recorded, so that one who says nothing stops no report (P26). While
 * the settlement stands still, nobody is found silent.
 */
function answersOfSubjects(state: CaseState): readonly Waiting[] {
  if (state.pause !== null) return [];
  return (state.verification?.hearings ?? []).flatMap((hearing) => [
    ...explanationOf(state, hearing),
    ...commentOf(state, hearing),
  ]);
}

function explanationOf(state: CaseState, { subjectId, explanation, explanationId }: SubjectHearing): Waiting[] {
  if (explanation !== 'asked') return [];
  return waitingFor(state, explanationId, (on) => ({ type: 'ExplanationMissed', subjectId, on }));
}

function commentOf(state: CaseState, { subjectId, draft, draftId }: SubjectHearing): Waiting[] {
  if (draft !== 'shared') return [];
  return waitingFor(state, draftId, (on) => ({ type: 'DraftNotCommented', subjectId, on }));
}

/** Nothing has passed while a request for more time lies undecided. */
function waitingFor(state: CaseState, obligationId: string | null, missed: (on: Day) => CaseEvent): Waiting[] {
  const period = state.obligations.find((one) => one.id === obligationId && one.status === 'open');
  if (period === undefined || period.extensionRequest !== null) return [];
  const passed = ({ today }: Context) => [
    missed(today),
    ...settleOne(state.obligations, obligationId, today, 'cancelled'),
  ];
  return [{ lastDay: period.dueOn, passed }];
}

/** A question to the sender ends by itself: what stood still because of it runs again. */
function answerOfSender(state: CaseState): readonly Waiting[] {
  const { question } = state;
  if (question === null) return [];
  const passed = (context: Context): readonly CaseEvent[] => [
    { type: 'QuestionUnanswered', on: context.today },
    ...endQuestion(state, addDays(question.answerBy, 1), context),
  ];
  return [{ lastDay: question.answerBy, passed }];
}
