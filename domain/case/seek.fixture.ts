import { addDays } from '../calendar/day.ts';
import { among } from './among.fixture.ts';
import { BEGINNINGS } from './beginnings.fixture.ts';
import { eventsOf, goFurther, standingAfter } from './living.fixture.ts';
import type { Accepted, Move, Standing } from './living.fixture.ts';
import { actorsFor, chooseCommand, commandsAt } from './random-commands.fixture.ts';

/** Rounds over all beginnings before whatever is still missing is called unreachable, and steps in each story. */
const ROUNDS = 12;
const STEPS = 24;
/** Contents tried for a command that is missing, for each of all others where a story begins, and for each of a few after that. */
const TRIES = 60;
const TRIES_AT_FIRST = 8;
const OTHERS = 6;
const TRIES_OF_OTHERS = 3;

interface Found {
  move: Move;
  events: NonNullable<ReturnType<typeof eventsOf>>;
}

interface Seeking {
  left: ReadonlySet<string>;
  /** How often each command was taken. */
  taken: ReadonlyMap<string, number>;
  next: () => number;
  isFirst: boolean;
}

/**
 * Looks for whatever chance has not brought: lives stories that look ahead in each step, take what is missing as soon as it is
 * accepted anywhere, and otherwise what was seldom taken. Each accepted step is handed to `check`. Answers what was not found.
 */
export function seek(missing: ReadonlySet<string>, check: (step: Accepted) => void): readonly string[] {
  const left = new Set(missing);
  const taken = new Map<string, number>();
  const next = numbersFrom(1);
  for (let round = 0; round < ROUNDS; round += 1) {
    // First only what is one step from a beginning.
    const steps = round === 0 ? 1 : STEPS;
    for (const beginning of BEGINNINGS) {
      let standing = standingAfter(beginning);
      for (let step = 0; step < steps && left.size > 0; step += 1) {
        const found = lookAhead(standing, { left, taken, next, isFirst: step === 0 });
        // What only waiting brings: a month goes by now and then.
        const days = among([0, 0, 1, 3, 3, 35], next());
        if (found === null) {
          standing = { ...standing, today: addDays(standing.today, Math.max(days, 1)) };
          continue;
        }
        const { move, events } = found;
        const gone = goFurther(standing, move, events);
        check(gone.step);
        for (const name of [move.type, ...events.map((one) => one.type)]) left.delete(name);
        taken.set(move.type, (taken.get(move.type) ?? 0) + 1);
        standing = { ...gone.next, today: addDays(gone.next.today, days) };
      }
      if (left.size === 0) return [];
    }
  }
  return [...left];
}

/** What is missing if anything here brings it, else the accepted move of those tried that was taken least. */
function lookAhead(standing: Standing, { left, taken, next, isFirst }: Seeking): Found | null {
  const types = commandsAt(standing.state);
  const wanted = types.filter((type) => left.has(type));
  const others = isFirst ? types : Array.from({ length: OTHERS }, () => among(types, next()));
  const tries = isFirst ? TRIES_AT_FIRST : TRIES_OF_OTHERS;
  let best: Found | null = null;
  for (const type of [...wanted, ...others]) {
    const actors = actorsFor(standing.state, type);
    for (let n = 0; n < (left.has(type) ? TRIES : tries); n += 1) {
      const command = chooseCommand(type, standing.state, standing.today, [next(), next(), next(), next()]);
      const move = { type, command, actor: among(actors, next()) };
      const events = eventsOf(standing, move);
      if (events === null) continue;
      if (left.has(type) || events.some((one) => left.has(one.type))) return { move, events };
      if (best === null || (taken.get(type) ?? 0) < (taken.get(best.move.type) ?? 0)) best = { move, events };
    }
  }
  return best;
}

/** Numbers without an order to be seen, the same for the same beginning (a linear congruence, its low bits left out). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 8;
  };
}
