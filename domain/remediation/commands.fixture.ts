import { text } from '../case/commands.fixture.ts';
import type { ClockCommand } from '../process.ts';
import type { LifeEvent } from '../taxonomy/life-events.ts';
import type { RemediationCommand } from './commands.ts';

type Of<T extends RemediationCommand['type']> = Extract<RemediationCommand, { type: T }>;

export { text };
export const CLOCK: ClockCommand = { type: 'clock' };

/** The commune's conclusion of Tuesday 1 December 2026 about the secretary of its branch. */
export function begin(changes: Partial<Omit<Of<'begin'>, 'type'>> = {}): Of<'begin'> {
  return {
    type: 'begin',
    caseId: 'case-1',
    matterId: 'matter-1',
    organisationId: 'commune',
    organisationPath: 'mg.x01',
    subjectId: 'subject-1',
    personId: 'branchSecretary',
    organisationSubjectId: null,
    handler: 'officer',
    codes: ['DD-5'],
    recommendation: text('recommendation'),
    until: null,
    concludedOn: '2026-12-01',
    recused: ['clerk'],
    ...changes,
  };
}

/** Two tasks of the branch: one of a member until 15 January 2027, one of nobody until 10 February. */
export function plan(changes: Partial<Omit<Of<'planRemediation'>, 'type'>> = {}): Of<'planRemediation'> {
  return {
    type: 'planRemediation',
    tasks: [
      { text: text('first'), ownerPersonId: 'branchMember', dueOn: '2027-01-15' },
      { text: text('second'), ownerPersonId: null, dueOn: '2027-02-10' },
    ],
    text: text('plan'),
    ...changes,
  };
}

export const APPROVE: Of<'approveRemediation'> = { type: 'approveRemediation' };
export const RETURN: Of<'returnRemediation'> = { type: 'returnRemediation', reason: text('why') };

export function report(n: number, done = true): Of<'reportProgress'> {
  return { type: 'reportProgress', taskId: `task-${n}`, done, text: text('progress'), attachments: ['upload-1'] };
}

export function check(
  checkpoint: Of<'recordCheckpoint'>['checkpoint'],
  on: string,
  result: Of<'recordCheckpoint'>['result'] = 'on-track',
): Of<'recordCheckpoint'> {
  return { type: 'recordCheckpoint', checkpoint, on, result, text: text('findings'), attachments: [] };
}

export const CONFIRM: Of<'confirmRemedied'> = { type: 'confirmRemedied', text: text('confirmed') };
export const NOT_REMEDIED: Of<'declareNotRemedied'> = { type: 'declareNotRemedied', reason: text('why') };

export function takeUp(how: Of<'takeUpRemediation'>['how'], until: string | null = null): Of<'takeUpRemediation'> {
  return { type: 'takeUpRemediation', how, until, text: text('above') };
}

export function handOver(personId: string): Of<'handOverRemediation'> {
  return { type: 'handOverRemediation', personId, reason: text('why') };
}

export function recur(caseId = 'case-2'): Of<'recordRecurrence'> {
  return { type: 'recordRecurrence', caseId, codes: ['DD-5'], on: '2027-06-01' };
}

export function noteLife(personId: string, event: LifeEvent, on: string): Of<'noteLifeEvent'> {
  return { type: 'noteLifeEvent', personId, event, on, text: null };
}

export function stepBack(personId: string): Of<'noteConflict'> {
  return { type: 'noteConflict', personId, relation: 'relative', reason: null };
}

/** The desk of the officer is handed over as a whole. */
export function takeOver(toPersonId: string, more: Partial<Of<'takeOverDesk'>> = {}): Of<'takeOverDesk'> {
  const persons = { fromPersonId: 'officer', toPersonId, by: 'officer' };
  return { type: 'takeOverDesk', handoverId: 'handover-1', ...persons, ...more };
}
