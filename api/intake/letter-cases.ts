import type pg from 'pg';
import { sendersOf } from '../../domain/case/senders/senders.ts';
import type { CaseSender } from '../../domain/case/senders/senders.ts';
import type { CaseState } from '../../domain/case/state.ts';
import type { ProcessId } from '../../domain/process.ts';
import { stateOf } from '../../domain/registry.ts';

/** A case in which a letter stands or stood. */
export interface LetterCase {
  processId: ProcessId;
  /** Only a part of the letter is settled there. */
  isPart: boolean;
  /** False once the letter was taken over by another case. */
  stands: boolean;
  state: CaseState;
}

/** Every case in which this letter stands or stood: what its receipt leads to, its parts, and what took it over. */
export async function readLetterCases(pool: pg.Pool, submissionId: string): Promise<LetterCase[]> {
  const { rows } = await pool.query<LetterCase>(
    `select l.process_id as "processId", bool_and(l.is_part) as "isPart", bool_or(l.stands) as stands, p.state
     from business.case_sender l join business.process p on p.id = l.process_id
     where l.submission_id = $1::uuid group by l.process_id, p.state order by l.process_id`,
    [submissionId],
  );
  return rows.map((row) => ({ ...row, state: stateOf('case', row.state) as CaseState }));
}

/** Who, in that case, is the sender of this letter: one, or the parts of a group that are answered apart. */
export function sendersOfLetter(state: CaseState, submissionId: string): readonly CaseSender[] {
  return sendersOf(state).filter((one) => one.submissionId === submissionId);
}

/**
 * Whether something said in a case was said to, or by, the sender of this letter. What names nobody was said when there was
 * but one sender, the first: whoever joined the case later never reads it, nor what others wrote (practice: P33).
 */
export function isOfLetter(state: CaseState, submissionId: string, senderIds: readonly string[] | undefined): boolean {
  const own = sendersOfLetter(state, submissionId).map((one) => one.id);
  return (senderIds ?? [sendersOf(state)[0]?.id ?? '']).some((id) => own.includes(id));
}
