import type { ProcessDefinition } from '../process.ts';
import type { OrganisationCommand } from './commands.ts';
import { wakesOn } from './decide-act.ts';
import { decideOrganisation } from './decide.ts';
import type { OrganisationEvent } from './events.ts';
import { evolveOrganisation } from './evolve.ts';
import { factsFor } from './facts.ts';
import { followUps } from './follow-ups.ts';
import { INITIAL_ORGANISATION } from './state.ts';
import type { OrganisationState } from './state.ts';
import { ORGANISATION_TRANSITIONS } from './transitions.ts';

/** One act on the tree of organisations as a process: its table, its decisions, and what it asks of the world. */
export const ORGANISATION_PROCESS: ProcessDefinition<OrganisationState, OrganisationCommand, OrganisationEvent> = {
  kind: 'organisation',
  initial: INITIAL_ORGANISATION,
  transitions: ORGANISATION_TRANSITIONS,
  factsFor,
  decide: decideOrganisation,
  evolve: evolveOrganisation,
  followUps,
  wakesOn,
  isFinished: ({ stage, obligations }) =>
    stage !== 'PROPOSED' && stage !== 'DECIDED' && obligations.every((one) => one.status !== 'open'),
};
