import type { ProcessDefinition } from '../process.ts';
import type { SuspensionCommand } from './commands.ts';
import { decideSuspension } from './decide.ts';
import type { SuspensionEvent } from './events.ts';
import { evolveSuspension } from './evolve.ts';
import { factsFor } from './facts.ts';
import { followUps } from './follow-ups.ts';
import { INITIAL_SUSPENSION } from './state.ts';
import type { SuspensionState } from './state.ts';
import { wakesOn } from './time.ts';
import { SUSPENSION_TRANSITIONS } from './transitions.ts';

/** The suspension as a process: its table, its decisions, and what it asks of the world. */
export const SUSPENSION_PROCESS: ProcessDefinition<SuspensionState, SuspensionCommand, SuspensionEvent> = {
  kind: 'suspension',
  initial: INITIAL_SUSPENSION,
  transitions: SUSPENSION_TRANSITIONS,
  factsFor,
  decide: decideSuspension,
  evolve: evolveSuspension,
  followUps,
  wakesOn,
  // They stand in the order, or in the one that ends it: another day is another paper.
  dated: { days: { order: 'orderedOn', lift: 'on' } },
  isFinished: (state) => state.stage === 'ENDED' && state.obligations.every((one) => one.status !== 'open'),
};
