import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDeliver } from '../../activities/deliver.ts';
import { createPostgresOutbox } from '../../activities/postgres-outbox.ts';
import { spreadPerson } from '../../activities/spread-person.ts';
import { addDays, dayOf } from '../../domain/calendar/day.ts';
import { sendOrThrow } from '../../runtime/temporal-engine.ts';
import { addAccount, addOrganisation, addPerson } from '../support/api-world.ts';
import type { Answer } from '../support/api-world.ts';
import { classification, newCase, openOffice } from '../support/office.ts';
import type { Office, Staff } from '../support/office.ts';
import { addProtection, tellProtection } from '../support/protection-rows.ts';
import { addRemediation } from '../support/remediation-rows.ts';

let office: Office;
const cases = { plain: '', ofKin: '' };
let handoverId = '';
let accused = '';

const begin = (token: string, body: Record<string, unknown>): Promise<Answer> =>
  office.world.call('POST', '/api/v1/processes', { token, body, headers: { 'idempotency-key': randomUUID() } });

/** What processes ask of each other, brought on its way as the relay would, until nothing is left. */
async function deliver(): Promise<void> {
  const bring = createDeliver(createPostgresOutbox(office.world.admin), (request) =>
    sendOrThrow(office.world.engine, request),
  );
  for (let round = 0; round < 3; round += 1) {
    const { rows } = await office.world.admin.query<{ id: string }>(
      `select id from business.outbox where delivered_at is null and payload ->> 'kind' = 'command' order by created_at, id`,
    );
    await bring({ processId: '', outbox: rows.map((one) => one.id) });
  }
}

async function done(answer: Promise<Answer>): Promise<void> {
  const { status, text } = await answer;
  if (status >= 300) throw new Error(text);
}

/** A case that the inspector handles, about somebody or nobody on record. */
async function handledCase(subjects?: readonly object[]): Promise<string> {
  const caseId = await newCase(office);
  const more = subjects === undefined ? {} : { kind: 'denunciation', subjects };
  await done(office.command('screener', caseId, classification(more)));
  await done(office.command('head', caseId, { type: 'assign', assignee: office.people.inspector }));
  await done(office.command('inspector', caseId, { type: 'acceptAssignment' }));
  return caseId;
}

beforeAll(async () => {
  office = await openOffice();
  const unit = await addOrganisation(office.world, 'mg.d01.c01', office.organisations.committee);
  accused = await addPerson(office.world, 'Trần Văn Đối', unit);
  // The keeper of the register is kin of whom the second matter is about.
  await office.row('insert into business.kinship (person_id, other_id, kind) values ($1, $2, $3)', [
    office.people.keeper,
    accused,
    'spouse',
  ]);
  cases.plain = await handledCase();
  cases.ofKin = await handledCase([{ kind: 'member', personId: accused }]);
});
afterAll(() => office.stop());

describe('a desk over the API', () => {
  const desk = () => ({
    ...{ process: 'desk-handover', organisationId: office.organisations.committee },
    ...{ fromPersonId: office.people.inspector, toPersonId: office.people.keeper, minutes: 'Giao 02 tập hồ sơ giấy.' },
  });

  it('is handed over by nobody but its holder or the head', async () => {
    const refused = await begin(office.tokens.screener, desk());
    expect([refused.status, refused.body['code']]).toEqual([403, 'NOT_PERMITTED']);
  });

  it('passes every case by its own message; what the receiver may not have goes back to the head', async () => {
    const begun = await begin(office.tokens.inspector, desk());
    expect(begun.status, begun.text).toBe(201);
    handoverId = String(begun.body['id']);
    await deliver();
    const handlers = await office.world.admin.query(
      `select case_id as id, handler_person_id as handler from business.case_file where case_id = any ($1::uuid[])`,
      [[cases.plain, cases.ofKin]],
    );
    expect(handlers.rows).toEqual(
      expect.arrayContaining([
        { id: cases.plain, handler: office.people.keeper },
        { id: cases.ofKin, handler: null },
      ]),
    );
    const owed = await office.row(
      `select key from business.obligation where case_id = $1 and key = 'assignment.renew' and status = 'open'`,
      [cases.ofKin],
    );
    expect(owed).toEqual({ key: 'assignment.renew' });
  });

  it('shows the receiver what is theirs, and no trace of the matter that is closed to them', async () => {
    const shown = await office.get('keeper', `/desk-handovers/${handoverId}`);
    expect(shown.body).toMatchObject({
      handover: { stage: { code: 'DONE' }, on: dayOf(office.world.deps.now()) },
      minutes: 'Giao 02 tập hồ sơ giấy.',
      matters: [{ caseId: cases.plain, status: { code: 'taken' } }],
      left: null,
    });
    expect(shown.text).not.toContain(cases.ofKin);
    // How many events the process has would count the closed matter too.
    expect((await office.get('keeper', `/processes/desk-handover/${handoverId}`)).status).toBe(404);
  });

  it('tells the head and the giver only how many need another person', async () => {
    for (const staff of ['head', 'inspector'] as const) {
      const shown = await office.get(staff, `/desk-handovers/${handoverId}`);
      expect(shown.body, staff).toMatchObject({ matters: [{ caseId: cases.plain }], left: 1 });
      expect(shown.text).not.toContain(cases.ofKin);
      expect((await office.get(staff, '/desk-handovers')).body['items']).toMatchObject([{ handoverId }]);
    }
  });

  it('shows nobody a matter from which they stand back by then, not even who handed it over', async () => {
    const standBack = (people: readonly string[]) =>
      office.row('update business.case_file set recused_person_ids = $2::uuid[] where case_id = $1', [
        cases.plain,
        [...people],
      ]);
    await standBack([office.people.inspector]);
    const shown = await office.get('inspector', `/desk-handovers/${handoverId}`);
    await standBack([]);
    expect([shown.status, shown.text.includes(cases.plain)]).toEqual([200, false]);
  });

  it('is not there for anybody else', async () => {
    for (const staff of ['screener', 'leader', 'upper-head', 'other-reception'] as const) {
      expect((await office.get(staff, `/desk-handovers/${handoverId}`)).status, staff).toBe(404);
      expect((await office.get(staff, '/desk-handovers')).body['items'], staff).toEqual([]);
    }
  });

  it('with nothing left on it is not handed over again', async () => {
    const again = await begin(office.tokens.head, desk());
    expect([again.status, again.body['code']]).toEqual([409, 'NOTHING_ON_DESK']);
  });
});

describe('what lies on a desk beside cases', () => {
  const others = { remediation: '', seen: '', closed: '', meeting: '' };
  let id = '';
  const shownTo = async (staff: Staff): Promise<Answer> => office.get(staff, `/desk-handovers/${id}`);

  beforeAll(async () => {
    const { world, people, organisations } = office;
    const [organisationId, path] = [organisations.committee, 'mg.d01'];
    const today = dayOf(world.deps.now());
    const concluded = {
      organisationId,
      path,
      caseId: cases.plain,
      concludedOn: today,
      supervised: organisations.other,
    };
    others.remediation = await addRemediation(world, { ...concluded, more: { handler: people.inspector } });
    // The screener is kin of whom the second one is about, and may know of neither before.
    await office.row('insert into business.kinship (person_id, other_id, kind) values ($1, $2, $3)', [
      ...[people.screener, accused, 'sibling'],
    ]);
    const protection = { caseId: cases.plain, organisationId, organisationPath: path };
    others.seen = await addProtection(world, protection);
    others.closed = await addProtection(
      world,
      { ...protection, caseId: cases.ofKin },
      { subjects: [{ personId: accused, organisationId: null }] },
    );
    for (const one of [others.seen, others.closed]) {
      await tellProtection(world, one, {
        type: 'followCase',
        recused: [],
        subjects: one === others.closed ? [{ personId: accused, organisationId: null }] : [],
        ...protection,
        caseId: one === others.closed ? cases.ofKin : cases.plain,
      });
      const named = { type: 'nameResponsible', personId: people.inspector, reason: 'Phụ trách.' };
      await done(
        world.call('POST', `/api/v1/processes/protection/${one}/commands`, { token: office.tokens.head, body: named }),
      );
    }
    const members = [people.head, people.keeper, people.inspector];
    const convened = await begin(office.tokens.head, {
      ...{ process: 'meeting', organisationId, sitting: 'standing-committee', title: 'Kỳ họp', heldOn: today },
      ...{ chair: people.head, secretary: people.inspector, members },
    });
    others.meeting = String(convened.body['id']);
    const begun = await begin(office.tokens.inspector, {
      ...{ process: 'desk-handover', organisationId, fromPersonId: people.inspector, toPersonId: people.screener },
      minutes: 'Giao sổ theo dõi.',
    });
    if (begun.status !== 201) throw new Error(begun.text);
    id = String(begun.body['id']);
    await deliver();
  });

  it('passes by name, and what the receiver may not have is the head’s, who owes another name', async () => {
    const stands = await office.row(
      `select (select handler_person_id from business.remediation where remediation_id = $1) as checks,
         (select responsible_person_id from business.protection where protection_id = $2) as sees,
         (select responsible_person_id from business.protection where protection_id = $3) as closed,
         (select secretary_person_id from business.meeting where meeting_id = $4) as keeps,
         (select count(*)::int from business.obligation where process_id = 'protection/' || $3 and key = 'assignment.renew' and status = 'open') as owed`,
      [others.remediation, others.seen, others.closed, others.meeting],
    );
    const { screener } = office.people;
    expect(stands).toEqual({ checks: screener, sees: screener, closed: null, keeps: screener, owed: 1 });
  });

  it('stands in the minutes for who may know of it: a protection for who sees to it now, and no longer for who did', async () => {
    const kinds = async (staff: Staff) => {
      const { body } = await shownTo(staff);
      return (body['others'] as { kind: { code: string } }[]).map((one) => one.kind.code);
    };
    expect(await kinds('screener')).toEqual(['meeting', 'protection', 'remediation']);
    expect(await kinds('head')).toEqual(['meeting', 'protection', 'remediation']);
    expect(await kinds('inspector')).toEqual(['meeting', 'remediation']);
    expect((await shownTo('inspector')).text).not.toMatch(new RegExp(`protection|${others.seen}|${others.closed}`));
    expect((await shownTo('screener')).text).not.toContain(others.closed);
    const left = async (staff: Staff) => (await shownTo(staff)).body['left'];
    expect([await left('head'), await left('inspector'), await left('screener')]).toEqual([1, 0, null]);
    // Of the process as such neither what passed nor how much is shown.
    const process = await office.get('inspector', `/processes/desk-handover/${id}`);
    expect(process.text).not.toMatch(/protection/);
  });

  it('says how much stays with a role, to who answers for the desk and to who holds that role too', async () => {
    await office.row(
      `insert into access.role_grant (id, account_id, role, organisation_id, valid_from)
       select gen_random_uuid(), a.id, 'HEAD', $2, current_date - 1 from access.account a where a.person_id = $1`,
      [office.people.inspector, office.organisations.committee],
    );
    const duties = async (staff: Staff) => (await shownTo(staff)).body['duties'];
    expect(await duties('head')).toBeGreaterThan(0);
    expect(await duties('screener')).toBe(0);
  });
});

describe('whoever stands by name in a remediation or a protection', () => {
  it('and leaves is heard of there, with no case between', async () => {
    const { screener } = office.people;
    const on = dayOf(office.world.deps.now());
    const [process, outbox] = [`person/${screener}`, `person/${screener}#1.0`];
    const told = { kind: 'tell-of-person', personId: screener, event: 'transferred', on, text: null };
    await office.row('insert into business.outbox (id, process_id, event_number, payload) values ($1, $2, 1, $3)', [
      ...[outbox, process, JSON.stringify(told)],
    ]);
    expect(await spreadPerson(office.world.admin, outbox)).toBe(3);
    expect(await spreadPerson(office.world.admin, outbox)).toBe(0);
    await deliver();
    const { rows } = await office.world.admin.query<{ type: string }>(
      `select type from business.event where data ->> 'personId' = $1 order by type`,
      [screener],
    );
    expect(rows.map((one) => one.type)).toEqual(['ParticipantGone', 'RemediationLifeNoted', 'ResponsibleLost']);
    const { rows: owed } = await office.world.admin.query<{ process: string }>(
      `select split_part(process_id, '/', 1) as process from business.obligation
       where key = 'assignment.renew' and status = 'open' and process_id not like 'case/%' order by 1`,
    );
    expect(owed.map((one) => one.process)).toEqual(['protection', 'protection', 'remediation']);
  });
});

describe('a statement on a candidate', () => {
  let congressId = '';
  let chair = '';
  const ask = (token: string) =>
    office.world.call('POST', `/api/v1/processes/congress/${congressId}/commands`, {
      token,
      body: { type: 'stateOnCandidate', personId: accused },
    });

  beforeAll(async () => {
    const committee = office.organisations.committee;
    const inspection = await addOrganisation(office.world, 'mg.d01.u01', committee);
    await office.row(`update business.organisation set kind = 'inspection-committee' where id = $1`, [inspection]);
    const personId = await addPerson(office.world, 'Đồng chí chủ nhiệm', inspection);
    await addAccount(office.world, {
      username: 'chunhiem',
      personId,
      roles: [{ role: 'HEAD', organisationId: inspection }],
    });
    chair = await office.world.signIn('chunhiem');
    const on = addDays(dayOf(office.world.deps.now()), 40);
    const begun = await begin(office.tokens.head, { process: 'congress', organisationId: committee, on });
    congressId = String(begun.body['id']);
  });

  it('is made by the head of the inspection committee alone, and says nothing of what runs', async () => {
    for (const token of [office.tokens.head, office.tokens.leader]) {
      expect((await ask(token)).body['code']).toBe('NOT_PERMITTED');
    }
    const made = await ask(chair);
    expect(made.status, made.text).toBe(200);
    const page = await office.world.call('GET', `/api/v1/congresses/${congressId}`, { token: chair });
    // A denunciation of this person is running: the statement is the same as of anybody.
    expect(page.body['statements']).toMatchObject([{ person: { id: accused }, matters: [] }]);
    expect(page.text).not.toContain(cases.ofKin);
  });

  it('is read by nobody else, on no way', async () => {
    for (const staff of ['head', 'leader'] as const) {
      const page = await office.get(staff, `/congresses/${congressId}`);
      expect(page.body['statements'], staff).toBeNull();
      const state = await office.get(staff, `/processes/congress/${congressId}`);
      expect([page.text.includes(accused), state.text.includes(accused)], staff).toEqual([false, false]);
    }
  });

  it('is on record with who asked and when', async () => {
    const row = await office.row(
      `select data ->> 'personId' as person, actor ->> 'personId' is not null as asked from business.event
       where process_id = $1 and type = 'CandidateStatementMade'`,
      [`congress/${congressId}`],
    );
    expect(row).toEqual({ person: accused, asked: true });
  });
});
