import type { Handler } from '../handler.ts';
import { isAsked } from './open-question.ts';
import { openSenderLine } from './say-as-sender.ts';

/** Said apart from the words, so that it is done once too. */
const FILES = '/files';

/**
 * The sender adds words or files to what they sent, under the short-lived token of the receipt. Words that come while a
 * question waits are its answer; files that come with them are added before.
 */
export const addMessage: Handler<'addMessage'> = async (context) => {
  const { text, attachments } = context.body;
  const line = await openSenderLine(context, 'asking');
  const { senderId } = line;
  // A second try after half of the first one: what was added then is not added again.
  const files = (await line.isSaid(FILES)) ? [] : attachments;
  if (text !== null && isAsked(line.state, line.senderId) && !(await line.isSaid())) {
    if (files.length > 0) {
      const command = () => ({ type: 'senderAdds', text: null, attachments: files, senderId }) as const;
      await line.say({ text: null, attachments: files, command }, FILES);
    }
    await line.say({ text, command: (ref) => ({ type: 'senderAnswered', text: ref }) });
  } else {
    await line.say({
      text,
      attachments: files,
      command: (ref) => ({ type: 'senderAdds', text: text === null ? null : ref, attachments: files, senderId }),
    });
  }
  return { status: 204, body: null };
};
