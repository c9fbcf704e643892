import type pg from 'pg';
import type { CaseState } from '../../domain/case/state.ts';
import { processId } from '../../domain/process.ts';
import type { ProcessKind, ProcessState } from '../../domain/process.ts';
import { stateOf } from '../../domain/registry.ts';
import { outgoingFields } from '../../domain/sender-text/outgoing.ts';

/** The case whose letters the words of this command could give away; null where the command's words stay in the office. */
export async function caseBehind(
  pool: pg.Pool,
  { kind, type, state }: { kind: ProcessKind; type: string; state: ProcessState },
): Promise<CaseState | null> {
  if (outgoingFields(type, kind).length === 0) return null;
  if (kind === 'case') return state as CaseState;
  const caseId = (state as ProcessState & { caseId?: string | null }).caseId ?? null;
  if (caseId === null) return null;
  const { rows } = await pool.query<{ state: ProcessState }>('select state from business.process where id = $1', [
    processId('case', caseId),
  ]);
  return rows[0] === undefined ? null : (stateOf('case', rows[0].state) as CaseState);
}
