import type { ProcessDefinition } from '../process.ts';
import type { RemediationCommand } from './commands.ts';
import { decideRemediation } from './decide.ts';
import type { RemediationEvent } from './events.ts';
import { evolveRemediation } from './evolve.ts';
import { factsFor } from './facts.ts';
import { followUps } from './follow-ups.ts';
import { INITIAL_REMEDIATION } from './state.ts';
import type { RemediationState } from './state.ts';
import { REMEDIATION_TRANSITIONS } from './transitions.ts';
import { unitFollows } from './unit.ts';

/** A remediation as a process: its table, its decisions, and what it asks of the world. */
export const REMEDIATION_PROCESS: ProcessDefinition<RemediationState, RemediationCommand, RemediationEvent> = {
  kind: 'remediation',
  initial: INITIAL_REMEDIATION,
  transitions: REMEDIATION_TRANSITIONS,
  factsFor,
  decide: decideRemediation,
  evolve: evolveRemediation,
  followUps,
  // The checks counted from it have gone on: another day is another check.
  dated: { days: { recordCheckpoint: 'on' } },
  // Nothing but what is owed brings it to wake.
  wakesOn: () => [],
  succession: {
    subjects: ({ organisationSubjectId }) => (organisationSubjectId === null ? [] : [organisationSubjectId]),
    follow: unitFollows,
  },
  subjects: ({ personId }) => (personId === null ? [] : [personId]),
  isFinished: ({ stage, end, obligations }) =>
    (stage === 'DONE' || (stage === 'NOT_DONE' && end !== null)) && obligations.every((one) => one.status !== 'open'),
};
