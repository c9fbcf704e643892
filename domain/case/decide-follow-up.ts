import { settle } from '../deadlines/open.ts';
import { accept, refuse } from '../process.ts';
import type { Context, Decision } from '../process.ts';
import type { CaseCommand } from './commands.ts';
import type { CaseEvent } from './events.ts';
import { open, roleOwner } from './obligations.ts';
import type { CaseState } from './state.ts';

type FollowUpCommand = Extract<CaseCommand, { type: 'answerSender' | 'senderAdds' | 'addNote' | 'close' }>;

/** Decides what is said to and heard from the sender, and when the file may be closed. */
export function decideFollowUp(state: CaseState, command: FollowUpCommand, context: Context): Decision<CaseEvent> {
  switch (command.type) {
    case 'answerSender': {
      if (command.purpose === 'result' && state.outcome === null) return refuse('RESULT_BEFORE_OUTCOME');
      const answered: CaseEvent = {
        type: 'SenderAnswered',
        purpose: command.purpose,
        form: command.form,
        text: command.text,
      };
      const met = settle(state.obligations, settledBy(command.purpose), context.today);
      // With the result told nothing but the closing is left, and that too is owed: no file lies open and forgotten.
      const closes = command.purpose === 'result' && !state.resultAnswered;
      const closing = closes ? open(state, 'case.close', context.today, roleOwner(state, 'HEAD'), context) : [];
      return accept<CaseEvent>(answered, ...met, ...closing);
    }
    case 'senderAdds':
      if (command.text === null && command.attachments.length === 0) return refuse('NOTHING_ADDED');
      return accept<CaseEvent>({ type: 'SenderAdded', text: command.text, attachments: command.attachments });
    case 'addNote':
      return accept<CaseEvent>({ type: 'NoteAdded', text: command.text });
    case 'close':
      return close(state, context);
  }
}

/** Which obligations an answer settles; word in between settles none (P37). */
function settledBy(purpose: 'processing-notice' | 'interim' | 'result'): readonly string[] {
  switch (purpose) {
    case 'interim':
      return [];
    case 'processing-notice':
      return ['intake.head_notice'];
    case 'result':
      return ['intake.head_notice', 'answer.sender'];
  }
}

/** Closed only when nothing else is owed; the refusal lists what is. Closing a watched matter ends its review. */
function close(state: CaseState, context: Context): Decision<CaseEvent> {
  const byClosing = state.stage === 'WATCH' ? ['party.watch.review'] : ['case.close'];
  const ended = settle(state.obligations, byClosing, context.today);
  const endedIds = ended.map((event) => ('obligationId' in event ? event.obligationId : ''));
  const owed = state.obligations.filter((one) => one.status === 'open' && !endedIds.includes(one.id));
  if (owed.length > 0) return refuse('STILL_OWED', { obligations: owed.map((one) => one.key) });
  if (state.assignment !== null) return refuse('ASSIGNMENT_PENDING', { personId: state.assignment.personId });
  const outcome = state.stage === 'WATCH' ? 'WATCHED_AND_CLOSED' : state.outcome;
  if (outcome === null) return refuse('RESULT_BEFORE_OUTCOME');
  if (state.stage === 'FOLLOW_UP' && !state.resultAnswered) return refuse('SENDER_NOT_ANSWERED');
  return accept<CaseEvent>(...ended, { type: 'CaseClosed', outcome });
}
