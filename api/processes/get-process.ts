import { fromMillis, toMillis } from '../../domain/calendar/day.ts';
import type { CaseState } from '../../domain/case/state.ts';
import type { ProcessState } from '../../domain/process.ts';
import { definitionOf } from '../../domain/registry.ts';
import { holdsFor } from '../caller.ts';
import type { Caller } from '../caller.ts';
import type { ApiDeps } from '../deps.ts';
import { callerOf } from '../handler.ts';
import type { Handler } from '../handler.ts';
import { notFound } from '../problem.ts';
import { findProcess } from './found-process.ts';
import type { FoundProcess } from './found-process.ts';
import { kindIn } from './give-command.ts';
import { readEvents } from './read-events.ts';

/** The state of a process now, or as its record stood at an instant. Who may see it is asked of today. */
export const getProcess: Handler<'getProcess'> = async (context) => {
  const { params, query, deps } = context;
  const caller = callerOf(context);
  const found = await findProcess(deps.pool, caller, { kind: kindIn(params.kind), id: params.id });
  if (found === null) throw notFound();
  const at = query.at === undefined ? found : await foldUntil(deps, found, fromMillis(toMillis(query.at)));
  const { version, state } = at;
  if (state.stage === null) throw notFound();
  const { processId, kind } = found;
  return { status: 200, body: { processId, stage: state.stage, version, state: shown(kind, state, caller) } };
};

async function foldUntil({ pool }: ApiDeps, { kind, processId }: FoundProcess, until: string) {
  const definition = definitionOf(kind);
  const rows = await readEvents(pool, processId, until);
  const state = rows.reduce(
    (folded, { at, data, ...row }) => definition.evolve(folded, { ...row, at: at.toISOString(), event: data }),
    definition.initial,
  );
  return { state, version: rows.length };
}

/** The gapless register number is for the register keeper of the owning body (practice: P31). */
function shown(kind: FoundProcess['kind'], state: ProcessState, caller: Caller): Record<string, unknown> {
  if (kind !== 'case') return { ...state };
  const { registerNumber, organisation } = state as CaseState;
  return { ...state, registerNumber: shownRegisterNumber(registerNumber, organisation.id, caller) };
}

/** The register number as this caller may see it. */
export function shownRegisterNumber(number: number | null, organisationId: string, caller: Caller): number | null {
  return holdsFor(caller, 'REGISTER_KEEPER', organisationId) ? number : null;
}
