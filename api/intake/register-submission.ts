import type pg from 'pg';
import type { Obligation } from '../../domain/deadlines/obligation.ts';
import { processId } from '../../domain/process.ts';
import { registerRequest } from '../../workflows/messages.ts';
import type { ApiDeps } from '../deps.ts';
import type { SubmissionRow } from './store-submission.ts';

const WAIT_MS = 3_000;

/**
 * Asks the engine to register a stored submission and waits three seconds at most. Returns whether it is registered now.
 * Never throws: what is stored is registered later by the relay, and a refusal by the process is for a person to look at,
 * while the sender's receipt holds in every case.
 */
export async function registerSubmission(
  { engine, log }: Pick<ApiDeps, 'engine' | 'log'>,
  row: SubmissionRow,
): Promise<boolean> {
  try {
    const answer = await engine.send(registerRequest(row), WAIT_MS);
    if (answer.kind !== 'answered') return false;
    const { outcome } = answer.result;
    if (!outcome.ok) {
      log.warn(
        { submissionId: row.id, refusal: outcome.refusal.code },
        'A stored submission was refused by its process',
      );
    }
    return outcome.ok;
  } catch (error) {
    log.warn({ submissionId: row.id, err: error }, 'The engine did not take a submission; the relay will');
    return false;
  }
}

/** The obligations of a case as recorded, by due date. */
export async function readObligations(pool: pg.Pool, caseId: string): Promise<Obligation[]> {
  const { rows } = await pool.query<{ data: Obligation }>(
    'select data from business.obligation where process_id = $1 order by due_on, obligation_id',
    [processId('case', caseId)],
  );
  return rows.map((row) => row.data);
}
