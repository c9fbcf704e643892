import type { Role } from '../process.ts';
import type { HandoverCommandType } from './commands.ts';
import type { DeskHandoverStage } from './state.ts';

/** Who stands before the table: a role held in the body whose desk it is; `handler` is the person whose desk it is. */
type Who = Role | 'handler' | 'owner' | 'system' | 'process';
type Permissions = Readonly<Partial<Record<DeskHandoverStage | 'NONE', readonly Who[]>>>;

function always(...who: readonly Who[]): Permissions {
  return { PASSING: who, DONE: who };
}

/** Who may give which command in which stage, written down by hand from practice.md (P19, P39), not from the table. */
export const EXPECTED: Readonly<Record<HandoverCommandType, Permissions>> = {
  // The holder of the desk, or the head of the body for who has left; nobody else, not even the administrator.
  handOverDesk: { NONE: ['handler', 'HEAD'] },
  noteMatterPassed: always('process'),
  noteOtherPassed: always('process'),

  addNote: always('handler', 'HEAD'),
  requestExtension: always('owner'),
  approveExtension: always('HEAD'),
  refuseExtension: always('HEAD'),
  urge: always('HEAD'),
  acknowledgeUrging: always('owner'),
  acknowledgeEscalation: always('HEAD'),
  explainLateness: always('HEAD'),
  applyRule: always('process'),

  deliveryRefused: always('system', 'process'),
  clock: always('system'),
};
