import type { CaseView, TimelineEntry } from '../../../api/types.ts';
import type { DueState } from '../../../parts/due-mark.tsx';
import { aboutSubject, dayOfEntry } from '../told.ts';

type Hearing = NonNullable<CaseView['verification']>['hearings'][number];

/** The steps every subject goes through, in this order (practice: P26). */
export const STEPS = ['presented', 'explanation', 'session', 'draft', 'comment'] as const;
export type StepName = (typeof STEPS)[number];

export interface Step {
  state: 'done' | 'waiting' | 'silent' | 'missing';
  /** The day of what is done, or from which it is waited for; null where the story does not tell. */
  on: string | null;
}

/** What the sign beside a step is; a period that ran out without an answer is over, not overdue: nobody here owes it. */
export const MARKS: Readonly<Record<Step['state'], DueState>> = {
  done: 'settled',
  waiting: 'due',
  silent: 'settled',
  missing: 'none',
};

/** How far one subject has been heard. `isUnique`: no other subject of the case has this name. */
export function stepsOf(
  hearing: Hearing,
  timeline: readonly TimelineEntry[],
  isUnique: boolean,
): Readonly<Record<StepName, Step>> {
  const last = (...types: readonly string[]) => {
    const entry = aboutSubject(timeline, types, { name: hearing.subject, isUnique }).at(-1);
    return entry === undefined ? null : dayOfEntry(entry);
  };
  const { explanation, draft, presentedOn } = hearing;
  const worked = last('SessionRecorded');
  const isShared = draft.code !== 'not-shared';
  const asked: Step =
    explanation.code === 'not-asked'
      ? { state: 'missing', on: null }
      : explanation.code === 'asked'
        ? { state: 'waiting', on: last('ExplanationRequested') }
        : {
            state: explanation.code === 'given' ? 'done' : 'silent',
            on: last('ExplanationGiven', 'ExplanationMissed'),
          };
  const comment: Step = !isShared
    ? { state: 'missing', on: null }
    : draft.code === 'shared'
      ? { state: 'waiting', on: last('DraftFindingsShared') }
      : { state: draft.code === 'answered' ? 'done' : 'silent', on: last('DraftCommented', 'DraftNotCommented') };
  return {
    presented: { state: presentedOn === null ? 'missing' : 'done', on: presentedOn },
    explanation: asked,
    session: { state: worked === null ? 'missing' : 'done', on: worked },
    draft: { state: isShared ? 'done' : 'missing', on: isShared ? last('DraftFindingsShared') : null },
    comment,
  };
}

/** The command each step is done with; the form already knows about whom. */
const COMMANDS: Readonly<Record<StepName, Readonly<Record<'missing' | 'waiting', string | null>>>> = {
  presented: { missing: 'presentDecision', waiting: null },
  explanation: { missing: 'requestExplanation', waiting: 'recordExplanation' },
  session: { missing: 'recordSession', waiting: null },
  draft: { missing: 'shareDraftFindings', waiting: null },
  comment: { missing: null, waiting: 'commentOnDraft' },
};

/** What to do next about a subject, the first step first; steps that wait for the subject come after those the team owes. */
export function nextFor(steps: Readonly<Record<StepName, Step>>): readonly string[] {
  const of = (state: 'missing' | 'waiting') =>
    STEPS.flatMap((name) => (steps[name].state === state ? (COMMANDS[name][state] ?? []) : []));
  const [next] = of('missing');
  return [...(next === undefined ? [] : [next]), ...of('waiting')];
}
