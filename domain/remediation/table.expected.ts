import type { Role } from '../process.ts';
import type { RemediationCommandType } from './commands.ts';
import type { RemediationStage } from './state.ts';

/**
 * Who stands before the table: a role held in the body that checks, or `above` in a body over it; `SUPERVISED_UNIT below`
 * speaks for the body that has to remedy; `handler` and `owner` are what they are to this one. Who is not named is refused.
 */
export type Who = Role | `${Role} above` | 'SUPERVISED_UNIT below' | 'handler' | 'owner' | 'system' | 'process';

export type Permissions = Readonly<Partial<Record<RemediationStage | 'NONE', readonly Who[]>>>;

const UNIT: Who = 'SUPERVISED_UNIT below';
const HEADS_ABOVE: readonly Who[] = ['HEAD', 'HEAD above', 'LEADER', 'LEADER above'];

const running = (...who: readonly Who[]): Permissions => ({ PLANNED: who, IN_PROGRESS: who, CHECKED: who });
const open = (...who: readonly Who[]): Permissions => ({ ...running(...who), NOT_DONE: who });
const ever = (...who: readonly Who[]): Permissions => ({ ...open(...who), DONE: who });

/** Who may give which command in which stage, written down by hand from process.md and P26, not from the table of transitions. */
export const EXPECTED: Readonly<Record<RemediationCommandType, Permissions>> = {
  begin: { NONE: ['process'] },
  planRemediation: { PLANNED: [UNIT, 'handler', 'HEAD'] },
  approveRemediation: { PLANNED: ['HEAD'] },
  returnRemediation: { PLANNED: ['HEAD'] },
  reportProgress: { IN_PROGRESS: [UNIT, 'handler', 'HEAD'], CHECKED: [UNIT, 'handler', 'HEAD'] },
  recordCheckpoint: { IN_PROGRESS: ['INSPECTOR', 'handler', 'HEAD'] },
  // Not who made the last check: the decision asks, and a head who checked leaves it to a leader, here or above.
  confirmRemedied: { CHECKED: ['HEAD', 'LEADER', 'LEADER above'] },
  declareNotRemedied: running('HEAD'),
  handOverRemediation: running('HEAD'),
  // P39: asked by the desk that is handed over as a whole.
  takeOverDesk: open('process'),
  takeUpRemediation: { NOT_DONE: HEADS_ABOVE },
  // P19: told by the case, or found out by the head; a finished one hears it too and does nothing.
  noteLifeEvent: { ...open('process', 'HEAD'), DONE: ['process'] },
  noteConflict: ever('process'),
  reviewConflicts: ever('process'),
  recordRecurrence: ever('process'),
  // Not who entered the day: the decision asks. It may be left over when all else is done.
  confirmEntryDate: ever('HEAD', 'LEADER', 'LEADER above'),

  addNote: open('handler', 'HEAD'),
  requestExtension: ever('owner', UNIT),
  approveExtension: ever('HEAD', 'LEADER', 'LEADER above'),
  refuseExtension: ever('HEAD', 'LEADER', 'LEADER above'),
  urge: ever('HEAD', 'LEADER', 'LEADER above'),
  acknowledgeUrging: ever('owner', UNIT),
  acknowledgeEscalation: ever('HEAD', 'LEADER', 'LEADER above'),
  explainLateness: ever('HEAD'),
  applyRule: ever('process'),

  deliveryRefused: ever('system', 'process'),
  clock: ever('system'),
};
