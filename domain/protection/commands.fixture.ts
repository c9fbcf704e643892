import { text } from '../case/commands.fixture.ts';
import type { ClockCommand } from '../process.ts';
import type { MeasureInput, ProtectionCommand } from './commands.ts';

type Of<T extends ProtectionCommand['type']> = Extract<ProtectionCommand, { type: T }>;

export { text };
export const CLOCK: ClockCommand = { type: 'clock' };

/** The case of the commune about the secretary of its branch, whose sender tells of a threat. */
export function begin(changes: Partial<Omit<Of<'begin'>, 'type'>> = {}): Of<'begin'> {
  return {
    type: 'begin',
    submissionId: 'submission-1',
    ...{ trigger: 'threat', what: null, text: text('threat'), isClosed: false },
    ...STANDING,
    ...changes,
  };
}

const STANDING = {
  caseId: 'case-1',
  organisationId: 'commune',
  organisationPath: 'mg.x01',
  subjects: [{ personId: 'branchSecretary', organisationId: null }],
  recused: ['clerk'],
};

export function followCase(changes: Partial<Omit<Of<'followCase'>, 'type'>> = {}): Of<'followCase'> {
  return { type: 'followCase', ...STANDING, ...changes };
}

export const closed = (on: string, caseId = 'case-1'): Of<'caseClosed'> => ({ type: 'caseClosed', caseId, on });
export const reopened = (caseId = 'case-1'): Of<'caseReopened'> => ({ type: 'caseReopened', caseId });
export const SEALED: Of<'caseSealed'> = { type: 'caseSealed', caseId: 'case-1' };

export function measure(changes: Partial<MeasureInput> = {}): MeasureInput {
  return { kind: 'post', text: text('measure'), forWhom: 'sender', until: null, ...changes };
}

export const decide = (...measures: readonly MeasureInput[]): Of<'decideProtection'> => ({
  type: 'decideProtection',
  measures: measures.length === 0 ? [measure()] : measures,
  text: text('grounds'),
});
export const REFUSE: Of<'refuseProtection'> = { type: 'refuseProtection', reason: text('why') };
export const responsible = (personId: string): Of<'nameResponsible'> => ({
  type: 'nameResponsible',
  personId,
  reason: text('why'),
});
export const change = (...measures: readonly MeasureInput[]): Of<'changeMeasures'> => ({
  type: 'changeMeasures',
  measures,
  reason: text('why'),
});
export const endMeasure = (n: number): Of<'endMeasure'> => ({
  type: 'endMeasure',
  measureId: `measure-${n}`,
  reason: text('why'),
});
export const recordCheckIn = (on: string, ok = true): Of<'recordCheckIn'> => ({
  type: 'recordCheckIn',
  ...{ on, ok, text: text('spoken') },
});
export const WELL: Of<'checkIn'> = { type: 'checkIn', ok: true, text: null };
export const NOT_WELL: Of<'checkIn'> = { type: 'checkIn', ok: false, text: text('harm') };
export const retaliation = (words = 'retaliation'): Of<'reportRetaliation'> => ({
  type: 'reportRetaliation',
  text: text(words),
});
export const ANSWER_FOR_IT: Of<'acknowledgeRetaliation'> = { type: 'acknowledgeRetaliation', text: text('done') };
export const wish = (kind: Of<'askChange'>['wish']): Of<'askChange'> => ({
  type: 'askChange',
  wish: kind,
  text: text('wish'),
});
export const ANSWER_WISH: Of<'answerWish'> = { type: 'answerWish', text: text('answer') };
export const ASK_REVIEW: Of<'askReview'> = { type: 'askReview', text: text('review') };
export const PROPOSE_END: Of<'proposeEnd'> = { type: 'proposeEnd', reason: text('why') };
export const END: Of<'endProtection'> = { type: 'endProtection', reason: text('why') };
export const BREACH: Of<'recordBreach'> = { type: 'recordBreach', text: text('breach') };

/** The desk of the officer is handed over as a whole. */
export function takeOver(toPersonId: string, more: Partial<Of<'takeOverDesk'>> = {}): Of<'takeOverDesk'> {
  const persons = { fromPersonId: 'officer', toPersonId, by: 'officer' };
  return { type: 'takeOverDesk', handoverId: 'handover-1', ...persons, ...more };
}

export const noteLife = (personId: string, event: Of<'noteLifeEvent'>['event'], on: string): Of<'noteLifeEvent'> => ({
  type: 'noteLifeEvent',
  personId,
  event,
  on,
  text: null,
});
