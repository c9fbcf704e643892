import { settle } from '../../deadlines/open.ts';
import { accept, refuse } from '../../process.ts';
import type { Context, Decision } from '../../process.ts';
import { isRelayed } from './answers-owed.ts';
import type { CaseCommand } from '../commands.ts';
import type { CaseEvent } from '../events.ts';
import { evolveEvent } from '../evolve.ts';
import { isOwed, open, roleOwner } from '../obligations.ts';
import { hasSender } from '../intake/origin.ts';
import { addressed, senderOwed, sendersOf, sendersOfType } from '../senders/senders.ts';
import type { CaseState } from '../state.ts';
import { isAcceptanceTold } from '../review/subjects-told.ts';

type Command<T extends CaseCommand['type']> = Extract<CaseCommand, { type: T }>;
type AnswerCommand = Command<'answerSender' | 'answerPress' | 'answerRelay'>;

/** What is met with the result, by whichever way the sender hears of it. */
const BY_RESULT = [
  'intake.head_notice',
  'answer.sender',
  'party.tc.result_sender',
  'state.tc.conclusion_send',
  'party.tc.multi_signer',
] as const;

/** Decides what is answered to whoever sent the letter: a citizen, the press, or the body that passed it on. */
export function decideAnswer(state: CaseState, command: AnswerCommand, context: Context): Decision<CaseEvent> {
  switch (command.type) {
    case 'answerSender': {
      if (!hasSender(state)) return refuse('NO_SENDER', { command: command.type });
      const { purpose, form, text } = command;
      if (purpose === 'result' && state.outcome === null) return refuse('RESULT_BEFORE_OUTCOME');
      const senderIds = chosen(state, command.senderIds);
      if (senderIds === null) return refuse('SENDER_UNKNOWN');
      const event = { type: 'SenderAnswered', purpose, form, text, ...addressed(state, senderIds) } as const;
      return answered(state, event, { toEach: settledBy(purpose), senderIds }, context);
    }
    case 'answerPress': {
      const { form, text } = command;
      const senderIds = sendersOf(state).length === 1 ? chosen(state) : sendersOfType(state, 'press');
      if (sendersOfType(state, 'press').length === 0 && (state.intake?.articles ?? []).length === 0) {
        return refuse('NOT_FROM_PRESS', { senderType: state.senderType });
      }
      const event = { type: 'PressAnswered', form, text, ...addressed(state, senderIds ?? []) } as const;
      const { toEach, once } = settledInPress(state, form);
      return answered(state, event, { toEach, once, senderIds: senderIds ?? [] }, context);
    }
    case 'answerRelay': {
      const bodies = sendersOfType(state, 'body');
      if (!isRelayed(state) && bodies.length === 0) return refuse('NOT_A_RELAY', { senderType: state.senderType });
      if (state.outcome === null) return refuse('RESULT_BEFORE_OUTCOME');
      const event = { type: 'RelayAnswered', text: command.text, ...addressed(state, bodies) } as const;
      const settled = { toEach: BY_RESULT, once: ['intake.report_back'], senderIds: bodies };
      return withDeputy(state, answered(state, event, settled, context), context);
    }
  }
}

/**
 * A deputy who has the result tells the citizen within five working days (Luật Tiếp công dân 2013 Đ28.2); reception asks
 * whether it was done.
 */
function withDeputy(state: CaseState, decision: Decision<CaseEvent>, context: Context): Decision<CaseEvent> {
  if (!decision.ok || state.intake?.relay?.by !== 'deputy' || isOwed(state, 'intake.elected_relay')) return decision;
  const owner = roleOwner(state, 'RECEPTION');
  return accept<CaseEvent>(...decision.events, ...open(state, 'intake.elected_relay', context.today, owner, context));
}

/** Which obligations an answer settles; word in between settles none (P37). */
function settledBy(purpose: Command<'answerSender'>['purpose']): readonly string[] {
  switch (purpose) {
    case 'interim':
      return [];
    case 'processing-notice':
      return ['intake.head_notice', 'party.tc.multi_signer'];
    case 'result':
      return BY_RESULT;
  }
}

/** Before the outcome the press hears what is being done; after it, what came of it, and only in print where that is owed. */
function settledInPress({ outcome }: CaseState, form: Command<'answerPress'>['form']): Omit<Settled, 'senderIds'> {
  const inPrint = form === 'in-press' ? ['press.answer'] : [];
  return {
    toEach: outcome === null ? [] : BY_RESULT,
    once: [
      ...['press.feedback_reply', 'press.correction_reply', ...inPrint],
      ...(outcome === null ? [] : ['press.conclusion']),
    ],
  };
}

/** What an answer settles: of these keys what is owed to those it reaches, of those whatever is owed at all. */
interface Settled {
  toEach: readonly string[];
  once?: readonly string[] | undefined;
  senderIds: readonly string[];
}

/** The senders a command names, or all; null when it names somebody else. */
function chosen(state: CaseState, named: readonly string[] = []): readonly string[] | null {
  const known = sendersOf(state).map((one) => one.id);
  if (named.length === 0) return known;
  return named.every((id) => known.includes(id)) ? [...new Set(named)] : null;
}

/**
 * The answer with what it settles. The notice of acceptance (Luật Tố cáo 2018 Đ29.3) is met when the sender and the
 * subjects have both been told, so the later of the two settles it.
 */
function answered(
  state: CaseState,
  event: CaseEvent,
  { toEach, once = [], senderIds }: Settled,
  context: Context,
): Decision<CaseEvent> {
  const next = evolveEvent(state, event, context.now);
  const accepted = isAcceptanceTold(next) ? ['state.tc.accept_notice'] : [];
  const settled = state.obligations.filter(
    (one) =>
      [...once, ...accepted].includes(one.key) ||
      (toEach.includes(one.key) && senderIds.includes(senderOwed(state, one))),
  );
  return accept<CaseEvent>(event, ...settle(settled, [...toEach, ...once, ...accepted], context.today));
}
