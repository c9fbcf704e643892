import type { Day } from '../../calendar/calendar.ts';
import { addDays } from '../../calendar/day.ts';
import { among } from '../among.fixture.ts';
import { text } from '../commands.fixture.ts';
import type { CaseCommand, CaseCommandType } from '../commands.ts';
import { HOLD_BASES, HOLD_KINDS } from './holds-state.ts';
import type { CaseState } from '../state.ts';

/** A command about what waits for the outcome by chance, or null for any other type. */
export function chooseHold(
  type: CaseCommandType,
  state: Pick<CaseState, 'subjects' | 'disciplines' | 'holds'>,
  today: Day,
  [a = 0, b = 0, c = 0]: readonly number[],
): CaseCommand | null {
  const words = text(`text-${a}`);
  const held = state.holds.all.at(-1);
  const subjectId = among([state.subjects[0]?.id ?? 'nobody', state.subjects.at(-1)?.id ?? 'nobody'], a);
  const kind = held !== undefined && b % 3 > 0 ? held.kind : among(HOLD_KINDS, b);
  switch (type) {
    case 'placeHold':
      return {
        type,
        subjectId,
        kind,
        restsOn: among(HOLD_BASES, a),
        until: addDays(today, (c % 100) - 2),
        text: words,
      };
    case 'liftHold':
      return { type, subjectId: held?.subjectId ?? subjectId, kind, reason: words };
    case 'reconsiderMissed':
      return { type, subjectId: held?.subjectId ?? subjectId, kind, text: words };
    case 'beginExpulsion':
      return { type, subjectId, disciplineId: `by-judgment-${state.disciplines.length}`, text: words };
    default:
      return null;
  }
}
