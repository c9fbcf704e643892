import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maySeeCase, visibleCases } from '../../api/authorisation/visible-cases.ts';
import type { CaseFacts } from '../../api/authorisation/visible-cases.ts';
import type { Caller } from '../../api/caller.ts';
import { OWED, seenObligations } from '../../api/obligations/seen-obligations.ts';
import { ROLES } from '../../domain/process.ts';
import { createDatabase, type TestDatabase } from '../support/postgres.ts';

const SEED = 20_261_121;
const CASES = 400;

// Neighbours whose codes begin alike, and codes with characters that mean something in a pattern.
const PATHS = ['mg', 'mg.d1', 'mg.d10', 'mg.d_', 'mg.d%', 'mg.d1.x1', 'mg.d10.x1', 'm', 'mg2'];
const uuid = (kind: string, n: number) => `00000000-0000-7000-${kind}-${String(n).padStart(12, '0')}`;
const ORGANISATIONS = PATHS.map((path, i) => ({ id: uuid('8000', i), path }));
const PEOPLE = Array.from({ length: 8 }, (_, i) => uuid('9000', i));

const organisation = fc.constantFrom(...ORGANISATIONS);
const person = fc.constantFrom(...PEOPLE);
const few = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 2 });

const caseFacts: fc.Arbitrary<CaseFacts> = fc
  .record({
    organisation,
    handlerPersonId: fc.option(person),
    assigneePersonId: fc.option(person),
    subjectPersonIds: few(person),
    subjectOrganisationIds: few(organisation.map((one) => one.id)),
    readerPersonIds: few(person),
    agendaReaderPersonIds: few(person),
    recusedPersonIds: few(person),
    receiverOrganisationId: fc.option(
      organisation.map((one) => one.id),
      { freq: 3 },
    ),
    superiorPath: fc.option(fc.constantFrom(...PATHS), { freq: 3 }),
    stage: fc.constantFrom('INTAKE', 'REVIEW', 'FOLLOW_UP', 'CLOSED'),
    outcome: fc.constantFrom(null, 'CONCLUDED', 'DECLINED'),
  })
  .map(({ organisation: { id, path }, ...rest }) => ({ organisationId: id, organisationPath: path, ...rest }));

const caller: fc.Arbitrary<Caller> = fc
  .record({
    personId: fc.option(person, { freq: 8 }),
    roles: fc.array(
      fc.record({ role: fc.constantFrom(...ROLES), held: organisation }).map(({ role, held }) => {
        return { role, organisationId: held.id, path: held.path, organisation: held.path };
      }),
      { maxLength: 3 },
    ),
    relatives: few(person),
    superiors: few(person),
    servedOrganisations: few(organisation.map((one) => one.id)),
  })
  .map((fields) => ({
    accountId: uuid('a000', 1),
    username: 'x',
    displayName: 'x',
    mustChangePassword: false,
    sessionHash: '',
    ...fields,
  }));

let database: TestDatabase;
let admin: pg.Client;
let api: pg.Client;
const stored = fc.sample(caseFacts, { numRuns: CASES, seed: SEED }).map((facts, i) => ({ id: uuid('b000', i), facts }));

beforeAll(async () => {
  database = await createDatabase();
  admin = new pg.Client(database.url);
  api = new pg.Client(database.api);
  await Promise.all([admin.connect(), api.connect()]);
  for (const { id, facts } of stored) {
    await storeCase(id, facts);
  }
});
afterAll(async () => {
  await Promise.all([admin.end(), api.end()]);
  await database.drop();
});

async function storeCase(id: string, facts: CaseFacts): Promise<void> {
  await admin.query(
    `insert into business.case_file (process_id, case_id, number, organisation_id, organisation_path, stage, outcome, track, channel,
       urgency, restricted, received_on, registered_at, handler_person_id, assignee_person_id, subject_person_ids,
       subject_organisation_ids, reader_person_ids, recused_person_ids, receiver_organisation_id, superior_path, codes,
       receipt_date_status, search_text)
     values ('case/' || $1, $1::uuid, $1, $2, $3, $4, $5, 'party', 'letter', 'normal', false, '2026-01-05', now(), $6, $7, $8, $9,
       $10, $11, $12, $13, '{}', 'plain', '')`,
    [
      ...[id, facts.organisationId, facts.organisationPath, facts.stage, facts.outcome, facts.handlerPersonId],
      ...[facts.assigneePersonId, facts.subjectPersonIds, facts.subjectOrganisationIds, facts.readerPersonIds],
      ...[facts.recusedPersonIds, facts.receiverOrganisationId, facts.superiorPath],
    ],
  );
  await admin.query(
    `insert into business.obligation (process_id, obligation_id, key, status, owner_role, owner_organisation_id, organisation_path,
       stage, started_on, due_on, due_at, escalated, data, case_id)
     values ('case/' || $1, 'answer.sender#1', 'answer.sender', 'open', 'HEAD', $2, $3, 'INTAKE', '2026-01-05', '2026-02-05',
       '2026-02-05T17:00:00Z', false, '{}', $1::uuid)`,
    [id, facts.organisationId, facts.organisationPath],
  );
  // An item that still stands, and one that has ended: those who read only the second have read enough.
  for (const [item, readers, ended] of [
    ['item-1', facts.agendaReaderPersonIds, null],
    ['item-2', PEOPLE, 'adopted'],
  ] as const) {
    await admin.query(
      `insert into business.agenda_item (process_id, item_id, position, source_process_id, kind, case_id, reader_person_ids, ended)
       values ('meeting/' || $1, $2, 0, 'case/' || $1, 'case', $1::uuid, $3, $4)`,
      [id, item, readers, ended],
    );
  }
}

async function listed(who: Caller): Promise<string[]> {
  const condition = visibleCases(who, 2);
  const { rows } = await api.query<{ case_id: string }>(
    `select c.case_id from business.case_file c where c.track = $1 and ${condition.sql} order by c.case_id`,
    ['party', ...condition.values],
  );
  return rows.map((row) => row.case_id);
}

async function listedOwed(who: Caller): Promise<string[]> {
  const values: unknown[] = [];
  const { sql } = seenObligations(who, values);
  const { rows } = await api.query<{ case_id: string }>(
    `select o.case_id from ${OWED} where ${sql} order by o.case_id`,
    values,
  );
  return rows.map((row) => row.case_id);
}

describe('what the lists show and what a single look allows', () => {
  it('are the same for every caller and every case', async () => {
    let seen = 0;
    await fc.assert(
      fc.asyncProperty(caller, async (who) => {
        const allowed = stored.filter(({ facts }) => maySeeCase(who, facts)).map(({ id }) => id);
        seen += allowed.length;
        expect(await listed(who)).toEqual(allowed);
        expect(await listedOwed(who)).toEqual(allowed);
      }),
      { numRuns: 300, seed: SEED },
    );
    expect(seen).toBeGreaterThan(1_000);
  });

  it('never include a matter about the caller, a relative, a superior, or an organisation the caller heads', () => {
    fc.assert(
      fc.property(caller, caseFacts, (who, facts) => {
        const closed = [who.personId, ...(who.personId === null ? [] : [...who.relatives, ...who.superiors])];
        const about = facts.subjectPersonIds.some((id) => closed.includes(id));
        const ownBody = facts.subjectOrganisationIds.some((id) => who.servedOrganisations.includes(id));
        const steppedBack = who.personId !== null && facts.recusedPersonIds.includes(who.personId);
        if (about || ownBody || steppedBack) expect(maySeeCase(who, facts)).toBe(false);
      }),
      { numRuns: 5_000, seed: SEED },
    );
  });
});

const mg = ORGANISATIONS[0] ?? { id: '', path: '' };
const district = ORGANISATIONS[1] ?? { id: '', path: '' };
const [me = '', other = ''] = PEOPLE;
const holding = (role: Caller['roles'][number]['role'], held = mg): Caller => ({
  ...{ accountId: '', username: '', displayName: '', mustChangePassword: false, sessionHash: '' },
  ...{ personId: me, relatives: [], superiors: [], servedOrganisations: [] },
  roles: [{ role, organisationId: held.id, path: held.path, organisation: '' }],
});
const plain: CaseFacts = {
  ...{ organisationId: district.id, organisationPath: district.path, handlerPersonId: null, assigneePersonId: null },
  ...{ subjectPersonIds: [], subjectOrganisationIds: [], readerPersonIds: [], agendaReaderPersonIds: [] },
  ...{ recusedPersonIds: [], receiverOrganisationId: null, superiorPath: null, stage: 'SCREENING', outcome: null },
};

describe('a case of the district', () => {
  it.each(['RECEPTION', 'SCREENER', 'HEAD', 'REGISTER_KEEPER'] as const)(
    'is seen by its own %s and not by the province’s',
    (role) => {
      expect(maySeeCase(holding(role, district), plain)).toBe(true);
      expect(maySeeCase(holding(role, mg), plain)).toBe(false);
    },
  );

  it('is seen by the leader of the level above', () => {
    expect(maySeeCase(holding('LEADER', mg), plain)).toBe(true);
  });

  it.each(['INSPECTOR', 'COMMITTEE_MEMBER'] as const)('is seen by an %s only as its handler or assignee', (role) => {
    expect(maySeeCase(holding(role, district), plain)).toBe(false);
    expect(maySeeCase(holding(role, district), { ...plain, handlerPersonId: me })).toBe(true);
    expect(maySeeCase(holding(role, mg), { ...plain, assigneePersonId: me })).toBe(true);
    expect(maySeeCase(holding(role, mg), { ...plain, assigneePersonId: other })).toBe(false);
  });

  it('is seen by the team that verifies it, and by whoever reads it for a meeting', () => {
    expect(maySeeCase(holding('INSPECTOR', district), { ...plain, readerPersonIds: [me] })).toBe(true);
    expect(maySeeCase(holding('COMMITTEE_MEMBER', mg), { ...plain, agendaReaderPersonIds: [me] })).toBe(true);
    expect(maySeeCase(holding('COMMITTEE_MEMBER', mg), { ...plain, agendaReaderPersonIds: [other] })).toBe(false);
  });

  it('is seen by nobody who stepped back, whatever they are to it', () => {
    const facts = { ...plain, readerPersonIds: [me], recusedPersonIds: [me] };
    expect(maySeeCase(holding('INSPECTOR', district), facts)).toBe(false);
    expect(maySeeCase(holding('HEAD', district), facts)).toBe(false);
  });

  it('is seen by the desks of the body it was sent to, until it is taken or returned', () => {
    const elsewhere = ORGANISATIONS[2] ?? mg;
    const sent = { ...plain, receiverOrganisationId: elsewhere.id };
    for (const role of ['RECEPTION', 'SCREENER', 'HEAD'] as const) {
      expect(maySeeCase(holding(role, elsewhere), sent)).toBe(true);
      expect(maySeeCase(holding(role, elsewhere), plain)).toBe(false);
    }
    expect(maySeeCase(holding('REGISTER_KEEPER', elsewhere), sent)).toBe(false);
  });

  it('is seen by the head above once two bodies cannot agree whose it is', () => {
    expect(maySeeCase(holding('HEAD', mg), { ...plain, superiorPath: mg.path })).toBe(true);
    expect(maySeeCase(holding('HEAD', mg), plain)).toBe(false);
    expect(maySeeCase(holding('SCREENER', mg), { ...plain, superiorPath: mg.path })).toBe(false);
  });

  it('is seen by the secretary of meetings once it is before the committee, or concluded by it', () => {
    const secretary = holding('MEETING_SECRETARY', district);
    const sees = (stage: string, outcome: string | null = null) => maySeeCase(secretary, { ...plain, stage, outcome });
    expect([sees('VERIFICATION'), sees('REVIEW')]).toEqual([false, true]);
    expect([sees('FOLLOW_UP', 'CONCLUDED'), sees('FOLLOW_UP', 'DECLINED')]).toEqual([true, false]);
    expect(maySeeCase(holding('MEETING_SECRETARY', mg), { ...plain, stage: 'REVIEW' })).toBe(false);
  });

  it.each(['ADMINISTRATOR', 'AUDITOR', 'SUBJECT', 'SUPERVISED_UNIT'] as const)('is never seen by an %s', (role) => {
    expect(maySeeCase(holding(role, district), { ...plain, handlerPersonId: me })).toBe(false);
  });

  it('is not seen by an administrator who is also its head', () => {
    const both = holding('HEAD', district);
    expect(maySeeCase({ ...both, roles: [...both.roles, ...holding('ADMINISTRATOR').roles] }, plain)).toBe(false);
  });

  it('is not seen by its own head when it is about the head', () => {
    expect(maySeeCase(holding('HEAD', district), { ...plain, subjectPersonIds: [me] })).toBe(false);
  });
});
