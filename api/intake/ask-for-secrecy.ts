import type { Handler } from '../handler.ts';
import { openSenderLine } from './say-as-sender.ts';

/**
 * The sender asks that it be kept secret who they are: from today the case is one filed with that wish, in whatever cases the
 * letter stands (practice: P22, P33). No words are asked: they would only say more of them. It may come twice.
 */
export const askForSecrecy: Handler<'askForSecrecy'> = async (context) => {
  const line = await openSenderLine(context, 'first');
  const { senderId } = line;
  await line.say({ text: null, command: () => ({ type: 'askForSecrecy', senderId, text: null }) });
  return { status: 204, body: null };
};
