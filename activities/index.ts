import type { Deliver } from './deliver.ts';
import type { PrepareDigest } from './digest.ts';
import type { Step } from './step.ts';

/** Everything processes may ask of the world. */
export interface Activities {
  step: Step;
  deliver: Deliver;
}

/** What the rounds of morning and night ask for; each may be asked again at any time. */
export interface Rounds {
  prepareDigest: PrepareDigest;
  /** Nudges processes that should have woken by now. */
  findMissed: () => Promise<{ nudged: number }>;
  /** Begins the wait for next year's calendar where none is awaited or published. */
  awaitNextYear: () => Promise<void>;
  /** Draws what the levels above read again of the month that is over. */
  drawForRereading: () => Promise<{ asked: number }>;
}

/** The activities over their ports; the mains give the real ones, tests their own, and no rounds where none are run. */
export function createActivities(ports: Activities, rounds?: Rounds): Activities & Partial<Rounds> {
  return {
    step: (request) => ports.step(request),
    deliver: (request) => ports.deliver(request),
    ...(rounds === undefined
      ? {}
      : {
          prepareDigest: (day) => rounds.prepareDigest(day),
          findMissed: () => rounds.findMissed(),
          awaitNextYear: () => rounds.awaitNextYear(),
          drawForRereading: () => rounds.drawForRereading(),
        }),
  };
}
