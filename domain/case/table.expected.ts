import type { Role } from '../process.ts';
import type { CaseCommandType } from './commands.ts';
import type { CaseStage } from './state.ts';

/**
 * Who stands before the table. A role alone is held in the owning body; `above` in a body over it. Whoever is not named is
 * refused: other roles, the same roles in bodies below or beside, and a subject of the case in whatever capacity.
 */
export type Who = Role | `${Role} above` | 'handler' | 'assignee' | 'owner' | 'sender' | 'system' | 'process';

export type Permissions = Readonly<Partial<Record<CaseStage | 'NONE', readonly Who[]>>>;

/** The same people in every stage in which a case lives. */
function whileOpen(...who: readonly Who[]): Permissions {
  return { INTAKE: who, SCREENING: who, WATCH: who, FOLLOW_UP: who };
}

/**
 * Who may give which command in which stage, written down by hand from the rules (process.md, practice.md) and not from the
 * table of transitions: the two are compared, so that neither changes alone. A stage not named knows the command not at all.
 */
export const EXPECTED: Readonly<Record<CaseCommandType, Permissions>> = {
  register: { NONE: ['system'] },
  rerouteUp: { INTAKE: ['RECEPTION', 'SCREENER', 'HEAD'], SCREENING: ['RECEPTION', 'SCREENER', 'HEAD'] },
  classify: { INTAKE: ['RECEPTION', 'SCREENER'], SCREENING: ['RECEPTION', 'SCREENER'] },
  submitToHead: { INTAKE: ['RECEPTION', 'SCREENER', 'handler'], SCREENING: ['RECEPTION', 'SCREENER', 'handler'] },
  instruct: { INTAKE: ['HEAD'], SCREENING: ['HEAD'] },

  assign: whileOpen('HEAD'),
  reassign: whileOpen('HEAD'),
  acceptAssignment: whileOpen('assignee'),
  refuseAssignment: whileOpen('assignee'),

  resolveDirectly: { SCREENING: ['HEAD'] },
  decline: { SCREENING: ['HEAD'] },
  watch: { SCREENING: ['HEAD'] },
  openInspection: { WATCH: ['HEAD'] },

  answerSender: whileOpen('handler', 'HEAD'),
  senderAdds: whileOpen('sender'),
  addNote: whileOpen('RECEPTION', 'SCREENER', 'HEAD', 'handler'),
  confirmReceiptDate: whileOpen('HEAD', 'SCREENER', 'REGISTER_KEEPER'),
  close: { FOLLOW_UP: ['HEAD'], WATCH: ['HEAD'] },

  // A leader leads the own body and those below it.
  requestExtension: whileOpen('owner'),
  approveExtension: whileOpen('HEAD', 'LEADER', 'LEADER above'),
  refuseExtension: whileOpen('HEAD', 'LEADER', 'LEADER above'),
  urge: whileOpen('HEAD', 'LEADER', 'LEADER above'),
  acknowledgeUrging: whileOpen('owner'),
  acknowledgeEscalation: whileOpen('HEAD', 'LEADER', 'LEADER above'),

  deliveryRefused: whileOpen('system', 'process'),
  clock: whileOpen('system'),
};
