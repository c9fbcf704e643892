import type { Day } from '../calendar/calendar.ts';
import { text } from '../case/commands.fixture.ts';
import type { CongressCommand } from './commands.ts';

type Of<T extends CongressCommand['type']> = Extract<CongressCommand, { type: T }>;

export const CONFIRM: CongressCommand = { type: 'confirmCongress' };
export const CALL_OFF: CongressCommand = { type: 'cancelCongress', reason: text('another-day') };

export function plan(on: Day, organisationId = 'commune'): Of<'planCongress'> {
  return { type: 'planCongress', organisationId, on };
}

export function deferred(caseId: string, on: Day): Of<'noteDeferral'> {
  return { type: 'noteDeferral', caseId, on };
}

export function handOver(heldOn: Day): Of<'handOverAfterCongress'> {
  return { type: 'handOverAfterCongress', heldOn, minutes: text('signed-minutes') };
}
