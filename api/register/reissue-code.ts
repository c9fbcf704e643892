import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { dayOf } from '../../domain/calendar/day.ts';
import type { CaseCommand } from '../../domain/case/commands.ts';
import { CASE_PROCESS } from '../../domain/case/process.ts';
import type { CaseState } from '../../domain/case/state.ts';
import { processId as processIdOf } from '../../domain/process.ts';
import type { TextRef } from '../../domain/process.ts';
import { loadFacts } from '../../prisma/facts.ts';
import { actorOf } from '../caller.ts';
import { storeText } from '../content.ts';
import { callerOf } from '../handler.ts';
import type { Handler } from '../handler.ts';
import { receiptCode, receiptLookup } from '../intake/receipt-code.ts';
import { notFound } from '../problem.ts';
import { findProcess } from '../processes/found-process.ts';
import { UNSTORED } from '../processes/text-fields.ts';
import { hashBody, requestId } from '../request-id.ts';
import { refusedByProcess } from '../say-problem.ts';
import { findRecorded, sendCommand } from '../send-command.ts';

/**
 * A new receipt code for a submission whose code was lost (practice: P39). The case records who gave it out and how the
 * person was checked; then the old code and every token opened with it stop working. Sent again with the same key it gives
 * the same code, for as long as no later one was given out.
 */
export const reissueReceiptCode: Handler<'reissueReceiptCode'> = async (context) => {
  const { deps, body, params, correlationId } = context;
  const caller = callerOf(context);
  const { submissionId } = params;
  const place = await findCaseOf(deps.pool, submissionId);
  if (place === null) throw notFound();
  const found = await findProcess(deps.pool, caller, { kind: 'case', id: place.caseId });
  const processId = processIdOf('case', place.caseId);
  const request = {
    processId,
    commandId: requestId(caller.accountId, processId, `code/${context.idempotencyKey ?? randomUUID()}`),
    bodyHash: hashBody(deps.secrets.receiptKey, 'command', { submissionId, ...body }),
    actor: actorOf(caller, correlationId),
  };
  if (found === null) throw notFound();
  const command = (reason: TextRef): CaseCommand => ({
    type: 'reissueReceiptCode',
    ...{ submissionId, identityCheck: body.identityCheck, reason },
  });
  const recorded = await findRecorded(deps.pool, request);
  if (recorded === null) {
    const state = found.state as CaseState;
    const now = deps.now();
    const today = dayOf(now);
    const asked = CASE_PROCESS.factsFor(state, command(UNSTORED), request.actor);
    const facts = await loadFacts(deps.pool, asked, { today, organisationId: state.organisation.id });
    const decision = CASE_PROCESS.decide(state, command(UNSTORED), { now, today, actor: request.actor, facts });
    if (!decision.ok) throw refusedByProcess(decision.refusal, (key) => key);
  }
  const text = { text: body.reason, accountId: caller.accountId };
  const outcome =
    recorded ??
    (await sendCommand(deps, {
      ...request,
      command: command(await storeText(deps.pool, deps.secrets.contentKey, text)),
    }));
  if (!outcome.ok) throw refusedByProcess(outcome.refusal, (key) => key);
  const after = await findProcess(deps.pool, caller, { kind: 'case', id: place.caseId });
  const issue = (after?.state as CaseState | undefined)?.codeIssues[submissionId] ?? 1;
  const code = receiptCode(deps.secrets.receiptKey, submissionId, issue);
  await replaceCode(deps.pool, { submissionId, issue, lookup: receiptLookup(deps.secrets.receiptKey, code) });
  return { status: 200, body: { caseNumber: place.caseNumber, receiptCode: code } };
};

async function findCaseOf(pool: pg.Pool, submissionId: string): Promise<{ caseId: string; caseNumber: string } | null> {
  const { rows } = await pool.query<{ caseId: string; caseNumber: string }>(
    `select l.case_id as "caseId", s.case_number as "caseNumber"
     from inbox.submission s join business.submission_case l on l.submission_id = s.id
     where s.id = $1::uuid order by (l.case_id = s.case_id) desc, l.case_id limit 1`,
    [submissionId],
  );
  return rows[0] ?? null;
}

/** Only ever forward: of two that come at once, the later issue is the one that is looked up. */
async function replaceCode(
  pool: pg.Pool,
  { submissionId, issue, lookup }: { submissionId: string; issue: number; lookup: string },
): Promise<void> {
  const { rowCount } = await pool.query(
    'update inbox.submission set receipt_lookup = $3, receipt_issue = $2 where id = $1::uuid and receipt_issue < $2',
    [submissionId, issue, lookup],
  );
  if (rowCount === 1)
    await pool.query('delete from inbox.receipt_token where submission_id = $1::uuid', [submissionId]);
}
