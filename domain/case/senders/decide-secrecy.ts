import { accept, refuse } from '../../process.ts';
import type { Context, Decision } from '../../process.ts';
import type { CaseCommand } from '../commands.ts';
import type { CaseEvent } from '../events.ts';
import { hasSender } from '../intake/origin.ts';
import { secretLetters } from './secrecy.ts';
import { oneSender, sendersOf } from './senders.ts';
import type { CaseState } from '../state.ts';

type Command<T extends CaseCommand['type']> = Extract<CaseCommand, { type: T }>;

const LAW = 'Luật Tố cáo 2018 Đ47, Đ56';

/**
 * A sender asks, after filing, that it be kept secret who they are (đề nghị giữ bí mật danh tính): from today the case is one
 * filed with that wish, in all cases in which the letter stands. No command lifts it: what a sender no longer wants kept they
 * say themselves. Refused with NO_SENDER, SENDER_UNKNOWN, SECRECY_WITHOUT_NAME where no name was ever given, and to the staff with
 * SECRECY_ASKED_ALREADY; by the sender and by other cases it may come twice.
 */
export function decideSecrecy(
  state: CaseState,
  command: Command<'askForSecrecy' | 'noteSecrecy'>,
  context: Context,
): Decision<CaseEvent> {
  if (command.type === 'noteSecrecy') return noteSecrecy(state, command);
  if (!hasSender(state)) return refuse('NO_SENDER', { command: command.type });
  const sender = oneSender(state, command.senderId);
  if (sender === null) return refuse('SENDER_UNKNOWN');
  const { submissionId } = sender;
  if (sender.senderType === 'anonymous') return refuse('SECRECY_WITHOUT_NAME', {}, LAW);
  const { actor, today: on } = context;
  const asked = secretLetters(state).find((one) => one.submissionId === submissionId);
  if (asked !== undefined) {
    return actor.kind === 'sender' ? accept() : refuse('SECRECY_ASKED_ALREADY', { on: asked.on });
  }
  const by = actor.kind === 'sender' ? null : actor.personId;
  return accept<CaseEvent>({
    ...{ type: 'SecrecyAsked', submissionId, on, text: command.text, by },
    knownTo: knownTo(state, submissionId),
  });
}

/** Whoever is told of a letter that does not stand here, or of what is kept already, changes nothing. */
function noteSecrecy(state: CaseState, { submissionId, on }: Command<'noteSecrecy'>): Decision<CaseEvent> {
  const isKept = secretLetters(state).some((one) => one.submissionId === submissionId);
  const stands = sendersOf(state).some((one) => one.submissionId === submissionId);
  if (isKept || !stands) return accept();
  return accept<CaseEvent>({ type: 'SecrecyNoted', submissionId, on, knownTo: knownTo(state, submissionId) });
}

/**
 * Who of the staff learnt who the sender is: nobody can open what is sealed, but whoever entered a paper letter, interpreted or
 * stood by as a witness was there. Null for a letter that was taken in: the case it came from knows, and notes it.
 */
function knownTo({ submissions, enteredBy, intake }: CaseState, submissionId: string): readonly string[] | null {
  if (submissions[0] !== submissionId) return null;
  const there = [enteredBy, intake?.interpreterId ?? null, intake?.witnessId ?? null];
  return [...new Set(there.filter((id) => id !== null))];
}
