import { generateKeyPairSync } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addDays, dayOf } from '../../domain/calendar/day.ts';
import { lettersToPack } from '../../api/outside/sealed-papers.ts';
import { NotPackedError, packLetter } from '../../runtime/packet/pack-letter.ts';
import { addAccount, addPerson, uploadFile } from '../support/api-world.ts';
import { openPacket } from '../support/open-packet.ts';
import { type Office, classification, openOffice } from '../support/office.ts';

let office: Office;

beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.stop());
beforeEach(() => {
  office.world.engine.manner = 'steps';
});

const seen = async (staff: Parameters<Office['get']>[0], caseId: unknown) =>
  (await office.get(staff, `/cases/${String(caseId)}`)).status;

describe('a letter that names somebody of the receiving body', () => {
  it('goes to the level above although the clerk answered no, and nobody here sees it', async () => {
    const { body } = await office.submit('reception', { subjects: [{ personId: office.people.head }] });
    expect(await seen('upper-head', body['caseId'])).toBe(200);
    for (const staff of ['reception', 'screener', 'head', 'keeper'] as const)
      expect(await seen(staff, body['caseId'])).toBe(404);
  });

  it('goes up by the name alone, written without tone marks', async () => {
    const { body } = await office.submit('reception', { subjects: [{ name: 'dong chi HEAD' }] });
    expect(await seen('upper-head', body['caseId'])).toBe(200);
    expect(await seen('head', body['caseId'])).toBe(404);
  });

  it('goes up when the body itself is named', async () => {
    const { body } = await office.submit('reception', {
      subjects: [{ organisationId: office.organisations.committee }],
    });
    expect(await seen('head', body['caseId'])).toBe(404);
    expect(await seen('upper-head', body['caseId'])).toBe(200);
  });

  it('is received, registered and sealed when no level above is left: nobody in the system sees it', async () => {
    const { status, body } = await office.submit('reception', {
      subjects: [{ personId: office.people.head }, { personId: office.people['upper-head'] }],
    });
    expect([status, body['obligations']]).toEqual([201, []]);
    for (const staff of Object.keys(office.tokens) as (keyof Office['tokens'])[]) {
      expect(await seen(staff, body['caseId']), staff).toBe(404);
      const list = await office.get(staff, `/cases?q=${String(body['caseNumber'])}`);
      expect(list.body['items'] ?? [], staff).toEqual([]);
    }
  });
});

describe('a letter about the topmost body', () => {
  const keepers: Record<'plain' | 'named', string> = { plain: '', named: '' };
  let named: string;

  beforeAll(async () => {
    const { province } = office.organisations;
    for (const who of ['plain', 'named'] as const) {
      const personId = await addPerson(office.world, `Văn thư ${who}`);
      if (who === 'named') named = personId;
      await addAccount(office.world, {
        username: `top-keeper-${who}`,
        personId,
        roles: [{ role: 'REGISTER_KEEPER', organisationId: province }],
      });
      keepers[who] = await office.world.signIn(`top-keeper-${who}`);
    }
  });

  const list = async (token: string) => (await office.world.call('GET', '/api/v1/letters-for-outside', { token })).body;
  const handOver = (token: string, caseId: string) =>
    office.world.call('POST', `/api/v1/letters-for-outside/${caseId}/handing-over`, {
      token,
      body: { organisationName: 'Ủy ban Kiểm tra Trung ương', documentNumber: '7-CV/VP', text: 'Đã chuyển đơn.' },
    });

  it('is known to the keeper of the register by its days alone, handed over, and its sender reads where it is', async () => {
    const { body } = await office.submit('reception', {
      concernsOwnBody: true,
      subjects: [{ personId: office.people['upper-head'] }],
    });
    const caseId = String(body['caseId']);
    const { items } = (await list(keepers.plain)) as { items: Record<string, unknown>[] };
    const [row] = items.filter((one) => one['caseId'] === caseId);
    expect(Object.keys(row ?? {}).toSorted()).toEqual([
      'caseId',
      'channelText',
      'dueOn',
      'handedOn',
      'organisation',
      'packedOn',
      'receivedOn',
    ]);
    expect(row).toMatchObject({ handedOn: null });
    expect((await handOver(office.tokens.keeper, caseId)).status).toBe(404);
    expect((await handOver(keepers.plain, caseId)).status).toBe(204);
    const after = (await list(keepers.plain)) as { items: Record<string, unknown>[] };
    expect(after.items.find((one) => one['caseId'] === caseId)?.['handedOn']).toMatch(/^\d{4}-/);
    expect(await seen('upper-head', caseId)).toBe(404);
    const receipt = await office.world.call('POST', '/api/v1/public/receipts', {
      body: { receiptCode: body['receiptCode'] },
    });
    expect(receipt.body).toMatchObject({ answers: [{ purpose: 'result', text: 'Đã chuyển đơn.' }] });
    expect(JSON.stringify(receipt.body)).not.toContain('Văn thư');
  });

  it('leaves as one locked packet for its keeper, whoever had it packed on record before anything is opened', async () => {
    const vault = generateKeyPairSync('x25519');
    const { secrets } = office.world.deps;
    const before = secrets.vaultPublicKey;
    secrets.vaultPublicKey = vault.publicKey.export({ type: 'spki', format: 'pem' }).toString();
    const upload = { name: 'Ảnh chụp.txt', bytes: new TextEncoder().encode('Tệp kín.') };
    const file = await uploadFile(office.world, office.tokens['top-reception'], upload);
    const { body } = await office.submit('top-reception', { concernsOwnBody: true, attachments: [file.body['id']] });
    secrets.vaultPublicKey = before;
    const caseId = String(body['caseId']);
    const { body: shown } = await office.world.call('POST', '/api/v1/public/receipts', {
      body: { receiptCode: body['receiptCode'] },
    });
    const more = { token: shown['token'], text: 'Xin bổ sung một ý.' };
    expect((await office.world.call('POST', '/api/v1/public/receipts/messages', { body: more })).status).toBe(204);
    const { database } = office.world;
    const [api, opener] = [database.api, database.vault].map((url) => new pg.Pool({ connectionString: url, max: 1 }));
    if (api === undefined || opener === undefined) throw new Error('no pools');
    const vaultPrivateKey = vault.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    const packing = { api, vault: opener, contentKey: secrets.contentKey, vaultPrivateKey };
    const today = dayOf(office.world.deps.now());
    expect((await lettersToPack(api)).map((one) => one.caseId)).toContain(caseId);
    for (const keeper of ['keeper', 'upper-head', 'nobody']) {
      await expect(packLetter(packing, { caseId, keeper, today })).rejects.toThrow(NotPackedError);
    }
    const packet = await packLetter(packing, { caseId, keeper: 'top-keeper-plain', today });
    const papers = openPacket(packet.bytes, packet.passphrase);
    expect([...papers.keys()]).toEqual(['don-1.txt', 'don-2.txt', 'nguoi-gui-1.json', 'tep-1.txt', 'SHA256SUMS']);
    expect(papers.get('don-1.txt')?.toString()).toContain('chi bộ thôn Đoài');
    expect(papers.get('don-2.txt')?.toString()).toBe('Xin bổ sung một ý.');
    expect(JSON.parse(papers.get('nguoi-gui-1.json')?.toString() ?? '')).toMatchObject({ name: 'Nguyễn Thị Sâu Kín' });
    expect(papers.get('tep-1.txt')?.toString()).toBe('Tệp kín.');
    expect(packet.bytes.includes('Sâu Kín')).toBe(false);
    const opened = await office.row(
      `select count(*)::int as n, min(a.username) as by from vault.opening o join access.account a on a.id = o.account_id
       where o.case_id = $1`,
      [caseId],
    );
    expect(opened).toEqual({ n: 1, by: 'top-keeper-plain' });
    const { items } = (await list(keepers.plain)) as { items: Record<string, unknown>[] };
    expect(items.find((one) => one['caseId'] === caseId)).toMatchObject({ packedOn: today, handedOn: null });
    // A key that does not fit opens nothing, and the attempt is on record too.
    const wrong = generateKeyPairSync('x25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    const attempt = packLetter({ ...packing, vaultPrivateKey: wrong }, { caseId, keeper: 'top-keeper-plain', today });
    await expect(attempt).rejects.toThrow();
    expect((await handOver(keepers.plain, caseId)).status).toBe(204);
    await expect(packLetter(packing, { caseId, keeper: 'top-keeper-plain', today })).rejects.toThrow(NotPackedError);
    expect(await office.row('select count(*)::int as n from vault.opening where case_id = $1', [caseId])).toEqual({
      n: 2,
    });
    await Promise.all([api.end(), opener.end()]);
  });

  it('found to be one by a screener only, leaves with whatever its sender has said since', async () => {
    const { province } = office.organisations;
    const personId = await addPerson(office.world, 'Cán bộ xử lý tỉnh');
    const roles = [{ role: 'SCREENER', organisationId: province }] as const;
    await addAccount(office.world, { username: 'top-screener', personId, roles });
    const token = await office.world.signIn('top-screener');
    const { body } = await office.submit('top-reception', { sender: { type: 'anonymous' } });
    const caseId = String(body['caseId']);
    const give = async (command: Record<string, unknown>) => {
      const path = `/api/v1/processes/case/${caseId}/commands`;
      const answer = await office.world.call('POST', path, { token, body: command });
      expect(answer.status, answer.text).toBe(200);
    };
    const say = async (path: string, said: Record<string, unknown>) => {
      const receipt = { body: { receiptCode: body['receiptCode'] } };
      const { body: shown } = await office.world.call('POST', '/api/v1/public/receipts', receipt);
      const more = { token: shown['token'], ...said };
      expect((await office.world.call('POST', `/api/v1/public/receipts${path}`, { body: more })).status).toBe(204);
    };
    await give(classification({ anonymity: 'concrete' }));
    const today = dayOf(office.world.deps.now());
    await give({ type: 'askSender', question: 'Ai giữ sổ quỹ?', answerBy: addDays(today, 10) });
    await say('/messages', { text: 'Bà Hoa giữ sổ.' });
    await say('/threat', { text: 'Có người đến nhà dọa.' });
    await give({ type: 'sealForOutside', reason: 'Đơn nói về cơ quan đứng đầu.' });

    const { database, deps } = office.world;
    const [api, opener] = [database.api, database.vault].map((url) => new pg.Pool({ connectionString: url, max: 1 }));
    if (api === undefined || opener === undefined) throw new Error('no pools');
    const packing = { api, vault: opener, contentKey: deps.secrets.contentKey, vaultPrivateKey: 'unused' };
    const packet = await packLetter(packing, { caseId, keeper: 'top-keeper-plain', today });
    const papers = [...openPacket(packet.bytes, packet.passphrase)].map(([name, bytes]) => [name, bytes.toString()]);
    expect(Object.fromEntries(papers)).toMatchObject({
      'don-2.txt': 'Bà Hoa giữ sổ.',
      'don-3.txt': 'Có người đến nhà dọa.',
    });
    await office.world.admin.query(`update access.account set disabled_at = now() where username = 'top-keeper-plain'`);
    const gone = packLetter(packing, { caseId, keeper: 'top-keeper-plain', today });
    await expect(gone).rejects.toThrow(NotPackedError);
    await office.world.admin.query(`update access.account set disabled_at = null where username = 'top-keeper-plain'`);
    await Promise.all([api.end(), opener.end()]);
    expect((await handOver(keepers.plain, caseId)).status).toBe(204);
  });

  it('stands in no register of the day, and in no count of what was met', async () => {
    const province = office.organisations.province;
    const day = dayOf(office.world.deps.now());
    const get = (path: string) => office.world.call('GET', `/api/v1${path}`, { token: keepers.plain });
    const numbers = async () => {
      const { body } = await get(`/register?organisationId=${province}&day=${day}`);
      return (body['items'] as { caseNumber: string }[]).map((one) => one.caseNumber);
    };
    const plain = await office.submit('top-reception', {});
    const { body } = await office.submit('top-reception', { concernsOwnBody: true });
    expect(await numbers()).toContain(plain.body['caseNumber']);
    expect(await numbers()).not.toContain(body['caseNumber']);
    await addAccount(office.world, { username: 'top-auditor', roles: [{ role: 'AUDITOR', organisationId: province }] });
    const token = await office.world.signIn('top-auditor');
    const met = async () => {
      const { text } = await office.world.call('GET', `/api/v1/oversight?from=${day}&to=${day}`, { token });
      return text;
    };
    const before = await met();
    expect((await handOver(keepers.plain, String(body['caseId']))).status).toBe(204);
    expect(await met()).toBe(before);
  });

  it('that names the keeper is not there for them, and for no other body’s keeper', async () => {
    const { body } = await office.submit('top-reception', { concernsOwnBody: true, subjects: [{ personId: named }] });
    const caseId = String(body['caseId']);
    expect(
      ((await list(keepers.named)) as { items: Record<string, unknown>[] }).items.map((one) => one['caseId']),
    ).not.toContain(caseId);
    expect((await handOver(keepers.named, caseId)).status).toBe(404);
    expect(((await list(office.tokens.keeper)) as { items: unknown[] }).items).toEqual([]);
    expect((await handOver(keepers.plain, caseId)).status).toBe(204);
  });
});

describe('somebody named who serves elsewhere', () => {
  it('does not see the letter from the first moment, before anybody has classified it', async () => {
    const { body } = await office.submit('reception', { subjects: [{ personId: office.people.leader }] });
    expect(await seen('leader', body['caseId'])).toBe(404);
    expect(await seen('head', body['caseId'])).toBe(200);
  });
});

describe('a letter about an organisation', () => {
  it('is closed to whoever serves there, although their role lies elsewhere', async () => {
    const { body } = await office.submit('reception', { subjects: [{ organisationId: office.organisations.other }] });
    const { caseId } = body as { caseId: string };
    expect(await seen('head', caseId)).toBe(200);
    await office.world.admin.query(
      `insert into business.post (id, person_id, organisation_id, title, managing_level, valid_from)
       values (gen_random_uuid(), $1, $2, 'Đảng viên', 'grassroots', '2020-01-01')`,
      [office.people.head, office.organisations.other],
    );
    expect(await seen('head', caseId)).toBe(404);
    await office.world.admin.query('delete from business.post where person_id = $1 and organisation_id = $2', [
      office.people.head,
      office.organisations.other,
    ]);
  });
});
