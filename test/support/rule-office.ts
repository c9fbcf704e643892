import pg from 'pg';
import { expect } from 'vitest';
import { createDeliver } from '../../activities/deliver.ts';
import { createPostgresLedger } from '../../activities/postgres-ledger.ts';
import { createPostgresOutbox } from '../../activities/postgres-outbox.ts';
import { createStep } from '../../activities/step.ts';
import type { Step } from '../../activities/step.ts';
import type { Day } from '../../domain/calendar/calendar.ts';
import { dayOf } from '../../domain/calendar/day.ts';
import { type Answer, addAccount, addPerson } from './api-world.ts';
import { type Office, openOffice } from './office.ts';

/** A look ahead as the API answers it. */
export interface WhatIf {
  figures: { touched: number; moved: number; becomeOverdue: number; becomeSafe: number };
  byDays: { days: number; count: number }[];
  sample: {
    obligationId: string;
    processId: string;
    caseNumber: string | null;
    was: Day;
    becomes: Day;
    turn: string | null;
  }[];
  notShown: number;
  truncated: boolean;
}

/** An office in which rules are changed, and a worker that delivers when it is told to. */
export interface RuleOffice extends Office {
  worker: pg.Pool;
  step: Step;
  today(): Day;
  read(as: string, path: string): Promise<Answer>;
  post(as: string, path: string, body: unknown, key?: string): Promise<Answer>;
  /** A command that may be refused. */
  give(as: string, processId: string, body: unknown): Promise<Answer>;
  /** Delivers what waits in the outbox, and what follows from it, as a worker would. */
  deliverAll(): Promise<void>;
  /** The last days of what is open in cases, by process and obligation. */
  lastDays(): Promise<ReadonlyMap<string, Day>>;
}

/** Starts it with those who keep the system here and at the top, a watcher, and the head of another body. */
export async function openRuleOffice(): Promise<RuleOffice> {
  const office = await openOffice();
  const { world, organisations } = office;
  const tokens: Record<string, string> = { ...office.tokens };
  for (const [username, role, organisationId] of [
    ['admin', 'ADMINISTRATOR', organisations.committee],
    ['top-admin', 'ADMINISTRATOR', organisations.province],
    ['auditor', 'AUDITOR', organisations.province],
    ['other-head', 'HEAD', organisations.other],
  ] as const) {
    const personId = await addPerson(world, `Đồng chí ${username}`);
    await addAccount(world, { username, personId, roles: [{ role, organisationId }] });
    tokens[username] = await world.signIn(username);
  }
  const worker = new pg.Pool({ connectionString: world.database.worker, max: 4 });
  const step = createStep(createPostgresLedger(worker), () => world.deps.now());
  const post: RuleOffice['post'] = (as, path, body, key) =>
    world.call('POST', `/api/v1${path}`, {
      token: tokens[as] ?? '',
      body,
      ...(key === undefined ? {} : { headers: { 'idempotency-key': key } }),
    });
  return {
    ...office,
    ...{ worker, step, post },
    today: () => dayOf(world.deps.now()),
    read: (as, path) => world.call('GET', `/api/v1${path}`, { token: tokens[as] ?? '' }),
    give: (as, processId, body) => post(as, `/processes/${processId}/commands`, body),
    deliverAll: () => deliverAll(worker, step),
    lastDays: () => readLastDays(worker),
    async stop() {
      await worker.end();
      await office.stop();
    },
  };
}

/** What moved between two readings, as `sampled` tells it of a look ahead. */
export function movesOf(before: ReadonlyMap<string, Day>, after: ReadonlyMap<string, Day>): string[] {
  return [...before]
    .flatMap(([id, was]) => (after.get(id) === was ? [] : [`${id} ${was} ${after.get(id)}`]))
    .toSorted();
}

/** The rows of a look ahead about cases, in one line each. */
export function sampled({ sample }: WhatIf): string[] {
  const ofCases = sample.filter((row) => row.processId.startsWith('case/'));
  return ofCases.map((row) => `${row.processId} ${row.obligationId} ${row.was} ${row.becomes}`).toSorted();
}

/** The answer, which must not be a refusal. */
export async function taken(asked: Promise<Answer>): Promise<Answer> {
  const answer = await asked;
  expect(answer.status, answer.text).toBeLessThan(300);
  return answer;
}

async function deliverAll(worker: pg.Pool, step: Step): Promise<void> {
  const deliver = createDeliver(createPostgresOutbox(worker), step);
  for (let round = 0; round < 20; round += 1) {
    const { rows } = await worker.query<{ id: string; process_id: string }>(
      'select id, process_id from business.outbox where delivered_at is null order by id',
    );
    if (rows.length === 0) return;
    for (const row of rows) await deliver({ processId: row.process_id, outbox: [row.id] });
  }
  throw new Error('The outbox does not become empty.');
}

async function readLastDays(worker: pg.Pool): Promise<ReadonlyMap<string, Day>> {
  const { rows } = await worker.query<{ id: string; due: Day }>(
    `select process_id || ' ' || obligation_id as id, due_on::text as due from business.obligation
     where status = 'open' and process_id like 'case/%'`,
  );
  return new Map(rows.map((row) => [row.id, row.due]));
}
