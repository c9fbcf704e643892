import type { ProcessDefinition } from '../process.ts';
import type { DisciplineCommand } from './commands.ts';
import { decideDiscipline } from './decide.ts';
import type { DisciplineEvent } from './events.ts';
import { evolveDiscipline } from './evolve.ts';
import { factsFor } from './facts.ts';
import { followUps } from './follow-ups.ts';
import { isTerminal } from './forms.ts';
import { INITIAL_DISCIPLINE } from './state.ts';
import type { DisciplineState } from './state.ts';
import { wakesOn } from './time.ts';
import { DISCIPLINE_TRANSITIONS } from './transitions.ts';

/** The discipline as a process: its table, its decisions, and what it asks of the world. */
export const DISCIPLINE_PROCESS: ProcessDefinition<DisciplineState, DisciplineCommand, DisciplineEvent> = {
  kind: 'discipline',
  initial: INITIAL_DISCIPLINE,
  transitions: DISCIPLINE_TRANSITIONS,
  factsFor,
  decide: decideDiscipline,
  evolve: evolveDiscipline,
  followUps,
  wakesOn,
  // They stand in the decision or its minutes: another day is another paper.
  dated: {
    days: {
      recordBranchVote: 'heldOn',
      signDecision: 'signedOn',
      serveDecision: 'on',
      announceDecision: 'on',
      tellNotDisciplined: 'on',
      tellHomeBranch: 'on',
    },
  },
  subjects: ({ personId }) => (personId === null ? [] : [personId]),
  isFinished: (state) => isFinal(state) && state.obligations.every((one) => one.status !== 'open'),
};

/** Lapsed, not disciplined, or of a form that never lapses. */
function isFinal({ stage, decision }: DisciplineState): boolean {
  if (stage === 'DECIDED') return decision !== null && isTerminal(decision.form);
  return stage === 'NOT_DISCIPLINED' || stage === 'LAPSED';
}
