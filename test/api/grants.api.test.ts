import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDatabase, type TestDatabase } from '../support/postgres.ts';

const PERMISSION_DENIED = '42501';

let database: TestDatabase;
beforeAll(async () => {
  database = await createDatabase();
});
afterAll(() => database.drop());

type Role = 'api' | 'worker' | 'vault';

/** `ok`, or the SQLSTATE with which PostgreSQL refused; nothing stays in the database. */
async function attempt(role: Role, statement: string): Promise<string> {
  const client = new pg.Client(database[role]);
  await client.connect();
  try {
    await client.query('begin');
    await client.query(statement);
    return 'ok';
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  } finally {
    await client.end();
  }
}

const ID = '00000000-0000-7000-8000-000000000001';
const EVENT = `insert into business.event (process_id, number, type, schema, at, actor, command_id, data, prev_hash, hash)
  values ('case/${ID}', 1, 'CaseRegistered', 1, now(), '{}', 'c', '{}', '', '')`;

const OTHER_ID = '00000000-0000-7000-8000-000000000002';
const POLICY_ROW = `insert into business.policy_row (key, version, conditions, data, id, process_id)
  values ('k', 2, '{}', '{}', 'k/2', 'policy-change/${ID}')`;
const CALENDAR = `insert into business.calendar_version (calendar_id, version, data) values ('national', 2, '{}')`;
const MAIL = `insert into business.mail (id, person_id, kind, params, send_after) values ('m', '${ID}', 'notice', '{}', now())`;

describe('the API may', () => {
  it.each([
    [
      'store a sealed identity',
      `insert into vault.identity (submission_id, key_id, sealed) values ('${ID}', 'k', '\\x00')`,
    ],
    ['read the cases', 'select * from business.case_file'],
    ['read who reads the papers of a meeting', 'select * from business.agenda_item'],
    ['read the rules', 'select * from business.policy_row, business.calendar_version, business.policy_change'],
    [
      'enter who is away',
      `insert into access.absence (id, person_id, substitute_person_id, from_day, to_day, entered_by)
       select '${ID}', '${ID}', '${OTHER_ID}', '2026-11-23', '2026-11-27', id from access.account limit 0`,
    ],
    ['keep to whom mail goes', `update access.account set email = null, mail_wanted = false`],
    ['read the words it stored', 'select ciphertext from inbox.content'],
    ['read roles through successors', 'select * from access.role_held'],
    ['mark a notice as read', 'update business.notification set read_at = now()'],
    ['open and close sessions', 'delete from access.session'],
    [
      'read what the levels above see',
      'select * from business.oversight_mark, business.reread_draw, access.refused_urging',
    ],
  ])('%s', async (_, statement) => {
    expect(await attempt('api', statement)).toBe('ok');
  });
});

describe('the API may not', () => {
  it.each([
    ['record an event', EVENT],
    ['take back the marks of a sender', 'delete from inbox.sender_mark'],
    ['alter the marks of a sender', 'update inbox.sender_mark set sealed = null'],
    ['open an identity', 'select sealed from vault.identity'],
    ['see whose identities are kept', 'select submission_id from vault.identity'],
    ['change a case', `update business.case_file set stage = 'CLOSED'`],
    ['change a discipline', `update business.discipline set form = null`],
    ['let somebody read the papers of a meeting', `update business.agenda_item set reader_person_ids = '{}'`],
    ['settle an obligation', `update business.obligation set status = 'met'`],
    ['make up an answer to a command', 'delete from business.command'],
    ['change a policy row', `update business.policy_row set data = '{}'`],
    ['add a policy row', POLICY_ROW],
    ['publish a calendar', CALENDAR],
    ['change what became of a change of policy', `update business.policy_change set stage = 'PUBLISHED'`],
    ['change a year of a calendar', `update business.calendar_year set stage = 'PUBLISHED'`],
    ['take back an act that the level above sees', 'delete from business.oversight_mark'],
    ['change a draw', `update business.reread_draw set seed = ''`],
    ['forget that an urging was refused', 'delete from access.refused_urging'],
    ['write a mail', MAIL],
    ['remove an absence', 'delete from access.absence'],
    ['change what a submission says', `update inbox.submission set received_on = now()`],
    ['remove a submission', 'delete from inbox.submission'],
    ['replace the words of a letter', `update inbox.content set ciphertext = '\\x00'`],
    ['replace what lies in a file', `update inbox.upload set ciphertext = '\\x00'`],
    ['make up who had an identity opened', 'insert into vault.opening (id) values (gen_random_uuid())'],
    ['forget who had an identity opened', 'delete from vault.opening'],
    ['remove an account', 'delete from access.account'],
    ['make tables', 'create table business.mine (id integer)'],
  ])('%s', async (_, statement) => {
    expect(await attempt('api', statement)).toBe(PERMISSION_DENIED);
  });
});

describe('the worker may', () => {
  it.each([
    ['record an event', EVENT],
    ['make derived rows again', 'delete from business.suspension'],
    ['bring a policy row', POLICY_ROW],
    ['give a policy row its last day', `update business.policy_row set effective_to = '2026-12-31', data = '{}'`],
    ['publish a calendar', CALENDAR],
    ['write a mail', MAIL],
    [
      'read whose account it is and where mail goes',
      'select id, person_id, disabled_at, email, mail_wanted from access.account',
    ],
    ['read who is away', 'select * from access.absence'],
    ['read what it recorded', 'select * from business.event'],
    ['see which words belong to no process', 'select id from inbox.content where process_id is null'],
  ])('%s', async (_, statement) => {
    expect(await attempt('worker', statement)).toBe('ok');
  });
});

describe('the worker may not', () => {
  it.each([
    ['read the marks of a sender', 'select sealed from inbox.sender_mark'],
    ['change an event', `update business.event set data = '{}'`],
    ['change the tree but by an act', `update business.organisation set name = 'x'`],
    ['give a post but by a record', `update business.post set valid_to = now()`],
    ['read the names people entered', 'select full_name from inbox.person_entry'],
    ['remove an event', 'delete from business.event'],
    ['empty the ledger', 'truncate business.event'],
    ['change what was answered to a command', `update business.command set outcome = '{}'`],
    ['remove what was answered to a command', 'delete from business.command'],
    ['read the words of a letter', 'select ciphertext from inbox.content'],
    ['read a file', 'select ciphertext from inbox.upload'],
    ['read the name of a file', 'select name_ciphertext from inbox.upload'],
    ['open an identity', 'select * from vault.identity'],
    ['see who had an identity opened', 'select * from vault.opening'],
    ['give a file another name', `update inbox.upload set name_ciphertext = '\\x00'`],
    ['read a session', 'select * from access.session'],
    [
      'make itself an account',
      `insert into access.account (id, username, password_hash, display_name) values ('${ID}', 'x', '', '')`,
    ],
    ['give itself a role', `update access.role_grant set role = 'HEAD'`],
    ['make one policy row another', `update business.policy_row set key = 'other'`],
    ['remove a policy row', 'delete from business.policy_row'],
    ['change a published calendar', `update business.calendar_version set data = '{}'`],
    ['remove a calendar', 'delete from business.calendar_version'],
    ['read how somebody signs in', 'select password_hash from access.account'],
    ['read the name under which somebody signs in', 'select username from access.account'],
    ['say who is away', `update access.absence set revoked_at = now()`],
    [
      'enter who is away',
      `insert into access.absence (id, person_id, substitute_person_id, from_day, to_day, entered_by)
       values ('${ID}', '${ID}', '${OTHER_ID}', '2026-11-23', '2026-11-27', '${ID}')`,
    ],
    ['remove a mail', 'delete from business.mail'],
  ])('%s', async (_, statement) => {
    expect(await attempt('worker', statement)).toBe(PERMISSION_DENIED);
  });
});

describe('the opener of the vault', () => {
  it('reads identities', async () => {
    expect(await attempt('vault', 'select * from vault.identity')).toBe('ok');
  });

  it.each([
    ['letters', 'select * from inbox.content'],
    ['submissions', 'select * from inbox.submission'],
    ['cases', 'select * from business.case_file'],
    ['accounts', 'select * from access.account'],
  ])('does not read %s', async (_, statement) => {
    expect(await attempt('vault', statement)).toBe(PERMISSION_DENIED);
  });

  it('does not remove an identity', async () => {
    expect(await attempt('vault', 'delete from vault.identity')).toBe(PERMISSION_DENIED);
  });
});
