import type { Day } from '../../calendar/calendar.ts';
import { addDays } from '../../calendar/day.ts';
import { among } from '../among.fixture.ts';
import { about, classify, propose, register, text } from '../commands.fixture.ts';
import type { CaseCommand, CaseCommandType } from '../commands.ts';
import { lived } from '../given.fixture.ts';
import type { Story } from '../given.fixture.ts';
import { noteLife } from '../life/life.fixture.ts';
import { ENGINE, HEAD, SCREENER } from '../people.fixture.ts';
import type { CaseState } from '../state.ts';
import { goOn } from '../verification/team-stories.fixture.ts';

/** Somebody who has moved to where nobody here knows them. */
const MOVED = goOn(
  lived(
    [register('2026-10-12'), ENGINE, '2026-10-12'],
    [classify({ subjects: [about({ personId: 'movedAway' })] }), SCREENER, '2026-10-13'],
  ),
  [noteLife('movedAway', 'transferred', '2026-10-16'), HEAD, '2026-10-16'],
  [propose('decline'), SCREENER, '2026-10-16'],
);
const HAND_OUT: CaseCommand = {
  ...{ type: 'handOutDossier', organisationName: text('outside'), documentNumber: '8-CV/VP' },
  reason: text('moved'),
};

/** Where a story by chance begins: chance seldom lets everybody complained about move away. */
export const HANDING_BEGINNINGS: readonly Story[] = [MOVED, goOn(MOVED, [HAND_OUT, HEAD, '2026-10-19'])];

const PEOPLE = ['officer', 'secondOfficer', 'spouse', 'head', 'nobody'];

/** A command by which work or files change hands, by chance; null for any other type. */
export function chooseHanding(
  type: CaseCommandType,
  state: CaseState,
  today: Day,
  [a = 0, b = 0, c = 0]: readonly number[],
): CaseCommand | null {
  const words = text(`text-${a}`);
  switch (type) {
    case 'takeOverDesk': {
      const fromPersonId = among([state.handler ?? 'officer', state.verification?.leader ?? 'officer', ...PEOPLE], a);
      const [toPersonId, by] = [among(PEOPLE, b), c % 3 === 0 ? fromPersonId : 'head'];
      return { type, handoverId: 'handover-1', fromPersonId, toPersonId, minutes: words, by };
    }
    case 'handOutDossier':
      return { type, organisationName: words, documentNumber: '8-CV/VP', reason: words };
    case 'recordDossierReceipt':
      return { type, receivedOn: addDays(today, 1 - (c % 4)), documentNumber: '3-BN' };
    default:
      return null;
  }
}
