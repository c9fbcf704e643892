import type pg from 'pg';
import type { CaseState } from '../../domain/case/state.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import { processId } from '../../domain/process.ts';
import type { ProcessKind, ProcessState } from '../../domain/process.ts';
import { stateOf } from '../../domain/registry.ts';
import { comparesFileNames, outgoingFields } from '../../domain/sender-text/outgoing.ts';
import type { CommandBody } from '../processes/build-command.ts';

/**
 * The case whose letters the words of this command, or the names of its files, could give away; null where the command's words
 * stay in the office.
 */
export async function caseBehind(
  pool: pg.Pool,
  { kind, body, state }: { kind: ProcessKind; body: CommandBody; state: ProcessState },
): Promise<CaseState | null> {
  const brings = Array.isArray(body['attachments']) && body['attachments'].length > 0;
  const isCompared = outgoingFields(body.type, kind).length > 0 || (brings && comparesFileNames(body.type, kind));
  if (!isCompared) return null;
  if (kind === 'case') return state as CaseState;
  const caseId = caseIdOf(kind, body, state);
  if (caseId === null || caseId === '') return null;
  const { rows } = await pool.query<{ state: ProcessState }>('select state from business.process where id = $1', [
    processId('case', caseId),
  ]);
  return rows[0] === undefined ? null : (stateOf('case', rows[0].state) as CaseState);
}

/** A meeting speaks of the case of one item; an order that begins names its case; what follows from a case knows it. */
function caseIdOf(kind: ProcessKind, body: CommandBody, state: ProcessState): string | null {
  if (kind === 'meeting') {
    return (state as MeetingState).items.find((one) => one.itemId === body['itemId'])?.caseId ?? null;
  }
  if (state.stage === null) return typeof body['caseId'] === 'string' ? body['caseId'] : null;
  return (state as ProcessState & { caseId?: string | null }).caseId ?? null;
}
