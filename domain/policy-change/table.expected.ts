import type { Role } from '../process.ts';
import type { PolicyChangeCommandType } from './commands.ts';
import type { PolicyChangeStage } from './state.ts';

/** Who stands before the table: a role held in the body that proposes, or `above` in a body over it; whoever is not named is refused. */
export type Who = Role | `${Role} above` | 'owner' | 'system' | 'process';

export type Permissions = Readonly<Partial<Record<PolicyChangeStage | 'NONE', readonly Who[]>>>;

/** The head of the body that proposes; who leads it or a body over it. */
const DECIDERS = ['HEAD', 'LEADER', 'LEADER above'] as const;

function always(...who: readonly Who[]): Permissions {
  return { PROPOSED: who, PUBLISHED: who, REJECTED: who, WITHDRAWN: who };
}

/** Who may give which command in which stage, written down by hand, not from the table of transitions. */
export const EXPECTED: Readonly<Record<PolicyChangeCommandType, Permissions>> = {
  proposePolicy: { NONE: ['ADMINISTRATOR', 'HEAD'] },
  publishPolicy: { PROPOSED: DECIDERS },
  rejectPolicy: { PROPOSED: DECIDERS },
  withdrawPolicy: { PROPOSED: ['ADMINISTRATOR', 'HEAD'] },
  confirmMigration: { PUBLISHED: DECIDERS },

  addNote: { PROPOSED: ['ADMINISTRATOR', 'HEAD'], PUBLISHED: ['ADMINISTRATOR', 'HEAD'] },
  requestExtension: { PROPOSED: ['owner'] },
  approveExtension: { PROPOSED: DECIDERS },
  refuseExtension: { PROPOSED: DECIDERS },
  urge: { PROPOSED: DECIDERS },
  acknowledgeUrging: { PROPOSED: ['owner'] },
  acknowledgeEscalation: { PROPOSED: DECIDERS },
  explainLateness: always('HEAD'),
  applyRule: always('process'),

  deliveryRefused: always('system', 'process'),
  clock: always('system'),
};
