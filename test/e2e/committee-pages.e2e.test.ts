import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, dayOf } from '../../domain/calendar/day.ts';
import { accessibilityFaults, findBrowser, openBrowser } from '../support/browser.ts';
import { openDesks } from '../support/desks.ts';
import type { Desks } from '../support/desks.ts';
import { openPages } from '../support/pages.ts';
import { haveCleared } from '../support/second-reader.ts';
import { testSystem, until } from '../support/system.ts';
import type { TestSystem } from '../support/system.ts';

const VERIFIER = 'kiemtra1.suoimaytim';
const TEAM_MEMBER = 'kiemtra2.suoimaytim';
const SUBJECT = 'dangvien.caouocle';
const SECRETARY = 'thuky.suoimaytim';
const CHAIR = 'bithu.suoimaytim';
const VOTERS = [CHAIR, 'lanhdao.suoimaytim', 'uyvien.suoimaytim', 'chunhiem.ubkt-suoimaytim'];
/** Who writes what the subject reads, and who reads it first. */
const READ_BY = { writer: VERIFIER, reader: CHAIR };
const SENDER = 'Bế Ví Dụ';
const NOTICE = 'Kiểm tra việc chấp hành quy định về tuyển dụng viên chức năm 2026.';
const QUESTIONS = 'Đề nghị giải trình về cuộc họp tháng 6.';
const EXPLANATION = 'Tôi có nói chuyện với hai giáo viên nhưng không đặt điều kiện tiền bạc.';
const DRAFT = 'Dự thảo: việc gợi ý đưa tiền có cơ sở; chưa thấy việc nhận tiền.';

const path = findBrowser();
const today = dayOf(new Date().toISOString());
const ids = { case: '', meeting: '', discipline: '' };
const faults: string[] = [];
let tried = 0;
let caseNumber = '';
let system: TestSystem;
let browser: Browser;
let desks: Desks;
let pages: ReturnType<typeof openPages>;

const onCase = () => `case/${ids.case}`;
const onDiscipline = () => `discipline/${ids.discipline}`;

describe.skipIf(path === null)('a committee at work in the browser', () => {
  beforeAll(async () => {
    system = await testSystem();
    await system.start();
    desks = openDesks(system);
    pages = openPages(desks, ids);
    browser = await openBrowser(path ?? '');
    await orderVerification();
  });
  afterAll(async () => {
    await browser.close();
    await system.stop();
    await system.remove();
  });

  describe('the verifier’s desk and the subject’s page', () => {
    it('shows the subject nothing before the decision is presented', async () => {
      const page = await open(SUBJECT, '/viec-cua-toi', 'Trang của tổ chức, cá nhân được kiểm tra');
      expect(await page.getByRole('link', { name: /Đảng ủy/ }).count()).toBe(0);
      await page.goto(at(`/viec-cua-toi/${ids.case}`));
      await page.getByRole('alert').first().waitFor();
      expect(await page.locator('main').innerText()).not.toContain(caseNumber);
      await leave(page);
    });

    it('has the notice written by the verifier, cleared by the head and sent word for word', async () => {
      const texts = (of: Page) => of.getByRole('region', { name: 'Văn bản gửi người được kiểm tra' });
      const page = await open(VERIFIER, `/vu-viec/${ids.case}`, caseNumber);
      await give(texts(page), 'Soạn văn bản gửi người được kiểm tra', async (drawer) => {
        await pick(drawer.getByLabel('Dùng để', { exact: true }), 'Công bố, triển khai quyết định');
        await drawer.getByLabel(/^Nội dung sẽ gửi/).fill(NOTICE);
        await pick(drawer.getByLabel('Chi tiết có thể làm lộ người gửi', { exact: true }), 'Không có');
        await tryOut(page);
      });
      await texts(page).getByText('chờ người khác duyệt').waitFor();
      expect(await texts(page).innerText()).toContain(NOTICE);
      expect(await page.getByRole('button', { name: /^Duyệt văn bản/, disabled: false }).count()).toBe(0);
      const head = await open(CHAIR, `/vu-viec/${ids.case}`, caseNumber);
      await texts(head).getByText(NOTICE).waitFor();
      await give(texts(head), 'Duyệt văn bản gửi người được kiểm tra', () => tryOut(head));
      await texts(head).getByText('đã duyệt', { exact: true }).waitFor();
      await leave(head);
      expect((await desks.ask(SUBJECT, 'GET', `/my-matters/${ids.case}`)).status).toBe(404);
      await page.reload();
      await give(texts(page), 'Triển khai quyết định', async (drawer) => {
        await drawer.getByText('Ngày công bố quyết định').waitFor();
        expect(await drawer.getByRole('textbox', { name: /^Nội dung thông báo/ }).count()).toBe(0);
      });
      await page.locator('.steps-line').getByText('Chưa triển khai').waitFor({ state: 'detached' });
      const send = texts(page).getByRole('button', { name: /^Triển khai quyết định/ });
      expect(await send.count()).toBe(0);
      await leave(page);
    });

    it('takes the verifier on through asking and a session, each from the line of the subject', async () => {
      await haveCleared(desks, onCase(), READ_BY, { type: 'requestExplanation', text: QUESTIONS });
      const page = await open(VERIFIER, `/vu-viec/${ids.case}`, caseNumber);
      await give(page.locator('.steps-acts'), 'Yêu cầu giải trình', async (drawer) => {
        expect(await drawer.getByLabel(/^Nội dung yêu cầu giải trình/).inputValue()).toBe(QUESTIONS);
      });
      await give(page.locator('.steps-acts'), 'Ghi biên bản làm việc', async (drawer) => {
        await drawer.getByLabel(/^Biên bản làm việc/).fill('Đã làm việc với đồng chí hiệu trưởng.');
      });
      const line = page.locator('.steps-line');
      await line.getByText('Chưa làm việc').waitFor({ state: 'detached' });
      expect(await line.innerText()).not.toContain('Chưa triển khai');
      await leave(page);
    });

    it('lets the subject read the notice, explain, name a witness and ask for another team member', async () => {
      const page = await open(SUBJECT, '/viec-cua-toi', 'Trang của tổ chức, cá nhân được kiểm tra');
      await tryOut(page);
      await page.getByRole('link', { name: /Đảng ủy/ }).click();
      await page.getByText(NOTICE).waitFor();
      expect(await page.locator('main').innerText()).not.toContain(SENDER);
      await tryOut(page);
      await write(page, 'Giải trình', { 'Nội dung giải trình': EXPLANATION });
      await write(page, 'Đề nghị người làm chứng', {
        'Người làm chứng và việc người đó biết': 'Đồng chí phó hiệu trưởng dự cuộc họp.',
      });
      await page.locator('summary').getByText('Đề nghị thay thành viên đoàn (tổ)', { exact: true }).click();
      await page.getByLabel('Thành viên đoàn (tổ)', { exact: true }).selectOption(await desks.person(TEAM_MEMBER));
      await write(page, 'Đề nghị thay thành viên đoàn (tổ)', { 'Lý do': 'Đồng chí này từng tranh chấp với gia đình.' });
      expect(await page.locator('main').innerText()).toContain(EXPLANATION);
      await leave(page);
    });

    it('shares the draft from the desk, where the explanation now stands', async () => {
      await answerSubject();
      await haveCleared(desks, onCase(), READ_BY, { type: 'shareDraftFindings', text: DRAFT });
      const page = await open(VERIFIER, `/vu-viec/${ids.case}`, caseNumber);
      expect(await page.locator('main').innerText()).toContain(EXPLANATION);
      await give(page.locator('.steps-acts'), 'Gửi dự thảo kết quả để lấy ý kiến', async (drawer) => {
        expect(await drawer.getByLabel(/^Dự thảo kết quả/).inputValue()).toBe(DRAFT);
      });
      await leave(page);
    });

    it('lets the subject comment on the draft', async () => {
      const page = await open(SUBJECT, `/viec-cua-toi/${ids.case}`, 'Đảng ủy');
      await page.getByText(DRAFT).waitFor();
      await write(page, 'Cho ý kiến về dự thảo', { 'Ý kiến về dự thảo': 'Tôi nhất trí với dự thảo.' });
      expect((await pages.readCase(VERIFIER)).verification?.hearings[0]?.draft.code).toBe('answered');
      await leave(page);
    });

    it('takes the report with a finding for each allegation', async () => {
      const page = await open(VERIFIER, `/vu-viec/${ids.case}`, caseNumber);
      await give(page, 'Trình báo cáo kết quả thẩm tra, xác minh', async (drawer) => {
        await pick(drawer.getByRole('group', { name: /^1\. / }).getByLabel('Kết quả', { exact: true }), /có vi phạm/);
        await pick(
          drawer.getByRole('group', { name: /^2\. / }).getByLabel('Kết quả', { exact: true }),
          /Sai hoặc không có cơ sở/,
        );
        await drawer.getByLabel('Báo cáo kết quả', { exact: true }).fill('Báo cáo kèm ý kiến của người được kiểm tra.');
        await tryOut(page);
      });
      await page.getByText(/^Trình ngày/).waitFor();
      const { verification } = await pages.readCase(CHAIR);
      expect(verification?.report?.findings.map((one) => one.finding.code)).toEqual(['true-violation', 'unfounded']);
      await leave(page);
      await desks.give(CHAIR, onCase(), 'approveReport');
    });
  });

  describe('the meeting page', () => {
    it('is where the secretary convenes, and the case comes onto the agenda from its own page', async () => {
      const page = await open(SECRETARY, '/ky-hop/trieu-tap', 'Triệu tập kỳ họp');
      const [chair = '', ...others] = await Promise.all(VOTERS.map(nameOf));
      await page.getByLabel('Tên kỳ họp').fill('Hội nghị Ban Thường vụ xem xét kết quả thẩm tra, xác minh');
      await page.getByLabel('Ngày họp').fill(today.split('-').toReversed().join('/'));
      await page.keyboard.press('Tab');
      for (const name of others) await page.getByRole('checkbox', { name: new RegExp(`^${name}`) }).check();
      await pick(page.getByLabel('Chủ trì', { exact: true }), chair);
      await pick(page.getByLabel('Thư ký kỳ họp', { exact: true }), await nameOf(SECRETARY));
      await tryOut(page);
      await page.getByRole('button', { name: 'Triệu tập kỳ họp' }).click();
      await page.waitForURL(/\/ky-hop\/[0-9a-f-]{36}$/);
      ids.meeting = page.url().split('/').at(-1) ?? '';
      await page.goto(at(`/vu-viec/${ids.case}`));
      await give(page, 'Đưa vào chương trình kỳ họp', async (drawer) => {
        await pick(drawer.getByLabel('Kỳ họp', { exact: true }), /Hội nghị Ban Thường vụ/);
      });
      await until('the item', async () => (await pages.readMeeting(SECRETARY)).items.length === 1);
      await leave(page);
    });

    it('records who came, and the chair says what was adopted', async () => {
      const page = await openMeeting(SECRETARY);
      await page.getByRole('button', { name: 'Chọn tất cả' }).click();
      await page.getByRole('button', { name: 'Điểm danh' }).click();
      await page
        .locator('.case-page')
        .getByText(/^Đủ điều kiện tiến hành/)
        .waitFor();
      await leave(page);
      const chair = await openMeeting(CHAIR);
      await pick(chair.getByLabel('Cao Ước Lệ', { exact: true }), 'Xem xét kỷ luật');
      await chair.getByLabel('Tán thành', { exact: true }).fill('4');
      await chair.getByLabel('Không tán thành', { exact: true }).fill('0');
      await chair.getByLabel('Không có ý kiến', { exact: true }).fill('0');
      await chair
        .getByLabel('Nội dung kết luận', { exact: true })
        .fill('Nội dung thứ nhất đúng, có vi phạm; xem xét kỷ luật.');
      await tryOut(chair);
      await chair.getByRole('button', { name: 'Thông qua nội dung 1' }).click();
      await chair.getByRole('heading', { name: 'Kết luận của hội nghị' }).waitFor();
      expect((await pages.readMeeting(CHAIR)).items[0]?.end?.code).toBe('adopted');
      await leave(chair);
    });

    it('hands out papers for the discipline and takes the count only when its sum is right', async () => {
      await prepareDiscipline();
      const page = await openMeeting(SECRETARY);
      const item = page.getByRole('article', { name: /^Nội dung 2/ });
      await item.getByRole('button', { name: 'Ghi nhận ý kiến trình bày' }).click();
      await item.getByLabel('Ý kiến trình bày trước hội nghị').fill('Đồng chí trình bày và nhận khuyết điểm.');
      await item.getByRole('button', { name: 'Ghi nhận ý kiến trình bày' }).last().click();
      await item.getByLabel('Ý kiến trình bày trước hội nghị').waitFor({ state: 'detached' });
      await item.getByRole('button', { name: 'Phát phiếu biểu quyết' }).click();
      await item.getByLabel('Phiếu phát ra').fill('4');
      for (const input of await item.locator('.count-line input').all()) await input.fill('0');
      await item.getByLabel('Cảnh cáo', { exact: true }).fill('3');
      for (const voter of VOTERS.slice(1)) await item.getByRole('checkbox', { name: await nameOf(voter) }).check();
      await item
        .getByLabel('Biên bản kiểm phiếu', { exact: true })
        .fill('Biên bản kiểm phiếu biểu quyết quyết định kỷ luật.');
      const record = item.getByRole('button', { name: 'Nhập kết quả kiểm phiếu' });
      await item.getByText('Đã nhập 3/4 phiếu; còn thiếu phiếu.').waitFor();
      expect(await record.isDisabled()).toBe(true);
      await item.getByLabel('Khiển trách', { exact: true }).fill('2');
      await item.getByText('Đã nhập 5 phiếu, nhiều hơn 4 phiếu phát ra.').waitFor();
      expect(await record.isDisabled()).toBe(true);
      await item.getByLabel('Khiển trách', { exact: true }).fill('1');
      await item.getByText('Đã nhập đủ 4/4 phiếu.').waitFor();
      await tryOut(page);
      await record.click();
      const tally = item.getByRole('table', { name: 'Biên bản kiểm phiếu' });
      await tally.waitFor();
      expect(await tally.getByRole('row', { name: /^Cảnh cáo 3 3 3 Đủ số phiếu/ }).count()).toBe(1);
      await leave(page);
    });

    it('is adopted as counted, closed, and becomes a decision', async () => {
      const chair = await openMeeting(CHAIR);
      await chair
        .getByLabel('Nghị quyết của hội nghị', { exact: true })
        .fill('Thi hành kỷ luật bằng hình thức cảnh cáo.');
      await chair.getByRole('button', { name: 'Thông qua nội dung 2' }).click();
      await chair.getByRole('heading', { name: 'Nghị quyết của hội nghị' }).waitFor();
      await leave(chair);
      const page = await openMeeting(SECRETARY);
      await give(page, 'Bế mạc kỳ họp', async (drawer) => {
        await drawer.getByLabel(/^Biên bản kỳ họp/).fill('Biên bản kỳ họp đã thông qua.');
      });
      await page.getByText('Đã bế mạc ngày').first().waitFor();
      await leave(page);
      await until('the decision', async () => (await stageOfDiscipline()) === 'DECIDED');
      await desks.give(CHAIR, onDiscipline(), 'signDecision', { number: '01-QĐ/ĐU', signedOn: today });
      const decision = await open(CHAIR, `/ky-luat/${ids.discipline}`, 'Cao Ước Lệ');
      expect(await decision.locator('main').innerText()).toContain('01-QĐ/ĐU');
      await leave(decision);
    });
  });

  it('has no page that shuts anybody out (axe)', () => {
    expect(tried).toBeGreaterThanOrEqual(23);
    expect(faults).toEqual([]);
  });
});

/** What lies before the first page: the letter taken on, the team ordered, its plan approved. */
async function orderVerification(): Promise<void> {
  const receipt = await desks.send<{ caseId: string; caseNumber: string }>('tiepnhan.suoimaytim', '/submissions', {
    ...{ channel: 'visit', kind: 'denunciation', receivedAt: today, concernsOwnBody: false },
    content: 'Tôi tố cáo hiệu trưởng gợi ý đưa tiền để vào biên chế và thu tiền ngoài quy định.',
    sender: { type: 'named', name: SENDER, address: 'xóm Mộng Mơ' },
    subjects: [{ name: 'Cao Ước Lệ', note: 'Hiệu trưởng Trường Y' }],
  });
  ids.case = receipt.caseId;
  caseNumber = receipt.caseNumber;
  const screener = 'phanloai.suoimaytim';
  await until('the case', async () => (await desks.ask(screener, 'GET', `/cases/${ids.case}`)).status === 200);
  const personId = await pages.find(screener, 'people', 'Cao Ước Lệ');
  await desks.give(screener, onCase(), 'classify', {
    ...{ kind: 'denunciation', anonymity: 'named', subjects: [{ kind: 'member', personId }] },
    allegations: [
      { codes: ['DD-8'], summary: 'Gợi ý đưa tiền để được vào biên chế.' },
      { codes: ['VP-CB'], summary: 'Thu tiền ngoài quy định.' },
    ],
  });
  await desks.give(screener, onCase(), 'submitToHead', { proposal: 'examine', text: 'Đủ điều kiện thụ lý.' });
  await desks.give(CHAIR, onCase(), 'accept', { grounds: 'Người bị tố cáo do Đảng ủy xã quản lý.' });
  await desks.give(CHAIR, onCase(), 'orderVerification', {
    ...{ leader: await desks.person(VERIFIER), members: [await desks.person(TEAM_MEMBER)] },
    scope: 'Việc tuyển dụng và thu chi tại đơn vị năm 2026.',
  });
  await desks.give(CHAIR, onCase(), 'approvePlan', { plan: 'Làm việc với người liên quan, đối chiếu sổ sách.' });
}

/** What the subject asked for is answered: the witness by the team, the objection by the head. */
async function answerSubject(): Promise<void> {
  await desks.give(VERIFIER, onCase(), 'answerWitnessProposal', {
    ...{ proposalId: 'witness-1', accepted: true, reason: 'Mời làm việc trong tuần.' },
  });
  await desks.give(CHAIR, onCase(), 'decideObjection', {
    ...{ objectionId: 'objection-1', upheld: false, reason: 'Không có căn cứ cho rằng thiếu khách quan.' },
  });
}

/** The discipline that the conclusion began, up to the agenda of the same meeting. */
async function prepareDiscipline(): Promise<void> {
  const begun = async () => (await pages.readCase(CHAIR)).processes.find((one) => one.kind === 'discipline')?.id ?? '';
  await until('the discipline', async () => (await begun()) !== '');
  ids.discipline = await begun();
  await desks.give(VERIFIER, onDiscipline(), 'recordViolation', {
    ...{ startedOn: addDays(today, -120), endedOn: addDays(today, -100), inOffice: true, managedBy: 'direct' },
    grounds: 'Bản ghi âm và lời hai người chứng kiến.',
  });
  await desks.give(SUBJECT, onDiscipline(), 'submitSelfReview', { text: 'Tôi tự nhận khiển trách.', ownForm: null });
  await desks.give(VERIFIER, onDiscipline(), 'recordBranchVote', {
    ...{ organisationId: await pages.find(VERIFIER, 'organisations', 'Chi bộ Trường Y'), heldOn: today },
    ...{ entitled: 9, present: 9, recused: 1, issued: 8 },
    counts: { forms: { reprimand: 2, warning: 6 }, noDiscipline: 0, blank: 0, invalid: 0 },
    minutes: 'Biên bản họp chi bộ và kiểm phiếu đề nghị kỷ luật.',
  });
  await desks.give(SECRETARY, onDiscipline(), 'recordHearing', { outcome: 'heard', minutes: 'Đã nghe trình bày.' });
  await desks.give(SECRETARY, onDiscipline(), 'putOnAgenda', { meetingId: ids.meeting, ballot: 'decide' });
  await until('the item', async () => (await pages.readMeeting(SECRETARY)).items.length === 2);
}

async function stageOfDiscipline(): Promise<string> {
  return (await pages.readDiscipline(CHAIR)).discipline.stage.code;
}

async function nameOf(username: string): Promise<string> {
  return (await desks.read<{ displayName: string }>(username, '/me')).displayName;
}

function at(place: string): string {
  return `http://127.0.0.1:${system.port}${place}`;
}

/** Signs in and opens a page, known by what its heading says. */
async function open(username: string, place: string, heading: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'vi-VN' });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const { password } = await system.account(username);
  await page.goto(at('/dang-nhap'));
  await page.getByLabel('Tên đăng nhập').fill(username);
  await page.getByLabel('Mật khẩu').fill(password);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname !== '/dang-nhap');
  await page.goto(at(place));
  await page.getByRole('heading', { level: 1 }).filter({ hasText: heading }).waitFor();
  return page;
}

const openMeeting = (username: string) => open(username, `/ky-hop/${ids.meeting}`, 'ngày');

/** Chooses a command by its button on a page or part of one, fills its form in the drawer and waits until that is sent and gone. */
async function give(where: Page | Locator, name: string, fillIn: (drawer: Locator) => Promise<void>): Promise<void> {
  await where
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .first()
    .click();
  const drawer = ('page' in where ? where.page() : where).locator('.ant-drawer-open');
  await fillIn(drawer);
  await drawer.getByRole('button', { name }).last().click();
  await drawer.waitFor({ state: 'detached' });
}

/** Opens a choice and takes the option with that text. */
async function pick(box: Locator, option: string | RegExp): Promise<void> {
  await box.click();
  await box.page().locator('.ant-select-item-option').filter({ hasText: option, visible: true }).first().click();
}

/** Fills one form of the subject's page, opening it where it lies folded, and waits for its receipt. */
async function write(page: Page, title: string, fields: Readonly<Record<string, string>>): Promise<void> {
  const box = page.locator('details.folded').filter({ has: page.locator('summary').getByText(title, { exact: true }) });
  if ((await box.getAttribute('open')) === null) await box.locator('summary').click();
  for (const [label, text] of Object.entries(fields)) await box.getByLabel(label, { exact: true }).fill(text);
  await box.getByRole('button', { name: 'Gửi', exact: true }).click();
  await box.getByText(`Đã nhận: ${title}.`).waitFor();
}

/** Tries the page as it now stands for whoever uses it differently. */
async function tryOut(page: Page): Promise<void> {
  const found = await accessibilityFaults(page);
  tried += 1;
  faults.push(...found.map((fault) => `${new URL(page.url()).pathname}: ${fault}`));
}

/** Tries the page and closes it; the next one signs in anew. */
async function leave(page: Page): Promise<void> {
  await tryOut(page);
  await page.context().close();
}
