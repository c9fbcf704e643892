import type { Handler } from '../handler.ts';
import { sealLater } from './later-identity.ts';
import { openSenderLine } from './say-as-sender.ts';

/** A sender without a name gives one: sealed at once, while the case learns only that there is one (practice: P22). */
export const identifySelf: Handler<'identifySelf'> = async (context) => {
  const { token: _, ...identity } = context.body;
  const line = await openSenderLine(context, 'first');
  const { senderId } = line;
  await line.say({
    text: null,
    before: (commandId) => sealLater(context.deps, { commandId, submissionId: senderId, kind: 'self', identity }),
    command: () => ({ type: 'identifySelf', senderId }),
  });
  return { status: 204, body: null };
};
