import { randomUUID } from 'node:crypto';
import { dayOf } from '../../domain/calendar/day.ts';
import { PROCESS_KINDS, processId as processIdOf } from '../../domain/process.ts';
import type { ProcessKind, Refusal } from '../../domain/process.ts';
import { definitionOf } from '../../domain/registry.ts';
import { loadFacts } from '../../prisma/facts.ts';
import { actorOf } from '../caller.ts';
import type { ApiDeps } from '../deps.ts';
import { callerOf } from '../handler.ts';
import type { Handler } from '../handler.ts';
import { checkAttachments } from '../intake/claim-uploads.ts';
import { answerToSubject, findOwnFor, refusalToSubject } from '../my-matters/command-as-subject.ts';
import { loadNames } from '../names.ts';
import { namesNeeded, showObligation } from '../obligations/show-obligation.ts';
import { notFound } from '../problem.ts';
import { hashBody, requestId } from '../request-id.ts';
import { refusedByProcess } from '../say-problem.ts';
import { checkPreview } from '../rules/check-preview.ts';
import { findRecorded } from '../send-command.ts';
import { allowedCommands, factsToOffer, obligationNames } from './allowed-commands.ts';
import type { CommandBody } from './build-command.ts';
import { checkUrging } from './check-urging.ts';
import { findProcess } from './found-process.ts';
import type { FoundProcess } from './found-process.ts';
import { checkCaseNamed } from './parts-of-letters.ts';
import { sealParticulars } from './sealed-fields.ts';
import { caseBehind } from '../sender-text/case-behind.ts';
import { checkSenderText } from '../sender-text/check-sender-text.ts';
import { checkFirst, send } from './send-built-command.ts';

/**
 * Gives a command to a process. Its table decides on the stored state first, so that an ordinary refusal never reaches the
 * engine; what was recorded under the same key is answered again, even when the process has left the caller's view.
 */
export const command: Handler<'command'> = async (context) => {
  const { params, deps, idempotencyKey, correlationId } = context;
  const kind = kindIn(params.kind);
  const body: CommandBody = context.body;
  const caller = callerOf(context);
  const processId = processIdOf(kind, params.id);
  const commandId = requestId(caller.accountId, processId, idempotencyKey ?? randomUUID());
  const bodyHash = hashBody(deps.secrets.receiptKey, 'command', body);
  const actor = actorOf(caller, correlationId);
  // The record after the process: a command taken in between is then found as taken, not judged on the state it made.
  const asStaff = await findProcess(deps.pool, caller, { kind, id: params.id });
  const own = { kind, id: params.id, type: body.type, actor };
  const asSubject = asStaff === null ? await findOwnFor(deps, caller, own) : null;
  const found = asStaff ?? asSubject;
  const recorded = await findRecorded(deps.pool, { processId, commandId, bodyHash });
  if (found === null && recorded === null) throw notFound();
  const build = { kind, body };
  const today = dayOf(deps.now());
  const asTold = (refusal: Refusal) => (asSubject === null ? refusal : refusalToSubject(asSubject, refusal, today));
  if (recorded === null && found !== null) {
    await checkFirst(deps, { build, actor, state: found.state, asTold });
    await checkUrging(deps, body, { processId, actorId: caller.accountId, organisation: found.state.organisation });
    await checkAttachments(deps.pool, body['attachments'], caller.accountId);
    if (kind === 'case') {
      await checkCaseNamed(deps, caller, { id: params.id, body, state: found.state });
      await sealParticulars(deps, { commandId, body, state: found.state });
    }
    if (asStaff !== null) await checkPreview(deps, caller, { found: asStaff, body });
    // Last of all: whether the sender stands in a text is told to nobody whose command would not be taken.
    // Nor to whoever is complained about: of their own words and files nothing is compared.
    const behind = asStaff === null ? null : await caseBehind(deps.pool, { kind, body, state: found.state });
    if (behind !== null) await checkSenderText(deps, { processId, accountId: caller.accountId, body, state: behind });
  }
  const outcome = recorded ?? (await send(deps, { processId, commandId, bodyHash, actor, build }));
  if (!outcome.ok)
    throw refusedByProcess(asTold(outcome.refusal), found === null ? (key) => key : obligationNames(found.state));
  if (asSubject !== null) {
    return { status: 200, body: await answerToSubject(deps, caller, own, outcome.events) };
  }
  const after = await findProcess(deps.pool, caller, { kind, id: params.id });
  // Named one by one: the record keeps the fields in another order, and the same answer should be the same to the letter.
  const events = outcome.events.map(({ number, type }) => ({ number, type }));
  return { status: 200, body: { events, ...(await showAfter(deps, after, actor)) } };
};

/** The kind of process an address names. Throws 404 for a kind there is not. */
export function kindIn(kind: string): ProcessKind {
  const known = PROCESS_KINDS.find((one) => one === kind);
  if (known === undefined) throw notFound();
  return known;
}

/** Where the process stands now; nothing, when the command took it out of the caller's view. */
export async function showAfter(deps: ApiDeps, found: FoundProcess | null, actor: ReturnType<typeof actorOf>) {
  if (found === null) return { stage: null, obligations: [], allowedCommands: [] };
  const { state, processId } = found;
  const now = deps.now();
  const today = dayOf(now);
  const [facts, names] = await Promise.all([
    loadFacts(deps.pool, factsToOffer(found, actor, today), { today, organisationId: state.organisation.id }),
    loadNames(deps.pool, namesNeeded(state.obligations)),
  ]);
  const subjects = definitionOf(found.kind).subjects?.(state) ?? [];
  const showing = { today, calendar: facts.calendar, names, actor, subjects };
  return {
    stage: state.stage,
    obligations: state.obligations.map((one) => showObligation(processId, one, showing)),
    allowedCommands: allowedCommands(found, { now, today, actor, facts }),
  };
}
