import { accept, refuse } from '../../process.ts';
import type { Context, Decision } from '../../process.ts';
import { close } from './closing.ts';
import type { CaseCommand } from '../commands.ts';
import { decideAnswer } from './decide-answer.ts';
import { announceConclusion, issueConclusion, publish } from './decide-publication.ts';
import { notifySubject } from './decide-subject-notice.ts';
import type { CaseEvent } from '../events.ts';
import { sendersOf } from '../senders/senders.ts';
import type { CaseState } from '../state.ts';

type FollowUpCommand = Extract<
  CaseCommand,
  {
    type:
      | 'answerSender'
      | 'answerPress'
      | 'answerRelay'
      | 'notifySubject'
      | 'issueConclusion'
      | 'announceConclusion'
      | 'publish'
      | 'senderAdds'
      | 'addNote'
      | 'close';
  }
>;

/** Decides what is said to everybody who is owed an answer, what the sender adds, and when the file may be closed. */
export function decideFollowUp(state: CaseState, command: FollowUpCommand, context: Context): Decision<CaseEvent> {
  switch (command.type) {
    case 'answerSender':
    case 'answerPress':
    case 'answerRelay':
      return decideAnswer(state, command, context);
    case 'notifySubject':
      return notifySubject(state, command, context);
    case 'issueConclusion':
      return issueConclusion(state, command, context);
    case 'announceConclusion':
      return announceConclusion(state, command, context);
    case 'publish':
      return publish(state, command, context);
    case 'senderAdds':
      if (command.text === null && command.attachments.length === 0) return refuse('NOTHING_ADDED');
      return accept<CaseEvent>({
        ...{ type: 'SenderAdded', text: command.text, attachments: command.attachments },
        ...(command.senderId === undefined || sendersOf(state).length === 1 ? {} : { senderId: command.senderId }),
      });
    case 'addNote':
      return accept<CaseEvent>({ type: 'NoteAdded', text: command.text });
    case 'close':
      return close(state, context);
  }
}
