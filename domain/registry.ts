import { CASE_PROCESS } from './case/process.ts';
import { DISCIPLINE_PROCESS } from './discipline/process.ts';
import { MEETING_PROCESS } from './meeting/process.ts';
import { SUSPENSION_PROCESS } from './suspension/process.ts';
import type { ProcessDefinition, ProcessKind, ProcessState } from './process.ts';

/** A process definition whose own types are known only to itself: what the shell and the ledger work with. */
export type AnyProcess = ProcessDefinition<ProcessState, { type: string }, { type: string }>;

const DEFINITIONS: Readonly<Record<ProcessKind, AnyProcess>> = {
  // Its own types are set aside here: states and commands come back from storage as plain JSON.
  case: CASE_PROCESS,
  meeting: MEETING_PROCESS,
  discipline: DISCIPLINE_PROCESS,
  suspension: SUSPENSION_PROCESS,
};

/** The definition of that kind of process. */
export function definitionOf(kind: ProcessKind): AnyProcess {
  return DEFINITIONS[kind];
}

/**
 * A stored state as the definition knows it today: what was added to the shape since it was stored has its first value.
 */
export function stateOf(kind: ProcessKind, stored: ProcessState): ProcessState {
  return { ...DEFINITIONS[kind].initial, ...stored };
}
