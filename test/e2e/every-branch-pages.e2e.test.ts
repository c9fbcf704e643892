import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayOf } from '../../domain/calendar/day.ts';
import { accessibilityFaults, findBrowser, openBrowser } from '../support/browser.ts';
import { openDesks } from '../support/desks.ts';
import type { Desks } from '../support/desks.ts';
import { testSystem, until } from '../support/system.ts';
import type { TestSystem } from '../support/system.ts';

const RECEPTION = 'tiepnhan.suoimaytim';
const SCREENER = 'phanloai.suoimaytim';
const KEEPER = 'vanthu.suoimaytim';
const HEAD = 'bithu.suoimaytim';
const ABOVE = 'bithu.minhgiang';
const ADMINISTRATOR = 'quantri';
const BODY = 'Đảng ủy xã Nà Trăng Non';
const RENAMED = 'Đảng ủy xã Nà Trăng';
const WORDS = 'Hiệu trưởng thu tiền ngoài quy định của mỗi học sinh; xã không cấp giấy đất cho hộ dân đã nộp đủ hồ sơ.';
const HEADER = 'Số thứ tự;Ngày nhận;Họ tên, địa chỉ người gửi;Nội dung tóm tắt;Loại đơn;Kênh';

const path = findBrowser();
const today = dayOf(new Date().toISOString());
const faults: string[] = [];
let tried = 0;
let letter = { caseId: '', receiptCode: '' };
let system: TestSystem;
let browser: Browser;
let desks: Desks;

describe.skipIf(path === null)('the pages of every branch in the browser', () => {
  beforeAll(async () => {
    system = await testSystem();
    await system.start();
    desks = openDesks(system);
    browser = await openBrowser(path ?? '');
    letter = await desks.send(RECEPTION, '/submissions', {
      ...{ channel: 'letter', kind: 'denunciation', receivedAt: today, concernsOwnBody: false, content: WORDS },
      ...{ sender: { type: 'anonymous' }, subjects: [{ name: 'Cao Ước Lệ', note: 'Hiệu trưởng' }] },
    });
    await desks.give(SCREENER, `case/${letter.caseId}`, 'classify', {
      ...{ kind: 'mixed', anonymity: 'concrete' },
      subjects: [
        { kind: 'unknown', description: 'Hiệu trưởng Trường Y' },
        { kind: 'organisation', description: 'Ủy ban nhân dân xã' },
      ],
      allegations: [
        { codes: ['TT-1'], summary: 'Thu tiền ngoài quy định' },
        { codes: ['DD-5'], summary: 'Không cấp giấy đất' },
      ],
    });
  });
  afterAll(async () => {
    await browser.close();
    await system.stop();
    await system.remove();
  });

  it('open for those whose work they are', async () => {
    for (const [username, pages] of [
      [HEAD, ['/khac-phuc', '/bao-ve', '/dai-hoi', '/mo-vu-viec', '/giam-sat-xu-ly', '/khoi-luong-viec']],
      [ADMINISTRATOR, ['/to-chuc']],
      [KEEPER, ['/so-tiep-nhan', '/nhap-so']],
    ] as const) {
      const page = await signIn(username);
      for (const place of pages) {
        await page.goto(at(place));
        await settled(page);
        expect(await page.getByRole('alert').count()).toBe(0);
        await tryOut(page);
      }
      await page.context().close();
    }
  });

  it('fold what work goes by away where the menu of a head would not fit a line', async () => {
    const page = await signIn(HEAD);
    const menu = page.getByRole('navigation', { name: 'Điều hướng chính' });
    await menu.getByRole('button', { name: 'Mục khác' }).focus();
    await page.keyboard.press('Enter');
    await menu.getByRole('link', { name: 'Tổ chức' }).waitFor();
    await tryOut(page);
    await page.keyboard.press('Escape');
    await menu.getByRole('link', { name: 'Tổ chức' }).waitFor({ state: 'hidden' });
    await page.keyboard.press('Enter');
    await menu.getByRole('link', { name: 'Tổ chức' }).click();
    await page.getByRole('heading', { level: 1, name: 'Tổ chức' }).waitFor();
    expect(await menu.getByRole('link', { name: 'Lịch làm việc' }).isVisible()).toBe(false);
    await page.context().close();
  });

  it('show at reception what each kind asks, and a letter of the same words while it is typed', async () => {
    const page = await signIn(RECEPTION);
    await page.goto(at('/tiep-nhan'));
    await page.getByLabel('Không', { exact: true }).check();
    await page.getByRole('textbox', { name: 'Nội dung' }).fill(WORDS);
    await page.getByRole('heading', { name: 'Có thể trùng' }).waitFor();
    await page.getByText('Thông tin khác theo loại đơn').click();
    await choose(page, page.getByLabel(/^Loại đơn/), 'Khiếu nại');
    await page.getByLabel('Quyết định, hành vi bị khiếu nại').waitFor();
    expect(await page.getByLabel('Số văn bản chuyển đơn').count()).toBe(0);
    await tryOut(page);
    await page.context().close();
  });

  it('split a letter in two, and the sender sees both parts under one code', async () => {
    const page = await signIn(SCREENER);
    await page.goto(at(`/vu-viec/${letter.caseId}`));
    await page.getByRole('heading', { name: 'Cách tiếp nhận' }).waitFor();
    await tryOut(page);
    await page.getByText(/^Tách, nhập, liên kết/).click();
    await page.getByRole('button', { name: 'Tách vụ việc' }).click();
    const drawer = page.locator('.ant-drawer-open');
    await choose(page, drawer.getByLabel('Loại đơn của phần tách'), 'Khiếu nại');
    await choose(page, drawer.getByLabel('Trình tự giải quyết'), 'pháp luật của Nhà nước');
    await drawer.getByRole('checkbox', { name: /Không cấp giấy đất/ }).check();
    await drawer.getByRole('checkbox', { name: 'Ủy ban nhân dân xã' }).first().check();
    await choose(page, drawer.getByLabel('Loại đơn của phần ở lại'), 'Tố cáo');
    await drawer.getByRole('checkbox', { name: 'Ủy ban nhân dân xã' }).last().uncheck();
    await drawer.getByRole('textbox', { name: 'Lý do' }).fill('Hai nội dung thuộc hai trình tự.');
    await tryOut(page);
    await drawer.getByRole('button', { name: 'Tách vụ việc' }).click();
    await drawer.waitFor({ state: 'detached' });
    await until('the case of the part', async () => {
      const { linkedCases } = await desks.read<{ linkedCases: unknown[] }>(SCREENER, `/cases/${letter.caseId}`);
      return linkedCases.length === 1;
    });
    await page.getByText('Phần đã tách ra').first().waitFor();
    await page.context().close();

    const outside = await newPage();
    await outside.goto(at('/tra-cuu'));
    await outside.getByLabel('Mã tra cứu').fill(letter.receiptCode);
    await outside.keyboard.press('Enter');
    await outside.getByRole('heading', { name: 'Các phần của đơn được giải quyết riêng' }).waitFor();
    await outside.getByText('Cho biết tên').click();
    await outside.getByRole('button', { name: 'Gửi tên' }).click();
    await outside.getByText('Hãy nhập họ và tên.').waitFor();
    await tryOut(outside);
    await outside.context().close();
  });

  it('protect a sender who asks for it under the code: decided by the head, and answered with one button', async () => {
    const outside = await newPage();
    const look = async () => {
      await outside.goto(at('/tra-cuu'));
      await outside.getByLabel('Mã tra cứu').fill(letter.receiptCode);
      await outside.keyboard.press('Enter');
    };
    await look();
    await outside.getByText('Đề nghị bảo vệ', { exact: true }).click();
    await outside.getByLabel('Vì sao cần được bảo vệ').fill('Gia đình tôi bị dọa cho thôi việc.');
    await outside.getByRole('button', { name: 'Gửi đề nghị bảo vệ' }).click();
    await until('the protection', async () => {
      const { total } = await desks.read<{ total: number }>(HEAD, '/protections');
      return total === 1;
    });
    const page = await signIn(HEAD);
    await page.goto(at('/bao-ve'));
    await page.getByRole('cell', { name: /Chờ quyết định bảo vệ/ }).waitFor();
    await tryOut(page);
    await page.getByRole('table').getByRole('link').click();
    await page.getByRole('heading', { level: 1, name: 'Bảo vệ người gửi' }).waitFor();
    await page.getByRole('button', { name: 'Quyết định biện pháp bảo vệ' }).first().click();
    const drawer = page.locator('.ant-drawer-open');
    await choose(page, drawer.getByLabel('Bảo vệ', { exact: true }), 'Vị trí công tác');
    await drawer.getByLabel('Biện pháp cụ thể').fill('Không điều chuyển, cho thôi việc khi chưa có ý kiến cấp trên.');
    await choose(page, drawer.getByLabel('Người được bảo vệ'), 'Vợ hoặc chồng');
    await drawer.getByLabel('Căn cứ, ý kiến quyết định').fill('Đủ căn cứ theo quy định.');
    await tryOut(page);
    await drawer.getByRole('button', { name: 'Quyết định biện pháp bảo vệ' }).click();
    await drawer.waitFor({ state: 'detached' });
    await page.getByText('Đang bảo vệ').first().waitFor();
    await tryOut(page);

    await look();
    await outside.getByText('Việc bảo vệ ông (bà)', { exact: true }).click();
    await outside.getByText('Vị trí công tác, việc làm (Vợ hoặc chồng, cha mẹ, con của người gửi)').waitFor();
    await tryOut(outside);
    await outside.getByRole('button', { name: 'Tôi bị trả thù, đe dọa' }).click();
    await outside.getByText(/Người đứng đầu và cấp trên được báo ngay/).waitFor();
    await page.reload();
    await page.getByText('Bị trả thù, xử lý trong ngày').first().waitFor();
    await outside.context().close();
    await page.context().close();
  });

  it('rename a body when one person proposes it and another confirms it', async () => {
    const page = await signIn(ADMINISTRATOR);
    await page.goto(at('/to-chuc'));
    await page.getByRole('button', { name: 'Gửi đề nghị' }).click();
    await page.getByText('Hãy chọn tổ chức nhận sáp nhập.').waitFor();
    await choose(page, page.getByLabel('Nội dung', { exact: true }), 'Đổi tên');
    await page.getByLabel('Tổ chức', { exact: true }).fill('Nà Trăng');
    await page.locator('.ant-select-item-option').filter({ hasText: BODY, visible: true }).first().click();
    await page.getByLabel('Tên tổ chức', { exact: true }).fill(RENAMED);
    await page.getByLabel('Số quyết định', { exact: true }).fill('12-QĐ/TU');
    await page.getByRole('button', { name: 'Gửi đề nghị' }).click();
    await page.getByText(`${BODY} → ${RENAMED}`).waitFor();
    const place = new URL(page.url()).pathname;
    expect(await page.getByRole('button', { name: /^Xác nhận/ }).count()).toBe(0);
    await page.context().close();

    const other = await signIn(ABOVE);
    await other.goto(at(place));
    await confirm(other, /^Xác nhận quyết định/);
    await other.getByText('Đã thực hiện', { exact: true }).first().waitFor();
    await other.getByText(`${BODY} → ${RENAMED}`).waitFor();
    await tryOut(other);
    await other.goto(at('/to-chuc'));
    await other.getByRole('link', { name: RENAMED, exact: true }).click();
    await other.getByText(`Trước đó: ${BODY}`).waitFor();
    await tryOut(other);
    await other.locator('a[href^="/can-bo/"]').first().click();
    await other.getByRole('heading', { name: 'Chức vụ' }).waitFor();
    await tryOut(other);
    await other.context().close();
  });

  it('import twenty rows once the wrong one is corrected, by another person than who brought the file', async () => {
    const page = await signIn(RECEPTION);
    await page.goto(at('/nhap-so'));
    await upload(page, [...rows(19), '20;45/10/2020;Nông Văn Sai, xóm Mơ;Đường xóm hỏng.;Phản ánh;Đơn thư']);
    await page.getByRole('row', { name: /^21 Ngày nhận Không phải là ngày/ }).waitFor();
    await tryOut(page);
    await page.goto(at('/nhap-so'));
    await upload(page, rows(20));
    await page.getByRole('heading', { name: 'Xem trước' }).waitFor();
    await tryOut(page);
    const place = new URL(page.url()).pathname;
    expect(await page.getByRole('button', { name: 'Nhập sổ vào hệ thống', disabled: false }).count()).toBe(0);
    await page.context().close();

    const keeper = await signIn(KEEPER);
    await keeper.goto(at(place));
    await confirm(keeper, /^Nhập sổ vào hệ thống/);
    await keeper.getByText('Đã nhập xong: 20 vụ việc.').waitFor({ timeout: 40_000 });
    await tryOut(keeper);
    await keeper.context().close();
    await until('the cases of the register', async () => {
      const { total } = await desks.read<{ total: number }>(SCREENER, '/cases');
      return total >= 22;
    });
  });

  it('shut nobody out (axe)', () => {
    expect(tried).toBeGreaterThanOrEqual(19);
    expect(faults).toEqual([]);
  });
});

/** Rows of an old register, all still open. */
function rows(n: number): string[] {
  return Array.from({ length: n }, (_, index) => {
    const number = index + 1;
    return `${number};05/10/2020;Nông Văn ${number}, xóm Mơ;Đoạn đường số ${number} của xóm hỏng.;Phản ánh;Đơn thư`;
  });
}

async function upload(page: Page, lines: readonly string[]): Promise<void> {
  const buffer = Buffer.from([HEADER, ...lines].join('\r\n'));
  await page.locator('input[type=file]').setInputFiles({ name: 'so-cu.csv', mimeType: 'text/csv', buffer });
  await page.waitForURL(/\/nhap-so\/[0-9a-f-]{36}$/);
}

function at(place: string): string {
  return `http://127.0.0.1:${system.port}${place}`;
}

async function newPage(): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'vi-VN' });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  return page;
}

async function signIn(username: string): Promise<Page> {
  const page = await newPage();
  const { password } = await system.account(username);
  await page.goto(at('/dang-nhap'));
  await page.getByLabel('Tên đăng nhập').fill(username);
  await page.getByLabel('Mật khẩu').fill(password);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname !== '/dang-nhap');
  return page;
}

/** Waits until the page has what it shows. */
async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await until('the page', async () => (await page.getByText('Đang tải…').count()) === 0);
}

/** Opens a choice and takes the option with that text. */
async function choose(page: Page, field: Locator, option: string): Promise<void> {
  await field.click();
  await page.locator('.ant-select-item-option').filter({ hasText: option, visible: true }).first().click();
}

/** Chooses a command that asks nothing, and confirms it in the drawer. */
async function confirm(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('button', { name }).first().click();
  const drawer = page.locator('.ant-drawer-open');
  await drawer.getByRole('button', { name }).last().click();
  await drawer.waitFor({ state: 'detached' });
}

/** Tries the page as it now stands for whoever uses it differently. */
async function tryOut(page: Page): Promise<void> {
  const found = await accessibilityFaults(page);
  tried += 1;
  faults.push(...found.map((fault) => `${new URL(page.url()).pathname}: ${fault}`));
}
