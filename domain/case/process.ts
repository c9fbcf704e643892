import type { ProcessDefinition } from '../process.ts';
import type { CaseCommand } from './commands.ts';
import { decideCase } from './decide.ts';
import type { CaseEvent } from './events.ts';
import { CASE_DATES } from './intake/entry-dates.ts';
import { evolveCase } from './evolve.ts';
import { factsFor } from './facts.ts';
import { followUps } from './follow-ups.ts';
import { withSenders } from './senders/senders.ts';
import type { CaseState } from './state.ts';
import { INITIAL_CASE } from './state.ts';
import { CASE_SUCCESSION } from './life/succession.ts';
import { wakesOn } from './time.ts';
import { CASE_TRANSITIONS } from './transitions.ts';

/** The case as a process: its table, its decisions, and what it asks of the world. */
export const CASE_PROCESS: ProcessDefinition<CaseState, CaseCommand, CaseEvent> = {
  kind: 'case',
  initial: INITIAL_CASE,
  transitions: CASE_TRANSITIONS,
  factsFor,
  decide: decideCase,
  evolve: evolveCase,
  followUps,
  wakesOn,
  complete: withSenders,
  succession: CASE_SUCCESSION,
  dated: CASE_DATES,
  subjects: ({ subjects }) => subjects.flatMap(({ personId }) => (personId === null ? [] : [personId])),
  isFinished: (state) => state.stage === 'CLOSED' && state.obligations.every((one) => one.status !== 'open'),
};
