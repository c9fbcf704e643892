import { createHash, randomUUID } from 'node:crypto';
import pg from 'pg';
import { expect } from 'vitest';
import { createDeliver } from '../../activities/deliver.ts';
import { createPostgresLedger } from '../../activities/postgres-ledger.ts';
import { createPostgresOutbox } from '../../activities/postgres-outbox.ts';
import { createStep } from '../../activities/step.ts';
import type { Day, Instant } from '../../domain/calendar/calendar.ts';
import { instantAt } from '../../domain/calendar/day.ts';
import { text } from '../../domain/case/commands.fixture.ts';
import * as people from '../../domain/case/people.fixture.ts';
import { processId } from '../../domain/process.ts';
import type { Actor, ProcessId, ProcessKind, ProcessState } from '../../domain/process.ts';
import { systemActor } from '../../workflows/messages.ts';
import type { Step } from './living-world.ts';
import { readByAnother } from './second-reader.ts';
import { createDatabase } from './postgres.ts';

/**
 * The bodies and people of the domain's tests in a database of its own, with the seeded rules and calendar: real processes over
 * the real ledger, which write to each other. The day is chosen; on the way to it everything that falls due wakes up.
 */
export interface SampleWorld {
  /** Another story begins, on that day: what was there before sleeps from now on. */
  begin(day: Day): Promise<void>;
  /** Nine o'clock of that day, after every wake-up on the way. Throws when the day lies before the present one. */
  goTo(day: Day): Promise<void>;
  /** Has the process take these commands one after the other, today, each with what it asks of other processes. */
  walk(id: ProcessId, ...steps: readonly Step[]): Promise<void>;
  /** The code with which the process refuses this command today. */
  refusal(id: ProcessId, ...step: Step): Promise<string>;
  /** The last days of what is owed, by the key of its rule. */
  owed(id: ProcessId): Promise<Readonly<Record<string, Day>>>;
  /** On which day and how each obligation of this key was settled, in order. */
  settled(id: ProcessId, key: string): Promise<readonly string[]>;
  /** The process as stored. */
  stateOf(id: ProcessId): Promise<ProcessState>;
  /** Types of all events, in order. */
  eventsOf(id: ProcessId): Promise<readonly string[]>;
  /** Who was told this of the process, by name; of an obligation, on which step of the ladder of this key. */
  told(id: ProcessId, notice: string, step?: readonly [key: string, step: string]): Promise<readonly string[]>;
  /** The steps of the ladder that an obligation of this key has climbed, each with its day. */
  climbed(id: ProcessId, key: string): Promise<Readonly<Record<string, Day>>>;
  /** What the events of this type say, in order. */
  dataOf(id: ProcessId, type: string): Promise<readonly Readonly<Record<string, unknown>>[]>;
  stop(): Promise<void>;
}

/** The id by which the database knows a person, body or account of the domain's tests. */
export function uuidOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** The id of a process nobody has begun yet. */
export function fresh(kind: ProcessKind): ProcessId {
  return processId(kind, randomUUID());
}

const STAFF: readonly Actor[] = [
  ...[people.HEAD, people.DEPUTY, people.SCREENER, people.SECRETARY, people.KEEPER, people.CHAIR],
  ...[people.LEADER_ABOVE, people.HEAD_ABOVE],
];
const NAMES = new Set([
  ...Object.keys(people.PEOPLE).flatMap((name) => [name, `account-${name}`]),
  ...Object.keys(people.ORGANISATIONS),
]);
/** Fields whose words happen to be names of bodies or people too. */
const WORDS: readonly string[] = ['level', 'managedBy', 'sitting', 'kind', 'role', 'type'];
/** Fields that hold ids of nothing in particular. */
const ANY_ID: readonly string[] = ['contentId', 'matterId', 'submissionId'];

const LATE = { latenessReason: text('late') };

/** The same command or actor, with the ids of the database. */
function translated(value: unknown, field = ''): unknown {
  if (Array.isArray(value)) return value.map((one) => translated(one, field));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, translated(one, key)]));
  }
  if (typeof value !== 'string' || WORDS.includes(field)) return value;
  const isName =
    NAMES.has(value) || (ANY_ID.includes(field) && !/^[0-9a-f-]{36}$/.test(value)) || field === 'attachments';
  return isName ? uuidOf(value) : value;
}

/** A world of its own, with nothing recorded in it yet. */
export async function openSampleWorld(): Promise<SampleWorld> {
  const database = await createDatabase();
  const admin = new pg.Pool({ connectionString: database.url, max: 2 });
  const pool = new pg.Pool({ connectionString: database.worker, max: 4 });
  await seedPeople(admin);
  let now: Instant = instantAt('2025-01-02', 9);
  let asleep: readonly string[] = [];
  let present: Day = '2025-01-02';
  const step = createStep(createPostgresLedger(pool), () => now);
  const deliver = createDeliver(createPostgresOutbox(pool), step);

  const deliverAll = async (): Promise<void> => {
    for (let left = true; left;) {
      const { rows } = await admin.query<{ id: string; process_id: ProcessId }>(
        'select id, process_id from business.outbox where delivered_at is null order by id',
      );
      for (const { id, process_id: from } of rows) await deliver({ processId: from, outbox: [id] });
      left = rows.length > 0;
    }
  };
  const give = async (id: ProcessId, [actor, command]: Step) => {
    const { outcome } = await step({
      ...{ processId: id, commandId: randomUUID(), bodyHash: '' },
      command: translated(command) as Step[1],
      actor: translated(actor) as Actor,
    });
    await deliverAll();
    return outcome;
  };
  /** The next wake-up before that moment, taken; false when there is none. */
  const wakeBefore = async (until: Instant): Promise<boolean> => {
    const { rows } = await admin.query<{ id: ProcessId; at: Instant }>(
      `select id, to_char(wake_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at from business.process
       where wake_at <= $1 and not finished and not (id = any ($2)) order by wake_at, id limit 1`,
      [until, asleep],
    );
    const [next] = rows;
    if (next === undefined) return false;
    if (next.at > now) now = next.at;
    const taken = { processId: next.id, commandId: `clock/${next.at}`, bodyHash: '', command: { type: 'clock' } };
    await step({ ...taken, actor: systemActor('test') });
    await deliverAll();
    return true;
  };
  const column = async (sql: string, ...values: unknown[]): Promise<string[]> => {
    const { rows } = await admin.query<{ value: string }>(sql, values);
    return rows.map((row) => row.value);
  };
  const stateOf = async (id: ProcessId): Promise<ProcessState> => {
    const { rows } = await admin.query<{ state: ProcessState }>('select state from business.process where id = $1', [
      id,
    ]);
    if (rows[0] === undefined) throw new Error(`nothing recorded of ${id}`);
    return rows[0].state;
  };

  return {
    async begin(day) {
      asleep = await column('select id as value from business.process');
      present = day;
      now = instantAt(day, 9);
    },
    async goTo(day) {
      if (day < present) throw new Error(`${day} lies before ${present}`);
      const until = instantAt(day, 9);
      for (let turns = 0; await wakeBefore(until); turns += 1) {
        if (turns > 400) throw new Error('Something wakes up for ever.');
      }
      present = day;
      now = until;
    },
    async walk(id, ...steps) {
      for (const [actor, command] of steps) {
        await readByAnother(id, [actor, command], { give: (one) => give(id, one), stateOf: () => stateOf(id) });
        const first = await give(id, [actor, command]);
        // Asked why it is late, people say why.
        const isLate = !first.ok && first.refusal.code === 'LATENESS_REASON_REQUIRED';
        const outcome = isLate ? await give(id, [actor, { ...command, ...LATE }]) : first;
        expect(outcome.ok ? null : outcome.refusal, `${command.type} on ${present}`).toBeNull();
      }
    },
    async refusal(id, ...one) {
      const outcome = await give(id, one);
      return outcome.ok ? 'taken' : outcome.refusal.code;
    },
    async owed(id) {
      const { rows } = await admin.query<{ key: string; due_on: Day }>(
        `select key, due_on::text as due_on from business.obligation where process_id = $1 and status = 'open'`,
        [id],
      );
      return Object.fromEntries(rows.map((row) => [row.key, row.due_on]));
    },
    settled: (id, key) =>
      column(
        `select status || ' ' || settled_on || case when late then ' late' else '' end as value
         from business.obligation where process_id = $1 and key = $2 and status <> 'open' order by obligation_id`,
        id,
        key,
      ),
    stateOf,
    eventsOf: (id) => column('select type as value from business.event where process_id = $1 order by number', id),
    told: (id, notice, [key, reached] = ['', '']) =>
      column(
        `select distinct p.full_name as value from business.notification n join business.person p on p.id = n.person_id
         where n.process_id = $1 and n.notice = $2
           and ($3 = '' or (split_part(n.obligation_id, '#', 1) = $3 and n.params ->> 'step' = $4)) order by value`,
        ...[id, notice, key, reached],
      ),
    async climbed(id, key) {
      const { obligations } = await stateOf(id);
      const marks = obligations.filter((one) => one.key === key).flatMap((one) => one.marks);
      return Object.fromEntries(marks.map(({ step: name, on }) => [name, on]));
    },
    async dataOf(id, type) {
      const { rows } = await admin.query<{ data: Record<string, unknown> }>(
        'select data from business.event where process_id = $1 and type = $2 order by number',
        [id, type],
      );
      return rows.map((row) => row.data);
    },
    async stop() {
      await Promise.all([pool.end(), admin.end()]);
      await database.drop();
    },
  };
}

/** The bodies, people, relatives and offices of the domain's tests as rows. */
async function seedPeople(admin: pg.Pool): Promise<void> {
  const bodies = Object.values(people.ORGANISATIONS).toSorted((a, b) => a.path.length - b.path.length);
  for (const { organisationId, path, parentId, kind, level } of bodies) {
    await admin.query(
      `insert into business.organisation (id, code, path, parent_id, kind, level, name, valid_from)
       values ($1, $2, $2, $3, $4, $5, $6, '2020-01-01')`,
      [uuidOf(organisationId), path, parentId === null ? null : uuidOf(parentId), kind, level, organisationId],
    );
  }
  const isOnRecord = ({ organisationId }: { organisationId: string }) =>
    people.ORGANISATIONS[organisationId] !== undefined;
  const persons = Object.values(people.PEOPLE).filter(({ posts }) => posts.every(isOnRecord));
  for (const { personId, posts } of persons) {
    await admin.query('insert into business.person (id, full_name) values ($1, $2)', [uuidOf(personId), personId]);
    for (const { organisationId, isHead, managedBy } of posts) {
      await admin.query(
        `insert into business.post (id, person_id, organisation_id, title, is_head, managing_level, valid_from)
         values (gen_random_uuid(), $1, $2, 'Chức vụ', $3, $4, '2020-01-01')`,
        [uuidOf(personId), uuidOf(organisationId), isHead, managedBy],
      );
    }
  }
  for (const { personId, relatives } of persons) {
    for (const other of relatives) {
      await admin.query('insert into business.kinship (person_id, other_id, kind) values ($1, $2, $3)', [
        ...[uuidOf(personId), uuidOf(other), 'relative'],
      ]);
    }
  }
  for (const { accountId, personId, roles } of STAFF) {
    await admin.query(
      `insert into access.account (id, username, password_hash, display_name, person_id) values ($1, $2, '-', $2, $3)
       on conflict do nothing`,
      [uuidOf(accountId ?? ''), personId, uuidOf(personId ?? '')],
    );
    for (const { role, organisationId } of roles) {
      await admin.query(
        `insert into access.role_grant (id, account_id, role, organisation_id, valid_from)
         values (gen_random_uuid(), $1, $2, $3, '2020-01-01')`,
        [uuidOf(accountId ?? ''), role, uuidOf(organisationId)],
      );
    }
  }
}
