import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maySeeCase, visibleCases } from '../../api/authorisation/visible-cases.ts';
import type { CaseFacts } from '../../api/authorisation/visible-cases.ts';
import type { Caller } from '../../api/caller.ts';
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
    await admin.query(
      `insert into business.case_file (process_id, case_id, number, organisation_id, organisation_path, stage, track, channel, urgency,
         restricted, received_on, registered_at, handler_person_id, assignee_person_id, subject_person_ids, subject_organisation_ids,
         codes, receipt_date_status, search_text)
       values ('case/' || $1, $1::uuid, $1, $2, $3, 'INTAKE', 'party', 'letter', 'normal', false, '2026-01-05', now(), $4, $5, $6, $7, '{}', 'plain', '')`,
      [
        ...[id, facts.organisationId, facts.organisationPath, facts.handlerPersonId, facts.assigneePersonId],
        ...[facts.subjectPersonIds, facts.subjectOrganisationIds],
      ],
    );
  }
});
afterAll(async () => {
  await Promise.all([admin.end(), api.end()]);
  await database.drop();
});

async function listed(who: Caller): Promise<string[]> {
  const condition = visibleCases(who, 2);
  const { rows } = await api.query<{ case_id: string }>(
    `select c.case_id from business.case_file c where c.track = $1 and ${condition.sql} order by c.case_id`,
    ['party', ...condition.values],
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
        if (about || ownBody) expect(maySeeCase(who, facts)).toBe(false);
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
  ...{ subjectPersonIds: [], subjectOrganisationIds: [] },
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

  it.each(['ADMINISTRATOR', 'AUDITOR', 'SUBJECT', 'MEETING_SECRETARY', 'SUPERVISED_UNIT'] as const)(
    'is never seen by an %s',
    (role) => {
      expect(maySeeCase(holding(role, district), { ...plain, handlerPersonId: me })).toBe(false);
    },
  );

  it('is not seen by an administrator who is also its head', () => {
    const both = holding('HEAD', district);
    expect(maySeeCase({ ...both, roles: [...both.roles, ...holding('ADMINISTRATOR').roles] }, plain)).toBe(false);
  });

  it('is not seen by its own head when it is about the head', () => {
    expect(maySeeCase(holding('HEAD', district), { ...plain, subjectPersonIds: [me] })).toBe(false);
  });
});
