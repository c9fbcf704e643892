import type { Role } from '../process.ts';
import type { SuspensionCommandType } from './commands.ts';
import type { SuspensionStage } from './state.ts';

/** Who stands before the table: a role held in the body that orders, or `above` in a body over it; whoever is not named is refused. */
export type Who = Role | `${Role} above` | 'owner' | 'system' | 'process';

export type Permissions = Readonly<Partial<Record<SuspensionStage | 'NONE', readonly Who[]>>>;

function whileRunning(...who: readonly Who[]): Permissions {
  return { ORDERED: who, EXTENDED: who };
}

/** An order that has ended may leave a day that was entered late. */
function ever(...who: readonly Who[]): Permissions {
  return { ...whileRunning(...who), ENDED: who };
}

/** Who may give which command in which stage, written down by hand from P18 and process.md, not from the table of transitions. */
export const EXPECTED: Readonly<Record<SuspensionCommandType, Permissions>> = {
  order: { NONE: ['HEAD'] },
  extend: whileRunning('HEAD'),
  lift: whileRunning('HEAD'),
  endByLaw: whileRunning('process'),

  // Not who entered the day: the decision asks.
  confirmEntryDate: ever('HEAD', 'LEADER', 'LEADER above'),
  addNote: whileRunning('HEAD'),
  requestExtension: ever('owner'),
  approveExtension: ever('HEAD', 'LEADER', 'LEADER above'),
  refuseExtension: ever('HEAD', 'LEADER', 'LEADER above'),
  urge: ever('HEAD', 'LEADER', 'LEADER above'),
  acknowledgeUrging: ever('owner'),
  acknowledgeEscalation: ever('HEAD', 'LEADER', 'LEADER above'),
  explainLateness: { ...whileRunning('HEAD'), ENDED: ['HEAD'] },
  applyRule: { ...whileRunning('process'), ENDED: ['process'] },

  deliveryRefused: { ...whileRunning('system', 'process'), ENDED: ['system', 'process'] },
  clock: ever('system'),
};
