import { addDays } from '../../calendar/day.ts';
import type { Day } from '../../calendar/calendar.ts';
import { REMEDIATION_RESULTS } from '../../remediation/state.ts';
import { among } from '../among.fixture.ts';
import { text } from '../commands.fixture.ts';
import type { CaseCommand, CaseCommandType } from '../commands.ts';
import { READ_OUT_PLACES } from './remediation-commands.ts';
import type { CaseState } from '../state.ts';

/** A command that comes after a conclusion, as chance chooses it; null for any other. */
export function chooseAftermath(
  type: CaseCommandType,
  state: CaseState,
  today: Day,
  [a = 0, b = 0]: readonly number[],
): CaseCommand | null {
  const ids = state.aftermath.remediations.map((one) => one.remediationId);
  const remediationId = among([...ids, ...ids, 'remediation-unknown'], a);
  switch (type) {
    case 'remediationMoved':
      return { type, remediationId, nextOn: b % 4 === 0 ? null : addDays(today, b % 90) };
    case 'remediationSettled':
      return { type, remediationId, result: among(REMEDIATION_RESULTS, b), on: today };
    case 'readOutClearing':
      return {
        type,
        subjectId: state.subjects[a % Math.max(1, state.subjects.length)]?.id ?? 'none',
        place: among(READ_OUT_PLACES, b),
        on: today,
        minutes: text('minutes'),
      };
    default:
      return null;
  }
}
