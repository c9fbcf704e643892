import type { Day, Instant } from '../domain/calendar/calendar.ts';
import { dayOf } from '../domain/calendar/day.ts';
import { nextWake } from '../domain/deadlines/clock.ts';
import { kindOf } from '../domain/process.ts';
import type { Actor, Context, ProcessId, ProcessState, Recorded } from '../domain/process.ts';
import { definitionOf, momentOf, stateOf } from '../domain/registry.ts';
import type { AnyProcess } from '../domain/registry.ts';
import type { CommandRequest, StepResult } from '../workflows/messages.ts';
import { changedRows } from './changed-rows.ts';
import { GENESIS, hashEvent } from './hash-chain.ts';
import type { EventRow, Ledger, LedgerTransaction, OutboxWrite, StepWrite, StoredProcess } from './ledger.ts';
import { addressees, decideNotice } from './notices.ts';
import type { Office } from './notices.ts';
import { readRows } from './read-rows.ts';
import { isDefect } from './sort-errors.ts';

/** Version of the event shapes written now; older ones are upcast where `evolve` begins. */
export const SCHEMA = 1;

/** Where the process stands: as stored, in the shape its definition knows today, or at its beginning. */
function beforeOf(definition: AnyProcess, stored: StoredProcess | null): StoredProcess {
  if (stored === null) return { version: 0, headHash: GENESIS, state: definition.initial };
  return { ...stored, state: stateOf(definition.kind, stored.state) };
}

/** Takes one command, or a wake-up, to its end in one transaction; asked again with the same id it answers the same. */
export type Step = (request: CommandRequest) => Promise<StepResult>;

/** When people are told, and whether by mail too. */
export type NoticeTimes = Pick<Office, 'hours' | 'mails'>;

/**
 * The step over a ledger. `clock` gives the present instant. What `decide` needs is loaded inside the transaction, so two
 * commands never decide on the same state; a crash after the commit is healed by asking again with the same command id.
 */
export function createStep(ledger: Ledger, clock: () => Instant | Promise<Instant>, tells?: NoticeTimes): Step {
  const take = (request: CommandRequest, telling: NoticeTimes | undefined): Promise<StepResult> =>
    ledger.transact(async (transaction) => {
      const loaded = await transaction.load(request.processId, request.commandId);
      const kind = kindOf(request.processId);
      if (kind === null) throw new Error(`No such kind of process: ${request.processId}`);
      const definition = definitionOf(kind);
      const before = beforeOf(definition, loaded.process);
      const now = await clock();
      const today = dayOf(now);
      // A wake-up is never answered from the record: what it does is marked in the state, and the same moment may come again.
      if (loaded.command !== null && request.command.type !== 'clock') {
        const { bodyHash, outcome } = loaded.command;
        const facts = await transaction.facts(NO_FACTS, momentOf(before.state, request.command, today));
        return answer(request.processId, before.state, outcome, [], {
          definition,
          today,
          facts,
          sameBody: bodyHash === request.bodyHash,
        });
      }
      return takeStep({ transaction, definition, request, before, now, today, telling });
    });
  return async (request) => {
    if (tells === undefined || request.command.type !== 'clock') return take(request, undefined);
    try {
      return await take(request, tells);
    } catch (error) {
      // A fault in telling must not keep the clock from being recorded: it is found again where the notice is delivered.
      if (!isDefect(error)) throw error;
      return take(request, undefined);
    }
  };
}

/** Commands of the engine itself: wake-ups, and the registration that the relay asks for until it is taken. */
const OWN_COMMANDS: readonly string[] = ['clock', 'register'];

/** What is asked when nothing is decided: the calendar and the rules come with every question. */
export const NO_FACTS = { people: [], organisations: [], registerFor: null };

interface Taking {
  transaction: LedgerTransaction;
  definition: AnyProcess;
  request: CommandRequest;
  before: StoredProcess;
  now: Instant;
  today: Day;
  /** Given, notices are settled here; otherwise they are delivered like everything else. */
  telling: NoticeTimes | undefined;
}

async function takeStep(taking: Taking): Promise<StepResult> {
  const { transaction, definition, request, before, now, today, telling } = taking;
  const query = definition.factsFor(before.state, request.command, request.actor);
  const facts = await transaction.facts(query, momentOf(before.state, request.command, today));
  const context: Context = { now, today, actor: request.actor, facts };
  const decision = definition.decide(before.state, request.command, context);
  const shared = { definition, today, facts, sameBody: true };
  if (!decision.ok) {
    const outcome = { ok: false, refusal: decision.refusal } as const;
    // The engine's own commands are answered to nobody: their refusal leaves no trace, and may be another one next time.
    if (!OWN_COMMANDS.includes(request.command.type)) {
      await transaction.store({ ...identity(request), command: recorded(request, outcome), change: null });
    }
    return answer(request.processId, before.state, outcome, [], shared);
  }
  if (decision.events.length === 0)
    return answer(request.processId, before.state, { ok: true, events: [] }, [], shared);
  const events = chain(request, before, decision.events, now);
  const state = fold(definition, before.state, events);
  const outcome = { ok: true, events: events.map(({ number, type }) => ({ number, type })) } as const;
  const written = definition.followUps(state, decision.events, request.processId).map((payload, index) => ({
    id: `${request.processId}#${before.version + 1}.${index}`,
    event_number: before.version + 1,
    payload,
  }));
  const office = telling && { ...telling, now: () => now, calendarOf: async () => facts.calendar };
  const outbox = await settleNotices(written, { transaction, request, state, office });
  const rowsBefore = before.version === 0 ? null : readRows(request.processId, before.state);
  await transaction.store({
    ...identity(request),
    command: recorded(request, outcome),
    change: {
      kind: definition.kind,
      stage: state.stage ?? '',
      version: before.version + events.length,
      headHash: events.at(-1)?.hash ?? before.headHash,
      state,
      wakeAt: wakeAtOf(request.processId, state, shared),
      finished: definition.isFinished(state),
      events,
      rows: changedRows(rowsBefore, readRows(request.processId, state)),
      outbox,
      // The command too: some events name stored words under another field (an urging's note, a request's reason).
      contents: references([request.command, ...decision.events], 'contentId'),
      uploads: references(decision.events, 'attachments'),
      register: query.registerFor,
    },
  });
  const ids = outbox.filter((one) => one.settled === undefined).map((one) => one.id);
  return answer(request.processId, state, outcome, ids, shared);
}

/**
 * What a wake-up has people told is told in the same transaction: on a morning on which thousands wake, a delivery of each by
 * its workflow would take as long again. Messages to other processes are always delivered by the workflow.
 */
async function settleNotices(
  written: readonly OutboxWrite[],
  {
    transaction,
    request: { processId },
    state,
    office,
  }: Pick<Taking, 'transaction' | 'request'> & { state: ProcessState; office: Office | undefined },
): Promise<readonly OutboxWrite[]> {
  if (office === undefined) return written;
  const settled: OutboxWrite[] = [];
  for (const row of written) {
    const { payload } = row;
    if (payload.kind !== 'notice') {
      settled.push(row);
      continue;
    }
    const context = await transaction.context(processId, state, addressees(payload));
    settled.push({ ...row, settled: await decideNotice(payload, { processId, context, office }) });
  }
  return settled;
}

/** The state after these recorded events. */
export function fold(
  definition: AnyProcess,
  state: ProcessState,
  events: readonly Pick<EventRow, 'number' | 'schema' | 'at' | 'actor' | 'data'>[],
): ProcessState {
  return events.reduce((folded, { number, schema, at, actor, data }) => {
    const one: Recorded<{ type: string }> = {
      number,
      schema,
      at,
      actor: { ...actor, kind: actor.kind as Actor['kind'] },
      event: data,
    };
    return definition.evolve(folded, one);
  }, state);
}

function chain(
  request: CommandRequest,
  before: StoredProcess,
  events: readonly { type: string }[],
  now: Instant,
): EventRow[] {
  const { kind, accountId, personId } = request.actor;
  let previous = before.headHash;
  return events.map((data, index) => {
    const event = {
      number: before.version + 1 + index,
      type: data.type,
      schema: SCHEMA,
      at: now,
      actor: { kind, accountId, personId },
      data,
      prev_hash: previous,
    };
    previous = hashEvent(request.processId, request.commandId, event);
    return { ...event, hash: previous };
  });
}

function identity(request: CommandRequest): Pick<StepWrite, 'processId' | 'commandId'> {
  return { processId: request.processId, commandId: request.commandId };
}

function recorded(request: CommandRequest, outcome: StepResult['outcome']): StepWrite['command'] {
  if (request.command.type === 'clock') return null;
  return { id: request.commandId, type: request.command.type, bodyHash: request.bodyHash, outcome };
}

/** Ids of stored words or files that the events speak of: claimed by this process, so that no sweep removes them. */
function references(value: unknown, key: 'contentId' | 'attachments'): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => references(one, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    if (name !== key) return references(inner, key);
    if (typeof inner === 'string') return [inner];
    return Array.isArray(inner) ? inner.filter((one): one is string => typeof one === 'string') : [];
  });
}

interface Answering {
  definition: AnyProcess;
  today: Day;
  facts: Context['facts'];
  sameBody: boolean;
}

function answer(
  processId: ProcessId,
  state: ProcessState,
  outcome: StepResult['outcome'],
  outbox: readonly string[],
  answering: Answering,
): StepResult {
  const { definition, sameBody } = answering;
  const open = state.obligations.filter((one) => one.status === 'open');
  return {
    outcome,
    sameBody,
    stage: state.stage,
    organisationPath: state.stage === null ? null : state.organisation.path,
    wakeAt: wakeAtOf(processId, state, answering),
    nextDueOn:
      open
        .map((one) => one.dueOn)
        .toSorted()
        .at(0) ?? null,
    owed: open.length,
    finished: isOver(definition, state),
    outbox,
  };
}

/** When the process must wake by itself next, or null when it waits for people alone, or for nothing any more. */
export function wakeAtOf(
  processId: ProcessId,
  state: ProcessState,
  { definition, today, facts }: Pick<Answering, 'definition' | 'today' | 'facts'>,
): Instant | null {
  if (isOver(definition, state)) return null;
  const waiting = { obligations: state.obligations, days: definition.wakesOn(state) };
  return nextWake(waiting, today, facts.calendar, processId);
}

/** A process that never began is as much over as one that ended. */
function isOver(definition: AnyProcess, state: ProcessState): boolean {
  return state.stage === null || definition.isFinished(state);
}
