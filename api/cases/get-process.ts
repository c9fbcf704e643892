import { fromMillis, toMillis } from '../../domain/calendar/day.ts';
import { CASE_PROCESS } from '../../domain/case/process.ts';
import type { CaseState } from '../../domain/case/state.ts';
import { holdsFor } from '../caller.ts';
import type { Caller } from '../caller.ts';
import type { ApiDeps } from '../deps.ts';
import { callerOf } from '../handler.ts';
import type { Handler } from '../handler.ts';
import { notFound } from '../problem.ts';
import { findCase } from './find-case.ts';
import { readEvents } from './read-events.ts';

/** The state of a process now, or as its record stood at an instant. Who may see it is asked of today. */
export const getProcess: Handler<'getProcess'> = async (context) => {
  const { params, query, deps } = context;
  const caller = callerOf(context);
  const found = params.kind === CASE_PROCESS.kind ? await findCase(deps.pool, caller, params.id) : null;
  if (found === null) throw notFound();
  const { processId } = found;
  const at = query.at === undefined ? found : await foldUntil(deps, processId, fromMillis(toMillis(query.at)));
  if (at.state.stage === null) throw notFound();
  const { version, state } = at;
  return { status: 200, body: { processId, stage: at.state.stage, version, state: withoutRegister(state, caller) } };
};

async function foldUntil({ pool }: ApiDeps, processId: string, until: string) {
  const rows = await readEvents(pool, processId, until);
  const state = rows.reduce(
    (folded, { at, data, ...row }) => CASE_PROCESS.evolve(folded, { ...row, at: at.toISOString(), event: data }),
    CASE_PROCESS.initial,
  );
  return { state, version: rows.length };
}

/** The gapless register number is for the register keeper of the owning body (practice: P31). */
function withoutRegister(state: CaseState, caller: Caller): Record<string, unknown> {
  return { ...state, registerNumber: shownRegisterNumber(state.registerNumber, state.organisation.id, caller) };
}

/** The register number as this caller may see it. */
export function shownRegisterNumber(number: number | null, organisationId: string, caller: Caller): number | null {
  return holdsFor(caller, 'REGISTER_KEEPER', organisationId) ? number : null;
}
