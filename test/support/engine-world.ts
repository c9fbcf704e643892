import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { pino } from 'pino';
import { createDeliver } from '../../activities/deliver.ts';
import type { Activities } from '../../activities/index.ts';
import { createPostgresLedger } from '../../activities/postgres-ledger.ts';
import { createPostgresOutbox } from '../../activities/postgres-outbox.ts';
import { createStep } from '../../activities/step.ts';
import type { Instant } from '../../domain/calendar/calendar.ts';
import type { Actor, HeldRole, Role } from '../../domain/process.ts';
import { registerRequest } from '../../workflows/messages.ts';
import type { CommandRequest, StoredSubmission } from '../../workflows/messages.ts';

export const silent = pino({ level: 'silent' });

export const BODY = { id: '018f0000-0000-7000-8000-00000000b0d1', path: 'mg.d01' };
export const CLERK = '018f0000-0000-7000-8000-00000000c1e1';
export const HEAD = '018f0000-0000-7000-8000-00000000ead1';
export const HANDLER = '018f0000-0000-7000-8000-0000000a0d11';

/** Somebody of the body's staff holding these roles there. */
export function staff(personId: string, ...roles: Role[]): Actor {
  const held: HeldRole[] = roles.map((role) => ({ role, organisationId: BODY.id, path: BODY.path }));
  return { kind: 'staff', accountId: personId, personId, roles: held, correlationId: 'test' };
}

/** A stored submission of our body, as the letter box has it. */
export function storedSubmission(receivedOn: string, values: Partial<StoredSubmission> = {}): StoredSubmission {
  const caseId = randomUUID();
  return {
    id: randomUUID(),
    case_id: caseId,
    case_number: `PA-${caseId.slice(0, 8)}`,
    matter_id: randomUUID(),
    organisation_id: BODY.id,
    organisation_path: BODY.path,
    channel: 'letter',
    kind: 'report',
    sender_type: 'named',
    content_id: randomUUID(),
    received_on: receivedOn,
    restricted: false,
    subject_person_ids: [],
    subject_organisation_ids: [],
    entered_by_person: CLERK,
    intake: null,
    body_hash: 'body',
    ...values,
  };
}

/** The request that registers a submission received on that day. */
export function registration(receivedOn: string, values: Partial<StoredSubmission> = {}): CommandRequest {
  return registerRequest(storedSubmission(receivedOn, values));
}

/** A command of that actor to the case, with an id of its own. */
export function request(
  to: CommandRequest,
  actor: Actor,
  command: { type: string } & Record<string, unknown>,
  commandId: string = randomUUID(),
): CommandRequest {
  return { processId: to.processId, commandId, bodyHash: JSON.stringify(command), command, actor };
}

/** A reference to stored words. */
export function words(): { contentId: string; sha256: string } {
  return { contentId: randomUUID(), sha256: 'f'.repeat(64) };
}

/** A classification that any report may have. */
export function classification(values: Record<string, unknown> = {}): { type: string } & Record<string, unknown> {
  return {
    type: 'classify',
    kind: 'report',
    track: 'party',
    anonymity: 'named',
    subjects: [{ id: 's1', kind: 'member', personId: null, organisationId: null, description: words() }],
    allegations: [{ id: 'a1', codes: ['DD-5'], summary: null }],
    urgency: 'normal',
    complexity: 'simple',
    reason: null,
    ...values,
  };
}

/** The body, its people and the levels above, so that conflict checks and notices find somebody. */
export async function seedBody(pool: pg.Pool): Promise<void> {
  await pool.query(
    `insert into business.organisation (id, code, path, kind, level, name, valid_from)
     values ($1, 'mg.d01', 'mg.d01', 'party-committee', 'direct', 'Đảng ủy xã Thử Nghiệm', '2020-01-01')`,
    [BODY.id],
  );
  for (const [id, name, head] of [
    [CLERK, 'Cán bộ tiếp nhận', false],
    [HEAD, 'Bí thư', true],
    [HANDLER, 'Cán bộ thụ lý', false],
  ] as const) {
    await pool.query('insert into business.person (id, full_name) values ($1, $2)', [id, name]);
    await pool.query(
      `insert into business.post (id, person_id, organisation_id, title, is_head, managing_level, valid_from)
       values (gen_random_uuid(), $1, $2, $3, $4, 'direct', '2020-01-01')`,
      [id, BODY.id, name, head],
    );
  }
  await pool.query(
    `insert into access.account (id, username, password_hash, display_name, person_id) values ($1, 'head', '-', 'Bí thư', $1)`,
    [HEAD],
  );
  await pool.query(
    `insert into access.role_grant (id, account_id, role, organisation_id, valid_from)
     values (gen_random_uuid(), $1, 'HEAD', $2, '2020-01-01')`,
    [HEAD, BODY.id],
  );
}

/** The real activities on a pool of the worker's role. Without an engine, a message to another process is taken there at once. */
export function postgresActivities(pool: pg.Pool, clock: () => Instant = () => new Date().toISOString()): Activities {
  const step = createStep(createPostgresLedger(pool), clock);
  return { step, deliver: createDeliver(createPostgresOutbox(pool), step) };
}
