import type express from 'express';
import { callerOf } from '../handler.ts';
import type { Handler } from '../handler.ts';
import { requestProblem } from '../problem.ts';
import { findCaller } from '../session/find-caller.ts';
import type { Caller } from '../caller.ts';
import type { ApiDeps } from '../deps.ts';
import { readNotices } from './read-notices.ts';

const CHANNEL = 'notification';
/** Says that an import of theirs has come on: no more than that. */
const PROGRESS_CHANNEL = 'import';
const HEARTBEAT_MS = 25_000;
/** After a cut the browser comes back by itself, this much later. */
const RETRY_MS = 3_000;
const MOST_AT_ONCE = 50;
/** Open pages of one person in this process. */
const MOST_STREAMS = 20;

/** Whoever writes one stream: what word came for its person. */
type Wake = (what: 'notice' | 'progress') => void;

/** People with open streams, per process: one LISTEN connection serves them all. */
interface Board {
  people: Map<string, Set<Wake>>;
}

const boards = new WeakMap<ApiDeps['listener'], Board>();

/** Own notices as server-sent events (`event: notification`); the first ones are those that come after the connection. */
export const streamNotifications: Handler<'streamNotifications'> = async (context) => {
  const { deps } = context;
  const caller = callerOf(context);
  const board = boardOf(deps);
  const personId = caller.personId ?? '';
  if ((board.people.get(personId)?.size ?? 0) >= MOST_STREAMS) {
    throw requestProblem(429, 'TOO_MANY_REQUESTS', { retryAfterSeconds: 30 });
  }
  const newest = await readNotices(deps.pool, caller, { unread: false, before: null, after: null, limit: 1 });
  const from = newest[0]?.key ?? (['-infinity', '00000000-0000-0000-0000-000000000000'] as const);
  return { stream: (response) => writeStream(response, { deps, board, caller, from }) };
};

interface StreamStart {
  deps: ApiDeps;
  board: Board;
  caller: Caller;
  from: readonly [createdAt: string, id: string];
}

function writeStream(response: express.Response, { deps, board, caller, from }: StreamStart): void {
  let last = from;
  // One reading at a time: word that comes meanwhile asks for another one afterwards.
  let reading: Promise<void> = Promise.resolve();
  const write = async () => {
    // Rights may have changed since the stream was opened, and a session may have ended.
    const current = await findCaller(deps.pool, caller.sessionHash, { now: deps.now(), isUse: false });
    if (current === null) return stop();
    const after = { createdAt: last[0], id: last[1] };
    const fresh = await readNotices(deps.pool, current, { unread: false, before: null, after, limit: MOST_AT_ONCE });
    for (const { key, notice } of fresh.toReversed()) {
      last = key;
      response.write(`event: notification\nid: ${notice.id}\ndata: ${JSON.stringify(notice)}\n\n`);
    }
  };
  const wake: Wake = (what) => {
    if (what === 'progress') {
      response.write('event: progress\ndata: {}\n\n');
      return;
    }
    reading = reading.then(write).catch((error: unknown) => {
      deps.log.warn({ err: error }, 'A stream of notices was interrupted; the page will come back.');
      stop();
    });
  };
  const heartbeat = setInterval(() => {
    response.write(': \n\n');
    wake('notice');
  }, HEARTBEAT_MS);
  const leave = joinBoard(board, caller.personId ?? '', wake);
  const stop = () => {
    clearInterval(heartbeat);
    leave();
    response.end();
  };
  response.once('close', stop);
  response.status(200).set({ 'Content-Type': 'text/event-stream; charset=utf-8', 'X-Accel-Buffering': 'no' });
  if (response.req.method === 'HEAD') return stop();
  response.flushHeaders();
  response.write(`retry: ${RETRY_MS}\n\n`);
  wake('notice');
}

function boardOf(deps: ApiDeps): Board {
  const known = boards.get(deps.listener);
  if (known !== undefined) return known;
  const board: Board = { people: new Map() };
  boards.set(deps.listener, board);
  const pass = (what: 'notice' | 'progress') => (personId: string) => {
    for (const wake of board.people.get(personId) ?? []) wake(what);
  };
  deps.listener.on(CHANNEL, pass('notice'));
  deps.listener.on(PROGRESS_CHANNEL, pass('progress'));
  return board;
}

function joinBoard(board: Board, personId: string, wake: Wake): () => void {
  const streams = board.people.get(personId) ?? new Set<Wake>();
  streams.add(wake);
  board.people.set(personId, streams);
  return () => {
    streams.delete(wake);
    if (streams.size === 0) board.people.delete(personId);
  };
}
