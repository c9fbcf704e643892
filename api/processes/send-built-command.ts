import { dayOf } from '../../domain/calendar/day.ts';
import type { Actor, ProcessId, ProcessKind, ProcessState, Refusal, TextRef } from '../../domain/process.ts';
import { definitionOf } from '../../domain/registry.ts';
import { loadFacts } from '../../prisma/facts.ts';
import { momentOf } from '../../domain/registry.ts';
import type { StepResult } from '../../workflows/messages.ts';
import { sha256, storeText } from '../content.ts';
import type { ApiDeps } from '../deps.ts';
import { storeTitles } from '../people/titles.ts';
import { refusedByProcess } from '../say-problem.ts';
import { sendCommand } from '../send-command.ts';
import { obligationNames } from './allowed-commands.ts';
import { buildCommand } from './build-command.ts';
import type { CommandBody } from './build-command.ts';
import { nameBodies } from './name-bodies.ts';
import { UNSTORED } from './text-fields.ts';

/** What a person sent, and what the API adds that is not in it. */
export interface Build {
  kind: ProcessKind;
  body: CommandBody;
  completed?: Readonly<Record<string, unknown>>;
}

interface Checking {
  build: Build;
  actor: Actor;
  state: ProcessState;
  /** How a refusal is said to whoever may not know all of it. */
  asTold?: (refusal: Refusal) => Refusal;
}

/** Runs the same decision as the engine will, on the state as stored. Throws its refusal. */
export async function checkFirst(
  deps: ApiDeps,
  { build, actor, state, asTold = (refusal) => refusal }: Checking,
): Promise<void> {
  const now = deps.now();
  const today = dayOf(now);
  const definition = definitionOf(build.kind);
  // Nothing is stored yet, but what rests on the very words is judged by them.
  const asked = await complete(build, (text) => Promise.resolve({ ...UNSTORED, sha256: sha256(text) }));
  const facts = await loadFacts(deps.pool, definition.factsFor(state, asked, actor), momentOf(state, asked, today));
  const decision = definition.decide(state, asked, { now, today, actor, facts });
  if (!decision.ok) {
    throw refusedByProcess(await nameBodies(deps.pool, asTold(decision.refusal)), obligationNames(state));
  }
}

interface Sending {
  processId: ProcessId;
  commandId: string;
  bodyHash: string;
  actor: Actor;
  build: Build;
}

/** Stores the words and gives the command to the engine; the outcome is what is recorded. */
export async function send(deps: ApiDeps, { build, ...request }: Sending): Promise<StepResult['outcome']> {
  const { accountId } = request.actor;
  const store = (text: string) => storeText(deps.pool, deps.secrets.contentKey, { text, accountId });
  await storeTitles(deps.pool, build.kind, build.body);
  return sendCommand(deps, { ...request, command: await complete(build, store) });
}

async function complete({ kind, body, completed }: Build, store: (text: string) => Promise<TextRef>) {
  return { ...(await buildCommand(kind, body, store)), ...completed };
}
