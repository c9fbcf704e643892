import type { Role } from '../process.ts';
import type { ProtectionCommandType } from './commands.ts';
import type { ProtectionStage } from './state.ts';

/**
 * Who stands before the table: a role held in the body that protects, or `above` in a body over it; `handler` is the person
 * named responsible, `owner` owes something in it. Who is not named is refused.
 */
export type Who = Role | `${Role} above` | 'handler' | 'owner' | 'sender' | 'system' | 'process';

export type Permissions = Readonly<Partial<Record<ProtectionStage | 'NONE', readonly Who[]>>>;

const HEADS_UP: readonly Who[] = ['HEAD', 'HEAD above', 'LEADER', 'LEADER above'];
const LEADERS: readonly Who[] = ['LEADER', 'LEADER above'];

const watched = (...who: readonly Who[]): Permissions => ({ DECIDED: who, WATCHING: who });
const running = (...who: readonly Who[]): Permissions => ({ REQUESTED: who, ...watched(...who) });
const ever = (...who: readonly Who[]): Permissions => ({ ...running(...who), ENDED: who, REFUSED: who });

/** Who may give which command in which stage, written down by hand from process.md and P15, not from the table of transitions. */
export const EXPECTED: Readonly<Record<ProtectionCommandType, Permissions>> = {
  begin: { NONE: ['process'], ...ever('process') },
  followCase: ever('process'),
  caseClosed: ever('process'),
  caseReopened: ever('process'),
  caseSealed: ever('process'),
  decideProtection: { REQUESTED: HEADS_UP },
  refuseProtection: { REQUESTED: HEADS_UP },
  nameResponsible: running('HEAD'),
  // P19, P39: asked by the desk that is handed over as a whole, told by the person on record.
  takeOverDesk: running('process'),
  noteLifeEvent: ever('process'),
  reviewConflicts: ever('process'),
  changeMeasures: watched('HEAD'),
  endMeasure: watched('HEAD', 'handler'),
  recordCheckIn: watched('HEAD', 'handler'),
  checkIn: watched('sender'),
  reportRetaliation: ever('sender', 'HEAD', 'handler'),
  acknowledgeRetaliation: running(...HEADS_UP),
  askChange: watched('sender'),
  answerWish: watched('HEAD'),
  askReview: { REFUSED: ['sender'] },
  proposeEnd: watched('HEAD', 'handler'),
  endProtection: watched(...HEADS_UP),
  recordBreach: ever('HEAD', 'handler', ...LEADERS),

  addNote: running('HEAD', 'handler'),
  requestExtension: running('owner'),
  approveExtension: running('HEAD', ...LEADERS),
  refuseExtension: running('HEAD', ...LEADERS),
  urge: running('HEAD', ...LEADERS),
  acknowledgeUrging: running('owner'),
  acknowledgeEscalation: running('HEAD', ...LEADERS),
  explainLateness: ever('HEAD'),
  applyRule: ever('process'),

  deliveryRefused: ever('system', 'process'),
  clock: running('system'),
};
