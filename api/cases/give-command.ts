import { randomUUID } from 'node:crypto';
import { dayOf } from '../../domain/calendar/day.ts';
import { decideCase } from '../../domain/case/decide.ts';
import { factsOfActor } from '../../domain/case/facts.ts';
import { CASE_PROCESS } from '../../domain/case/process.ts';
import { processId as processIdOf } from '../../domain/process.ts';
import type { Actor } from '../../domain/process.ts';
import { loadFacts } from '../../prisma/facts.ts';
import type { StepResult } from '../../workflows/messages.ts';
import { actorOf } from '../caller.ts';
import { hashBody, requestId } from '../request-id.ts';
import { storeText } from '../content.ts';
import type { ApiDeps } from '../deps.ts';
import { callerOf } from '../handler.ts';
import type { Handler } from '../handler.ts';
import { loadNames } from '../names.ts';
import { namesNeeded, showObligation } from '../obligations/show-obligation.ts';
import { notFound } from '../problem.ts';
import { refusedByProcess } from '../say-problem.ts';
import { findRecorded, sendCommand } from '../send-command.ts';
import { allowedCommands, obligationNames } from './allowed-commands.ts';
import { buildCommand } from './build-command.ts';
import type { CommandBody } from './build-command.ts';
import { findCase } from './find-case.ts';
import type { FoundCase } from './find-case.ts';
import { UNSTORED } from './text-fields.ts';

/**
 * Gives a command to a case. The process table decides on the stored state first, so that an ordinary refusal never
 * reaches the engine; what was recorded under the same key is answered again, even when the case has left the caller's view.
 */
export const command: Handler<'command'> = async (context) => {
  const { params, body, deps, idempotencyKey, correlationId } = context;
  if (params.kind !== CASE_PROCESS.kind) throw notFound();
  const caller = callerOf(context);
  const processId = processIdOf(CASE_PROCESS.kind, params.id);
  const commandId = requestId(caller.accountId, processId, idempotencyKey ?? randomUUID());
  const bodyHash = hashBody(deps.secrets.receiptKey, 'command', body);
  const actor = actorOf(caller, correlationId);
  // The record after the case: a command taken in between is then found as taken, not judged on the state it made.
  const found = await findCase(deps.pool, caller, params.id);
  const recorded = await findRecorded(deps.pool, { processId, commandId, bodyHash });
  if (found === null && recorded === null) throw notFound();
  const nameOf = found === null ? (key: string) => key : obligationNames(found.state);
  if (recorded === null && found !== null) await checkFirst(deps, { body, actor, found });
  const outcome = recorded ?? (await send(deps, { processId, commandId, bodyHash, actor, body }));
  if (!outcome.ok) throw refusedByProcess(outcome.refusal, nameOf);
  const after = await findCase(deps.pool, caller, params.id);
  // Named one by one: the record keeps the fields in another order, and the same answer should be the same to the letter.
  const events = outcome.events.map(({ number, type }) => ({ number, type }));
  return { status: 200, body: { events, ...(await showAfter(deps, after, actor)) } };
};

interface Checking {
  body: CommandBody;
  actor: Actor;
  found: FoundCase;
}

/** Runs the same decision as the engine will, on the state as stored. Throws its refusal. */
async function checkFirst(deps: ApiDeps, { body, actor, found: { state } }: Checking): Promise<void> {
  const now = deps.now();
  const today = dayOf(now);
  const asked = await buildCommand(body, () => Promise.resolve(UNSTORED));
  const facts = await loadFacts(deps.pool, CASE_PROCESS.factsFor(state, asked, actor), today);
  const decision = decideCase(state, asked, { now, today, actor, facts });
  if (!decision.ok) throw refusedByProcess(decision.refusal, obligationNames(state));
}

interface Sending {
  processId: ReturnType<typeof processIdOf>;
  commandId: string;
  bodyHash: string;
  actor: Actor;
  body: CommandBody;
}

async function send(deps: ApiDeps, { body, ...request }: Sending): Promise<StepResult['outcome']> {
  const { accountId } = request.actor;
  const store = (text: string) => storeText(deps.pool, deps.secrets.contentKey, { text, accountId });
  return sendCommand(deps, { ...request, command: await buildCommand(body, store) });
}

/** Where the case stands now; nothing, when the command took it out of the caller's view. */
async function showAfter(deps: ApiDeps, found: FoundCase | null, actor: Actor) {
  if (found === null) return { stage: null, obligations: [], allowedCommands: [] };
  const { state, processId } = found;
  const now = deps.now();
  const today = dayOf(now);
  const [facts, names] = await Promise.all([
    loadFacts(deps.pool, factsOfActor(state, actor), today),
    loadNames(deps.pool, namesNeeded(state.obligations)),
  ]);
  const showing = { today, calendar: facts.calendar, names, actor };
  return {
    stage: state.stage,
    obligations: state.obligations.map((one) => showObligation(processId, one, showing)),
    allowedCommands: allowedCommands(processId, state, { now, today, actor, facts }),
  };
}
