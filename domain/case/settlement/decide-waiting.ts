import { decidedInPerson } from '../../authority/decision.ts';
import { settle } from '../../deadlines/open.ts';
import { accept, refuse } from '../../process.ts';
import type { Context, Decision } from '../../process.ts';
import type { CaseCommand } from '../commands.ts';
import { deferForCongress, resumeAfterCongress } from './decide-congress.ts';
import { guide, handOverOutside } from '../intake/decide-way-out.ts';
import type { CaseEvent } from '../events.ts';
import { sealForOutside } from '../intake/for-outside.ts';
import { stepOf } from '../screening/law-steps.ts';
import type { WaitingCommand } from '../life/life-commands.ts';
import { handlerOrHead, isOwed, open, roleOwner } from '../obligations.ts';
import { pauseRunsUntil } from './pause-limit.ts';
import type { CaseState } from '../state.ts';

type Command<T extends CaseCommand['type']> = Extract<CaseCommand, { type: T }>;

/** How often the watching of a matter may be renewed: then it is inspected or closed (practice: P35). */
const MOST_WATCH_RENEWALS = 2;

/** Decides what lets a matter wait, and what leads it out of this body's hands. */
export function decideWaiting(state: CaseState, command: WaitingCommand, context: Context): Decision<CaseEvent> {
  switch (command.type) {
    case 'answerLawNotice':
      return answerLawNotice(state, command, context);
    case 'confirmPauseNeeded':
      return confirmPauseNeeded(state, command, context);
    case 'renewWatch':
      return renewWatch(state, command, context);
    case 'deferForCongress':
      return deferForCongress(state, command, context);
    case 'resumeAfterCongress':
      return resumeAfterCongress(state, command, context);
    case 'guide':
      return guide(state, command, context);
    case 'sealForOutside':
      return sealForOutside(state, command, context);
    case 'handOverOutside':
      return handOverOutside(state, command, context);
  }
}

/** The head says what became of the step that a notice asked for (LAW_STEP_NOT_OWED). */
function answerLawNotice(state: CaseState, command: Command<'answerLawNotice'>, context: Context): Decision<CaseEvent> {
  const { notice, measure, text } = command;
  const key = stepOf(notice);
  if (!isOwed(state, key)) return refuse('LAW_STEP_NOT_OWED', { notice });
  return accept<CaseEvent>(
    { type: 'LawNoticeAnswered', notice, measure, text, decided: decidedInPerson(context.actor) },
    ...settle(state.obligations, [key], context.today),
  );
}

/**
 * Looked at, and still needed: the next look is owed as long after this one. It lengthens nothing: where a rule ends the pause,
 * it ends on the day it would have, or on the day that the level above has granted (practice: P17, P35).
 */
function confirmPauseNeeded(
  state: CaseState,
  { reason }: Command<'confirmPauseNeeded'>,
  context: Context,
): Decision<CaseEvent> {
  if (state.pause === null) return refuse('SETTLEMENT_NOT_PAUSED');
  if (!isOwed(state, 'pause.review')) return refuse('PAUSE_REVIEW_NOT_OWED', { from: state.pause.from });
  const { today, actor } = context;
  const lastDay = pauseRunsUntil(state);
  return accept<CaseEvent>(
    {
      type: 'PauseConfirmed',
      on: today,
      reason,
      decided: decidedInPerson(actor),
      ...(lastDay === null ? {} : { lastDay }),
    },
    ...settle(state.obligations, ['pause.review'], today),
    ...open(state, 'pause.review', today, roleOwner(state, 'HEAD'), context),
  );
}

/** Watched on, with a reason, twice at most (WATCH_LIMIT): no matter is watched for ever (practice: P35). */
function renewWatch(state: CaseState, { reason }: Command<'renewWatch'>, context: Context): Decision<CaseEvent> {
  if (state.life.watchRenewals >= MOST_WATCH_RENEWALS) return refuse('WATCH_LIMIT', { times: MOST_WATCH_RENEWALS });
  const { today, actor } = context;
  return accept<CaseEvent>(
    { type: 'WatchRenewed', on: today, reason, decided: decidedInPerson(actor) },
    ...settle(state.obligations, ['party.watch.review'], today),
    ...open(state, 'party.watch.review', today, handlerOrHead(state), context),
  );
}
