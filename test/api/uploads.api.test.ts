import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  addAccount,
  addOrganisation,
  fileCase,
  startApiWorld,
  uploadFile,
  type ApiWorld,
} from '../support/api-world.ts';

/** All that senders without an account may upload in a day here. */
const PUBLIC_TOTAL = 64 * 1024;

let world: ApiWorld;
let token: string;
let stranger: string;
beforeAll(async () => {
  world = await startApiWorld({ publicUploadBytesPerDay: PUBLIC_TOTAL });
  const [own, other] = [await addOrganisation(world, 'mg.d1'), await addOrganisation(world, 'mg.d2')];
  await addAccount(world, { username: 'linh', roles: [{ role: 'RECEPTION', organisationId: own }] });
  await addAccount(world, { username: 'khac', roles: [{ role: 'RECEPTION', organisationId: other }] });
  [token, stranger] = [await world.signIn('linh'), await world.signIn('khac')];
});
afterAll(() => world.stop());

const text = (words: string) => new TextEncoder().encode(words);
const LETTER = { name: 'Đơn tố cáo.txt', bytes: text('Nội dung kín của đơn') };

describe('a file', () => {
  it('is kept encrypted, name and all, under its fingerprint', async () => {
    const { status, body } = await uploadFile(world, token, LETTER);
    expect(status).toBe(201);
    expect(body).toMatchObject({ name: 'Đơn tố cáo.txt', mediaType: 'text/plain', size: LETTER.bytes.length });
    const { rows } = await world.admin.query<{ sealed: Buffer }>(
      'select name_ciphertext || ciphertext as sealed from inbox.upload where id = $1',
      [body['id']],
    );
    expect(rows[0]?.sealed.length).toBeGreaterThan(LETTER.bytes.length);
    expect(rows[0]?.sealed.includes('kín')).toBe(false);
    expect(rows[0]?.sealed.includes('Đơn')).toBe(false);
  });

  it('comes from a sender without an account too', async () => {
    expect((await uploadFile(world, null, LETTER)).status).toBe(201);
  });

  it('of senders without an account is refused once all of them together have sent too much that day', async () => {
    const half = { name: 'a.txt', bytes: new Uint8Array(40 * 1024).fill(65) };
    expect((await uploadFile(world, null, half)).status).toBe(201);
    const full = await uploadFile(world, null, half);
    expect([full.status, full.body['code']]).toEqual([429, 'PUBLIC_UPLOADS_FULL']);
    expect(full.body['detail']).toMatch(/hãy gửi đơn trước, không kèm tệp/);
    const stored = await world.admin.query('select 1 from inbox.upload where created_by is null and size > 1000');
    expect(stored.rowCount).toBe(1);
    // What the desk keeps is not counted.
    expect((await uploadFile(world, token, half)).status).toBe(201);
  });

  it.each([
    [
      'of more than twenty megabytes',
      { name: 'a.txt', bytes: new Uint8Array(20 * 1024 * 1024 + 1).fill(65) },
      413,
      'FILE_TOO_LARGE',
    ],
    ['that is a program', { name: 'a.exe', bytes: text(`MZ${'\u0000'.repeat(100)}`) }, 415, 'UNSUPPORTED_FILE'],
    ['whose name belies it', { name: 'a.exe', bytes: text('%PDF-1.7\n') }, 415, 'FILE_NAME_MISMATCH'],
    ['that is empty', { name: 'a.txt', bytes: text('') }, 422, 'INVALID_CONTENT'],
  ])('%s is refused', async (_what, file, status, code) => {
    const answer = await uploadFile(world, token, file);
    expect([answer.status, answer.body['code']]).toEqual([status, code]);
  });

  it('is refused in any form but the one of files', async () => {
    const asJson = await world.call('POST', '/api/v1/uploads', { token, body: {} });
    expect([asJson.status, asJson.body['code']]).toEqual([415, 'WRONG_UPLOAD_TYPE']);
    const broken = await world.call('POST', '/api/v1/uploads', {
      token,
      raw: '--x\r\n',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
    });
    expect(broken.status).toBe(400);
    const form = new FormData();
    form.set('other', new Blob(['a']), 'a.txt');
    expect((await world.call('POST', '/api/v1/uploads', { token, raw: form })).status).toBe(422);
  });
});

describe('the file of a case', () => {
  it('is given back whole to who may see the case, to be saved and never opened in our pages', async () => {
    const { body } = await uploadFile(world, token, LETTER);
    const caseId = await fileCase(world, token, { attachments: [body['id']] });
    const answer = await world.call('GET', `/api/v1/cases/${caseId}/attachments/${String(body['id'])}`, { token });
    expect([answer.status, answer.text]).toEqual([200, 'Nội dung kín của đơn']);
    expect(answer.headers.get('content-disposition')).toBe(
      `attachment; filename="Don to cao.txt"; filename*=UTF-8''${encodeURIComponent('Đơn tố cáo.txt')}`,
    );
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('content-security-policy')).toContain('sandbox');
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  it('does not exist for who may not see the case, nor under another case', async () => {
    const { body } = await uploadFile(world, token, LETTER);
    const caseId = await fileCase(world, token, { attachments: [body['id']] });
    const elsewhere = await fileCase(world, token);
    expect(
      (await world.call('GET', `/api/v1/cases/${caseId}/attachments/${String(body['id'])}`, { token: stranger }))
        .status,
    ).toBe(404);
    expect(
      (await world.call('GET', `/api/v1/cases/${elsewhere}/attachments/${String(body['id'])}`, { token })).status,
    ).toBe(404);
  });

  it('does not exist before a case has claimed it, not even for who uploaded it', async () => {
    const { body } = await uploadFile(world, token, LETTER);
    const caseId = await fileCase(world, token);
    expect(
      (await world.call('GET', `/api/v1/cases/${caseId}/attachments/${String(body['id'])}`, { token })).status,
    ).toBe(404);
  });
});
