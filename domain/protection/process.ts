import { follow } from '../organisation/succession.ts';
import type { OwnerSucceeded } from '../organisation/succession-events.ts';
import type { ProcessDefinition } from '../process.ts';
import type { ProtectionCommand } from './commands.ts';
import { decideProtection } from './decide.ts';
import type { ProtectionEvent } from './events.ts';
import { evolveProtection } from './evolve.ts';
import { factsFor } from './facts.ts';
import { followUps } from './follow-ups.ts';
import { INITIAL_PROTECTION } from './state.ts';
import type { ProtectedCase, ProtectionState } from './state.ts';
import { wakesOn } from './time.ts';
import { PROTECTION_TRANSITIONS } from './transitions.ts';

/** A protection as a process: its table, its decisions, and whom it tells. It outlives the case of the sender. */
export const PROTECTION_PROCESS: ProcessDefinition<ProtectionState, ProtectionCommand, ProtectionEvent> = {
  kind: 'protection',
  initial: INITIAL_PROTECTION,
  transitions: PROTECTION_TRANSITIONS,
  factsFor,
  decide: decideProtection,
  evolve: evolveProtection,
  followUps,
  wakesOn,
  succession: {
    subjects: ({ subjects }) => subjects.flatMap((one) => one.organisationId ?? []),
    follow: (state, event) => ({ ...state, cases: state.cases.map((one) => movedWith(one, event)) }),
  },
  isFinished: ({ stage, obligations }) =>
    (stage === 'ENDED' || stage === 'REFUSED') && obligations.every((one) => one.status !== 'open'),
};

/** Where the heir is a body that the cases are about, the one above has them as it has this (practice: P15). */
function movedWith(one: ProtectedCase, { moves, owner, judgesItself }: OwnerSucceeded): ProtectedCase {
  if (one.organisation === undefined) return one;
  const heir = follow(one.organisation, moves);
  const isPassedOver = judgesItself && moves.some(({ to, above }) => to.id === heir.id && above?.id === owner.id);
  return { ...one, organisation: isPassedOver ? owner : heir };
}
