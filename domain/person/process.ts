import type { ProcessDefinition } from '../process.ts';
import type { PersonCommand } from './commands.ts';
import { decidePerson } from './decide.ts';
import type { PersonEvent } from './events.ts';
import { evolvePerson } from './evolve.ts';
import { factsFor } from './facts.ts';
import { followUps } from './follow-ups.ts';
import { INITIAL_PERSON } from './state.ts';
import type { PersonState } from './state.ts';
import { PERSON_TRANSITIONS } from './transitions.ts';

/** A person on record as a process: posts, relatives and what happened to them, in time. */
export const PERSON_PROCESS: ProcessDefinition<PersonState, PersonCommand, PersonEvent> = {
  kind: 'person',
  initial: INITIAL_PERSON,
  transitions: PERSON_TRANSITIONS,
  factsFor,
  decide: decidePerson,
  evolve: evolvePerson,
  followUps,
  wakesOn: ({ awaited }) => awaited,
  // Nothing is owed, and no day of a post is waited for; what is recorded later begins another run.
  isFinished: ({ awaited, obligations }) => awaited.length === 0 && obligations.every((one) => one.status !== 'open'),
};
