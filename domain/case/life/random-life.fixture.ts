import type { Day } from '../../calendar/calendar.ts';
import { addDays } from '../../calendar/day.ts';
import { LIFE_EVENTS, LIFE_NOTICES } from '../../taxonomy/life-events.ts';
import { LAW_MEASURES, LAW_NOTICES } from '../../taxonomy/settlement.ts';
import { among } from '../among.fixture.ts';
import { text } from '../commands.fixture.ts';
import type { CaseCommand } from '../commands.ts';
import * as write from './life.fixture.ts';
import type { CaseState } from '../state.ts';

const PEOPLE = ['officer', 'secondOfficer', 'branchSecretary', 'head', 'deputyHead', 'branchMember', 'nobody'];

/** The command of that type with chosen contents, of those about people and ways; null for every other. What it names may exist or not. */
export function chooseLife(
  type: CaseCommand['type'],
  state: CaseState,
  today: Day,
  [a = 0, b = 0, c = 0]: readonly number[],
): CaseCommand | null {
  const words = text(`text-${a}`);
  switch (type) {
    case 'noteLifeEvent': {
      const subject = state.subjects[0]?.personId ?? 'nobody';
      const personId = among([state.handler ?? subject, state.verification?.leader ?? subject, ...PEOPLE], a);
      return write.noteLife(personId, among(LIFE_EVENTS, b), addDays(today, 1 - (c % 4)));
    }
    case 'reviewConflicts':
      return { type, personId: among([state.handler ?? 'nobody', ...PEOPLE], a), on: addDays(today, 1 - (c % 4)) };
    case 'tellOfLifeEvent':
      return { type, whom: among(LIFE_NOTICES, a), text: words };
    case 'continueAfterDeath':
      return write.GO_ON_AFTER_DEATH;
    case 'confirmCompetence':
      return write.STAYS_COMPETENT;
    case 'recordHandover':
      return write.handover(among([state.life.handovers[0]?.personId ?? 'officer', 'nobody'], a));
    case 'identifySubject': {
      const unknown = state.subjects.find((one) => one.personId === null && one.organisationId === null);
      const subjectId = b % 5 === 0 ? 'nobody' : (unknown?.id ?? 'nobody');
      return a % 3 === 0
        ? write.identify(subjectId, { organisationId: among(['branch', 'commune', 'nowhere'], b) })
        : write.identify(subjectId, { personId: among(PEOPLE, c) });
    }
    case 'answerLawNotice':
      return write.answerLaw(among(LAW_NOTICES, a), among(LAW_MEASURES, b));
    case 'confirmPauseNeeded':
      return write.STILL_NEEDED;
    case 'renewWatch':
      return write.WATCH_ON;
    case 'deferForCongress':
      return write.DEFER_FOR_CONGRESS;
    case 'resumeAfterCongress':
      return write.afterCongress(among([state.life.deferral?.congressId ?? 'congress-1', 'other'], a % 4), today);
    case 'guide':
      return write.GUIDE;
    case 'sealForOutside':
      return write.SEAL_FOR_OUTSIDE;
    case 'handOverOutside':
      return write.HAND_OUTSIDE;
    default:
      return null;
  }
}
