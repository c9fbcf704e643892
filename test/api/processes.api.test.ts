import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../api/ids.ts';
import { addDays, dayOf } from '../../domain/calendar/day.ts';
import type { Answer } from '../support/api-world.ts';
import { classification, newCase, openOffice } from '../support/office.ts';
import type { Office, Staff } from '../support/office.ts';

let office: Office;

beforeAll(async () => {
  office = await openOffice();
  // The keeper of the register also keeps the record of meetings.
  await office.world.admin.query(
    `insert into access.role_grant (id, account_id, role, organisation_id, valid_from)
     select $1, a.id, 'MEETING_SECRETARY', $2, '2020-01-01' from access.account a where a.username = 'keeper'`,
    [newId(), office.organisations.committee],
  );
});
afterAll(() => office.stop());

const post = (staff: Staff, path: string, body: unknown, key?: string): Promise<Answer> =>
  office.world.call('POST', `/api/v1${path}`, {
    token: office.tokens[staff],
    body,
    ...(key === undefined ? {} : { headers: { 'idempotency-key': key } }),
  });
const today = () => dayOf(office.world.deps.now());

function meeting(more: Record<string, unknown> = {}) {
  const { head, keeper, inspector, screener } = office.people;
  return {
    ...{ process: 'meeting', organisationId: office.organisations.committee, sitting: 'standing-committee' },
    ...{ title: 'Kỳ họp thứ nhất', heldOn: addDays(today(), 10), chair: head, secretary: keeper },
    members: [head, inspector, screener],
    ...more,
  };
}

async function convene(more: Record<string, unknown> = {}): Promise<string> {
  const answer = await post('keeper', '/processes', meeting(more));
  if (answer.status !== 201) throw new Error(answer.text);
  return String(answer.body.id);
}

describe('a meeting', () => {
  it('is begun by its secretary and shown with its members and what may be done', async () => {
    const begun = await post('keeper', '/processes', meeting(), 'ky-hop-1');
    expect(begun.status, begun.text).toBe(201);
    expect(begun.body).toMatchObject({ stage: 'CONVENED', processId: `meeting/${begun.body.id}` });
    expect(begun.body['events']).toContainEqual({ number: 1, type: 'MeetingConvened' });
    const page = await office.get('head', `/meetings/${begun.body.id}`);
    expect(page.body['meeting']).toMatchObject({
      title: 'Kỳ họp thứ nhất',
      sitting: { code: 'standing-committee', text: 'Hội nghị ban thường vụ' },
      chair: { name: 'Đồng chí head' },
      items: 0,
    });
    expect(page.body['members']).toContainEqual({
      id: office.people.inspector,
      name: 'Đồng chí inspector',
      present: false,
    });
    expect(page.body['attendance']).toBeNull();
    const [first] = page.body['timeline'] as { title: string; text: string; details: unknown[] }[];
    expect(first?.text).toBe('Kỳ họp thứ nhất');
    expect(JSON.stringify(first?.details)).toContain('Đồng chí keeper');
    // The words themselves lie encrypted; the record holds what stands for them.
    const { data } = await office.row('select data from business.event where process_id = $1', [
      `meeting/${begun.body.id}`,
    ]);
    expect(JSON.stringify(data)).not.toContain('Kỳ họp');
  });

  it('is the same meeting when the same request is sent again, and refused when its key is used for another', async () => {
    const [first, second] = [
      await post('keeper', '/processes', meeting(), 'ky-hop-2'),
      await post('keeper', '/processes', meeting(), 'ky-hop-2'),
    ];
    expect([second?.status, second?.text]).toEqual([201, first?.text]);
    const other = await post('keeper', '/processes', meeting({ title: 'Kỳ họp khác' }), 'ky-hop-2');
    expect([other.status, other.body['code']]).toEqual([422, 'IDEMPOTENCY_KEY_REUSED']);
    const byAnother = await post('head', '/processes', meeting(), 'ky-hop-2');
    expect(byAnother.body.id).not.toBe(first?.body.id);
  });

  it('is refused in words, before the engine hears of it', async () => {
    const sent = office.world.engine.sent.length;
    const strange = await post('keeper', '/processes', meeting({ sitting: 'branch' }));
    expect([strange.status, strange.body['code']]).toEqual([409, 'SITTING_NOT_OF_BODY']);
    const elsewhere = await post('keeper', '/processes', meeting({ organisationId: office.organisations.other }));
    expect([elsewhere.status, elsewhere.body['code']]).toEqual([403, 'NOT_PERMITTED']);
    const nameless = await post('keeper', '/processes', meeting({ title: ' ' }));
    expect(nameless.status).toBe(422);
    expect(nameless.body['errors']).toMatchObject([{ field: 'title', message: 'Tên kỳ họp không được để trống.' }]);
    expect(office.world.engine.sent.length).toBe(sent);
  });

  it('takes commands like any process, and shows the quorum with which it began', async () => {
    const id = await convene({ heldOn: today() });
    const page = await office.get('keeper', `/meetings/${id}`);
    const offered = (page.body['allowedCommands'] as { type: string; schema: string }[]).map((one) => one.type);
    expect(offered).toEqual(expect.arrayContaining(['moveMeeting', 'recordAttendance', 'sendPapers']));
    expect(offered).not.toContain('adopt');
    const { head, inspector, screener } = office.people;
    const opened = await post('keeper', `/processes/meeting/${id}/commands`, {
      type: 'recordAttendance',
      present: [head, inspector],
    });
    expect([opened.status, opened.body['stage']]).toEqual([200, 'IN_SESSION']);
    expect((await office.get('head', `/meetings/${id}`)).body['attendance']).toEqual({
      ...{ present: 2, needed: 2, base: 3 },
      text: 'đủ điều kiện tiến hành (có mặt 2/3 thành viên)',
    });
    const shrunk = await post('keeper', `/processes/meeting/${id}/commands`, {
      type: 'recordAttendance',
      present: [screener],
    });
    expect([shrunk.status, shrunk.body['code']]).toEqual([409, 'ATTENDANCE_SHRINKS']);
    const closed = await post('head', `/processes/meeting/${id}/commands`, { type: 'closeMeeting', minutes: null });
    expect([closed.status, closed.body['stage']]).toEqual([200, 'CLOSED']);
  });

  it('is listed by day, a page at a time, and by what was asked for', async () => {
    const listed = await office.get('head', '/meetings?limit=1');
    expect(listed.body.items).toHaveLength(1);
    expect(listed.body.nextCursor).not.toBeNull();
    const next = await office.get('head', `/meetings?limit=200&cursor=${listed.body.nextCursor}`);
    const ids = [...(listed.body.items ?? []), ...(next.body.items ?? [])].map((one) => one['meetingId']);
    expect(new Set(ids).size).toBe(listed.body['total']);
    const days = (next.body.items ?? []).map((one) => String(one['heldOn']));
    expect(days).toEqual(days.toSorted().toReversed());
    const open = await office.get('head', '/meetings?stage=CLOSED');
    expect(open.body.items).toMatchObject([{ stage: { code: 'CLOSED', text: 'Đã bế mạc' } }]);
    expect((await office.get('head', `/meetings?from=${addDays(today(), 11)}`)).body['total']).toBe(0);
    expect((await office.get('head', '/meetings?cursor=x')).status).toBe(422);
  });

  it('owes its papers: to its secretary, to be seen in their list and in the counts', async () => {
    const id = await convene();
    const owed = await office.get('keeper', '/obligations?mine=true&key=meeting.papers&limit=200');
    const row = (owed.body.items ?? []).find((one) => one['id'] === id);
    expect(row).toMatchObject({ kind: 'meeting', caseId: null, stageText: 'Đã triệu tập' });
    expect(row?.['caseNumber']).toMatch(/^Hội nghị ban thường vụ ngày /);
    const counts = await office.get('leader', '/obligations/counts');
    const listed = await office.get('leader', '/obligations?limit=200');
    expect(counts.body['open']).toBe(listed.body.items?.length);
    expect(listed.text).toContain(`meeting/${id}`);
    expect((await office.get('screener', '/obligations?limit=200')).text).not.toContain('meeting/');
  });

  it('has a state now and at any instant since', async () => {
    const id = await convene();
    const before = new Date(Date.parse(office.world.deps.now()) + 1).toISOString();
    await post('keeper', `/processes/meeting/${id}/commands`, { type: 'sendPapers' });
    const now = await office.get('head', `/processes/meeting/${id}`);
    expect((now.body['state'] as { papersSentOn: string }).papersSentOn).toBe(today());
    const then = await office.get('head', `/processes/meeting/${id}?at=${before}`);
    expect((then.body['state'] as { papersSentOn: null }).papersSentOn).toBeNull();
    expect((await office.get('leader', `/processes/parade/${id}`)).status).toBe(404);
    expect((await office.get('reception', `/processes/meeting/${id}`)).status).toBe(404);
  });
});

describe('an order of suspension', () => {
  it('names whom the case names, whatever is sent, and is not begun about a case nobody may know', async () => {
    const caseId = await newCase(office);
    await office.command('screener', caseId, classification());
    const { state } = await office.row('select state from business.process where id = $1', [`case/${caseId}`]);
    const [subject] = (state as { subjects: { id: string }[] }).subjects;
    const order = {
      ...{ process: 'suspension', organisationId: office.organisations.committee, caseId, subjectId: subject?.id },
      ...{ what: 'party-activity', ground: 'obstruction', orderedOn: today(), until: null, number: '01-QĐ/UBKT' },
      reason: 'Cản trở việc kiểm tra.',
    };
    const smuggled = await post('head', '/processes', { ...order, personId: office.people.screener });
    expect([smuggled.status, smuggled.body['code']]).toEqual([422, 'INVALID_CONTENT']);
    const stranger = await post('head', '/processes', { ...order, subjectId: newId() });
    expect([stranger.status, stranger.body['code']]).toEqual([422, 'SUBJECT_UNKNOWN']);
    const hidden = await post('upper-head', '/processes', order);
    expect(hidden.status).toBe(404);
  });
});

describe('the kind of a process', () => {
  it('decides which commands an address reads', async () => {
    const caseId = await newCase(office);
    const toCase = await post('head', `/processes/case/${caseId}/commands`, { type: 'sendPapers' });
    expect([toCase.status, toCase.body['code']]).toEqual([422, 'INVALID_CONTENT']);
    expect((await post('head', `/processes/parade/${caseId}/commands`, { type: 'close' })).status).toBe(404);
    expect((await post('head', `/processes/meeting/${caseId}/commands`, { type: 'sendPapers' })).status).toBe(404);
  });
});

describe('a letter of withdrawal', () => {
  it('goes only into a case that whoever hands it on may know of', async () => {
    const letterId = await newCase(office);
    const classified = await office.command('screener', letterId, classification({ kind: 'withdrawal' }));
    expect(classified.status, classified.text).toBe(200);
    const hidden = String((await office.submit('other-reception')).body['caseId']);
    const forward = (caseId: string) =>
      office.command('head', letterId, { type: 'forwardWithdrawal', caseId, signs: [], text: 'Xin rút đơn.' });
    const sent = office.world.engine.sent.length;
    for (const caseId of [hidden, newId()]) {
      const answer = await forward(caseId);
      const detail = 'Không tìm thấy vụ việc được rút.';
      expect([answer.status, answer.body]).toMatchObject([
        404,
        { code: 'CASE_UNKNOWN', detail, errors: [{ field: 'caseId', message: detail }] },
      ]);
    }
    expect(office.world.engine.sent.length).toBe(sent);
    const own = await forward(await newCase(office));
    expect(own.status, own.text).toBe(200);
  });
});
