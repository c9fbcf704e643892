import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LETTERS } from '../../prisma/seed/demo/letters.ts';
import { createApiClient } from '../../runtime/demo/api-client.ts';
import type { Answer, ApiClient } from '../../runtime/demo/api-client.ts';
import { PARTS } from '../../runtime/run-file.ts';
import { importRegister } from '../support/import-run.ts';
import { testSystem, until } from '../support/system.ts';
import type { TestSystem } from '../support/system.ts';

let system: TestSystem;
let api: ApiClient;
const CLERK = 'tiepnhan.suoimaytim';
const SCREENER = 'phanloai.suoimaytim';

beforeAll(async () => {
  system = await testSystem();
  await system.start();
  api = createApiClient(system.url, await Promise.all([CLERK, SCREENER].map((name) => system.account(name))));
});

afterAll(async () => {
  await system.stop();
  await system.remove();
});

describe('the demo on a running system', () => {
  it('goes on and ends the same although every part is killed once in its midst', async () => {
    const demo = system.run('demo');
    for (const part of ['worker', 'api', 'temporal', 'postgres'] as const) {
      await wait(1_500);
      await system.kill(part);
    }
    const { code, said } = await demo;
    expect(said).toContain('14 đơn đúng như mong đợi.');
    expect(code).toBe(0);
  });

  it('makes no second copy when run again', async () => {
    const before = await countCases();
    const { code, said } = await system.run('demo');
    expect(said).toContain('14 đơn đúng như mong đợi.');
    expect(code).toBe(0);
    expect(await countCases()).toBe(before);
  });

  it('leaves one branch that has remedied and one that is at it, and a sender who is watched over', async () => {
    const head = 'bithu.suoimaytim';
    const client = createApiClient(system.url, [await system.account(head)]);
    const stages = async (path: string) => {
      const { items } = await client.request('GET', path, { as: head });
      return (items as { stage: Answer }[]).map((one) => String(one.stage['code'])).toSorted();
    };
    expect(await stages('/remediations')).toEqual(['DONE', 'IN_PROGRESS']);
    expect(await stages('/protections')).toEqual(['WATCHING']);
  });

  it('leaves nothing that differs', async () => {
    await until('the last deliveries', async () => (await system.run('cli', 'reconcile')).code === 0, 120_000);
  });

  it('has written no name, no phone number and no word of a letter into logs or into the engine', async () => {
    const written = await system.written();
    const personal = LETTERS.flatMap((letter) => [
      ...phrasesOf(letter.content),
      ...letter.subjects.map((subject) => subject.name),
      ...wordsIn(letter.sender).filter((value) => value.length > 9 && !CLOCK_DAYS.has(value)),
    ]);
    expect(personal.length).toBeGreaterThan(50);
    expect(personal.filter((phrase) => written.includes(Buffer.from(phrase)))).toEqual([]);
    // Decrypted as well: what the engine is told is not merely unreadable, it is not there.
    const histories = await system.histories();
    expect(histories).toContain('"classify"');
    expect(personal.filter((phrase) => histories.includes(phrase))).toEqual([]);
  });
});

describe('an old register of 300 rows', () => {
  it('comes in whole although the worker is killed in its midst: 300 cases, none twice, and no name outside the vault', async () => {
    const accounts = await Promise.all([CLERK, 'vanthu.suoimaytim'].map((name) => system.account(name)));
    const register = createApiClient(system.url, accounts);
    const kills = [{ part: 'worker', after: 100 }] as const;
    const { shown, killed } = await importRegister(system, register, { rows: 300, kills });
    expect(killed).toEqual(['worker']);
    expect(shown).toMatchObject({ stage: 'DONE', recorded: 300, known: 0, refused: 0 });
    await until('the last deliveries', async () => (await system.run('cli', 'reconcile')).code === 0, 120_000);
    expect((await system.written()).includes(Buffer.from('Người gửi thứ'))).toBe(false);
    expect(await system.histories()).not.toMatch(/Người gửi thứ|Nội dung theo sổ/);
  });
});

describe('while the engine is down', () => {
  it('a submission is accepted with its receipt, and the case appears by itself, once', async () => {
    const temporal = await system.pid('temporal');
    process.kill(temporal, 'SIGSTOP');
    const body = submission('Đơn gửi khi máy chủ xử lý tạm ngừng.');
    const first = await file(body, 'stopped-1');
    const second = await file(body, 'stopped-1');
    process.kill(temporal, 'SIGCONT');
    expect(first.status).toBe(202);
    expect(first.answer['provisional']).toBe(true);
    expect(first.answer['receiptCode']).toMatch(/^\d{4}-\d{4}-\d{4}$/);
    expect(second.answer['receiptCode']).toBe(first.answer['receiptCode']);
    await until('the case', () => caseExists(String(first.answer['caseId'])));
    const { items } = await api.request('GET', `/cases?q=${String(first.answer['caseNumber'])}`, { as: SCREENER });
    expect(items).toHaveLength(1);
  });

  it('its whole store may be lost: rebuild brings every open case back with the same next wake-up', async () => {
    await system.stop();
    await rm(join(system.dataDir, 'temporal'), { recursive: true });
    await system.start();
    // Also what waits for a message alone, and has no wake-up to compare.
    const missing = (await system.run('cli', 'reconcile')).said.split('NOT_RUNNING').length - 1;
    const before = await wakeUps(system);
    expect(missing).toBeGreaterThanOrEqual(before.size);
    const { code, said } = await system.run('cli', 'rebuild');
    expect(code).toBe(0);
    expect(said).toContain(`Started ${missing} processes`);
    await until('the wake-ups', async () => (await system.run('cli', 'reconcile')).code === 0);
    expect(await runningWakeUps(system)).toEqual(before);
  });
});

it('names every part that npm start looks after', () => {
  expect([...PARTS]).toEqual(['postgres', 'temporal', 'api', 'worker']);
});

/** Days that stand in the record itself, because a clock runs from them or to them; any other day in a letter is private. */
const CLOCK_DAYS: ReadonlySet<string> = new Set(
  LETTERS.flatMap(({ receivedOn, sender, expected }) => [
    receivedOn,
    ...(sender.type === 'press' && sender.publishedOn !== undefined ? [sender.publishedOn] : []),
    ...expected.due.map((one) => one.on),
  ]),
);

/** Every text of what was said of a sender, also of the representative of a group. */
function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : [];
}

function submission(content: string): Answer {
  return { channel: 'letter', content, concernsOwnBody: false, sender: { type: 'anonymous' } };
}

async function file(body: Answer, key: string): Promise<{ status: number; answer: Answer }> {
  const session = await signIn(CLERK);
  const response = await post('/submissions', body, {
    authorization: `Bearer ${String(session['token'])}`,
    'idempotency-key': key,
  });
  return { status: response.status, answer: (await response.json()) as Answer };
}

async function signIn(name: string): Promise<Answer> {
  const { username, password } = await system.account(name);
  return (await (await post('/session', { username, password })).json()) as Answer;
}

function post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${system.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}

async function caseExists(caseId: string): Promise<boolean> {
  const session = await signIn(SCREENER);
  const response = await fetch(`${system.url}/cases/${caseId}`, {
    headers: { authorization: `Bearer ${String(session['token'])}` },
  });
  return response.ok;
}

async function countCases(): Promise<number> {
  const { items } = await api.request('GET', '/cases?limit=200', { as: SCREENER });
  return (items as unknown[]).length;
}

/** Sentences of a letter, long enough to be recognised. */
function phrasesOf(content: string): string[] {
  return content
    .split(/[.\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase.length > 20);
}

async function wakeUps(of: TestSystem): Promise<Map<string, string>> {
  const { said } = await of.run('cli', 'wake-ups', '--json');
  return new Map((JSON.parse(said) as { stored: [string, string][] }).stored);
}

async function runningWakeUps(of: TestSystem): Promise<Map<string, string>> {
  const { said } = await of.run('cli', 'wake-ups', '--json');
  return new Map((JSON.parse(said) as { running: [string, string][] }).running);
}
