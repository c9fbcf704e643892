import { addDays } from '../../calendar/day.ts';
import { settle } from '../../deadlines/open.ts';
import { bodiesOf, selectPolicy } from '../../policy/select.ts';
import { accept, refuse } from '../../process.ts';
import type { Context, Decision } from '../../process.ts';
import type { CaseCommand } from '../commands.ts';
import { decideWithdrawal, openThreat } from './decide-withdrawal.ts';
import type { WithdrawalCommand } from './decide-withdrawal.ts';
import type { CaseEvent } from '../events.ts';
import { isOwed } from '../obligations.ts';
import { protecting } from './protection-messages.ts';
import { hasSender } from '../intake/origin.ts';
import { PAUSED_BY_QUESTION, endQuestion, standStill, wouldStandStill } from '../settlement/standstill.ts';
import { sendersOf } from './senders.ts';
import type { CaseState } from '../state.ts';

type Command<T extends CaseCommand['type']> = Extract<CaseCommand, { type: T }>;
type SenderCommand =
  | Command<'askSender' | 'senderAnswered' | 'reportThreat' | 'acknowledgeThreat' | 'requestProtection'>
  | WithdrawalCommand;

/** Decides what is asked of the sender, what they answer, withdraw, or are threatened with. */
export function decideSender(state: CaseState, command: SenderCommand, context: Context): Decision<CaseEvent> {
  switch (command.type) {
    case 'askSender':
      return askSender(state, command, context);
    case 'senderAnswered':
      if (state.question === null) return refuse('NO_OPEN_QUESTION');
      return accept<CaseEvent>(
        {
          ...{ type: 'QuestionAnswered', text: command.text, on: context.today },
          ...(state.question.senderId === undefined ? {} : { senderId: state.question.senderId }),
        },
        ...endQuestion(state, context.today, context),
      );
    case 'reportThreat':
      if (isStranger(state, command.senderId)) return refuse('SENDER_UNKNOWN');
      return accept<CaseEvent>(
        { type: 'ThreatReported', text: command.text, ...protecting(state, command.senderId) },
        ...openThreat(state, context, command.senderId ?? null),
      );
    case 'acknowledgeThreat':
      if (!isOwed(state, 'protect.ack')) return refuse('NO_THREAT_REPORTED');
      return accept<CaseEvent>(
        { type: 'ThreatAcknowledged', measures: command.measures, by: context.actor.personId },
        ...settle(state.obligations, ['protect.ack'], context.today),
      );
    case 'requestProtection':
      return requestProtection(state, command, context);
    default:
      return decideWithdrawal(state, command, context);
  }
}

/**
 * One question at a time, with a day by which it is answered or waits no longer: not today, and no further ahead than policy
 * allows, so that no case waits for its sender for ever. Whoever has no name still has the code on the receipt.
 */
function askSender(state: CaseState, command: Command<'askSender'>, context: Context): Decision<CaseEvent> {
  const { today, facts } = context;
  const { answerBy, question } = command;
  if (!hasSender(state)) return refuse('NO_SENDER', { command: command.type });
  if (state.question !== null) return refuse('QUESTION_OPEN', { answerBy: state.question.answerBy });
  if (answerBy <= today) return refuse('ANSWER_DATE_PAST', { answerBy, today });
  const longest = selectPolicy(facts.policies, 'sender.answer', {
    on: today,
    conditions: {},
    organisationIds: bodiesOf(state.organisation.id, facts.lineage),
  });
  const latest = longest === null ? null : addDays(today, longest.length.n);
  if (latest !== null && answerBy > latest) return refuse('ANSWER_DATE_TOO_LATE', { answerBy, latest });
  const { senderId } = command;
  if (isStranger(state, senderId)) return refuse('SENDER_UNKNOWN');
  const isNamed = senderId !== null && senderId !== undefined && sendersOf(state).length > 1;
  const whose = isNamed ? { senderId } : {};
  const pauses = wouldStandStill(state, PAUSED_BY_QUESTION, today);
  return accept<CaseEvent>(
    { type: 'SenderAsked', question, askedOn: today, answerBy, pauses, ...whose },
    ...standStill(state, PAUSED_BY_QUESTION, question.contentId, context),
  );
}

/**
 * Protection is asked for: what comes of it is decided in a process of its own, which outlives this case and is not shown with
 * it. Refused with NO_SENDER, SENDER_UNKNOWN.
 */
function requestProtection(
  state: CaseState,
  { type, what, text, senderId }: Command<'requestProtection'>,
  { today, actor }: Context,
): Decision<CaseEvent> {
  if (isStranger(state, senderId)) return refuse('SENDER_UNKNOWN');
  const { protects } = protecting(state, senderId);
  if (protects === undefined) return refuse('NO_SENDER', { command: type });
  const by = actor.kind === 'staff' ? actor.personId : null;
  return accept<CaseEvent>({ type: 'ProtectionRequested', what, text, on: today, protects, by });
}

/** Whether a sender is named whom the case does not have. */
function isStranger(state: CaseState, senderId: string | null | undefined): boolean {
  return senderId !== null && senderId !== undefined && !sendersOf(state).some((one) => one.id === senderId);
}
