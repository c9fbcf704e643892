import type { Role } from '../process.ts';
import type { CongressCommandType } from './commands.ts';
import type { CongressStage } from './state.ts';

/** Who stands before the table: a role held in the body that holds the congress, or `above` in a body over it. */
export type Who = Role | `${Role} above` | 'owner' | 'head of the inspection committee' | 'system' | 'process';

export type Permissions = Readonly<Partial<Record<CongressStage | 'NONE', readonly Who[]>>>;

function ahead(...who: readonly Who[]): Permissions {
  return { PLANNED: who, DECLARED: who };
}

/** Until nothing is owed of it any more: its day may have to be confirmed after it was held. */
function owing(...who: readonly Who[]): Permissions {
  return { PLANNED: who, DECLARED: who, HELD: who };
}

function always(...who: readonly Who[]): Permissions {
  return { PLANNED: who, DECLARED: who, HELD: who, CANCELLED: who };
}

/** The head of the body, and who leads it or a body over it. */
const DECIDERS = ['HEAD', 'LEADER', 'LEADER above'] as const;

/** Who may give which command in which stage, written down by hand from practice.md (P20), not from the table of transitions. */
export const EXPECTED: Readonly<Record<CongressCommandType, Permissions>> = {
  planCongress: { NONE: ['MEETING_SECRETARY', 'HEAD'] },
  confirmCongress: { PLANNED: DECIDERS },
  cancelCongress: ahead(...DECIDERS),
  // A case may be late with its word.
  noteDeferral: always('process'),
  handOverAfterCongress: { DECLARED: ['HEAD'] },
  // F50: nobody else, not even the head of the body, asks what is known of a candidate.
  stateOnCandidate: ahead('head of the inspection committee'),
  // P36: another person than who entered it.
  confirmEntryDate: owing(...DECIDERS),

  addNote: ahead('MEETING_SECRETARY', 'HEAD'),
  requestExtension: owing('owner'),
  approveExtension: owing(...DECIDERS),
  refuseExtension: owing(...DECIDERS),
  urge: owing(...DECIDERS),
  acknowledgeUrging: owing('owner'),
  acknowledgeEscalation: owing(...DECIDERS),
  explainLateness: always('HEAD'),
  applyRule: always('process'),

  deliveryRefused: always('system', 'process'),
  clock: owing('system'),
};
