import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults, findBrowser, openBrowser, tabTo } from '../support/browser.ts';
import { testSystem, until } from '../support/system.ts';
import type { TestSystem } from '../support/system.ts';

const path = findBrowser();
let system: TestSystem;
let browser: Browser;
let caseNumber = '';
let receiptCode = '';
const faults: string[] = [];

describe.skipIf(path === null)('a letter in the browser, from the desk to the answer', () => {
  beforeAll(async () => {
    system = await testSystem();
    await system.start();
    browser = await openBrowser(path ?? '');
  });
  afterAll(async () => {
    await browser.close();
    await system.stop();
    await system.remove();
  });

  it('is filed with the keyboard alone, and the receipt shows neither content nor subject', async () => {
    const page = await signIn('tiepnhan.suoimaytim', true);
    await page.goto(at('/tiep-nhan'));
    await focused(page, `type === 'radio'`);
    await page.keyboard.press('Space');
    await page.getByLabel('Kênh tiếp nhận').waitFor();
    await tabTo(page, 'Kênh tiếp nhận');
    await page.keyboard.press('Enter');
    await focused(page, `getAttribute('aria-activedescendant') !== null`);
    await page.keyboard.press('Enter');
    await focused(page, `getAttribute('aria-expanded') === 'false'`);
    await tabTo(page, 'Có họ tên');
    await page.keyboard.press('Space');
    await tabTo(page, /^Họ và tên/);
    await page.keyboard.type('Nông Thị Thử');
    await tabTo(page, /^Nội dung$/);
    await page.keyboard.type('Đường vào xóm hỏng đã lâu, đề nghị xem xét.');
    await page.keyboard.press('Control+Enter');
    await page
      .getByText(/PA-\d{4}-/)
      .first()
      .waitFor();
    const receipt = await page.locator('main').innerText();
    caseNumber = /PA-\d{4}-[2-9A-Z]{6}/.exec(receipt)?.[0] ?? '';
    receiptCode = /\d{4}-\d{4}-\d{4}/.exec(receipt)?.[0] ?? '';
    expect(caseNumber).not.toBe('');
    expect(receiptCode).not.toBe('');
    expect(receipt).not.toContain('Đường vào xóm');
    await page.close();
  });

  it('is classified and put before the head by the screener', async () => {
    const page = await openCase('phanloai.suoimaytim');
    await page.getByRole('button', { name: 'Phân loại', exact: true }).click();
    await choose(page, 'Loại đơn', 'Phản ánh');
    await choose(page, 'Danh tính người gửi', /.+/);
    await choose(page, 'Loại', /Chưa/);
    await page
      .getByLabel(/^Mô tả/)
      .first()
      .fill('Cán bộ xóm, chưa rõ tên');
    await page.getByLabel('Mã phân loại', { exact: true }).fill('DD-5');
    await page.locator('.ant-select-item-option').filter({ hasText: 'DD-5', visible: true }).first().click();
    await page.keyboard.press('Tab');
    await page
      .getByLabel(/^Tóm tắt nội dung/)
      .first()
      .fill('Đường xóm hỏng');
    await submit(page, 'Phân loại');
    await page.getByRole('button', { name: 'Trình phiếu đề xuất xử lý' }).click();
    await choose(page, 'Đề xuất', /trực tiếp/);
    await page.getByLabel('Nội dung phiếu đề xuất').fill('Đề nghị trả lời trực tiếp.');
    await submit(page, 'Trình phiếu đề xuất xử lý');
    faults.push(...(await accessibilityFaults(page)));
    expect(await page.locator('main').innerText()).toContain('Xử lý ban đầu');
    await page.close();
  });

  it('is answered and closed by the head', async () => {
    const page = await openCase('bithu.suoimaytim');
    await page.getByRole('button', { name: /Giải quyết/ }).click();
    await page.getByLabel(/Nội dung giải quyết/).fill('Đường sẽ được sửa trong quý II.');
    await submit(page, /Giải quyết/);
    await page.getByRole('button', { name: 'Trả lời người gửi' }).click();
    await choose(page, 'Loại trả lời', /kết quả/i);
    await choose(page, 'Hình thức', /tra cứu|biên nhận/i);
    await page.getByLabel('Nội dung trả lời').fill('Kính gửi ông, bà: đường sẽ được sửa trong quý II.');
    await submit(page, 'Trả lời người gửi');
    await page.getByRole('button', { name: /Đóng hồ sơ/ }).click();
    await submit(page, /Đóng hồ sơ/);
    await page.getByText('Đã đóng hồ sơ').first().waitFor();
    expect(await page.locator('main').innerText()).toContain('Đã trả lời người gửi');
    await page.close();
  });

  it('is followed by the sender with the code, which never stands in an address', async () => {
    const page = await browser.newPage();
    await page.goto(at('/tra-cuu'));
    await page.getByLabel('Mã tra cứu').fill(receiptCode);
    await page.keyboard.press('Enter');
    await page.getByText('đường sẽ được sửa trong quý II').waitFor();
    expect(page.url()).not.toContain(receiptCode);
    const shown = await page.locator('main').innerText();
    expect(shown).not.toContain('Bí thư');
    await page.getByText('Đề nghị giữ bí mật danh tính').click();
    faults.push(...(await accessibilityFaults(page)));
    await page.getByRole('button', { name: 'Đề nghị giữ bí mật' }).click();
    await page.getByText('Danh tính của ông (bà) được giữ bí mật').waitFor();
    await page.close();
  });

  it('shows leaders what is overdue, with the way to each case', async () => {
    const page = await signIn('lanhdao.minhgiang');
    await page.goto(at('/qua-han'));
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByText('Đang tải').first().waitFor({ state: 'hidden' });
    expect(await page.locator('main').innerText()).toContain('Theo cơ quan');
    faults.push(...(await accessibilityFaults(page)));
    await page.close();
  });

  it('has no page that shuts anybody out (axe)', () => {
    expect(faults).toEqual([]);
  });
});

function at(place: string): string {
  return `http://127.0.0.1:${system.port}${place}`;
}

async function signIn(username: string, checkPage = false): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'vi-VN' });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const { password } = await system.account(username);
  await page.goto(at('/dang-nhap'));
  await page.getByLabel('Tên đăng nhập').fill(username);
  await page.getByLabel('Mật khẩu').fill(password);
  if (checkPage) faults.push(...(await accessibilityFaults(page)));
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname !== '/dang-nhap');
  return page;
}

async function openCase(username: string): Promise<Page> {
  const page = await signIn(username);
  await page.goto(at(`/vu-viec?q=${caseNumber}`));
  await page.getByRole('link', { name: caseNumber }).click();
  await page.getByRole('heading', { level: 1 }).filter({ hasText: caseNumber }).waitFor();
  return page;
}

/** Waits until the focused element is so; people wait for what they see, too. */
async function focused(page: Page, isSo: string): Promise<void> {
  // Asked from outside: the page's own policy lets nothing be evaluated in it.
  await until(`the focus (${isSo})`, () => page.evaluate<boolean>(`Boolean(document.activeElement?.${isSo})`), 15_000);
}

/** Opens a choice by its label and takes the option with that text. */
async function choose(page: Page, label: string, option: string | RegExp): Promise<void> {
  await page.getByLabel(label, { exact: true }).click();
  await page.locator('.ant-select-item-option').filter({ hasText: option, visible: true }).first().click();
}

/** Sends the form in the drawer and waits until it is closed. */
async function submit(page: Page, name: string | RegExp): Promise<void> {
  const drawer = page.locator('.ant-drawer-open');
  await drawer.getByRole('button', { name }).last().click();
  await drawer.waitFor({ state: 'detached' });
}
