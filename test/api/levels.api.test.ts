import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDeliver } from '../../activities/deliver.ts';
import { createPostgresOutbox } from '../../activities/postgres-outbox.ts';
import { newId } from '../../api/ids.ts';
import { addDays } from '../../domain/calendar/day.ts';
import type { ProcessId } from '../../domain/process.ts';
import { POLICIES } from '../../prisma/seed/reference/policies.ts';
import { addAccount, addOrganisation, addPerson } from '../support/api-world.ts';
import type { Answer } from '../support/api-world.ts';
import { taken, today } from '../support/examined-case.ts';
import { classification, newCase, openOffice } from '../support/office.ts';
import type { Office } from '../support/office.ts';

let office: Office;
let worker: pg.Pool;
let upperScreener = '';
/** Somebody whom the committee manages, in a branch of it; and the head of the other committee. */
const people = { member: '', otherHead: '' };
let branch = '';

beforeAll(async () => {
  office = await openOffice();
  worker = new pg.Pool({ connectionString: office.world.database.worker, max: 2 });
  const { world, organisations } = office;
  branch = await addOrganisation(world, 'mg.d01.c01', organisations.committee);
  people.member = await addPerson(world, 'Đảng viên ở chi bộ');
  await world.admin.query(
    `insert into business.post (id, person_id, organisation_id, title, is_head, managing_level, valid_from)
     values ($1, $2, $3, 'Đảng viên', false, 'grassroots', '2020-01-01')`,
    [newId(), people.member, branch],
  );
  people.otherHead = await addPerson(world, 'Bí thư nơi khác', organisations.other);
  const roles = [{ role: 'SCREENER' as const, organisationId: organisations.province }];
  await addAccount(world, { username: 'upper-screener', personId: await addPerson(world, 'Phân loại'), roles });
  upperScreener = await world.signIn('upper-screener');
});
afterAll(async () => {
  await worker.end();
  await office.stop();
});

/** Brings everything to people and to other processes, as the worker would. */
async function deliverAll(): Promise<void> {
  const deliver = createDeliver(createPostgresOutbox(worker), async (request) => {
    const answer = await office.world.engine.send(request, 5_000);
    if (answer.kind !== 'answered') throw new Error(JSON.stringify(answer));
    return answer.result;
  });
  const { rows } = await office.world.admin.query<{ id: string; process_id: ProcessId }>(
    `select id, process_id from business.outbox where delivered_at is null order by id`,
  );
  for (const { id, process_id: processId } of rows) await deliver({ processId, outbox: [id] });
}

/** A denunciation received by the province, of these people, one matter for each. */
async function denounced(...subjectIds: readonly string[]): Promise<string> {
  const { body, status, text } = await office.submit('top-reception');
  if (status !== 201) throw new Error(text);
  const caseId = String(body['caseId']);
  const subjects = subjectIds.map((personId) => ({ kind: 'member', personId }));
  const allegations = subjectIds.map(() => ({ codes: ['TT-1'], summary: 'Thu chi quỹ' }));
  taken(
    await office.world.call('POST', `/api/v1/processes/case/${caseId}/commands`, {
      token: upperScreener,
      body: classification({ kind: 'denunciation', subjects, allegations }),
    }),
  );
  return caseId;
}

interface Desk {
  subjects: { id: string; name: string }[];
  allegations: { id: string }[];
  timeline: unknown[];
}
const deskOf = (answer: Answer): Desk => answer.body as unknown as Desk;
const commandsOf = async (caseId: string) =>
  (await office.get('upper-head', `/cases/${caseId}`)).body['allowedCommands'] as { type: string }[];

describe('a matter with subjects of two levels', () => {
  it('goes down by one subject: the lower body has its part, and neither sees more of the other', async () => {
    const caseId = await denounced(people.otherHead, people.member);
    expect((await commandsOf(caseId)).map((one) => one.type)).toContain('handDownSubject');
    const { subjects, allegations } = deskOf(await office.get('upper-head', `/cases/${caseId}`));
    const down = {
      type: 'handDownSubject',
      subjectId: subjects.find((one) => one.name === 'Đảng viên ở chi bộ')?.id,
      allegationIds: [allegations[1]?.id],
      organisationId: office.organisations.other,
      reason: 'Giao nơi quản lý đảng viên giải quyết.',
    };
    const concerned = await office.command('upper-head', caseId, down);
    expect(concerned).toMatchObject({ status: 409, body: { code: 'HAND_DOWN_TO_BODY_CONCERNED' } });
    const { committee } = office.organisations;
    taken(await office.command('upper-head', caseId, { ...down, organisationId: committee }, 'giao-1'));
    taken(await office.command('upper-head', caseId, { ...down, organisationId: committee }, 'giao-1'));
    await deliverAll();

    const { case_id: partId } = await office.row('select case_id from business.case_file where organisation_id = $1', [
      committee,
    ]);
    const part = await office.get('head', `/cases/${String(partId)}`);
    expect(part.body).toMatchObject({ case: { stage: 'SCREENING' }, subjects: [{ name: 'Đảng viên ở chi bộ' }] });
    expect(part.text).not.toContain('Bí thư nơi khác');
    expect((await office.get('head', `/cases/${caseId}`)).status).toBe(404);
    const rest = deskOf(await office.get('upper-head', `/cases/${caseId}`));
    expect(rest.subjects).toMatchObject([{ name: 'Bí thư nơi khác' }]);
    expect(JSON.stringify(rest.timeline)).toContain('Giao nơi quản lý đảng viên giải quyết.');
    // The last one takes the whole matter along, once the senders are told.
    expect((await commandsOf(caseId)).map((one) => one.type)).toContain('handDownSubject');
  });

  it('goes down whole with its only subject: same number and code, told to the sender, seen from above', async () => {
    const caseId = await denounced(people.member);
    const before = await office.get('upper-head', `/cases/${caseId}`);
    const { subjects, allegations } = deskOf(before);
    const down = {
      ...{ type: 'handDownSubject', subjectId: subjects[0]?.id, allegationIds: allegations.map((one) => one.id) },
      ...{ organisationId: office.organisations.committee, reason: 'Giao nơi quản lý đảng viên giải quyết.' },
    };
    const untold = await office.command('upper-head', caseId, down);
    expect(untold).toMatchObject({ status: 409, body: { code: 'SENDERS_NOT_TOLD' } });
    taken(
      await office.command('upper-head', caseId, { ...down, toSenders: 'Cấp ủy cấp dưới giải quyết.' }, 'giao-het'),
    );
    await deliverAll();
    const below = await office.get('head', `/cases/${caseId}`);
    const number = (answer: Answer) => (answer.body['case'] as { number: string }).number;
    expect(below.body).toMatchObject({ case: { stage: 'SCREENING' }, subjects: [{ name: 'Đảng viên ở chi bộ' }] });
    expect(number(below)).toBe(number(before));
    const marks = await office.get('upper-head', `/oversight/marks?from=${today(office)}&to=${today(office)}`);
    expect(marks.text).toContain('HANDED_DOWN');
  });
});

describe('past a lower body', () => {
  it('is taken on above, told below without naming anything, and never where that body may not know', async () => {
    const past = (ground: string, organisationId = office.organisations.committee) => ({
      ...{ type: 'accept', grounds: 'Đủ điều kiện.' },
      bypass: { organisationId, ground, text: 'Cấp dưới để quá hạn nhiều lần.' },
    });
    const caseId = await denounced(people.member);
    const wouldTell = await office.command('upper-head', caseId, past('inactive', branch));
    expect(wouldTell).toMatchObject({ status: 409, body: { code: 'BYPASS_WOULD_TELL' } });
    taken(await office.command('upper-head', caseId, past('inactive')));
    const quiet = await denounced(people.member);
    taken(await office.command('upper-head', quiet, past('may-not-know')));
    await deliverAll();
    const { rows } = await office.world.admin.query<{ named: boolean; process_id: string }>(
      `select named, process_id from business.notification where person_id = $1 and notice = 'lower-body-bypassed'`,
      [office.people.head],
    );
    expect(rows).toEqual([{ named: false, process_id: `case/${caseId}` }]);
    const told = await office.get('head', '/notifications');
    expect(told.text).toContain('thuộc thẩm quyền của tổ chức đồng chí');
    expect(told.text).not.toContain(caseId);
    const shown = await office.get('upper-head', `/cases/${caseId}`);
    expect(shown.text).toContain('Cấp dưới không giải quyết');
    expect((await office.get('head', `/cases/${caseId}`)).status).toBe(404);
  });
});

describe('an act that the body decides', () => {
  it('is refused to the head alone once its own row says so, and shows the minutes with the day', async () => {
    const { committee } = office.organisations;
    const general = POLICIES.find((row) => row.key === 'decide.decline');
    const own = { ...general, version: 2, organisationId: committee, choice: 'standing-members' };
    await office.world.admin.query(
      `insert into business.policy_row (key, version, conditions, organisation_id, data, id)
       values ('decide.decline', 2, '{}', $1, $2, 'own')`,
      [committee, own],
    );
    const caseId = await newCase(office);
    taken(await office.command('screener', caseId, classification()));
    const proposal = { type: 'submitToHead', proposal: 'decline', text: 'Đã giải quyết trước đây.' };
    taken(await office.command('screener', caseId, proposal));
    const decline = { type: 'decline', reason: 'ALREADY_SETTLED', explanation: 'Đã có kết luận.' };
    expect(await office.command('head', caseId, decline)).toMatchObject({
      status: 409,
      body: { code: 'COLLEGIAL_DECISION_NEEDED', detail: expect.stringContaining('thường trực (ban thường vụ)') },
    });
    const decidedOn = addDays(today(office), -1);
    const minutes = 'Thông báo ý kiến Thường trực số 12.';
    const decision = { by: 'standing-members', decidedOn, minutes };
    taken(await office.command('head', caseId, { ...decline, decision }));
    const shown = (await office.get('head', `/cases/${caseId}`)).text;
    expect(shown).toContain(minutes);
    expect(shown).toContain('Thường trực (ban thường vụ)');
    expect((await office.get('leader', `/oversight/marks?from=${decidedOn}&to=${today(office)}`)).text).toContain(
      'DECLINED',
    );
  });

  it('names the meeting of this body that was held and closed, and leads to it from the case', async () => {
    const { committee, other } = office.organisations;
    const held = addDays(today(office), -1);
    const open = await heldMeeting(committee, held, 'IN_SESSION');
    const elsewhere = await heldMeeting(other, held, 'CLOSED');
    const meetingId = await heldMeeting(committee, held, 'CLOSED');
    const caseId = await newCase(office);
    const subjects = [{ kind: 'member', personId: people.member }];
    taken(await office.command('screener', caseId, classification({ kind: 'denunciation', subjects })));
    const accepting = (named: string) => ({
      ...{ type: 'accept', grounds: 'Đủ điều kiện.', decision: { by: 'body', meetingId: named } },
    });
    const refused = async (named: string) => (await office.command('head', caseId, accepting(named))).body['code'];
    expect([await refused(open), await refused(elsewhere), await refused(newId())]).toEqual([
      ...['MEETING_NOT_HELD', 'MEETING_OF_ANOTHER_BODY', 'MEETING_OF_ANOTHER_BODY'],
    ]);
    taken(await office.command('head', caseId, accepting(meetingId)));
    const { timeline } = deskOf(await office.get('head', `/cases/${caseId}`));
    expect(timeline).toContainEqual(expect.objectContaining({ type: 'CaseAccepted', meetingId }));
  });
});

/** A meeting as it stands on record, held on that day. */
async function heldMeeting(organisationId: string, heldOn: string, stage: string): Promise<string> {
  const meetingId = newId();
  const { path } = await office.row('select path from business.organisation where id = $1', [organisationId]);
  await office.world.admin.query(
    `insert into business.process (id, kind, stage, organisation_id, organisation_path, version, head_hash, state, finished)
     values ('meeting/' || $1::text, 'meeting', $2, $3, $4, 1, '', '{"cancelled": false}', false)`,
    [meetingId, stage, organisationId, path],
  );
  await office.world.admin.query(
    `insert into business.meeting (process_id, meeting_id, organisation_id, organisation_path, stage, sitting, level, held_on,
       chair_person_id, secretary_person_id, member_person_ids, item_count, open_item_count)
     values ('meeting/' || $1::text, $1::uuid, $3, $4, $2, 'committee', 'grassroots', $5, $6, $6, '{}', 0, 0)`,
    [meetingId, stage, organisationId, path, heldOn, office.people.head],
  );
  return meetingId;
}
