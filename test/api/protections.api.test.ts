import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, dayOf } from '../../domain/calendar/day.ts';
import { addAccount } from '../support/api-world.ts';
import type { Answer } from '../support/api-world.ts';
import { classification, openOffice } from '../support/office.ts';
import type { Office, Staff } from '../support/office.ts';
import { bringToProtection, tellProtection } from '../support/protection-rows.ts';

let office: Office;
let administrator = '';
const letter = { caseId: '', submissionId: '', code: '' };

const today = () => dayOf(office.world.deps.now());
const ask = (token: string, path: string, body?: unknown): Promise<Answer> =>
  office.world.call(body === undefined ? 'GET' : 'POST', `/api/v1${path}`, {
    token,
    ...(body === undefined ? {} : { body }),
  });
const as = (staff: Staff) => office.tokens[staff];
const give = (staff: Staff, body: Record<string, unknown>) =>
  ask(as(staff), `/processes/protection/${letter.submissionId}/commands`, body);
const speak = (path: string, body: unknown) => office.world.call('POST', `/api/v1/public/receipts${path}`, { body });
const look = () => speak('', { receiptCode: letter.code });
const token = async () => String((await look()).body['token']);
const open = (staff: Staff) => ask(as(staff), `/protections/${letter.submissionId}`);
const bring = () => bringToProtection(office.world, letter.caseId, letter.submissionId);

const MEASURE = { kind: 'post', text: 'Không điều chuyển công tác.', forWhom: 'sender' };

beforeAll(async () => {
  office = await openOffice();
  const { committee } = office.organisations;
  await addAccount(office.world, {
    username: 'quan-tri',
    roles: [{ role: 'ADMINISTRATOR', organisationId: committee }],
  });
  administrator = await office.world.signIn('quan-tri');
  const { body } = await office.submit('reception');
  Object.assign(letter, { caseId: body['caseId'], submissionId: body['submissionId'], code: body['receiptCode'] });
  await office.command('screener', letter.caseId, classification());
});
afterAll(() => office.stop());

describe('a sender who is threatened', () => {
  it('begins a protection by telling of it, which the head finds from the case and nobody else does', async () => {
    expect((await look()).body['protection']).toBeNull();
    expect((await speak('/threat', { token: await token(), text: 'Có người đến nhà dọa.' })).status).toBe(204);
    expect(await bring()).toBe(1);
    // Whoever makes them show the code reads nothing of the threat that they told of.
    expect((await look()).body['protection']).toBeNull();
    const page = await open('head');
    expect(page.status, page.text).toBe(200);
    expect(page.body).toMatchObject({ protection: { stage: { code: 'REQUESTED' }, responsible: null } });
    const kinds = async (staff: Staff) => {
      const { body } = await office.get(staff, `/cases/${letter.caseId}`);
      return (body['processes'] as { kind: string }[]).map((one) => one.kind);
    };
    expect(await kinds('head')).toContain('protection');
    expect(await kinds('screener')).not.toContain('protection');
  });

  it('reads under the code in general words what is done, and says with one button that they are well', async () => {
    const decided = await give('head', { type: 'decideProtection', measures: [MEASURE], text: 'Đủ căn cứ.' });
    expect(decided.status, decided.text).toBe(200);
    const shown = await look();
    expect(shown.body['protection']).toMatchObject({
      ...{ stage: 'DECIDED', asksCheckIn: true, nextCheckIn: addDays(today(), 30), mayWish: ['change', 'end'] },
      measures: [{ kindText: 'Vị trí công tác, việc làm', forWhomText: 'Người gửi', until: null }],
    });
    expect(shown.text).not.toContain('điều chuyển');
    expect((await speak('/check-in', { token: await token(), ok: true })).status).toBe(204);
    expect((await open('head')).body).toMatchObject({ protection: { lastCheckIn: { on: today(), ok: true } } });
  });

  it('who says that they are not well is an alert on the board of the head, and from then on of the head above', async () => {
    expect((await open('upper-head')).status).toBe(404);
    expect((await speak('/check-in', { token: await token(), ok: false })).status).toBe(204);
    expect((await open('upper-head')).status).toBe(200);
    const owed = async (staff: Staff) => {
      const { body } = await office.get(staff, '/obligations');
      const items = body['items'] as { kind: string; obligation: { key: string } }[];
      return items.map((one) => `${one.kind} ${one.obligation.key}`);
    };
    expect(await owed('head')).toContain('protection protect.ack');
    expect(await owed('leader')).toContain('protection protect.ack');
    const { rows } = await office.world.admin.query<{ payload: { audience: string } }>(
      `select payload from business.outbox where payload ->> 'notice' = 'protection-retaliation'`,
    );
    expect(rows.map((one) => one.payload.audience).toSorted()).toEqual(['level-above', 'owner-head']);
    expect((await ask(as('head'), '/protections?alert=true')).body['items']).toHaveLength(1);
    const answered = await give('upper-head', { type: 'acknowledgeRetaliation', text: 'Đã báo công an.' });
    expect(answered.status, answered.text).toBe(200);
    expect((await ask(as('head'), '/protections?alert=true')).body['items']).toEqual([]);
  });

  it('asks for an end of it, and reads that it was heard', async () => {
    const wish = { token: await token(), wish: 'end', text: 'Tôi không cần nữa.' };
    expect((await speak('/protection-wish', wish)).status).toBe(204);
    expect((await look()).body['protection']).toMatchObject({ wishWaits: true, mayWish: [] });
    const again = await speak('/protection-wish', wish);
    expect([again.status, again.body['code']]).toEqual([409, 'WISH_OPEN']);
    expect((await give('head', { type: 'answerWish', text: 'Tiếp tục theo dõi.' })).status).toBe(200);
    expect((await look()).body['protection']).toMatchObject({ wishWaits: false, answer: 'Tiếp tục theo dõi.' });
  });
});

describe('that somebody is protected', () => {
  it('is known to the head, to leaders above, and to who was named responsible; to everybody else it is not there', async () => {
    const blind: readonly Staff[] = ['reception', 'screener', 'inspector', 'other-reception', 'top-reception'];
    const status = async (staff: Staff) => (await open(staff)).status;
    for (const staff of blind) expect([staff, await status(staff)]).toEqual([staff, 404]);
    expect(await status('keeper')).toBe(403);
    expect((await ask(administrator, `/protections/${letter.submissionId}`)).status).toBe(403);
    expect((await ask(administrator, `/processes/protection/${letter.submissionId}`)).status).not.toBe(200);
    expect(await status('leader')).toBe(200);
    const named = { type: 'nameResponsible', personId: office.people.inspector, reason: 'Phụ trách.' };
    expect((await give('head', named)).status).toBe(200);
    expect(await status('inspector')).toBe(200);
    expect((await ask(as('inspector'), '/protections')).body['items']).toHaveLength(1);
    expect((await ask(as('screener'), '/protections')).body['items']).toEqual([]);
    const given = await give('screener', { type: 'addNote', text: 'Ghi chú.' });
    expect(given.status).toBe(404);
  });

  it('stands in no file, list or count of others', async () => {
    const note = { type: 'requestProtection', what: 'honour', text: 'Người gửi bị bôi nhọ.' };
    const asked = await office.command('screener', letter.caseId, note);
    expect(asked.status, asked.text).toBe(200);
    await bring();
    const titles = async (staff: Staff) => {
      const { body } = await office.get(staff, `/cases/${letter.caseId}`);
      return (body['timeline'] as { type: string }[]).map((one) => one.type);
    };
    expect(await titles('head')).toContain('ProtectionRequested');
    expect(await titles('screener')).not.toContain('ProtectionRequested');
    for (const staff of ['screener', 'reception'] as const) {
      const state = await office.get(staff, `/processes/case/${letter.caseId}`);
      expect(state.text).not.toContain('"protected"');
      const board = await office.get(staff, '/obligations');
      expect(board.text).not.toContain('protection/');
      expect(board.text).not.toContain('protect.decide');
    }
  });

  it('is hidden from a head whom the case turns out to be about, and from who stepped back', async () => {
    const { committee } = office.organisations;
    const standing = { caseId: letter.caseId, organisationId: committee, organisationPath: 'mg.d01' };
    const follow = (subjects: readonly string[], recused: readonly string[]) =>
      tellProtection(office.world, letter.submissionId, {
        ...{ type: 'followCase', ...standing, recused },
        subjects: subjects.map((personId) => ({ personId, organisationId: null })),
      });
    await follow([office.people.head], []);
    expect((await open('head')).status).toBe(404);
    expect((await office.get('head', '/obligations')).text).not.toContain('protection/');
    await follow([], [office.people.inspector]);
    expect((await open('inspector')).status).toBe(404);
    expect((await open('head')).status).toBe(200);
  });

  it('is asked for by the code also once the case is closed, and refused with words that the sender reads', async () => {
    const other = await office.submit('reception');
    const { submissionId, receiptCode, caseId } = other.body as Record<string, string>;
    const slip = { type: 'submitToHead', proposal: 'resolve-directly', text: 'Đề nghị trả lời.' };
    const said = { type: 'answerSender', purpose: 'result', form: 'letter', text: 'Đã giải quyết xong.' };
    await office.command('screener', caseId ?? '', classification());
    await office.command('screener', caseId ?? '', slip);
    await office.command('head', caseId ?? '', { type: 'resolveDirectly', answer: 'Đã kiểm tra.' });
    await office.command('head', caseId ?? '', said);
    const closed = await office.command('head', caseId ?? '', { type: 'close' });
    expect(closed.body['stage'], closed.text).toBe('CLOSED');
    const received = await speak('', { receiptCode });
    const words = { token: String(received.body['token']), text: 'Tôi bị cho thôi việc.' };
    expect((await speak('/threat', words)).status).toBe(204);
    expect(await bringToProtection(office.world, caseId ?? '', submissionId ?? '')).toBe(1);
    expect((await speak('', { receiptCode })).body['protection']).toBeNull();
    const path = `/processes/protection/${submissionId ?? ''}/commands`;
    const tooSoon = await ask(as('head'), path, { type: 'refuseProtection', reason: 'Chưa đủ căn cứ.' });
    expect([tooSoon.status, tooSoon.body['code']]).toEqual([409, 'RETALIATION_OPEN']);
    await ask(as('head'), path, { type: 'acknowledgeRetaliation', text: 'Đã xác minh.' });
    const refused = await ask(as('head'), path, { type: 'refuseProtection', reason: 'Chưa đủ căn cứ.' });
    expect(refused.status, refused.text).toBe(200);
    const shown = (await speak('', { receiptCode })).body['protection'];
    expect(shown).toMatchObject({ stage: 'REFUSED', answer: 'Chưa đủ căn cứ.', mayWish: ['review'] });
    const review = { token: String(received.body['token']), wish: 'review', text: 'Đề nghị xem lại.' };
    expect((await speak('/protection-wish', review)).status).toBe(204);
    expect((await ask(as('upper-head'), `/protections/${submissionId ?? ''}`)).status).toBe(200);
    const own = await ask(as('head'), path, { type: 'decideProtection', measures: [MEASURE], text: 'Xem lại.' });
    expect([own.status, own.body['code']]).toEqual([409, 'NOT_THE_LEVEL_ABOVE']);
  });
});
