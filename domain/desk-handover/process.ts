import type { ProcessDefinition } from '../process.ts';
import type { HandoverCommand } from './commands.ts';
import { decideHandover } from './decide.ts';
import type { HandoverEvent } from './events.ts';
import { evolveHandover } from './evolve.ts';
import { factsFor } from './facts.ts';
import { followUps } from './follow-ups.ts';
import { INITIAL_DESK_HANDOVER } from './state.ts';
import type { DeskHandoverState } from './state.ts';
import { HANDOVER_TRANSITIONS } from './transitions.ts';

/** The handing over of a desk as a process: its table, its decisions, and what it asks of the cases on the desk. */
export const DESK_HANDOVER_PROCESS: ProcessDefinition<DeskHandoverState, HandoverCommand, HandoverEvent> = {
  kind: 'desk-handover',
  initial: INITIAL_DESK_HANDOVER,
  transitions: HANDOVER_TRANSITIONS,
  factsFor,
  decide: decideHandover,
  evolve: evolveHandover,
  followUps,
  wakesOn: () => [],
  isFinished: ({ stage, obligations }) => stage === 'DONE' && obligations.every((one) => one.status !== 'open'),
};
