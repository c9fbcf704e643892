import type { ProcessDefinition } from '../process.ts';
import type { CongressCommand } from './commands.ts';
import { decideCongress } from './decide.ts';
import type { CongressEvent } from './events.ts';
import { evolveCongress } from './evolve.ts';
import { factsFor } from './facts.ts';
import { followUps } from './follow-ups.ts';
import { INITIAL_CONGRESS } from './state.ts';
import type { CongressState } from './state.ts';
import { wakesOn } from './time.ts';
import { CONGRESS_TRANSITIONS } from './transitions.ts';

/** A congress as a process: its table, its decisions, and what it asks of the world. */
export const CONGRESS_PROCESS: ProcessDefinition<CongressState, CongressCommand, CongressEvent> = {
  kind: 'congress',
  initial: INITIAL_CONGRESS,
  transitions: CONGRESS_TRANSITIONS,
  factsFor,
  decide: decideCongress,
  evolve: evolveCongress,
  followUps,
  wakesOn,
  // It stands in the signed minutes: another day is another paper.
  dated: { days: { handOverAfterCongress: 'heldOn' } },
  isFinished: ({ stage, obligations }) =>
    (stage === 'HELD' || stage === 'CANCELLED') && obligations.every((one) => one.status !== 'open'),
};
