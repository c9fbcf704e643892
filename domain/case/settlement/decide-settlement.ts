import { decidedInPerson } from '../../authority/decision.ts';
import { settle } from '../../deadlines/open.ts';
import { accept, refuse } from '../../process.ts';
import type { Context, Decision } from '../../process.ts';
import { openSettlement, refuseAcceptance } from '../screening/acceptance.ts';
import type { CaseCommand } from '../commands.ts';
import { leaveAgenda } from '../review/agenda.ts';
import { bypassLowerBody } from '../levels/decide-levels.ts';
import { hasLivingSubject } from '../life/decide-life.ts';
import { endSettlement } from './ending.ts';
import type { CaseEvent } from '../events.ts';
import { refuseUnfounded } from '../four-eyes.ts';
import { handlerOrHead, open, roleOwner } from '../obligations.ts';
import { lastDayOfPause } from './pause-limit.ts';
import { PAUSED_BY_HEAD, goOn, pausedUnder, settleScreening, standStill } from './standstill.ts';
import type { CaseState } from '../state.ts';

type Command<T extends CaseCommand['type']> = Extract<CaseCommand, { type: T }>;
type SettlementCommand = Command<'accept' | 'pauseSettlement' | 'resumeSettlement' | 'terminate' | 'reopen'>;

/** Decides whether a matter is taken on, stands still, ends without a conclusion, or begins again. */
export function decideSettlement(state: CaseState, command: SettlementCommand, context: Context): Decision<CaseEvent> {
  switch (command.type) {
    case 'accept':
      return acceptCase(state, command, context);
    case 'pauseSettlement':
      return pause(state, command, context);
    case 'resumeSettlement':
      return resume(state, command, context);
    case 'terminate':
      return terminate(state, command, context);
    case 'reopen':
      // On new facts only: they are in the reason. The outcome is owed anew; nothing decided before binds it.
      return accept<CaseEvent>(
        { type: 'CaseReopened', reason: command.reason, decided: decidedInPerson(context.actor) },
        ...open(state, 'screening.outcome', context.today, handlerOrHead(state), context),
      );
  }
}

/** Taking on (thụ lý): the screening is over, the periods of the settlement begin. */
function acceptCase(state: CaseState, command: Command<'accept'>, context: Context): Decision<CaseEvent> {
  if (state.acceptedOn !== null) return refuse('ALREADY_ACCEPTED', { on: state.acceptedOn });
  if (state.pause !== null) return refuse('SETTLEMENT_PAUSED', { ground: state.pause.ground });
  const refusal = refuseAcceptance(state, context);
  if (refusal !== null) return { ok: false, refusal };
  const bypassed = bypassLowerBody(state, command.bypass ?? null, context);
  if (!bypassed.ok) return bypassed;
  return accept<CaseEvent>(
    ...bypassed.events,
    { type: 'CaseAccepted', on: context.today, grounds: command.grounds, decided: decidedInPerson(context.actor) },
    ...settleScreening(state, context),
    ...openSettlement(state, context),
  );
}

/** A pause (tạm đình chỉ giải quyết) needs the head's ground and reason, and is looked at again before long (P17). */
function pause(state: CaseState, command: Command<'pauseSettlement'>, context: Context): Decision<CaseEvent> {
  if (state.acceptedOn === null) return refuse('NOT_ACCEPTED', { command: command.type });
  // A congress has a day, conditions and a way back of its own: it is no ground that a head picks.
  if (command.ground === 'PRE_CONGRESS') return refuse('CONGRESS_HAS_OWN_WAY', { advice: 'deferForCongress' });
  if (state.pause !== null) return refuse('SETTLEMENT_PAUSED_ALREADY', { from: state.pause.from });
  const lastDay = lastDayOfPause(state, command.ground, context);
  return accept<CaseEvent>(
    {
      type: 'SettlementPaused',
      ground: command.ground,
      from: context.today,
      reason: command.reason,
      decided: decidedInPerson(context.actor),
      ...(lastDay === null ? {} : { lastDay }),
    },
    ...standStill(state, PAUSED_BY_HEAD, command.reason.contentId, context),
    ...open(state, 'pause.review', context.today, roleOwner(state, 'HEAD'), context),
  );
}

function resume(state: CaseState, command: Command<'resumeSettlement'>, context: Context): Decision<CaseEvent> {
  if (state.pause === null) return refuse('SETTLEMENT_NOT_PAUSED');
  return accept<CaseEvent>(
    {
      type: 'SettlementResumed',
      on: context.today,
      reason: command.reason,
      decided: decidedInPerson(context.actor),
    },
    ...goOn(state, pausedUnder(state.pause.ground), context.today, context),
    ...settle(state.obligations, ['pause.review'], context.today),
  );
}

/**
 * An end without a conclusion (đình chỉ giải quyết), with a proposal and four eyes as every other: the work of a team ends by
 * no head alone. What was never taken on is declined; and a withdrawal with signs of violation, threat, bribery or slander ends nothing under another name either.
 */
function terminate(state: CaseState, command: Command<'terminate'>, context: Context): Decision<CaseEvent> {
  if (state.acceptedOn === null) return refuse('NOT_ACCEPTED', { command: command.type });
  if (command.ground === 'CONTENT_WITHDRAWN') {
    if (state.withdrawal === null) return refuse('NO_WITHDRAWAL');
    const { signs } = state.withdrawal;
    if (signs.length > 0) return refuse('WITHDRAWAL_HAS_SIGNS', { signs }, 'Luật Tố cáo 2018 Đ33');
  }
  // Facts that concern others are concluded, whoever has died (Luật Tố cáo 2018 Đ34; practice: P19).
  if (command.ground === 'SUBJECT_DEAD' && isDeathOfSome(state)) return refuse('OTHERS_CONCERNED');
  const unfounded = refuseUnfounded(state, command.type, 'terminate', context);
  if (unfounded !== null) return unfounded;
  return accept<CaseEvent>(
    ...leaveAgenda(state),
    {
      type: 'CaseTerminated',
      ground: command.ground,
      reason: command.reason,
      decided: decidedInPerson(context.actor),
    },
    ...endSettlement(state, context),
  );
}

/** Somebody complained about is known to have died, and somebody else is left. */
function isDeathOfSome(state: CaseState): boolean {
  return state.life.noted.some((one) => one.event === 'died') && hasLivingSubject(state);
}
