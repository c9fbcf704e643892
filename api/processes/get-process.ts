import { fromMillis, toMillis } from '../../domain/calendar/day.ts';
import { definitionOf } from '../../domain/registry.ts';
import type { ApiDeps } from '../deps.ts';
import { callerOf } from '../handler.ts';
import type { Handler } from '../handler.ts';
import { notFound } from '../problem.ts';
import { findProcess } from './found-process.ts';
import type { FoundProcess } from './found-process.ts';
import { kindIn } from './give-command.ts';
import { readEvents } from './read-events.ts';
import { showState } from './show-state.ts';

/** The state of a process now, or as its record stood at an instant, as far as the pages show it to the caller. */
export const getProcess: Handler<'getProcess'> = async (context) => {
  const { params, query, deps } = context;
  const caller = callerOf(context);
  const found = await findProcess(deps.pool, caller, { kind: kindIn(params.kind), id: params.id });
  if (found === null) throw notFound();
  const at = query.at === undefined ? found : await foldUntil(deps, found, fromMillis(toMillis(query.at)));
  const { version, state } = at;
  if (state.stage === null) throw notFound();
  const { processId } = found;
  const shown = await showState(deps.pool, caller, found, state);
  return { status: 200, body: { processId, stage: state.stage, version, state: shown } };
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
