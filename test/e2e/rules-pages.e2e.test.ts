import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayOf } from '../../domain/calendar/day.ts';
import { accessibilityFaults, findBrowser, openBrowser } from '../support/browser.ts';
import { openDesks } from '../support/desks.ts';
import type { Desks } from '../support/desks.ts';
import { testSystem, until } from '../support/system.ts';
import type { TestSystem } from '../support/system.ts';

const ADMINISTRATOR = 'quantri';
const HEAD = 'bithu.minhgiang';
const RECEPTION = 'tiepnhan.suoimaytim';
const SCREENER = 'phanloai.suoimaytim';
const KEY = 'intake.internal_sort';
const RULE = 'Phân loại đơn';
const REASON = 'Chờ kết quả giám định.';
const NOTICE = 'Thông báo 1234/TB-BNV ngày 20/11/2026';
const LINES = [
  'ngày;loại;lý do;căn cứ',
  '01/01/2027;nghỉ;Tết Dương lịch;Bộ luật Lao động 2019, Điều 112',
  '2027-02-04;nghỉ;Tết Nguyên đán;Thông báo 1234/TB-BNV',
  '2027-02-05;nghỉ;Tết Nguyên đán;Thông báo 1234/TB-BNV',
  '06/11/2027;làm bù;Làm bù cho ngày 05/11;Thông báo 1234/TB-BNV',
  '31/12/2027;nửa ngày;Tổng kết năm;Thông báo 1234/TB-BNV',
];

const path = findBrowser();
const today = dayOf(new Date().toISOString());
const faults: string[] = [];
let tried = 0;
let changeId = '';
let system: TestSystem;
let browser: Browser;
let desks: Desks;

interface Owed {
  items: { id: string; obligation: { key: string; dueOn: string; derivation: { lines: { step: string }[] } } }[];
}

describe.skipIf(path === null)('rules in the browser', () => {
  beforeAll(async () => {
    system = await testSystem();
    await system.start();
    desks = openDesks(system);
    browser = await openBrowser(path ?? '');
    await receive('Tôi phản ánh việc thu tiền ngoài quy định.');
  });
  afterAll(async () => {
    await browser.close();
    await system.stop();
    await system.remove();
  });

  describe('the policy pages', () => {
    it('are where an administrator begins, and find a deadline by its name without tone marks', async () => {
      const page = await open(ADMINISTRATOR, null, 'Thời hạn và chính sách');
      await tryOut(page);
      await page.getByLabel('Tìm theo tên hoặc mã').fill('phan loai');
      await page.getByText(KEY, { exact: true }).waitFor();
      expect(await page.getByText('answer.sender', { exact: true }).count()).toBe(0);
      await page.getByRole('link', { name: RULE, exact: true }).click();
      await page.getByText(/^✓/).first().waitFor();
      await leave(page);
    });

    it('take a proposal once its examples were tried and its effect was seen', async () => {
      const page = await open(ADMINISTRATOR, `/chinh-sach/${KEY}/sua/1`, 'Đề nghị sửa');
      await page.getByLabel('Số', { exact: true }).fill('5');
      await page.getByRole('button', { name: 'Thử', exact: true }).click();
      const results = page.getByRole('table', { name: 'Kết quả thử' });
      await results
        .getByText(/không đúng/)
        .first()
        .waitFor();
      for (const [index, day] of (await results.locator('td:last-child .number').allInnerTexts()).entries()) {
        await fillDay(page, 'Ngày hết hạn đúng', day, index);
      }
      await page.getByRole('button', { name: 'Thử', exact: true }).click();
      await results
        .getByText(/không đúng/)
        .first()
        .waitFor({ state: 'detached' });
      await fillDay(page, 'Có hiệu lực từ ngày', shown(today));
      await page.getByLabel('Lý do đề nghị').fill('Theo quy chế mới.');
      expect(await page.getByRole('button', { name: 'Gửi đề nghị' }).isDisabled()).toBe(true);
      await page.getByRole('button', { name: 'Xem trước tác động' }).click();
      await page
        .getByText(/^muộn hơn \d+ ngày$/)
        .first()
        .waitFor();
      await tryOut(page);
      await page.getByRole('button', { name: 'Gửi đề nghị' }).click();
      await page.waitForURL(/\/chinh-sach\/thay-doi\/[0-9a-f-]{36}$/);
      changeId = page.url().split('/').at(-1) ?? '';
      await page.getByRole('row', { name: 'Độ dài 2 ngày làm việc 5 ngày làm việc thay đổi', exact: true }).waitFor();
      expect(await page.getByRole('button', { name: /^Ban hành/, disabled: false }).count()).toBe(0);
      await leave(page);
    });

    it('let another person publish it, which by itself moves nothing that is running', async () => {
      const before = await dueDays();
      const page = await open(HEAD, `/chinh-sach/thay-doi/${changeId}`, RULE);
      await confirm(page, 'Ban hành');
      await page.getByRole('heading', { name: 'Áp dụng cho việc đang chạy' }).waitFor();
      expect(await page.getByLabel('Chỉ áp dụng cho vụ việc mới').isChecked()).toBe(true);
      expect(await dueDays()).toEqual(before);
      await leave(page);
    });

    it('bring it into running matters only by figures that are still true', async () => {
      const before = await dueDays();
      const page = await open(HEAD, `/chinh-sach/thay-doi/${changeId}`, RULE);
      await page.getByLabel('Áp dụng cho nghĩa vụ đang chạy').check();
      const apply = page.getByRole('button', { name: /^Áp dụng cho \d+ nghĩa vụ/ });
      expect(await apply.isDisabled()).toBe(true);
      await page.route(/\/commands$/, async (route) => {
        // As if a matter had been settled between the look and the click.
        const given = route.request().postDataJSON() as { figures: { touched: number } };
        const figures = { ...given.figures, touched: given.figures.touched + 1 };
        await route.continue({ postData: JSON.stringify({ ...given, figures }) });
      });
      await page.getByLabel(/^Tôi đã xem/).check();
      await apply.click();
      await page.getByText(/^Số liệu đã thay đổi/).waitFor();
      expect(await apply.isDisabled()).toBe(true);
      expect(await dueDays()).toEqual(before);
      await tryOut(page);
      await page.unroute(/\/commands$/);
      await page.getByLabel(/^Tôi đã xem/).check();
      await apply.click();
      await page.getByText(/^Đã áp dụng cho việc đang chạy/).waitFor();
      await until('the moved days', async () => (await dueDays()).join() > before.join());
      const moved = await owedBy(SCREENER);
      expect(moved.every((one) => one.obligation.derivation.lines.some(({ step }) => step === 'rule-changed'))).toBe(
        true,
      );
      await leave(page);
    });
  });

  describe('the calendar pages', () => {
    it('read a pasted notice line by line and say what is wrong with a line', async () => {
      const page = await open(ADMINISTRATOR, '/lich', 'Lịch làm việc');
      await tryOut(page);
      await page.getByRole('link', { name: /^2027 Dự kiến/ }).click();
      const text = page.getByLabel('Nội dung thông báo (CSV)');
      await text.fill([...LINES, '32/12/2027;nghỉ;Sai ngày;Không có'].join('\n'));
      await page.getByRole('button', { name: 'Kiểm tra' }).click();
      await page.getByText(/^Dòng 7: /).waitFor();
      expect(await page.getByRole('button', { name: 'Đề nghị', exact: true }).count()).toBe(0);
      await tryOut(page);
      await text.fill(LINES.join('\n'));
      await page.getByRole('button', { name: 'Kiểm tra' }).click();
      await page.getByText('Đọc được 5 ngày, 0 dòng có lỗi.').waitFor();
      await page.getByLabel('Số, ngày thông báo').fill(NOTICE);
      await tryOut(page);
      await page.getByRole('button', { name: 'Đề nghị', exact: true }).click();
      await page.getByRole('heading', { name: 'Đề nghị đang chờ' }).waitFor();
      await leave(page);
    });

    it('show the changed days to another person, who publishes the year', async () => {
      const page = await open(HEAD, '/lich/national/2027', 'Lịch làm việc năm 2027');
      const changed = page.getByRole('table', { name: 'Các ngày đổi so với hiện hành' });
      await changed.getByRole('row', { name: /^06\/11\/2027 nghỉ cuối tuần làm bù/ }).waitFor();
      await tryOut(page);
      await confirm(page, 'Ban hành');
      await page.getByText('Chính thức', { exact: true }).first().waitFor();
      await page.getByRole('cell', { name: NOTICE }).waitFor();
      const year = await desks.read<{ status: string; version: number }>(SCREENER, '/calendars/national/2027');
      expect(year).toMatchObject({ status: 'final', version: 2 });
      await leave(page);
    });
  });

  it('shows what falls due in the working days to come, each number opening exactly its list', async () => {
    const page = await open(SCREENER, '/qua-han', 'Quá hạn');
    const forecast = page.getByRole('table', { name: 'Dự báo theo cơ quan' });
    const link = forecast.getByRole('link', { name: /^Đến hạn từ .*: \d+$/ }).last();
    const n = Number(await link.innerText());
    await tryOut(page);
    await link.click();
    await page.getByText(/^Hạn từ /).waitFor();
    await page.locator('main table.rows tbody tr').first().waitFor();
    expect(await page.locator('main table.rows tbody tr').count()).toBe(n);
    await page.getByRole('link', { name: 'Trễ, chưa nêu lý do', exact: true }).click();
    await page.getByText('Không có việc nào thuộc nhóm này.').waitFor();
    await leave(page);
  });

  it('asks why something is late, and sends the same command again with the reason', async () => {
    const [owed] = await owedBy(SCREENER);
    const page = await open(SCREENER, `/vu-viec/${owed?.id ?? ''}`, 'Vụ việc');
    const sent: Record<string, unknown>[] = [];
    await page.route(/\/commands$/, async (route) => {
      const body = route.request().postDataJSON() as Record<string, unknown>;
      sent.push(body);
      if (body['latenessReason'] !== undefined) return route.continue();
      const detail = 'Việc này hoàn thành sau hạn; hãy nêu lý do.';
      const problem = { status: 409, code: 'LATENESS_REASON_REQUIRED', detail };
      return route.fulfill({ status: 409, contentType: 'application/problem+json', body: JSON.stringify(problem) });
    });
    // Folded away with what is seldom done, where there is much to choose from.
    await page
      .locator('details.command-group')
      .filter({ has: page.locator('button', { hasText: /^Ghi chú/ }) })
      .locator('summary')
      .click();
    await page
      .getByRole('button', { name: /^Ghi chú/ })
      .first()
      .click();
    const drawer = page.locator('.ant-drawer-open');
    await drawer.getByRole('textbox', { name: 'Ghi chú' }).fill('Đã gọi điện cho người gửi.');
    await drawer.getByRole('button', { name: 'Ghi chú' }).last().click();
    await drawer.getByLabel('Lý do trễ hạn').fill(REASON);
    await tryOut(page);
    await drawer.getByRole('button', { name: 'Thực hiện kèm lý do' }).click();
    await drawer.waitFor({ state: 'detached' });
    expect(sent.map((one) => one['latenessReason'])).toEqual([undefined, REASON]);
    expect(new Set(sent.map((one) => one['text']))).toEqual(new Set(['Đã gọi điện cho người gửi.']));
    await leave(page);
  });

  it('keeps where mails go and who stands in on the personal page', async () => {
    const page = await open(SCREENER, '/ca-nhan', 'Trang cá nhân');
    await page.getByLabel('Địa chỉ thư điện tử').fill('khong-phai-dia-chi');
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await page.getByText('Địa chỉ thư điện tử không hợp lệ.').first().waitFor();
    await page.getByLabel('Địa chỉ thư điện tử').fill('canbo@vidu.example');
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await page.getByText('Đã lưu.').waitFor();
    expect(await desks.read(SCREENER, '/me/notices')).toEqual({ email: 'canbo@vidu.example', mailWanted: true });
    const { displayName } = await desks.read<{ displayName: string }>(RECEPTION, '/me');
    await page.getByRole('combobox', { name: 'Người thay' }).click();
    await page.locator('.ant-select-item-option').filter({ hasText: displayName, visible: true }).first().click();
    await fillDay(page, 'Từ ngày', shown(today));
    await fillDay(page, 'Đến hết ngày', shown(today));
    await page.getByRole('button', { name: 'Đăng ký vắng mặt' }).click();
    await page.getByText(`người thay: ${displayName}`).waitFor();
    await tryOut(page);
    await page.getByRole('button', { name: /^Bỏ thời gian vắng mặt/ }).click();
    await page.getByText('Chưa đăng ký thời gian vắng mặt nào.').waitFor();
    await leave(page);
  });

  it('has no page that shuts anybody out (axe)', () => {
    expect(tried).toBeGreaterThanOrEqual(18);
    expect(faults).toEqual([]);
  });
});

/** Takes in a letter and waits until somebody owes its classification. */
async function receive(content: string): Promise<void> {
  await desks.send(RECEPTION, '/submissions', {
    ...{ channel: 'visit', kind: 'denunciation', receivedAt: today, concernsOwnBody: false, content },
    sender: { type: 'named', name: 'Bế Ví Dụ', address: 'xóm Mộng Mơ' },
    subjects: [{ name: 'Cao Ước Lệ', note: 'Hiệu trưởng Trường Y' }],
  });
  await until('the classification', async () => (await owedBy(SCREENER)).length === 1);
}

/** What is open by the rule that is changed. */
async function owedBy(username: string): Promise<Owed['items']> {
  const { items } = await desks.read<Owed>(username, `/obligations?key=${KEY}`);
  return items;
}

async function dueDays(): Promise<string[]> {
  return (await owedBy(SCREENER)).map((one) => one.obligation.dueOn);
}

function shown(day: string): string {
  return day.split('-').toReversed().join('/');
}

function at(place: string): string {
  return `http://127.0.0.1:${system.port}${place}`;
}

/** Signs in and opens a page, or stays where signing in leads; known by what its heading says. */
async function open(username: string, place: string | null, heading: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'vi-VN' });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const { password } = await system.account(username);
  await page.goto(at('/dang-nhap'));
  await page.getByLabel('Tên đăng nhập').fill(username);
  await page.getByLabel('Mật khẩu').fill(password);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname !== '/dang-nhap');
  if (place !== null) await page.goto(at(place));
  await page.getByRole('heading', { level: 1 }).filter({ hasText: heading }).waitFor();
  return page;
}

async function fillDay(page: Page, label: string, day: string, index = 0): Promise<void> {
  await page.getByLabel(label, { exact: true }).nth(index).fill(day);
  await page.keyboard.press('Tab');
}

/** Chooses a command that asks nothing, and confirms it in the drawer. */
async function confirm(page: Page, name: string): Promise<void> {
  const label = new RegExp(`^${name}`);
  await page.getByRole('button', { name: label }).first().click();
  const drawer = page.locator('.ant-drawer-open');
  await drawer.getByRole('button', { name: label }).last().click();
  await drawer.waitFor({ state: 'detached' });
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
