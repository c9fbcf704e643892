import type { Day } from '../../calendar/calendar.ts';
import type { WithdrawalSign } from '../../taxonomy/settlement.ts';
import { about, classify, register, text } from '../commands.fixture.ts';
import type { CaseCommand } from '../commands.ts';
import { lived } from '../given.fixture.ts';
import type { Step } from '../given.fixture.ts';
import { ENGINE, HEAD, SCREENER } from '../people.fixture.ts';

type Of<T extends CaseCommand['type']> = Extract<CaseCommand, { type: T }>;

export const TAKE_ON: CaseCommand = { type: 'accept', grounds: text('why') };
export const TAKE_OVER: CaseCommand = { type: 'acknowledgeTransfer' };
export const SEND_BACK: CaseCommand = { type: 'returnTransfer', reason: text('why') };
export const NOTE_CRIME: CaseCommand = { type: 'noteCrimeSigns', text: text('signs') };
export const ANSWERED_BY_SENDER: CaseCommand = { type: 'senderAnswered', text: text('answer') };
export const ACCEPT_WITHDRAWAL: CaseCommand = { type: 'acceptWithdrawal', reason: text('why') };
export const CONTINUE: CaseCommand = { type: 'continueDespiteWithdrawal', reason: text('why') };
export const THREATENED: CaseCommand = { type: 'reportThreat', text: text('threat') };
export const PROTECT: CaseCommand = { type: 'acknowledgeThreat', measures: text('measures') };
export const RESUME: CaseCommand = { type: 'resumeSettlement', reason: text('why') };
export const REOPEN: CaseCommand = { type: 'reopen', reason: text('new facts') };

export function transfer(organisationId: string): Of<'transfer'> {
  return { type: 'transfer', organisationId, reason: text('why') };
}

export function decideCompetence(organisationId: string): Of<'decideCompetence'> {
  return { type: 'decideCompetence', organisationId, reason: text('why') };
}

/** To the police, with all papers; the Party's part goes on unless said otherwise. */
export function refer(overrides: Partial<Of<'refer'>> = {}): Of<'refer'> {
  return {
    type: 'refer',
    body: 'police',
    matter: text('matter'),
    documents: text('papers'),
    endsCase: false,
    ...overrides,
  };
}

export function lawNotice(
  notice: Of<'recordLawNotice'>['notice'],
  on: Day,
  sentence: Of<'recordLawNotice'>['sentence'] = null,
): Of<'recordLawNotice'> {
  return { type: 'recordLawNotice', notice, on, sentence, text: text('notice') };
}

export function askSender(answerBy: Day): Of<'askSender'> {
  return { type: 'askSender', question: text('question'), answerBy };
}

export function withdraw(...signs: readonly WithdrawalSign[]): Of<'withdraw'> {
  return { type: 'withdraw', text: text('withdrawal'), signs };
}

export function forwardWithdrawal(caseId: string, ...signs: readonly WithdrawalSign[]): Of<'forwardWithdrawal'> {
  return { type: 'forwardWithdrawal', caseId, signs, text: text('withdrawal') };
}

export function pauseSettlement(ground: Of<'pauseSettlement'>['ground'] = 'WAITING_FOR_LAW_BODY'): CaseCommand {
  return { type: 'pauseSettlement', ground, reason: text('why') };
}

export function terminate(ground: Of<'terminate'>['ground'] = 'SUBJECT_DEAD'): Of<'terminate'> {
  return { type: 'terminate', ground, reason: text('why') };
}

export function declareConflict(
  personId: string,
  relation: Of<'declareConflict'>['relation'] = 'relative',
): Of<'declareConflict'> {
  return { type: 'declareConflict', personId, relation, reason: text('why') };
}

export function liftConflict(personId: string): Of<'liftConflict'> {
  return { type: 'liftConflict', personId, reason: text('why') };
}

/** A letter of Monday 12 October 2026 to the commune, classified on Tuesday; a named denunciation unless said otherwise. */
export function screened(overrides: Partial<Of<'classify'>> = {}): readonly Step[] {
  const senderType = (overrides.anonymity ?? 'named') === 'named' ? 'named' : 'anonymous';
  return [
    [register('2026-10-12', { senderType }), ENGINE, '2026-10-12'],
    [classify({ kind: 'denunciation', ...overrides }), SCREENER, '2026-10-13'],
  ];
}

/** About somebody for whom the other commune is competent as well. */
export const ABOUT_BOTH = { subjects: [about({ personId: 'underBoth' })] };

/** The same, taken on by the head on Wednesday. */
export function takenOn(overrides: Partial<Of<'classify'>> = {}): readonly Step[] {
  return [...screened(overrides), [TAKE_ON, HEAD, '2026-10-14']];
}

export const DENOUNCED = lived(...screened());
export const TAKEN_ON = lived(...takenOn());
