import type { Role } from '../process.ts';
import type { CalendarYearCommandType } from './commands.ts';
import type { CalendarYearStage } from './state.ts';

/** Who stands before the table: a role held in the body whose calendar it is, or `above` in a body over it; whoever is not named is refused. */
export type Who = Role | `${Role} above` | 'owner' | 'system' | 'process';

export type Permissions = Readonly<Partial<Record<CalendarYearStage | 'NONE', readonly Who[]>>>;

const ENTERING = ['ADMINISTRATOR', 'HEAD'] as const;
/** The head of the body whose calendar it is; who leads it or a body over it. */
const DECIDERS = ['HEAD', 'LEADER', 'LEADER above'] as const;

function always(...who: readonly Who[]): Permissions {
  return { AWAITED: who, PROPOSED: who, PUBLISHED: who };
}

/** Who may give which command in which stage, written down by hand, not from the table of transitions. */
export const EXPECTED: Readonly<Record<CalendarYearCommandType, Permissions>> = {
  awaitYear: { NONE: ['system'] },
  proposeCalendar: { NONE: ENTERING, AWAITED: ENTERING, PUBLISHED: ENTERING },
  publishCalendar: { PROPOSED: DECIDERS },
  rejectCalendar: { PROPOSED: DECIDERS },
  withdrawCalendar: { PROPOSED: ENTERING },
  confirmMigration: { PUBLISHED: DECIDERS },

  addNote: always(...ENTERING),
  requestExtension: always('owner'),
  approveExtension: always(...DECIDERS),
  refuseExtension: always(...DECIDERS),
  urge: always(...DECIDERS),
  acknowledgeUrging: always('owner'),
  acknowledgeEscalation: always(...DECIDERS),
  explainLateness: always('HEAD'),
  applyRule: always('process'),

  deliveryRefused: always('system', 'process'),
  clock: always('system'),
};
