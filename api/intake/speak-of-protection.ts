import { randomUUID } from 'node:crypto';
import { dayOf } from '../../domain/calendar/day.ts';
import type { Actor, TextRef } from '../../domain/process.ts';
import { processId as processIdOf } from '../../domain/process.ts';
import type { ProtectionCommand } from '../../domain/protection/commands.ts';
import { PROTECTION_PROCESS } from '../../domain/protection/process.ts';
import { loadFacts } from '../../prisma/facts.ts';
import { storeText } from '../content.ts';
import type { ApiDeps } from '../deps.ts';
import type { Handler } from '../handler.ts';
import { hashBody, requestId } from '../request-id.ts';
import { problem } from '../say-problem.ts';
import { findRecorded, sendCommand } from '../send-command.ts';
import { findByToken } from './find-receipt.ts';
import { readProtection } from './read-protection.ts';
import { openSenderLine, refusedToSender } from './say-as-sender.ts';

/** The sender asks to be protected, whatever has become of the case: it begins, or is heard by, a protection of their own. */
export const requestProtection: Handler<'requestProtection'> = async (context) => {
  const { text, what } = context.body;
  const line = await openSenderLine(context);
  const { senderId } = line;
  await line.say({ text, command: (ref) => ({ type: 'requestProtection', what, text: ref, senderId }) });
  return { status: 204, body: null };
};

/** A protected sender says that they are well, or that they are not: then it is an alert. */
export const checkIn: Handler<'checkIn'> = async (context) => {
  const { ok, text } = context.body;
  await sayToProtection(context, text, (ref) => ({ type: 'checkIn', ok, text: text === null ? null : ref }));
  return { status: 204, body: null };
};

/** Other measures, none at all, or a look at the refusal by the level above. */
export const tellProtectionWish: Handler<'tellProtectionWish'> = async (context) => {
  const { wish, text } = context.body;
  await sayToProtection(context, text, (ref) =>
    wish === 'review' ? { type: 'askReview', text: ref } : { type: 'askChange', wish, text: ref },
  );
  return { status: 204, body: null };
};

interface Request {
  deps: ApiDeps;
  body: { token: string } & Readonly<Record<string, unknown>>;
  idempotencyKey: string | null;
  correlationId: string;
}

/** Stands for words while it is only asked whether they would be taken. */
const UNSTORED: TextRef = { contentId: '', sha256: '' };

/**
 * Says it to the protection of the letter, once however often it is sent. Throws 401 when the token has ended, 409 where
 * nobody is protected or it is not the time, and the refusal in plain words.
 */
async function sayToProtection(
  { deps, body, idempotencyKey, correlationId }: Request,
  text: string | null,
  command: (ref: TextRef) => ProtectionCommand,
): Promise<void> {
  const now = deps.now();
  const receipt = await findByToken(deps.pool, body.token, now);
  if (receipt === null) throw problem(401, 'RECEIPT_TOKEN_INVALID');
  const state = await readProtection(deps.pool, receipt.submissionId);
  if (state === null) throw problem(409, 'RECEIPT_NOT_AT_THIS_STAGE');
  const processId = processIdOf('protection', receipt.submissionId);
  const { token: _, ...said } = body;
  const asked = {
    processId,
    commandId: requestId('public', processId, idempotencyKey ?? randomUUID()),
    bodyHash: hashBody(deps.secrets.receiptKey, 'message', said),
  };
  const actor: Actor = { kind: 'sender', accountId: null, personId: null, roles: [], correlationId };
  const recorded = await findRecorded(deps.pool, asked);
  if (recorded !== null) {
    if (!recorded.ok) throw refusedToSender(recorded.refusal);
    return;
  }
  const today = dayOf(now);
  const tried = command(UNSTORED);
  const query = PROTECTION_PROCESS.factsFor(state, tried, actor);
  const facts = await loadFacts(deps.pool, query, { today, organisationId: state.organisation.id });
  const decision = PROTECTION_PROCESS.decide(state, tried, { now, today, actor, facts });
  if (!decision.ok) throw refusedToSender(decision.refusal);
  const ref = text === null ? UNSTORED : await storeText(deps.pool, deps.secrets.contentKey, { text, accountId: null });
  const outcome = await sendCommand(deps, { ...asked, command: command(ref), actor });
  if (!outcome.ok) throw refusedToSender(outcome.refusal);
}
