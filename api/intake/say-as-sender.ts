import { randomUUID } from 'node:crypto';
import { dayOf } from '../../domain/calendar/day.ts';
import type { CaseCommand } from '../../domain/case/commands.ts';
import { CASE_PROCESS } from '../../domain/case/process.ts';
import type { CaseState } from '../../domain/case/state.ts';
import type { Actor, ProcessId, Refusal, TextRef } from '../../domain/process.ts';
import { loadFacts } from '../../prisma/facts.ts';
import { storeText } from '../content.ts';
import type { ApiDeps } from '../deps.ts';
import type { ProblemError } from '../problem.ts';
import { tellsOfLetter } from '../sender-text/check-sender-text.ts';
import { renameTelling } from '../sender-text/file-names.ts';
import { hashBody, requestId } from '../request-id.ts';
import { fieldProblem, problem, refusedByProcess } from '../say-problem.ts';
import { findRecorded, sendCommand } from '../send-command.ts';
import { areClaimable } from './claim-uploads.ts';
import { findByToken } from './find-receipt.ts';
import { readLetterCases } from './letter-cases.ts';
import { isAsked } from './open-question.ts';
import { readReviews } from './read-reviews.ts';

const RETRY_AFTER_SECONDS = 30;
/** Stands for words while it is only asked whether they would be taken. */
const UNSTORED: TextRef = { contentId: '', sha256: '' };

/** A request under the short-lived token of a receipt. */
interface SenderRequest {
  deps: ApiDeps;
  body: { token: string } & Readonly<Record<string, unknown>>;
  idempotencyKey: string | null;
  correlationId: string;
}

/** What the sender says: the command that carries it, and the words and files in it. */
interface Saying {
  text: string | null;
  /** Done once it is known that it would be taken, and before it is said. */
  before?: (commandId: string) => Promise<void>;
  attachments?: readonly string[];
  command: (text: TextRef) => CaseCommand;
}

/** The case behind a receipt, with the ways in which its sender may speak to it. */
export interface SenderLine {
  state: CaseState;
  /** As whom the sender speaks there: their letter. */
  senderId: string;
  /** Whether this part of the request was said before. Throws 422 when its key was used for another request. */
  isSaid(part?: string): Promise<boolean>;
  /** Says it, once however often it is sent. Throws the refusal in plain words, 422 for files that are not there. */
  say(saying: Saying, part?: string): Promise<void>;
}

/**
 * Finds the case of the receipt: the first, or the last one that looks at its answer again; `asking`: the one of them, or of
 * the parts of the letter, that asks the sender something. Throws 401 when the token has ended, 503 while only the letter box
 * has the letter.
 */
export async function openSenderLine(
  request: SenderRequest,
  which: 'first' | 'last' | 'asking' = 'last',
): Promise<SenderLine> {
  const { deps, body, correlationId } = request;
  const key = request.idempotencyKey ?? randomUUID();
  const now = deps.now();
  const found = await findByToken(deps.pool, body.token, now);
  if (found === null) throw problem(401, 'RECEIPT_TOKEN_INVALID');
  if (found.processId === null)
    throw problem(503, 'RECEIPT_NOT_REGISTERED', { retryAfterSeconds: RETRY_AFTER_SECONDS });
  const { submissionId } = found;
  const cases = await readReviews(deps.pool, found.processId as ProcessId, submissionId);
  const last = cases.at(-1) ?? cases[0];
  const parts = which === 'asking' ? await readLetterCases(deps.pool, submissionId) : [];
  const asking = [last, ...parts].find((one) => isAsked(one.state, submissionId));
  const { processId, state } = which === 'first' ? cases[0] : (asking ?? last);
  const { token: _, ...said } = body;
  const asked = (part: string) => ({
    processId,
    commandId: requestId('public', processId, `${key}${part}`),
    bodyHash: hashBody(deps.secrets.receiptKey, 'message', said),
  });
  const actor: Actor = { kind: 'sender', accountId: null, personId: null, roles: [], correlationId };
  return {
    state,
    senderId: submissionId,
    isSaid: async (part = '') => (await findRecorded(deps.pool, asked(part))) !== null,
    async say({ text, before, attachments = [], command }, part = '') {
      const recorded = await findRecorded(deps.pool, asked(part));
      if (recorded !== null) return check(recorded);
      const today = dayOf(now);
      const tried = command(UNSTORED);
      const query = CASE_PROCESS.factsFor(state, tried, actor);
      const facts = await loadFacts(deps.pool, query, { today, organisationId: state.organisation.id });
      const decision = CASE_PROCESS.decide(state, tried, { now, today, actor, facts });
      if (!decision.ok) throw refusedToSender(decision.refusal);
      if (!(await areClaimable(deps.pool, attachments, null))) throw fieldProblem('attachments', 'ATTACHMENT_UNKNOWN');
      if (attachments.length > 0) {
        const isTelling = await tellsOfLetter(deps, submissionId);
        await renameTelling(deps, { ids: attachments, accountId: null }, isTelling);
      }
      await before?.(asked(part).commandId);
      const ref =
        text === null ? UNSTORED : await storeText(deps.pool, deps.secrets.contentKey, { text, accountId: null });
      check(await sendCommand(deps, { ...asked(part), command: command(ref), actor }));
    },
  };
}

function check(outcome: Awaited<ReturnType<typeof sendCommand>>): void {
  if (!outcome.ok) throw refusedToSender(outcome.refusal);
}

/** A sender is told in plain words, not in the words of the office. */
export function refusedToSender(refusal: Refusal): ProblemError {
  if (refusal.code === 'WITHDRAWAL_OPEN') return problem(409, 'RECEIPT_WITHDRAWN_ALREADY');
  if (refusal.code !== 'COMMAND_NOT_IN_STAGE') return refusedByProcess(refusal, (key) => key);
  return problem(409, refusal.params['stage'] === 'CLOSED' ? 'RECEIPT_CLOSED' : 'RECEIPT_NOT_AT_THIS_STAGE');
}
