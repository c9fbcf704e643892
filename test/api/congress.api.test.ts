import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDeliver } from '../../activities/deliver.ts';
import { createPostgresOutbox } from '../../activities/postgres-outbox.ts';
import { addDays, dayOf } from '../../domain/calendar/day.ts';
import { sendOrThrow } from '../../runtime/temporal-engine.ts';
import { addOrganisation, addPerson } from '../support/api-world.ts';
import type { Answer } from '../support/api-world.ts';
import { classification, newCase, openOffice } from '../support/office.ts';
import type { Office, Staff } from '../support/office.ts';

let office: Office;
let congressId = '';
let caseId = '';

const today = () => dayOf(office.world.deps.now());
const congressOn = () => addDays(today(), 10);
const give = (staff: Staff, body: Record<string, unknown>): Promise<Answer> =>
  office.world.call('POST', `/api/v1/processes/congress/${congressId}/commands`, {
    token: office.tokens[staff],
    body,
  });

/** What processes ask of each other, brought on its way as the relay would. */
async function deliver(): Promise<void> {
  const { rows } = await office.world.admin.query<{ id: string }>(
    `select id from business.outbox where delivered_at is null and payload ->> 'kind' = 'command' order by created_at, id`,
  );
  const bring = createDeliver(createPostgresOutbox(office.world.admin), (request) =>
    sendOrThrow(office.world.engine, request),
  );
  await bring({ processId: '', outbox: rows.map((one) => one.id) });
}

beforeAll(async () => {
  office = await openOffice();
  caseId = await newCase(office);
  const unit = await addOrganisation(office.world, 'mg.d01.c01', office.organisations.committee);
  const personId = await addPerson(office.world, 'Trần Văn Đối', unit);
  const sorted = await office.command(
    'screener',
    caseId,
    classification({ kind: 'denunciation', subjects: [{ kind: 'member', personId }] }),
  );
  if (sorted.status !== 200) throw new Error(sorted.text);
});
afterAll(() => office.stop());

describe('a congress over the API', () => {
  it('is entered by one person, and not confirmed by the same one', async () => {
    const begun = await office.world.call('POST', '/api/v1/processes', {
      token: office.tokens.head,
      body: { process: 'congress', organisationId: office.organisations.committee, on: congressOn() },
      headers: { 'idempotency-key': randomUUID() },
    });
    expect(begun.status, begun.text).toBe(201);
    congressId = String(begun.body['id']);
    const refused = await give('head', { type: 'confirmCongress' });
    expect([refused.status, refused.body['code']]).toEqual([409, 'FOUR_EYES']);
    expect(
      (await office.command('head', caseId, { type: 'deferForCongress', reason: 'Sát đại hội.' })).body['code'],
    ).toBe('NO_CONGRESS_AHEAD');
    const confirmed = await give('leader', { type: 'confirmCongress' });
    expect(confirmed.status, confirmed.text).toBe(200);
  });

  it('lets a late letter be put off until it, which the level above sees', async () => {
    const deferred = await office.command('head', caseId, { type: 'deferForCongress', reason: 'Sát đại hội.' });
    expect(deferred.status, deferred.text).toBe(200);
    await deliver();
    const listed = await office.get('leader', '/congresses');
    expect(listed.body['items']).toMatchObject([
      {
        congressId,
        stage: { code: 'DECLARED' },
        on: congressOn(),
        deferrals: 1,
        organisation: { id: office.organisations.committee },
      },
    ]);
    const page = await office.get('leader', `/congresses/${congressId}`);
    expect(page.body).toMatchObject({
      deferrals: [{ case: { caseId }, deferredOn: today() }],
      obligations: [{ key: 'proposal.answer' }, { key: 'congress.handover', status: 'open' }],
    });
    expect((await office.get('other-reception', `/congresses/${congressId}`)).status).toBe(403);
    const shown = (await office.get('head', `/cases/${caseId}`)).body;
    expect(shown['standing']).toMatchObject({ pause: { ground: { code: 'PRE_CONGRESS' } } });
  });

  it('that is called off lets everything go on at once', async () => {
    const off = await give('head', { type: 'cancelCongress', reason: 'Dời ngày đại hội.' });
    expect(off.status, off.text).toBe(200);
    await deliver();
    expect((await office.get('head', `/cases/${caseId}`)).body['standing']).toMatchObject({ pause: null });
    const ended = (await office.get('head', `/congresses/${congressId}`)).body as {
      congress: { stage: { code: string } };
    };
    expect(ended.congress.stage.code).toBe('CANCELLED');
  });
});

describe('somebody at work who is away', () => {
  it('is followed by the substitute on record, and the head owes the minutes of the hand-over', async () => {
    const { inspector, keeper } = office.people;
    await office.command('head', caseId, { type: 'assign', assignee: inspector });
    const taken = await office.command('inspector', caseId, { type: 'acceptAssignment' });
    expect(taken.status, taken.text).toBe(200);
    await office.row(
      `insert into access.absence (id, person_id, substitute_person_id, from_day, to_day, entered_by)
       select $1, $2, $3, $4::date, $4::date + 5, a.id from access.account a where a.username = 'head'`,
      [randomUUID(), inspector, keeper, today()],
    );
    const noted = await office.command('head', caseId, {
      ...{ type: 'noteLifeEvent', personId: inspector, event: 'on-leave', on: today() },
    });
    expect(noted.status, noted.text).toBe(200);
    const shown = (await office.get('head', `/cases/${caseId}`)).body as {
      case: { handler: { id: string } };
      obligations: { key: string; status: string }[];
      allowedCommands: { type: string; allowed: boolean }[];
    };
    expect(shown.case.handler.id).toBe(keeper);
    expect(shown.obligations).toContainEqual(expect.objectContaining({ key: 'handover.minutes', status: 'open' }));
    expect(shown.allowedCommands).toContainEqual(expect.objectContaining({ type: 'recordHandover', allowed: true }));
    expect((await office.get('inspector', `/cases/${caseId}`)).status).toBe(404);
  });
});
