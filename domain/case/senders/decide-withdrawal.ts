import { decidedInPerson } from '../../authority/decision.ts';
import type { ObligationEvent } from '../../deadlines/obligation-events.ts';
import { settle } from '../../deadlines/open.ts';
import { accept, refuse } from '../../process.ts';
import type { Context, Decision } from '../../process.ts';
import { leaveAgenda } from '../review/agenda.ts';
import type { CaseCommand } from '../commands.ts';
import { endSettlement } from '../settlement/ending.ts';
import type { CaseEvent } from '../events.ts';
import { isClassifiedByAnother } from '../four-eyes.ts';
import { handlerOrHead, open, roleOwner } from '../obligations.ts';
import { protecting } from './protection-messages.ts';
import { concerning, oneSender, sendersOf } from './senders.ts';
import type { CaseState } from '../state.ts';

type Command<T extends CaseCommand['type']> = Extract<CaseCommand, { type: T }>;

/** What is done with a withdrawal (rút đơn). */
export type WithdrawalCommand = Command<
  'withdraw' | 'acceptWithdrawal' | 'continueDespiteWithdrawal' | 'forwardWithdrawal'
>;

const WITHDRAWAL_LAW = 'Luật Tố cáo 2018 Đ33; Nghị định 156/2026/NĐ-CP Đ4';

/** Decides on a withdrawal: it never ends a matter by itself, and never one with signs that forbid it (practice: P22). */
export function decideWithdrawal(state: CaseState, command: WithdrawalCommand, context: Context): Decision<CaseEvent> {
  switch (command.type) {
    case 'withdraw':
      return withdraw(state, command, context);
    case 'acceptWithdrawal':
      return acceptWithdrawal(state, command, context);
    case 'continueDespiteWithdrawal':
      if (state.withdrawal?.status !== 'open') return refuse('NO_WITHDRAWAL');
      return accept<CaseEvent>(
        { type: 'ContinuedDespiteWithdrawal', reason: command.reason, decided: decidedInPerson(context.actor) },
        ...settle(state.obligations, ['withdrawal.decide'], context.today),
      );
    case 'forwardWithdrawal':
      return forwardWithdrawal(state, command, context);
  }
}

/** Received, whatever it says: the head decides in five working days. A threat behind it is taken up the same day. */
function withdraw(state: CaseState, command: Command<'withdraw'>, context: Context): Decision<CaseEvent> {
  if (state.withdrawal?.status === 'open') return refuse('WITHDRAWAL_OPEN', { on: state.withdrawal.receivedOn });
  const signs = [...new Set(command.signs)];
  const by = context.actor.kind === 'staff' ? context.actor.personId : null;
  const { senderId } = command;
  if (isNamed(senderId) && oneSender(state, senderId) === null) return refuse('SENDER_UNKNOWN');
  const whose = isNamed(senderId) && sendersOf(state).length > 1 ? { senderId } : {};
  return accept<CaseEvent>(
    {
      ...{ type: 'WithdrawalReceived', on: context.today, text: command.text, signs, by, ...whose },
      ...(signs.includes('threat') ? protecting(state, senderId) : {}),
    },
    ...open(state, 'withdrawal.decide', context.today, roleOwner(state, 'HEAD'), context),
    ...(signs.includes('threat') ? openThreat(state, context, senderId ?? null) : []),
  );
}

function isNamed(senderId: string | null | undefined): senderId is string {
  return senderId !== null && senderId !== undefined;
}

/**
 * Ends the matter by the sender's wish, which somebody else than who accepts it has brought in. Where others sent letters
 * about it too, one of them ends nothing for the rest (OTHER_SENDERS_REMAIN).
 */
function acceptWithdrawal(
  state: CaseState,
  command: Command<'acceptWithdrawal'>,
  context: Context,
): Decision<CaseEvent> {
  if (state.withdrawal?.status !== 'open') return refuse('NO_WITHDRAWAL');
  const { signs, by } = state.withdrawal;
  if (by !== null && by === context.actor.personId) return refuse('FOUR_EYES', { command: command.type });
  if (signs.length > 0) return refuse('WITHDRAWAL_HAS_SIGNS', { signs }, WITHDRAWAL_LAW);
  const remaining = sendersOf(state).filter((one) => !one.withdrawn).length;
  if (sendersOf(state).length > 1 && remaining > 0) return refuse('OTHER_SENDERS_REMAIN', { senders: remaining });
  return accept<CaseEvent>(
    ...leaveAgenda(state),
    { type: 'WithdrawalAccepted', reason: command.reason, decided: decidedInPerson(context.actor) },
    ...endSettlement(state, context),
  );
}

/**
 * A letter that only withdraws another one, as another person found, joins that case: this one is consolidated into it and
 * owes its sender an answer.
 * Should the other case not take it (it is over, or it is this very one), `withdrawalNotTaken` brings the letter back.
 */
function forwardWithdrawal(
  state: CaseState,
  command: Command<'forwardWithdrawal'>,
  context: Context,
): Decision<CaseEvent> {
  if (state.kind !== 'withdrawal') return refuse('KIND_IS_NOT_WITHDRAWAL', { kind: state.kind ?? '' });
  if (!isClassifiedByAnother(state, context.actor)) return refuse('FOUR_EYES', { command: command.type });
  return accept<CaseEvent>(
    {
      type: 'WithdrawalForwarded',
      caseId: command.caseId,
      signs: [...new Set(command.signs)],
      text: command.text,
    },
    ...endSettlement(state, context),
  );
}

/**
 * What follows when the case a withdrawal was forwarded to refuses it with that code: the letter is screened again, and the
 * answer that rested on its end is owed no more. Nothing when the letter did not end by being forwarded.
 */
export function withdrawalNotTaken(state: CaseState, code: string, context: Context): CaseEvent[] {
  if (state.kind !== 'withdrawal' || state.outcome !== 'CONSOLIDATED') return [];
  return [
    { type: 'WithdrawalNotTaken', code },
    ...settle(state.obligations, ['answer.sender', 'intake.report_back', 'case.close'], context.today, 'cancelled'),
    ...open(state, 'screening.outcome', context.today, handlerOrHead(state), context),
  ];
}

/** A threat against the sender is acknowledged the same day (bảo vệ người tố cáo); one that is known already is not owed twice. */
export function openThreat(state: CaseState, context: Context, senderId: string | null = null): ObligationEvent[] {
  const particulars = senderId === null ? {} : concerning(state, senderId);
  const isKnown = state.obligations.some(
    ({ key, status, concerns }) => key === 'protect.ack' && status === 'open' && concerns === particulars.concerns,
  );
  return isKnown ? [] : open(state, 'protect.ack', context.today, roleOwner(state, 'HEAD'), context, particulars);
}
