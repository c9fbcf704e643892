import { randomUUID } from 'node:crypto';
import { dayOf } from '../../domain/calendar/day.ts';
import type { CaseCommand } from '../../domain/case/commands.ts';
import { CASE_PROCESS } from '../../domain/case/process.ts';
import type { CaseState } from '../../domain/case/state.ts';
import type { Actor, ProcessId, Refusal, TextRef } from '../../domain/process.ts';
import { hashBody, requestId } from '../request-id.ts';
import { storeText } from '../content.ts';
import type { Handler } from '../handler.ts';
import { loadPlainFacts } from '../obligations/load-calendar.ts';
import type { ProblemError } from '../problem.ts';
import { fieldProblem, problem, refusedByProcess } from '../say-problem.ts';
import { findRecorded, sendCommand } from '../send-command.ts';
import { areClaimable } from './claim-uploads.ts';
import { findByToken } from './find-receipt.ts';

const RETRY_AFTER_SECONDS = 30;
/** Stands for words while it is only asked whether they would be taken. */
const UNSTORED: TextRef = { contentId: '', sha256: '' };

/** The sender adds words or files to what they sent, under the short-lived token of the receipt. */
export const addMessage: Handler<'addMessage'> = async ({ body, deps, idempotencyKey, correlationId }) => {
  const now = deps.now();
  const found = await findByToken(deps.pool, body.token, now);
  if (found === null) throw problem(401, 'RECEIPT_TOKEN_INVALID');
  if (found.processId === null)
    throw problem(503, 'RECEIPT_NOT_REGISTERED', { retryAfterSeconds: RETRY_AFTER_SECONDS });
  const processId = found.processId as ProcessId;
  const { text, attachments } = body;
  const commandId = requestId('public', processId, idempotencyKey ?? randomUUID());
  const bodyHash = hashBody(deps.secrets.receiptKey, 'message', { text, attachments });
  const recorded = await findRecorded(deps.pool, { processId, commandId, bodyHash });
  if (recorded !== null) return answer(recorded);

  const actor: Actor = { kind: 'sender', accountId: null, personId: null, roles: [], correlationId };
  const command = (ref: TextRef): CaseCommand => ({
    type: 'senderAdds',
    text: text === null ? null : ref,
    attachments,
  });
  const { rows } = await deps.pool.query<{ state: CaseState }>('select state from business.process where id = $1', [
    processId,
  ]);
  const state = rows[0]?.state ?? CASE_PROCESS.initial;
  const today = dayOf(now);
  const facts = await loadPlainFacts(deps.pool, today);
  const decision = CASE_PROCESS.decide(state, command(UNSTORED), { now, today, actor, facts });
  if (!decision.ok) throw refusedToSender(decision.refusal);
  if (!(await areClaimable(deps.pool, attachments, null))) throw fieldProblem('attachments', 'ATTACHMENT_UNKNOWN');
  const ref = text === null ? UNSTORED : await storeText(deps.pool, deps.secrets.contentKey, { text, accountId: null });
  return answer(await sendCommand(deps, { processId, commandId, bodyHash, command: command(ref), actor }));
};

function answer(outcome: Awaited<ReturnType<typeof sendCommand>>) {
  if (!outcome.ok) throw refusedToSender(outcome.refusal);
  return { status: 204, body: null };
}

/** A sender is told in plain words, not in the words of the office. */
function refusedToSender(refusal: Refusal): ProblemError {
  if (refusal.code === 'COMMAND_NOT_IN_STAGE') return problem(409, 'RECEIPT_CLOSED');
  return refusedByProcess(refusal, (key) => key);
}
