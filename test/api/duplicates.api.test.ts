import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type pg from 'pg';
import { fingerprintLetter, makeMissingFingerprints, readFingerprint } from '../../api/matching/fingerprint-rows.ts';
import type { FingerprintRow } from '../../api/matching/fingerprint-rows.ts';
import type { Answer } from '../support/api-world.ts';
import { addOrganisation } from '../support/api-world.ts';
import { fillFingerprints } from '../support/fingerprint-rows.ts';
import { classification, newCase, type Office, openOffice, type Staff } from '../support/office.ts';

const ROAD = `Kính gửi: Đảng ủy xã Suối Mây Tím
Đường vào xóm Giả Định hỏng từ mùa mưa năm ngoái, xe cứu thương không vào được. Bà con đã kiến nghị ba lần với bí thư chi bộ xóm
nhưng không có ai xuống. Hôm họp xóm 05/02, khi có người hỏi lại thì bí thư bỏ về giữa chừng.`;
const TYPED =
  'duong vao xom gia dinh xa suoi may tim hong ca nam nay roi, bi thu chi bo khong quan tam, hop xom thi bo ve, xe cuu thuong khong vao duoc';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.stop());

const look = (staff: Staff, content: string, more: Record<string, unknown> = {}) =>
  office.world.call('POST', '/api/v1/submissions/similar', { token: office.tokens[staff], body: { content, ...more } });
const ids = (answer: Answer) => (answer.body.items ?? []).map((one) => String(one['caseId']));

describe('duplicates while typing', () => {
  it('shows the case of the same matter, without tone marks and shortened, and says why', async () => {
    const caseId = await newCase(office, { content: ROAD, receivedAt: '2026-02-11' });
    const answer = await look('reception', TYPED);
    expect(answer.status, answer.text).toBe(200);
    expect(ids(answer)).toEqual([caseId]);
    expect(answer.body.items?.[0]).toMatchObject({
      similarity: 'similar',
      receivedOn: '2026-02-11',
      stageText: 'Tiếp nhận',
    });
    expect(JSON.stringify(answer.body.items?.[0]?.['because'])).toContain('cùng nơi xảy ra');
    expect(answer.text).not.toMatch(/Sâu Kín|0912345678/);
    expect((await look('reception', ROAD)).body.items?.[0]).toMatchObject({
      similarity: 'near-identical',
      similarityText: 'Đã có đơn cùng nội dung',
    });
  });

  it('shows nothing of another body, and answers no sooner where nothing is found', async () => {
    const began = performance.now();
    const answer = await look('other-reception', ROAD);
    expect(performance.now() - began).toBeGreaterThanOrEqual(240);
    expect(answer.body).toEqual({ items: [], letters: 0, matters: 0 });
  });

  it('shows the clerk nothing that is about themself', async () => {
    const personId = office.people.reception;
    const content =
      'Văn thư nhận quà của nhà thầu kênh Gò Me ngày 12/3, ba thùng nước mắm và phong bì, rồi giữ đơn của dân hai tháng.';
    const caseId = await newCase(office, { content });
    expect(ids(await look('reception', content))).toEqual([caseId]);
    await office.world.admin.query(
      'update business.case_file set subject_person_ids = array[$2::uuid] where case_id = $1',
      [...[caseId, personId]],
    );
    expect(ids(await look('reception', content))).toEqual([]);
  });

  it('finds nobody by who wrote', async () => {
    const content =
      'Tôi tên là Nguyễn Thị Sâu Kín. Trạm bơm cánh đồng Lau hỏng cả tháng, lúa cháy mà thủy lợi phí vẫn thu đủ.';
    await newCase(office, { content });
    const other =
      'Tôi tên là Nguyễn Thị Sâu Kín. Quán hát mở loa ầm ĩ đến nửa đêm cạnh trường mầm non, trẻ không ngủ được.';
    expect(ids(await look('reception', other))).toEqual([]);
    expect((await look('reception', content, { sender: { type: 'named', name: 'Nguyễn Thị Sâu Kín' } })).status).toBe(
      422,
    );
  });

  it('is counted for each account', async () => {
    const { rows } = await office.world.admin.query(`select 1 from access.rate_limit where key like 'lookUp%'`);
    expect(rows.length).toBeGreaterThan(0);
  });
});

describe('letters like those of a case', () => {
  it('are shown to its readers, near-identical ones counted once, and to nobody else', async () => {
    const kenh =
      'Kênh N3 dẫn nước về cánh đồng Gò Me vỡ ba đoạn sau một vụ, 18 ha lúa xuân thiếu nước, nhà thầu là cháu giám đốc.';
    const [first, second, third] = [
      await newCase(office, { content: kenh }),
      await newCase(office, { content: `${kenh} Đề nghị kiểm tra.` }),
      await newCase(office, { content: kenh.toUpperCase(), channel: 'visit' }),
    ];
    const answer = await office.get('screener', `/cases/${first}/similar`);
    expect(new Set(ids(answer))).toEqual(new Set([second, third]));
    expect(answer.body).toMatchObject({ letters: 2, matters: 1 });
    expect((await office.get('other-reception', `/cases/${first}/similar`)).status).toBe(404);
  });
});

describe('fingerprints', () => {
  const stored = async () =>
    (
      await office.world.admin.query<FingerprintRow & { id: string }>(
        `select f.submission_id as id, f.words, f.pairs, f.grams, f.word_count as "wordCount", f.gram_count as "gramCount", f.places,
         f.wide_places as "widePlaces", f.names, f.figures, f.keys from inbox.fingerprint f order by 1`,
      )
    ).rows;

  it('hold no word, and nothing without the key', async () => {
    const { receiptKey } = office.world.deps.secrets;
    const letter = { text: ROAD, subjectIds: [], officeIds: [] };
    const [own, foreign] = [fingerprintLetter(receiptKey, letter), fingerprintLetter(Buffer.alloc(32, 1), letter)];
    expect(own.keys.filter((key) => foreign.keys.includes(key))).toEqual([]);
    expect(own.places.filter((place) => foreign.places.includes(place))).toEqual([]);
    const { rows } = await office.world.admin.query<{ line: string }>(
      'select f::text as line from inbox.fingerprint f',
    );
    expect(rows.map((row) => row.line).join('\n')).not.toMatch(/giả định|gia dinh|cứu/i);
  });

  it('that are missing are made from the stored letters, the same as at filing', async () => {
    const before = await stored();
    await office.world.admin.query('delete from inbox.fingerprint');
    expect(await makeMissingFingerprints(office.world.deps)).toBe(before.length);
    expect(await makeMissingFingerprints(office.world.deps)).toBe(0);
    expect((await stored()).map((row) => readFingerprint(row))).toEqual(before.map((row) => readFingerprint(row)));
  });

  it('are found among many by the index, never by reading all', async () => {
    await fillFingerprints(office.world.admin, office.world.deps.secrets.receiptKey, { rows: 4_000, keyEvery: 4 });
    const { pool } = office.world.deps;
    const query = pool.query.bind(pool) as (sql: string, values?: unknown[]) => Promise<pg.QueryResult>;
    const asked: { sql: string; values: unknown[] }[] = [];
    Object.assign(pool, {
      query: (sql: string, values: unknown[] = []) => {
        if (sql.includes('inbox.likely_letters')) asked.push({ sql, values });
        return query(sql, values);
      },
    });
    const answer = await look('reception', TYPED);
    Object.assign(pool, { query });
    expect(ids(answer).length).toBeGreaterThan(0);
    const [only] = asked;
    const planOf = async (sql: string, values: unknown[] = []) =>
      JSON.stringify((await query(`explain (format json) ${sql}`, values)).rows);
    const whole = await planOf(only?.sql ?? '', only?.values);
    expect(whole).toContain('likely_letters');
    expect(whole).not.toMatch(/"Seq Scan"[^}]*"fingerprint"/);
    const { prosrc, proconfig } = await office.row(
      `select prosrc, proconfig from pg_proc where proname = 'likely_letters'`,
    );
    expect(proconfig).toEqual(['enable_seqscan=off']);
    const client = await pool.connect();
    await client.query('begin');
    await client.query('set local enable_seqscan = off');
    const body = String(prosrc).replaceAll('p_keys', `'{1,2,3}'::integer[]`);
    const inner = await client.query(`explain (format json) ${body}`);
    await client.query('rollback');
    client.release();
    expect(JSON.stringify(inner.rows)).toContain('fingerprint_keys');
  });
});

describe('old cases in the list', () => {
  const found = async (q: string) => ids(await office.get('head', `/cases?q=${encodeURIComponent(q)}`));

  it('are found by the number on the paper, whole and not in part', async () => {
    const caseId = await newCase(office, { intake: { paperNumber: '127/CV-MTTQ' } });
    expect(await found('127/cv-mttq')).toEqual([caseId]);
    expect(await found('127')).toEqual([]);
  });

  it('are found by half a name without tone marks', async () => {
    const personId = office.people['top-reception'];
    await office.world.admin.query(`update business.person set full_name = 'Đặng Phỏng Ước' where id = $1`, [personId]);
    const caseId = await newCase(office);
    await office.command('screener', caseId, classification({ subjects: [{ kind: 'member', personId }] }));
    expect(await found('phong uoc')).toEqual([caseId]);
  });

  it('are found by the body that was merged away, the earlier name and the old district', async () => {
    const { admin } = office.world;
    const old = await addOrganisation(office.world, 'cu.d01');
    const district = await addOrganisation(office.world, 'cu.huyen');
    await admin.query(
      `update business.organisation set name = 'Đảng ủy xã Khe Vắng', valid_to = '2025-06-30', successor_id = $2 where id = $1`,
      [...[old, office.organisations.committee]],
    );
    await admin.query(
      `update business.organisation set name = 'Huyện ủy Thung Lũng', valid_to = '2025-06-30' where id = $1`,
      [district],
    );
    await admin.query(
      `insert into business.organisation_change (process_id, organisation_id, from_day, recorded_at, code, name, kind, level, path,
         valid_from, was) select 'reorganisation/' || o.id, o.id, '2025-07-01', now(), o.code, o.name, o.kind, o.level, o.path,
         o.valid_from, jsonb_build_object('name', 'Đảng ủy xã Đồi Cũ', 'parentId', $2::text)
       from business.organisation o where o.id = $1`,
      [office.organisations.committee, district],
    );
    const all = await found('');
    expect(all.length).toBeGreaterThan(3);
    for (const q of ['khe vang', 'ĐỒI CŨ', 'huyen uy thung lung']) expect(await found(q), q).toEqual(all);
    expect((await office.get('other-reception', '/cases?q=khe%20vang')).body['total']).toBe(0);
  });
});
