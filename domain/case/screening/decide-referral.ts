import { decidedInPerson } from '../../authority/decision.ts';
import { settle } from '../../deadlines/open.ts';
import { accept, refuse } from '../../process.ts';
import type { Actor, Context, Decision } from '../../process.ts';
import { CLEARING_LAW_NOTICES, FINAL_LAW_NOTICES } from '../../taxonomy/settlement.ts';
import type { CaseCommand } from '../commands.ts';
import { endSettlement } from '../settlement/ending.ts';
import type { CaseEvent } from '../events.ts';
import { isClassifiedByAnother } from '../four-eyes.ts';
import { oweLawStep } from './law-steps.ts';
import { handlerOrHead, isOwed, open, roleOwner } from '../obligations.ts';
import type { CaseStage, CaseState } from '../state.ts';

type Command<T extends CaseCommand['type']> = Extract<CaseCommand, { type: T }>;
type ReferralCommand = Command<'noteCrimeSigns' | 'refer' | 'recordLawNotice'>;

/** Stages in which a report of crime is nothing else yet: handed over, nothing is left to settle here. */
const BEFORE_EXAMINATION: readonly (CaseStage | null)[] = ['INTAKE', 'SCREENING', 'WATCH'];

/** Decides what signs of crime ask for: handing over at once, and following up until the last word (practice: P17). */
export function decideReferral(state: CaseState, command: ReferralCommand, context: Context): Decision<CaseEvent> {
  switch (command.type) {
    case 'noteCrimeSigns':
      return noteCrimeSigns(state, command, context);
    case 'refer':
      return refer(state, command, context);
    case 'recordLawNotice':
      return recordLawNotice(state, command, context);
  }
}

/** From the moment somebody at work on the case sees them, the head has a day on the clock; a day that runs already goes on. */
function noteCrimeSigns(state: CaseState, command: Command<'noteCrimeSigns'>, context: Context): Decision<CaseEvent> {
  const { now: startedAt, today } = context;
  const clock = isOwed(state, 'refer.crime')
    ? []
    : open(state, 'refer.crime', today, roleOwner(state, 'HEAD'), context, { startedAt });
  return accept<CaseEvent>({ type: 'CrimeSignsNoted', text: command.text, by: context.actor.personId }, ...clock);
}

/**
 * Handing over never ends or pauses the Party's part by itself: only a report of crime that nobody examines yet ends with it,
 * and only when another person too found that it is one.
 */
function refer(state: CaseState, command: Command<'refer'>, context: Context): Decision<CaseEvent> {
  if (command.endsCase && (state.kind !== 'crime-report' || !BEFORE_EXAMINATION.includes(state.stage))) {
    return refuse('TRACK_GOES_ON', { kind: state.kind ?? '', stage: state.stage ?? '' });
  }
  if (command.endsCase && !isSeenByAnother(state, context.actor)) {
    return refuse('FOUR_EYES', { command: command.type });
  }
  const referred: CaseEvent = {
    type: 'CaseReferred',
    body: command.body,
    on: context.today,
    matter: command.matter,
    documents: command.documents,
    endsCase: command.endsCase,
    decided: decidedInPerson(context.actor),
  };
  const followUp = isOwed(state, 'refer.followup')
    ? []
    : open(state, 'refer.followup', context.today, handlerOrHead(state), context);
  return accept<CaseEvent>(
    referred,
    ...settle(state.obligations, ['refer.crime'], context.today),
    ...followUp,
    ...(command.endsCase ? endSettlement(state, context) : []),
  );
}

function isSeenByAnother(state: CaseState, actor: Actor): boolean {
  return isClassifiedByAnother(state, actor) || state.crimeNotedBy.some((one) => one !== actor.personId);
}

/**
 * Each word from the body of law meets the follow-up; until its last word the next one is awaited. It may write first, without a
 * referral of ours; and each notice makes the head owe the step it asks for (practice: P17).
 */
function recordLawNotice(state: CaseState, command: Command<'recordLawNotice'>, context: Context): Decision<CaseEvent> {
  const { notice, on, text, sentence, subjectId = null } = command;
  if (on > context.today) return refuse('NOTICE_IN_FUTURE', { on, today: context.today });
  if (subjectId !== null && state.subjects.every((one) => one.id !== subjectId)) {
    return refuse('SUBJECT_UNKNOWN', { subjectId });
  }
  // What clears one, or condemns one, must not clear or condemn another.
  const concernsOne = notice === 'judgment' || CLEARING_LAW_NOTICES.includes(notice);
  if (concernsOne && subjectId === null && state.subjects.length > 1) return refuse('LAW_NOTICE_OF_WHOM');
  const next = FINAL_LAW_NOTICES.includes(notice)
    ? []
    : open(state, 'refer.followup', context.today, handlerOrHead(state), context, { conditions: { round: 'later' } });
  return accept<CaseEvent>(
    { type: 'LawNoticeRecorded', notice, on, text, sentence, ...(subjectId === null ? {} : { subjectId }) },
    ...settle(state.obligations, ['refer.followup'], context.today),
    ...next,
    ...oweLawStep(state, { notice, sentence }, context),
  );
}
