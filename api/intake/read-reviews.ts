import type pg from 'pg';
import { CASE_PROCESS } from '../../domain/case/process.ts';
import type { CaseState } from '../../domain/case/state.ts';
import { processId as processIdOf } from '../../domain/process.ts';
import type { ProcessId } from '../../domain/process.ts';
import { stateOf } from '../../domain/registry.ts';
import { isOfLetter } from './letter-cases.ts';

/** One of the cases that a receipt leads to. */
export interface CaseOfReceipt {
  processId: ProcessId;
  state: CaseState;
}

/** No tree of bodies is deeper. */
const MOST_LEVELS = 8;

/**
 * The case of a receipt and those that looked at its answer again one level up, in that order: the sender speaks to the last
 * of them, and reads what all of them have answered.
 */
export async function readReviews(
  pool: pg.Pool,
  first: ProcessId,
  submissionId: string,
): Promise<[CaseOfReceipt, ...CaseOfReceipt[]]> {
  const chain: [CaseOfReceipt, ...CaseOfReceipt[]] = [{ processId: first, state: await readState(pool, first) }];
  for (let last = chain[0]; chain.length < MOST_LEVELS;) {
    const { state: before } = last;
    const next = before.oversight.reviews.findLast(({ senderId }) =>
      isOfLetter(before, submissionId, senderId === undefined ? undefined : [senderId]),
    );
    if (next === undefined) break;
    const processId = processIdOf('case', next.caseId);
    const state = await readState(pool, processId);
    // On its way to its first step.
    if (state.stage === null) break;
    last = { processId, state };
    chain.push(last);
  }
  return chain;
}

async function readState(pool: pg.Pool, processId: ProcessId): Promise<CaseState> {
  const { rows } = await pool.query<{ state: CaseState }>('select state from business.process where id = $1', [
    processId,
  ]);
  return stateOf('case', rows[0]?.state ?? CASE_PROCESS.initial) as CaseState;
}
