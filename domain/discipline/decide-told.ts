import { settle } from '../deadlines/open.ts';
import { accept, refuse } from '../process.ts';
import type { Context, Decision } from '../process.ts';
import type { DisciplineCommand } from './commands.ts';
import type { DisciplineEvent } from './events.ts';
import type { DisciplineState } from './state.ts';

type TellNone = Extract<DisciplineCommand, { type: 'tellNotDisciplined' }>;

/**
 * The subject is told that there is no discipline, once (own rule: no end is silent). What was owed counts as done on the day
 * of entry (practice: P36). Refused with TOLD_ALREADY, DATE_IN_FUTURE, DATE_BEFORE_STEP.
 */
export function tellNotDisciplined(
  { toldNoneOn, noDisciplineOn, obligations }: DisciplineState,
  { on, text }: TellNone,
  { today }: Context,
): Decision<DisciplineEvent> {
  if (toldNoneOn !== null) return refuse('TOLD_ALREADY', { on: toldNoneOn });
  if (on > today) return refuse('DATE_IN_FUTURE', { on });
  if (noDisciplineOn !== null && on < noDisciplineOn) {
    return refuse('DATE_BEFORE_STEP', { on, notBefore: noDisciplineOn });
  }
  return accept<DisciplineEvent>(
    { type: 'SubjectToldNotDisciplined', on, text },
    ...settle(obligations, ['disc.tell_none'], today),
  );
}
