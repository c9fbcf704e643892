import type { Day } from '../../calendar/calendar.ts';
import type { LifeEvent } from '../../taxonomy/life-events.ts';
import { text } from '../commands.fixture.ts';
import type { CaseCommand } from '../commands.ts';

type Of<T extends CaseCommand['type']> = Extract<CaseCommand, { type: T }>;

export const TELL_FAMILY: CaseCommand = { type: 'tellOfLifeEvent', whom: 'family', text: text('to-family') };
export const TELL_MANAGERS: CaseCommand = { type: 'tellOfLifeEvent', whom: 'managing-body', text: text('leaving') };
export const GO_ON_AFTER_DEATH: CaseCommand = { type: 'continueAfterDeath', reason: text('concerns-others') };
export const STAYS_COMPETENT: CaseCommand = { type: 'confirmCompetence', reason: text('agreed-above') };
export const STILL_NEEDED: CaseCommand = { type: 'confirmPauseNeeded', reason: text('still-waiting') };
export const WATCH_ON: CaseCommand = { type: 'renewWatch', reason: text('nothing-new') };
export const DEFER_FOR_CONGRESS: CaseCommand = { type: 'deferForCongress', reason: text('congress') };
export const GUIDE: CaseCommand = { type: 'guide', text: text('guidance') };
export const SEAL_FOR_OUTSIDE: CaseCommand = { type: 'sealForOutside', reason: text('about-us') };
export const HAND_OUTSIDE: CaseCommand = {
  type: 'handOverOutside',
  organisationName: text('outside'),
  documentNumber: '7-CV/VP',
  text: text('to-sender'),
};

export function noteLife(personId: string, event: LifeEvent, on: Day): Of<'noteLifeEvent'> {
  return { type: 'noteLifeEvent', personId, event, on, text: null };
}

export function handover(fromPersonId: string): Of<'recordHandover'> {
  return { type: 'recordHandover', fromPersonId, minutes: text('minutes') };
}

/** Of somebody described only in words it is known now who that is. */
export function identify(
  subjectId: string,
  { personId = null, organisationId = null }: { personId?: string | null; organisationId?: string | null },
): Of<'identifySubject'> {
  const kind = organisationId === null ? 'member' : 'organisation';
  return { type: 'identifySubject', subjectId, personId, organisationId, kind };
}

export function answerLaw(
  notice: Of<'answerLawNotice'>['notice'],
  measure: Of<'answerLawNotice'>['measure'] = 'taken',
): Of<'answerLawNotice'> {
  return { type: 'answerLawNotice', notice, measure, text: text('what-was-done') };
}

export function afterCongress(congressId: string, on: Day): Of<'resumeAfterCongress'> {
  return { type: 'resumeAfterCongress', congressId, on, minutes: text('signed-minutes') };
}
