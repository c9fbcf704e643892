import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../api/ids.ts';
import { addAccount, addOrganisation, uploadFile } from '../support/api-world.ts';
import type { Answer } from '../support/api-world.ts';
import {
  SECRETS,
  addExamined,
  examinedCase,
  readByAnother,
  subjectIdOf,
  taken,
  today,
} from '../support/examined-case.ts';
import type { Examined } from '../support/examined-case.ts';
import { newCase, openOffice } from '../support/office.ts';
import type { Office } from '../support/office.ts';
import { addSubjectRows } from '../support/told-subjects.ts';

let office: Office;
let chi: Examined;
let dung: Examined;
let relative: Examined;
let caseId: string;
let chiId: string;
let dungId: string;
/** Everything this subject was ever answered. */
const heard: Answer[] = [];

beforeAll(async () => {
  office = await openOffice();
  const branch = await addOrganisation(office.world, 'mg.d01.cb', office.organisations.committee);
  chi = await addExamined(office, branch, 'Trần Văn Chi');
  dung = await addExamined(office, branch, 'Lê Thị Dung');
  relative = await addExamined(office, branch, 'Trần Thị Em');
  await office.world.admin.query(
    `insert into business.kinship (person_id, other_id, kind) values ($1, $2, 'sibling')`,
    [chi.personId, relative.personId].toSorted(),
  );
  caseId = await examinedCase(office, [
    { kind: 'member', personId: chi.personId },
    { kind: 'member', personId: dung.personId },
  ]);
  chiId = await subjectIdOf(office, caseId, chi.personId);
  dungId = await subjectIdOf(office, caseId, dung.personId);
});
afterAll(() => office.stop());

const ask = async (who: Examined, method: string, path: string, body?: unknown): Promise<Answer> => {
  const answer = await office.world.call(method, `/api/v1${path}`, { token: who.token, body });
  if (who === chi) heard.push(answer);
  return answer;
};
const page = (who: Examined, id = caseId) => ask(who, 'GET', `/my-matters/${id}`);
const give = (who: Examined, body: Record<string, unknown>, id = caseId) =>
  ask(who, 'POST', `/processes/case/${id}/commands`, body);
const typesOf = (answer: Answer) => (answer.body['allowedCommands'] as { type: string }[]).map((one) => one.type);
/** What the subject reads, read by a second person first. */
const tellSubject = async (body: Record<string, unknown>, id = caseId) =>
  office.command('inspector', id, await readByAnother(office, id, body));
const present = (subjectId: string, notice: string) =>
  tellSubject({ type: 'presentDecision', on: today(office), subjectIds: [subjectId], notice });

describe('before the decision is presented', () => {
  it('the subject finds nothing, the same as nobody', async () => {
    expect((await ask(chi, 'GET', '/my-matters')).body).toMatchObject({ items: [], total: 0 });
    const [own, none] = [await page(chi), await page(chi, newId())];
    expect([own.status, none.status]).toEqual([404, 404]);
    expect({ ...own.body, instance: '' }).toEqual({ ...none.body, instance: '' });
    const said = await give(chi, { type: 'reserveOpinion', subjectId: chiId, text: 'Tôi có ý kiến.' });
    expect([said.status, said.body['code']]).toEqual([404, 'NOT_FOUND']);
  });
});

describe('a subject who was told', () => {
  beforeAll(async () => {
    taken(await present(chiId, 'Kiểm tra việc thu chi quỹ năm 2025.'));
    taken(
      await tellSubject({
        type: 'requestExplanation',
        subjectId: chiId,
        questions: 'Quỹ thu từ đâu?',
      }),
    );
    taken(
      await office.command('inspector', caseId, { type: 'addEvidence', title: SECRETS.evidence, source: 'sender' }),
    );
  });

  it('signs in as themself and sees who they are', async () => {
    const { status, body } = await ask(chi, 'GET', '/me');
    expect([status, body['roles']]).toMatchObject([200, [{ role: 'SUBJECT' }]]);
  });

  it('finds the matter in a list with what is asked and by when', async () => {
    const { body } = await ask(chi, 'GET', '/my-matters');
    expect(body).toMatchObject({
      total: 1,
      nextCursor: null,
      items: [{ caseId, stage: { code: 'VERIFICATION' }, presentedOn: today(office), asked: 1 }],
    });
    expect(body.items?.[0]?.['organisation']).toEqual({ id: office.organisations.committee, name: 'Đảng ủy mg.d01' });
    expect(body.items?.[0]?.['nextDueOn']).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('reads the notice, the team and the questions with the day by which to answer, and why that day', async () => {
    const { status, body } = await page(chi);
    expect(status).toBe(200);
    expect(body['presented']).toEqual([{ on: today(office), text: 'Kiểm tra việc thu chi quỹ năm 2025.' }]);
    expect(body['subjects']).toMatchObject([
      { subjectId: chiId, name: 'Trần Văn Chi', explanation: { code: 'asked' } },
    ]);
    expect(body['team']).toEqual({
      leader: { id: office.people.inspector, name: 'Đồng chí inspector' },
      members: [{ id: office.people.screener, name: 'Đồng chí screener' }],
    });
    expect(body['questions']).toMatchObject([
      {
        text: 'Quỹ thu từ đâu?',
        due: { obligationId: 'party.explain#1', owner: { name: 'Trần Văn Chi', mine: true } },
      },
    ]);
    expect(body['obligations']).toMatchObject([{ key: 'party.explain', status: 'open' }]);
    expect(JSON.stringify(body['obligations'])).toContain('Đủ 10 ngày làm việc');
    expect(body['conclusion']).toBeNull();
  });

  it('is offered what may be done now and nothing else', async () => {
    const offered = typesOf(await page(chi));
    expect(offered.toSorted()).toEqual([
      'objectToTeamMember',
      'offerEvidence',
      'proposeWitness',
      'requestMoreTime',
      'reserveOpinion',
      'submitExplanation',
    ]);
  });

  it('answers, and is told only what is theirs', async () => {
    const asked = await give(chi, { type: 'requestMoreTime', subjectId: chiId, days: 2, reason: 'Cần tìm sổ.' });
    expect([asked.status, asked.body['events']]).toEqual([200, [{ number: 1, type: 'ExtensionRequested' }]]);
    const { status, body } = await give(chi, {
      type: 'submitExplanation',
      subjectId: chiId,
      text: 'Quỹ do hội viên góp.',
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      events: [{ number: 1, type: 'ExplanationGiven' }],
      stage: 'VERIFICATION',
      obligations: [],
    });
    expect((await page(chi)).body).toMatchObject({
      explanations: [{ text: 'Quỹ do hội viên góp.', onPaper: false, files: [] }],
      questions: [{ due: { status: 'met' } }],
    });
  });

  it('offers evidence with a file of their own, but not with the file of another', async () => {
    const bytes = new TextEncoder().encode('Sổ quỹ');
    const own = await uploadFile(office.world, chi.token, { name: 'so-quy.txt', bytes });
    const foreign = await uploadFile(office.world, office.tokens.inspector, { name: 'cua-doan.txt', bytes });
    const offer = (id: unknown) =>
      give(chi, { type: 'offerEvidence', subjectId: chiId, text: 'Bản sao sổ quỹ.', attachments: [id] });
    expect(own.status).toBe(201);
    expect(await offer(foreign.body.id)).toMatchObject({ status: 422, body: { code: 'ATTACHMENT_UNKNOWN' } });
    expect((await offer(own.body.id)).status).toBe(200);
    expect((await page(chi)).body['evidence']).toMatchObject([
      { text: 'Bản sao sổ quỹ.', files: [{ id: own.body.id, name: 'so-quy.txt', mediaType: 'text/plain' }] },
    ]);
  });

  it('names a witness and objects to a member of the team, and reads the answers with their reasons', async () => {
    taken(await give(chi, { type: 'proposeWitness', subjectId: chiId, text: 'Ông Phan Thủ Quỹ.' }));
    const objection = { type: 'objectToTeamMember', subjectId: chiId, reason: 'Từng có mâu thuẫn.' };
    expect((await give(chi, { ...objection, personId: office.people.head })).body['code']).toBe('NOT_IN_TEAM');
    taken(await give(chi, { ...objection, personId: office.people.screener }));
    expect((await page(chi)).body).toMatchObject({
      witnesses: [{ text: 'Ông Phan Thủ Quỹ.', answer: { code: 'open' }, reason: null }],
      objections: [{ person: { name: 'Đồng chí screener' }, answer: { code: 'open' }, reason: null }],
    });
    const answer = { proposalId: 'witness-1', accepted: false, reason: 'Không biết việc này.' };
    taken(await office.command('inspector', caseId, { type: 'answerWitnessProposal', ...answer }));
    const decided = { objectionId: 'objection-1', upheld: false, reason: 'Không có căn cứ.' };
    taken(await office.command('head', caseId, { type: 'decideObjection', ...decided }));
    expect((await page(chi)).body).toMatchObject({
      witnesses: [{ answer: { code: 'refused' }, reason: 'Không biết việc này.' }],
      objections: [{ answer: { code: 'rejected' }, reason: 'Không có căn cứ.' }],
    });
  });

  it('has the minutes of their own sessions and of no others', async () => {
    const session = { type: 'recordSession', on: today(office) };
    taken(
      await office.command('inspector', caseId, { ...session, subjectId: chiId, minutes: 'Biên bản với ông Chi.' }),
    );
    taken(await office.command('inspector', caseId, { ...session, subjectId: dungId, minutes: SECRETS.evidence }));
    taken(await office.command('inspector', caseId, { ...session, minutes: SECRETS.evidence }));
    expect((await page(chi)).body['minutes']).toEqual([
      { subjectId: chiId, on: today(office), text: 'Biên bản với ông Chi.' },
    ]);
  });

  it('reads the draft shared with them and comments on it', async () => {
    taken(
      await tellSubject({
        type: 'shareDraftFindings',
        subjectId: chiId,
        draft: 'Dự thảo: thu sai 5 triệu.',
      }),
    );
    const shown = await page(chi);
    expect(shown.body['drafts']).toMatchObject([{ text: 'Dự thảo: thu sai 5 triệu.', due: { status: 'open' } }]);
    expect(typesOf(shown)).toContain('commentOnDraft');
    taken(await give(chi, { type: 'commentOnDraft', subjectId: chiId, text: 'Không đồng ý số tiền.' }));
    taken(await give(chi, { type: 'reserveOpinion', subjectId: chiId, text: 'Bảo lưu.' }));
    expect((await page(chi)).body).toMatchObject({
      subjects: [{ draft: { code: 'answered' } }],
      comments: [{ text: 'Không đồng ý số tiền.' }],
      opinions: [{ text: 'Bảo lưu.' }],
    });
  });

  it('may do nothing that is not a subject’s, and speaks for nobody else', async () => {
    for (const body of [{ type: 'addNote', text: 'Xin chào.' }, { type: 'close' }, { type: 'acceptAssignment' }]) {
      expect(await give(chi, body)).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
    }
    const asOther = await give(chi, { type: 'reserveOpinion', subjectId: dungId, text: 'Thay mặt.' });
    const asNobody = await give(chi, { type: 'reserveOpinion', subjectId: newId(), text: 'Thay mặt.' });
    expect([asOther.status, asOther.body['code']]).toEqual([409, 'SUBJECT_UNKNOWN']);
    expect({ ...asOther.body, instance: '' }).toEqual({ ...asNobody.body, instance: '' });
    for (const path of [`/cases/${caseId}`, '/cases', `/processes/case/${caseId}`, '/obligations', '/people']) {
      expect((await ask(chi, 'GET', path)).status, path).toBe(403);
    }
  });

  it('sent twice under one key is done once and answered the same', async () => {
    const said = { type: 'reserveOpinion', subjectId: chiId, text: 'Một lần.' };
    const send = () =>
      office.world.call('POST', `/api/v1/processes/case/${caseId}/commands`, {
        ...{ token: chi.token, body: said, headers: { 'idempotency-key': 'y-kien-1' } },
      });
    const [first, second] = [await send(), await send()];
    expect([second.status, second.text]).toEqual([200, first.text]);
    const { body } = await page(chi);
    expect((body['opinions'] as { text: string }[]).filter((one) => one.text === 'Một lần.')).toHaveLength(1);
  });
});

describe('nobody else', () => {
  it.each(['dung', 'relative'] as const)(
    '%s finds the page: not another subject who was not told, not a relative',
    async (who) => {
      const other = { dung, relative }[who];
      expect((await page(other)).status).toBe(404);
      expect((await ask(other, 'GET', '/my-matters')).body.items).toEqual([]);
      const said = await give(other, { type: 'reserveOpinion', subjectId: chiId, text: 'Tôi nói.' });
      expect(said.status).toBe(404);
    },
  );

  it('learns from another subject’s page, once told too: each has their own', async () => {
    taken(await present(dungId, 'Kiểm tra trách nhiệm kế toán.'));
    taken(
      await tellSubject({
        type: 'requestExplanation',
        subjectId: dungId,
        questions: 'Sổ do ai giữ?',
      }),
    );
    const { body, text } = await page(dung);
    expect(body).toMatchObject({
      presented: [{ text: 'Kiểm tra trách nhiệm kế toán.' }],
      // Numbered among their own: a second question would tell of somebody who was asked first.
      questions: [{ text: 'Sổ do ai giữ?', due: { obligationId: 'party.explain#1' } }],
      ...{ explanations: [], evidence: [], witnesses: [], objections: [], comments: [], minutes: [{}] },
    });
    for (const word of ['Trần Văn Chi', chi.personId, chiId, 'Quỹ do hội viên góp', 'Phan Thủ Quỹ']) {
      expect(text).not.toContain(word);
    }
    expect((await page(chi)).text).not.toContain('kế toán');
  });

  it('of the staff opens it, whatever they may do in the case', async () => {
    for (const staff of ['head', 'inspector', 'leader'] as const) {
      expect((await office.get(staff, `/my-matters/${caseId}`)).status).toBe(403);
    }
  });
});

describe('what a subject is answered', () => {
  it('never holds anything of the letter, its sender, the office or another subject', async () => {
    const { number } = await office.row('select number from business.case_file where case_id = $1', [caseId]);
    expect(heard.length).toBeGreaterThan(30);
    const all = heard.map((one) => one.text).join('\n');
    // The sender has the number on the receipt.
    for (const word of [...Object.values(SECRETS), String(number), 'Lê Thị Dung', dung.personId]) {
      expect(all.includes(word), word).toBe(false);
    }
    expect(all).not.toContain('denunciation');
    const keys = new Set([...all.matchAll(/"([A-Za-z]+)":/g)].map((match) => match[1]));
    for (const key of ['channel', 'sender', 'senderType', 'receivedOn', 'handler', 'summary', 'content', 'timeline']) {
      expect(keys, key).not.toContain(key);
    }
  });
});

describe('a notice to the subject', () => {
  const tell = (personId: string, about: string) =>
    office.world.admin.query(
      `insert into business.notification (id, outbox_id, person_id, notice, process_id, params, named)
       values ($1, $4, $2, 'subject-asked', $3, '{}', true)`,
      [newId(), personId, about, newId()],
    );

  it('leads to their own page, and nobody else’s', async () => {
    await tell(chi.personId, `case/${caseId}`);
    await tell(relative.personId, `case/${caseId}`);
    const items = async (who: Examined) => (await ask(who, 'GET', '/notifications')).body.items;
    expect(await items(chi)).toMatchObject([{ notice: 'subject-asked', caseId: null, myMatterCaseId: caseId }]);
    expect(await items(relative)).toMatchObject([{ caseId: null, myMatterCaseId: null }]);
  });
});

describe('the list of own matters', () => {
  it('goes a page at a time, the one told of last first, whatever the ids', async () => {
    const em = await addExamined(office, office.organisations.committee, 'Phạm Văn Em');
    const days = ['2026-11-20', '2026-11-18', '2026-11-21', '2026-11-19'];
    const ids: string[] = [];
    for (const presentedOn of days) {
      const id = await newCase(office);
      await addSubjectRows(office.world, id, [{ personId: em.personId, presentedOn }]);
      ids.push(id);
    }
    const seen: unknown[] = [];
    for (let cursor = ''; ;) {
      const { body } = await ask(em, 'GET', `/my-matters?limit=1${cursor}`);
      expect(body['total']).toBe(4);
      seen.push(...(body.items ?? []).map((one) => one['caseId']));
      if (body['nextCursor'] === null || seen.length > 9) break;
      cursor = `&cursor=${String(body['nextCursor'])}`;
    }
    expect(seen).toEqual([ids[2], ids[0], ids[3], ids[1]]);
  });
});

describe('a unit that is examined', () => {
  it('reads and answers through the account that speaks for it', async () => {
    const unit = await addOrganisation(office.world, 'mg.d01.x9', office.organisations.committee);
    const other = await addOrganisation(office.world, 'mg.d01.x8', office.organisations.committee);
    const speaking = async (organisationId: string): Promise<Examined> => {
      const username = `dv-${organisationId.slice(-12)}`;
      await addAccount(office.world, { username, roles: [{ role: 'SUPERVISED_UNIT', organisationId }] });
      return { personId: '', name: '', token: await office.world.signIn(username) };
    };
    const [own, stranger] = [await speaking(unit), await speaking(other)];
    const id = await examinedCase(office, [{ kind: 'organisation', organisationId: unit }]);
    const subjectId = await subjectIdOf(office, id, unit);
    expect((await page(own, id)).status).toBe(404);
    const presented = {
      type: 'presentDecision',
      on: today(office),
      subjectIds: [subjectId],
      notice: 'Kiểm tra đơn vị.',
    };
    taken(await tellSubject(presented, id));
    expect((await page(own, id)).body).toMatchObject({ subjects: [{ subjectId, name: 'Đảng ủy mg.d01.x9' }] });
    expect((await give(own, { type: 'offerEvidence', subjectId, text: 'Báo cáo của đơn vị.' }, id)).status).toBe(200);
    expect((await ask(own, 'GET', '/my-matters')).body.items).toMatchObject([{ caseId: id }]);
    expect((await page(stranger, id)).status).toBe(404);
  });
});
