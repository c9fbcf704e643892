import type { ProcessDefinition } from '../process.ts';
import type { PolicyChangeCommand } from './commands.ts';
import { decidePolicyChange } from './decide.ts';
import type { PolicyChangeEvent } from './events.ts';
import { evolvePolicyChange } from './evolve.ts';
import { factsFor } from './facts.ts';
import { followUps } from './follow-ups.ts';
import { INITIAL_POLICY_CHANGE } from './state.ts';
import type { PolicyChangeState } from './state.ts';
import { POLICY_CHANGE_TRANSITIONS } from './transitions.ts';

/** The change of a row of the deadline policy as a process: its table, its decisions, and what it asks of the world. */
export const POLICY_CHANGE_PROCESS: ProcessDefinition<PolicyChangeState, PolicyChangeCommand, PolicyChangeEvent> = {
  kind: 'policy-change',
  initial: INITIAL_POLICY_CHANGE,
  transitions: POLICY_CHANGE_TRANSITIONS,
  factsFor,
  decide: decidePolicyChange,
  evolve: evolvePolicyChange,
  followUps,
  // What is owed names its own days.
  wakesOn: () => [],
  isFinished: (state) => state.stage !== 'PROPOSED' && state.obligations.every((one) => one.status !== 'open'),
};
