import { addDays } from '../../domain/calendar/day.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addOrganisation, addPerson } from '../support/api-world.ts';
import { classification, newCase } from '../support/office.ts';
import { examinedCase, subjectIdOf } from '../support/examined-case.ts';
import { openRuleOffice, taken } from '../support/rule-office.ts';
import type { RuleOffice } from '../support/rule-office.ts';

let office: RuleOffice;

beforeAll(async () => {
  office = await openRuleOffice();
});
afterAll(() => office.stop());

const get = (as: string, path: string) => office.read(as, path);
const post = (as: string, path: string, body: unknown) => office.post(as, path, body);
const record = (as: string, personId: string, body: object) => office.give(as, `person/${personId}`, body);

const NAME = 'Phạm Thị Kín Đáo';
const TITLE = 'Phó bí thư (phụ trách dân vận)';

function entry(more: object = {}) {
  const { committee } = office.organisations;
  return {
    ...{ fullName: NAME, birthYear: 1980, partyMember: true, organisationId: committee, title: 'Phó bí thư' },
    ...{ isHead: false, managedBy: 'direct', from: '2026-01-05' },
    ...more,
  };
}

describe('a person comes on record', () => {
  let personId: string;

  it('with a name and a title of their own that stand in no event, no command and no state', async () => {
    const answer = await taken(post('admin', '/processes', { process: 'person', entry: entry({ title: TITLE }) }));
    personId = String(answer.body.id);
    const page = await get('admin', `/people/${personId}`);
    expect(page.body).toMatchObject({
      ...{ name: NAME, birthYear: 1980, stage: 'RECORDED' },
      posts: [{ id: 'post-1', title: TITLE, organisation: { id: office.organisations.committee } }],
    });
    const { written } = await office.row(
      `select (select string_agg(data::text, '') from business.event) || (select string_agg(state::text, '') from business.process)
         || (select string_agg(outcome::text, '') from business.command) as written`,
    );
    for (const words of ['Kín Đáo', 'Phó bí thư']) {
      expect(written).not.toContain(words);
      expect(JSON.stringify(office.world.engine.sent)).not.toContain(words);
      expect(office.world.logged.join('\n')).not.toContain(words);
    }
    const [entered] = page.body['timeline'] as { details: { value: string }[] }[];
    expect(entered?.details.map((one) => one.value)).toContain(TITLE);
  });

  it('is there for whoever keeps the records of the body, and for nobody else', async () => {
    for (const [as, status] of [
      ...[
        ['head', 200],
        ['top-admin', 200],
        ['other-head', 404],
        ['leader', 403],
        ['screener', 403],
      ],
    ] as const) {
      expect([as, (await get(as, `/people/${personId}`)).status]).toEqual([as, status]);
    }
  });

  it('and moves to another post: the old one ends on the day before', async () => {
    const { other } = office.organisations;
    const move = { type: 'changePost', organisationId: other, title: 'Bí thư', isHead: true, managedBy: 'direct' };
    const refused = await record('admin', personId, { ...move, from: '2026-06-01', keepsOthers: false });
    expect(refused.body['code']).toBe('POST_IN_ANOTHERS_BODY');
    await taken(record('top-admin', personId, { ...move, from: '2026-06-01', keepsOthers: false }));
    const { posts } = (await get('top-admin', `/people/${personId}`)).body as { posts: { to: string | null }[] };
    expect(posts.map((one) => one.to)).toEqual([null, '2026-05-31']);
    expect((await get('admin', `/people/${personId}`)).body['processId']).toBeNull();
  });
});

describe('the story of a person record', () => {
  it('leaves out what matters once refused to hear of the person, as it was recorded in former days', async () => {
    const person = await taken(
      post('admin', '/processes', { process: 'person', entry: entry({ fullName: 'Lê Yên' }) }),
    );
    const personId = String(person.body.id);
    const told = async () => {
      const { body } = await get('admin', `/people/${personId}`);
      return (body['timeline'] as { type: string }[]).map((one) => one.type);
    };
    const before = await told();
    const refusals = [
      { type: 'DeliveryRefused', outboxId: 'o.1', code: 'ALREADY_CLOSED', refused: 'noteLifeEvent', about: '' },
      { type: 'DeliveryRefused', outboxId: 'o.2', code: 'ALREADY_CLOSED', refused: 'noteLifeEvent', about: 'post-1' },
    ];
    for (const [index, refusal] of refusals.entries()) {
      await office.world.admin.query(
        `insert into business.event (process_id, number, type, schema, at, actor, command_id, data, prev_hash, hash)
         select process_id, max(number) + 1, $2, 1, now(), '{"kind":"process","accountId":null,"personId":null}', $3, $4, '', ''
         from business.event where process_id = $1 group by process_id`,
        [`person/${personId}`, refusal.type, `old-${index}`, JSON.stringify(refusal)],
      );
    }
    expect(await told()).toEqual([...before, 'DeliveryRefused']);
  });
});

describe('somebody at work on a case', () => {
  it('steps back from it when a relative is on record who is complained about', async () => {
    const { inspector } = office.people;
    const branch = await addOrganisation(office.world, 'mg.d01.c001', office.organisations.committee);
    const accused = await addPerson(office.world, 'Đồng chí thủ quỹ', branch);
    const caseId = await newCase(office);
    const subjects = [{ kind: 'member', personId: accused, description: 'Thủ quỹ chi bộ' }];
    await taken(office.command('screener', caseId, classification({ subjects })));
    await taken(office.command('head', caseId, { type: 'assign', assignee: inspector }));
    await taken(office.command('inspector', caseId, { type: 'acceptAssignment' }));
    await office.deliverAll();
    expect((await get('inspector', `/cases/${caseId}`)).status).toBe(200);
    await taken(post('admin', '/processes', { process: 'person', personId: inspector }));
    await taken(record('admin', inspector, { type: 'recordRelative', otherId: accused, relation: 'sibling' }));
    await office.deliverAll();
    expect((await get('inspector', `/cases/${caseId}`)).status).toBe(404);
    const { state } = await office.row('select state from business.process where id = $1', [`case/${caseId}`]);
    expect(state).toMatchObject({ handler: null });
    const both = await office.row('select count(*)::int as n from business.kinship where $1 in (person_id, other_id)', [
      inspector,
    ]);
    expect(both).toEqual({ n: 2 });
    await taken(record('admin', inspector, { type: 'removeRelative', otherId: accused, reason: 'Ghi nhầm người.' }));
    expect(
      await office.row('select count(*)::int as n from business.kinship where $1 in (person_id, other_id)', [
        inspector,
      ]),
    ).toEqual({ n: 0 });
  });

  it('hears nothing of a matter about a colleague of a small unit', async () => {
    const branch = await addOrganisation(office.world, 'mg.d01.c002', office.organisations.committee);
    const accused = await addPerson(office.world, 'Đồng chí thủ kho');
    await office.world.admin.query(
      `insert into business.post (id, person_id, organisation_id, title, is_head, managing_level, valid_from)
       select gen_random_uuid(), unnest($1::uuid[]), $2, 'Đảng viên', false, 'direct', '2020-01-01'`,
      [[office.people.head, accused], branch],
    );
    const caseId = await newCase(office);
    const subjects = [{ kind: 'member', personId: accused, description: 'Thủ kho chi bộ' }];
    await taken(office.command('screener', caseId, classification({ subjects })));
    await taken(office.command('screener', caseId, { type: 'submitToHead', proposal: 'watch', text: 'Đề nghị.' }));
    await office.deliverAll();
    const told = await office.row(
      `select count(*)::int as n from business.notification
       where process_id = $1 and person_id = $2 and notice = 'proposal'`,
      [`case/${caseId}`, office.people.head],
    );
    expect(told).toEqual({ n: 0 });
    await office.world.admin.query('delete from business.post where person_id = $1 and organisation_id = $2', [
      office.people.head,
      branch,
    ]);
  });

  it('leaves it when retired, as the record says', async () => {
    const { inspector } = office.people;
    const caseId = await newCase(office);
    await taken(office.command('screener', caseId, classification()));
    await taken(office.command('head', caseId, { type: 'assign', assignee: inspector }));
    await taken(office.command('inspector', caseId, { type: 'acceptAssignment' }));
    const retired = { type: 'recordLifeEvent', event: 'retired', on: office.today(), text: null };
    await taken(record('admin', inspector, retired));
    await office.deliverAll();
    const { state } = await office.row('select state from business.process where id = $1', [`case/${caseId}`]);
    expect(state).toMatchObject({ handler: null });
    const { ended } = await office.row(
      'select bool_and(valid_to is not null) as ended from business.post where person_id = $1',
      [inspector],
    );
    expect(ended).toBe(true);
  });
});

describe('a file of organisations', () => {
  const file = (text: string): RequestInit['body'] => {
    const form = new FormData();
    form.append('file', new Blob([text], { type: 'text/csv' }), 'to-chuc.csv');
    return form;
  };
  const tokens: Record<string, string> = {};
  async function send(path: string, text: string, more: Record<string, string> = {}) {
    tokens['top-admin'] ??= await office.world.signIn('top-admin');
    const query = new URLSearchParams({
      ...{ organisationId: office.organisations.province, on: office.today(), ...more },
    });
    return office.world.call('POST', `/api/v1/organisations/import${path}?${query.toString()}`, {
      ...{ token: tokens['top-admin'], raw: file(text) },
    });
  }
  const HEADING = 'Mã;Tên tổ chức;LOẠI;Cấp;Trực thuộc';
  const codeOf = (id: string) => office.row('select code, name from business.organisation where id = $1', [id]);

  it('is shown row by row before anything is stored, with what is wrong in each', async () => {
    const top = await codeOf(office.organisations.province);
    const preview = await send(
      '/preview',
      [
        HEADING,
        `X.1;Đảng ủy xã Một;Đảng bộ;Trực tiếp cơ sở;${String(top['code'])}`,
        'X.1.1;Chi bộ thôn Một;Chi bộ;Cơ sở;X.1',
        'X.2;;Đảng bộ;Cấp huyện;KHONG.CO',
        'X.1;Trùng mã;Đảng bộ;Trực tiếp cơ sở;X.1',
        'V.1;Vòng;Chi bộ;Cơ sở;V.2',
        'V.2;Vòng;Chi bộ;Cơ sở;V.1',
      ].join('\n'),
    );
    expect(preview.status, preview.text).toBe(200);
    expect(preview.body['counts']).toEqual({ new: 2, changed: 0, same: 0, wrong: 4 });
    const wrong = (preview.body['rows'] as { row: number; errors: { column: string }[] }[]).map(({ row, errors }) => [
      row,
      errors.map((one) => one.column),
    ]);
    expect(wrong).toEqual([
      [2, []],
      [3, []],
      [4, ['Tên', 'Cấp', 'Trực thuộc']],
      [5, ['Mã']],
      [6, ['Trực thuộc']],
      [7, ['Trực thuộc']],
    ]);
  });

  it('becomes one act that another person confirms, or nothing at all', async () => {
    const top = await codeOf(office.organisations.province);
    const good = [
      HEADING,
      'X.1.1;Chi bộ thôn Một;Chi bộ;Cơ sở;X.1',
      `X.1;Đảng ủy xã Một;Đảng bộ;Trực tiếp cơ sở;${String(top['code'])}`,
    ].join('\n');
    const { sha256 } = (await send('/preview', good)).body;
    const bad = await send('', `${good}\nX.9;;Chi bộ;Cơ sở;X.1`, { decisionNumber: '1-QĐ', sha256: String(sha256) });
    expect(bad.body['code']).toBe('TREE_FILE_CHANGED');
    const begun = await send('', good, { decisionNumber: '1-QĐ', sha256: String(sha256) });
    expect(begun.status, begun.text).toBe(201);
    await taken(office.give('upper-head', String(begun.body['processId']), { type: 'confirmReorganisation' }));
    await office.deliverAll();
    const { rows } = await office.world.admin.query(
      `select code, path from business.organisation where code like 'X.%' order by 1`,
    );
    expect(rows).toEqual([
      { code: 'X.1', path: 'mg.1' },
      { code: 'X.1.1', path: 'mg.1.1' },
    ]);
    const again = await send('/preview', good);
    expect(again.body['counts']).toEqual({ new: 0, changed: 0, same: 2, wrong: 0 });
  });

  it('may be of people: recorded, or given a new post, without a name in any event', async () => {
    const text = [
      'Họ và tên;Năm sinh;Đảng viên;Mã tổ chức;Chức vụ;Đứng đầu;Cấp quản lý;Từ ngày',
      'Trần Văn Ẩn Danh;1975;Có;X.1;Bí thư;Có;Trực tiếp cơ sở;1/8/2026',
      'Đồng chí leader;;Có;X.1.1;Bí thư chi bộ;x;Cơ sở;2026-08-01',
      'Ai Đó;75;Có;X.7;Bí thư;Có;Cơ sở;32/1/2026',
    ].join('\n');
    const preview = await send('/preview', text);
    expect(preview.body).toMatchObject({ kind: 'people', counts: { new: 1, changed: 1, same: 0, wrong: 1 } });
    const good = text.split('\n').slice(0, 3).join('\n');
    const { sha256 } = (await send('/preview', good)).body;
    const begun = await taken(send('', good, { decisionNumber: '2-QĐ', sha256: String(sha256) }));
    await taken(office.give('upper-head', String(begun.body['processId']), { type: 'confirmReorganisation' }));
    await office.deliverAll();
    const { rows } = await office.world.admin.query(
      `select p.full_name as name, t.title from business.post t join business.person p on p.id = t.person_id
       join business.organisation o on o.id = t.organisation_id where o.code like 'X.%' and t.valid_to is null order by 1`,
    );
    expect(rows).toEqual([
      { name: 'Đồng chí leader', title: 'Bí thư chi bộ' },
      { name: 'Trần Văn Ẩn Danh', title: 'Bí thư' },
    ]);
    const { written } = await office.row(`select string_agg(data::text, '') as written from business.event`);
    expect(written).not.toContain('Ẩn Danh');
    expect(written).not.toContain('Bí thư chi bộ');
    const act = await get('upper-head', `/reorganisations/${String(begun.body['id'])}`);
    expect(act.text).toContain('Đồng chí leader: Bí thư chi bộ');
  });
});

describe('what bodies of law write about somebody complained about', () => {
  it('holds what waits for it, lifts that the day the proceedings end, and a judgment begins an expulsion by the head alone', async () => {
    const branch = await addOrganisation(office.world, 'mg.d01.c003', office.organisations.committee);
    const accused = await addPerson(office.world, 'Đồng chí kế toán', branch);
    const caseId = await examinedCase(office, [{ kind: 'member', personId: accused, description: 'Kế toán chi bộ' }]);
    const subjectId = await subjectIdOf(office, caseId, accused);
    const give = (staff: 'head' | 'screener', body: Record<string, unknown>) => office.command(staff, caseId, body);
    const offered = async () =>
      ((await office.get('head', `/cases/${caseId}`)).body['allowedCommands'] as { type: string }[]).map(
        (one) => one.type,
      );
    const notice = (said: string, sentence: string | null = null) =>
      give('screener', { type: 'recordLawNotice', notice: said, on: office.today(), sentence, text: 'Thông báo.' });
    const hold = { type: 'placeHold', subjectId, kind: 'reward', text: 'Chờ kết quả tố tụng.' };
    const until = addDays(office.today(), 30);

    await taken(notice('proceedings'));
    expect(await offered()).not.toContain('beginExpulsion');
    await taken(give('head', { ...hold, restsOn: 'proceedings', until }));
    const long = await give('head', { ...hold, kind: 'personnel', restsOn: 'matter', until: addDays(until, 90) });
    expect([long.status, long.body['code']]).toEqual([409, 'HOLD_TOO_LONG']);
    const owed = () =>
      office.row(
        `select count(*) filter (where key = 'hold.end' and status = 'open' and due_on = $2)::int as held,
           count(*) filter (where key = 'hold.reconsider' and status = 'open')::int as missed
         from business.obligation where process_id = $1`,
        [`case/${caseId}`, until],
      );
    expect(await owed()).toEqual({ held: 1, missed: 0 });
    await taken(notice('discontinued'));
    expect(await owed()).toEqual({ held: 0, missed: 1 });
    await taken(give('head', { type: 'reconsiderMissed', subjectId, kind: 'reward', text: 'Đã xét lại.' }));

    await taken(notice('judgment', 'prison'));
    await office.deliverAll();
    const begun = () =>
      office.row('select count(*)::int as n from business.discipline where case_id = $1 and subject_person_ids @> $2', [
        caseId,
        [accused],
      ]);
    expect(await begun()).toEqual({ n: 0 });
    expect(await offered()).toContain('beginExpulsion');
    await taken(give('head', { type: 'beginExpulsion', subjectId, text: 'Theo bản án.' }));
    await office.deliverAll();
    expect(await begun()).toEqual({ n: 1 });
  });
});
