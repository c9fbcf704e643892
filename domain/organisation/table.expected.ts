import type { Role } from '../process.ts';
import type { OrganisationCommandType } from './commands.ts';
import type { OrganisationStage } from './state.ts';

/** Who stands before the table: a role held in the body that decides, or `above` in a body over it; whoever is not named is refused. */
type Who = Role | `${Role} above` | 'owner' | 'system' | 'process';
type Permissions = Readonly<Partial<Record<OrganisationStage | 'NONE', readonly Who[]>>>;

const HEADS = ['HEAD', 'HEAD above'] as const;
const KEEPERS = ['ADMINISTRATOR', 'ADMINISTRATOR above', ...HEADS] as const;
const LEADERS = [...HEADS, 'LEADER', 'LEADER above'] as const;

function always(...who: readonly Who[]): Permissions {
  return { PROPOSED: who, DECIDED: who, CARRIED_OUT: who, REJECTED: who, WITHDRAWN: who };
}

/** Who may give which command in which stage, written down by hand, not from the table of transitions. */
export const EXPECTED: Readonly<Record<OrganisationCommandType, Permissions>> = {
  proposeReorganisation: { NONE: KEEPERS },
  confirmReorganisation: { PROPOSED: HEADS },
  rejectReorganisation: { PROPOSED: HEADS },
  withdrawReorganisation: { PROPOSED: KEEPERS, DECIDED: KEEPERS },

  addNote: always(...KEEPERS),
  requestExtension: { PROPOSED: ['owner'] },
  approveExtension: { PROPOSED: LEADERS },
  refuseExtension: { PROPOSED: LEADERS },
  urge: { PROPOSED: LEADERS },
  acknowledgeUrging: { PROPOSED: ['owner'] },
  acknowledgeEscalation: { PROPOSED: LEADERS },
  explainLateness: always(...HEADS),
  applyRule: always('process'),

  deliveryRefused: always('system', 'process'),
  clock: always('system'),
};
