import type { ProcessDefinition } from '../process.ts';
import type { ImportCommand } from './commands.ts';
import { decideImport } from './decide.ts';
import type { ImportEvent } from './events.ts';
import { evolveImport } from './evolve.ts';
import { factsFor } from './facts.ts';
import { followUps } from './follow-ups.ts';
import { INITIAL_IMPORT, lapsesOn } from './state.ts';
import type { ImportState } from './state.ts';
import { IMPORT_TRANSITIONS } from './transitions.ts';

/** An import of an old register as a process: its table, its decisions, and what it asks of the world. */
export const IMPORT_PROCESS: ProcessDefinition<ImportState, ImportCommand, ImportEvent> = {
  kind: 'import',
  initial: INITIAL_IMPORT,
  transitions: IMPORT_TRANSITIONS,
  factsFor,
  decide: decideImport,
  evolve: evolveImport,
  followUps,
  wakesOn: (state) => {
    const lapses = lapsesOn(state);
    return lapses === null ? [] : [lapses];
  },
  isFinished: ({ stage }) => stage === 'DONE' || stage === 'CANCELLED',
};
