import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The machine's own Chromium, or null. With CI set its absence is a failure, not a reason to skip. */
export function findBrowser(): string | null {
  const given = process.env['CHROMIUM_PATH'];
  const found = [given, ...PLACES].find((path) => path !== undefined && existsSync(path)) ?? null;
  if (found === null && process.env['CI']) throw new Error('No Chromium here, and CI may not skip the browser test.');
  return found;
}

/** Opens the browser. As root Chromium refuses its own sandbox, hence the flag. */
export function openBrowser(path: string): Promise<Browser> {
  return chromium.launch({ executablePath: path, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
}

// Runs in the page, hence text: the name by which the focused element is announced, roughly.
const FOCUSED_NAME = `(() => {
  const active = document.activeElement;
  if (!active) return '';
  const labelled = [...(active.labels ?? [])].map((one) => one.textContent);
  return [active.getAttribute('aria-label'), ...labelled, active.textContent].filter(Boolean).join(' | ');
})()`;

/** Presses Tab until the element with that label (or placeholder, or text) has the focus. Throws when it is never reached. */
export async function tabTo(page: Page, label: string | RegExp): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate<string>(FOCUSED_NAME);
    if (typeof label === 'string' ? name.includes(label) : label.test(name)) return;
  }
  throw new Error(`Tab never reaches ${String(label)}`);
}

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What is wrong with the page for people who use it differently: rule and place of each violation. */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  // Evaluated by the debugger, so that the page's own policy against foreign scripts need not be loosened.
  await page.evaluate(readFileSync(axe, 'utf8'));
  const violations = await page.evaluate<{ id: string; nodes: { target: unknown }[] }[]>(
    'axe.run().then((found) => found.violations)',
  );
  return violations.map(
    (one) =>
      `${one.id}: ${one.nodes
        .map((node) => String(node.target))
        .slice(0, 3)
        .join(', ')}`,
  );
}
