import { text } from '../case/commands.fixture.ts';
import type { ClockCommand } from '../process.ts';
import type { SuspensionCommand } from './commands.ts';

type Of<T extends SuspensionCommand['type']> = Extract<SuspensionCommand, { type: T }>;

export { text };
export const CLOCK: ClockCommand = { type: 'clock' };

/** CASE-06: the commune suspends a member of its branch for obstruction on Monday 1 June 2026. */
export function order(changes: Partial<Omit<Of<'order'>, 'type'>> = {}): Of<'order'> {
  return {
    type: 'order',
    organisationId: 'commune',
    caseId: 'case-1',
    subjectId: 'subject-1',
    personId: 'branchMember',
    organisationSubjectId: null,
    what: 'party-activity',
    ground: 'obstruction',
    orderedOn: '2026-06-01',
    until: null,
    number: '07-QĐ/ĐU',
    reason: text('reason'),
    ...changes,
  };
}

/** Against a branch instead of a member. */
export function orderAgainst(
  organisationSubjectId: string,
  changes: Partial<Omit<Of<'order'>, 'type'>> = {},
): Of<'order'> {
  return order({ personId: null, organisationSubjectId, what: 'organisation-activity', ...changes });
}

/** As long as the proceedings, until Tuesday 15 September 2026. */
export function orderForProceedings(until: string | null = '2026-09-15'): Of<'order'> {
  return order({ ground: 'law-proceedings', until });
}

export function extend(until: string | null = null): Of<'extend'> {
  return { type: 'extend', until, number: '09-QĐ/ĐU', reason: text('reason') };
}

export function lift(on: string): Of<'lift'> {
  return { type: 'lift', on, reason: text('reason') };
}

export function endByLaw(on: string): Of<'endByLaw'> {
  return { type: 'endByLaw', on };
}
