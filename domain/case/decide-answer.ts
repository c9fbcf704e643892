import { settle } from '../deadlines/open.ts';
import { accept, refuse } from '../process.ts';
import type { Context, Decision } from '../process.ts';
import type { CaseCommand } from './commands.ts';
import type { CaseEvent } from './events.ts';
import { evolveEvent } from './evolve.ts';
import type { CaseState } from './state.ts';
import { isAcceptanceTold } from './subjects-told.ts';

type Command<T extends CaseCommand['type']> = Extract<CaseCommand, { type: T }>;
type AnswerCommand = Command<'answerSender' | 'answerPress' | 'answerRelay'>;

/** What is met with the result, by whichever way the sender hears of it. */
const BY_RESULT = [
  'intake.head_notice',
  'answer.sender',
  'party.tc.result_sender',
  'state.tc.conclusion_send',
] as const;

/** Decides what is answered to whoever sent the letter: a citizen, the press, or the body that passed it on. */
export function decideAnswer(state: CaseState, command: AnswerCommand, context: Context): Decision<CaseEvent> {
  switch (command.type) {
    case 'answerSender': {
      const { purpose, form, text } = command;
      if (purpose === 'result' && state.outcome === null) return refuse('RESULT_BEFORE_OUTCOME');
      return answered(state, { type: 'SenderAnswered', purpose, form, text }, settledBy(purpose), context);
    }
    case 'answerPress': {
      const { form, text } = command;
      if (state.senderType !== 'press') return refuse('NOT_FROM_PRESS', { senderType: state.senderType });
      return answered(state, { type: 'PressAnswered', form, text }, settledInPress(state, form), context);
    }
    case 'answerRelay': {
      if (state.senderType !== 'body') return refuse('NOT_A_RELAY', { senderType: state.senderType });
      if (state.outcome === null) return refuse('RESULT_BEFORE_OUTCOME');
      const keys = [...BY_RESULT, 'intake.report_back'];
      return answered(state, { type: 'RelayAnswered', text: command.text }, keys, context);
    }
  }
}

/** Which obligations an answer settles; word in between settles none (P37). */
function settledBy(purpose: Command<'answerSender'>['purpose']): readonly string[] {
  switch (purpose) {
    case 'interim':
      return [];
    case 'processing-notice':
      return ['intake.head_notice'];
    case 'result':
      return BY_RESULT;
  }
}

/** Before the outcome the press hears what is being done; after it, what came of it, and only in print where that is owed. */
function settledInPress({ outcome }: CaseState, form: Command<'answerPress'>['form']): readonly string[] {
  return [
    'press.feedback_reply',
    ...(form === 'in-press' ? ['press.answer'] : []),
    ...(outcome === null ? [] : ['press.conclusion', ...BY_RESULT]),
  ];
}

/**
 * The answer with what it settles. The notice of acceptance (Luật Tố cáo 2018 Đ29.3) is met when the sender and the
 * subjects have both been told, so the later of the two settles it.
 */
function answered(state: CaseState, event: CaseEvent, keys: readonly string[], context: Context): Decision<CaseEvent> {
  const next = evolveEvent(state, event, context.now);
  const accepted = isAcceptanceTold(next) ? ['state.tc.accept_notice'] : [];
  return accept<CaseEvent>(event, ...settle(state.obligations, [...keys, ...accepted], context.today));
}
