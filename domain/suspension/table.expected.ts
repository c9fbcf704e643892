import type { Role } from '../process.ts';
import type { SuspensionCommandType } from './commands.ts';
import type { SuspensionStage } from './state.ts';

/** Who stands before the table: a role held in the body that orders, or `above` in a body over it; whoever is not named is refused. */
export type Who = Role | `${Role} above` | 'owner' | 'system' | 'process';

export type Permissions = Readonly<Partial<Record<SuspensionStage | 'NONE', readonly Who[]>>>;

function whileRunning(...who: readonly Who[]): Permissions {
  return { ORDERED: who, EXTENDED: who };
}

/** Who may give which command in which stage, written down by hand from P18 and process.md, not from the table of transitions. */
export const EXPECTED: Readonly<Record<SuspensionCommandType, Permissions>> = {
  order: { NONE: ['HEAD'] },
  extend: whileRunning('HEAD'),
  lift: whileRunning('HEAD'),
  endByLaw: whileRunning('process'),

  // Not who entered the day: the decision asks.
  confirmEntryDate: whileRunning('HEAD', 'LEADER', 'LEADER above'),
  addNote: whileRunning('HEAD'),
  requestExtension: whileRunning('owner'),
  approveExtension: whileRunning('HEAD', 'LEADER', 'LEADER above'),
  refuseExtension: whileRunning('HEAD', 'LEADER', 'LEADER above'),
  urge: whileRunning('HEAD', 'LEADER', 'LEADER above'),
  acknowledgeUrging: whileRunning('owner'),
  acknowledgeEscalation: whileRunning('HEAD', 'LEADER', 'LEADER above'),
  explainLateness: { ...whileRunning('HEAD'), ENDED: ['HEAD'] },
  applyRule: { ...whileRunning('process'), ENDED: ['process'] },

  deliveryRefused: { ...whileRunning('system', 'process'), ENDED: ['system', 'process'] },
  clock: whileRunning('system'),
};
