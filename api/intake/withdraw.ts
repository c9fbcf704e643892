import type { Handler } from '../handler.ts';
import { openSenderLine } from './say-as-sender.ts';

/** The sender withdraws; it ends nothing by itself, and a threat behind it is taken up the same day (practice: P22). */
export const withdraw: Handler<'withdraw'> = async (context) => {
  const { text, threatened } = context.body;
  const line = await openSenderLine(context);
  const { senderId } = line;
  const signs = threatened ? (['threat'] as const) : [];
  await line.say({ text, command: (ref) => ({ type: 'withdraw', text: ref, signs, senderId }) });
  return { status: 204, body: null };
};

/** The sender reports a threat or revenge. It is never shown again under the code, which others may have made them show. */
export const reportThreat: Handler<'reportThreat'> = async (context) => {
  const { text } = context.body;
  const line = await openSenderLine(context);
  const { senderId, state } = line;
  // Whoever is threatened after the case is heard as well: by a protection of their own, which outlives it.
  await line.say({
    text,
    command: (ref) =>
      state.stage === 'CLOSED'
        ? { type: 'requestProtection', what: null, text: ref, senderId }
        : { type: 'reportThreat', text: ref, senderId },
  });
  return { status: 204, body: null };
};
