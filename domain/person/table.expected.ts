import type { Role } from '../process.ts';
import type { PersonCommandType } from './commands.ts';
import type { PersonStage } from './state.ts';

/** Who stands before the table: a role held in the body that keeps the record, or `above` in a body over it; whoever is not named is refused. */
type Who = Role | `${Role} above` | 'owner' | 'system' | 'process';
type Permissions = Readonly<Partial<Record<PersonStage | 'NONE', readonly Who[]>>>;

const HEADS = ['HEAD', 'HEAD above'] as const;
const KEEPERS = ['ADMINISTRATOR', 'ADMINISTRATOR above', ...HEADS] as const;

function always(...who: readonly Who[]): Permissions {
  return { RECORDED: who, DECEASED: who };
}

/** Who may give which command in which stage, written down by hand, not from the table of transitions. */
export const EXPECTED: Readonly<Record<PersonCommandType, Permissions>> = {
  recordPerson: { NONE: [...KEEPERS, 'process'] },
  takeUpPerson: { NONE: [...KEEPERS, 'process'], RECORDED: ['process'] },
  changePost: { RECORDED: [...KEEPERS, 'process'] },
  endPost: { RECORDED: KEEPERS },
  recordRelative: { RECORDED: KEEPERS },
  removeRelative: { RECORDED: KEEPERS },
  recordLifeEvent: { RECORDED: KEEPERS },

  addNote: always(...KEEPERS),
  requestExtension: always('owner'),
  approveExtension: always(...HEADS),
  refuseExtension: always(...HEADS),
  urge: always(...HEADS),
  acknowledgeUrging: always('owner'),
  acknowledgeEscalation: always(...HEADS),
  explainLateness: always(...HEADS),
  applyRule: always('process'),

  deliveryRefused: always('system', 'process'),
  clock: always('system'),
};
