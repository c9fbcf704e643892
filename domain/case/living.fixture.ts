import type { Day } from '../calendar/calendar.ts';
import { addDays, dayOf } from '../calendar/day.ts';
import type { EarlierRemediation } from '../facts.ts';
import type { Actor } from '../process.ts';
import type { CaseCommand, CaseCommandType } from './commands.ts';
import { decideCase } from './decide.ts';
import type { CaseEvent } from './events.ts';
import { evolveCase } from './evolve.ts';
import { contextFor, fold, record } from './given.fixture.ts';
import type { Story } from './given.fixture.ts';
import { EXTENSIBLE } from './random-commands.fixture.ts';
import type { CaseState } from './state.ts';

const BEGIN = '2026-03-02';

/** One accepted step, with the case before and after it. */
export interface Accepted {
  type: string;
  personId: string | null;
  before: CaseState;
  after: CaseState;
  events: readonly CaseEvent[];
  on: Day;
}

/** Where a story stands: what was recorded, what it comes to, and the day. */
export interface Standing {
  story: Story;
  state: CaseState;
  today: Day;
}

/** A command by whom. */
export interface Move {
  type: CaseCommandType;
  command: CaseCommand;
  actor: Actor;
}

/** Where this story stands on the day of its last event. */
export function standingAfter(story: Story): Standing {
  return { story, state: fold(story), today: dayOf(story.at(-1)?.at ?? `${BEGIN}T02:00:00.000Z`) };
}

/** The events of this move now; null when it is refused. Nothing given to the decision is changed by it. */
export function eventsOf({ state, today }: Standing, { command, actor }: Move): readonly CaseEvent[] | null {
  const context = contextFor(state, command, { actor, on: today, policies: EXTENSIBLE });
  const facts = { ...context.facts, remediations: remediedBefore(state, today) };
  const decision = decideCase(state, command, { ...context, facts });
  return decision.ok ? decision.events : null;
}

/** The story one accepted move further, frozen, so that a later decision that tried to change it would throw. */
export function goFurther(
  standing: Standing,
  { type, actor }: Move,
  events: readonly CaseEvent[],
): { next: Standing; step: Accepted } {
  const { story, state, today } = standing;
  const longer = record(story, events, actor, today);
  const after = freeze(longer.slice(story.length).reduce(evolveCase, state));
  const step = { type, personId: actor.personId, before: state, after, events, on: today };
  return { next: { story: longer, state: after, today }, step };
}

/** That the same was found of the same person a month before, in another matter. */
function remediedBefore({ allegations }: CaseState, today: Day): readonly EarlierRemediation[] {
  const codes = allegations.flatMap((one) => one.codes);
  return [
    {
      ...{ remediationId: 'remediation-0', matterId: 'matter-0', personId: 'branchSecretary', organisationId: null },
      ...{ codes, concludedOn: addDays(today, -30) },
    },
  ];
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) freeze(inner);
  }
  return value;
}
