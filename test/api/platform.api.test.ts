import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  addAccount,
  addOrganisation,
  addPerson,
  fileCase,
  startApiWorld,
  type ApiWorld,
} from '../support/api-world.ts';

let world: ApiWorld;
let folder: string;
let token: string;
const ids: Record<string, string> = {};
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pages-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>Tiếp Thu</title>');
  await writeFile(join(folder, 'assets', 'app-1.js'), 'export {};');
  world = await startApiWorld({ webFolder: folder });
  const top = await addOrganisation(world, 'mg');
  for (const path of ['mg.d1', 'mg.d2', 'mg.d3']) ids[path] = await addOrganisation(world, path, top);
  ids['mg'] = top;
  ids['head'] = await addPerson(world, 'Đặng Thị Hồng', top);
  await addPerson(world, 'Dang Van Ba');
  await addAccount(world, { username: 'linh', roles: [{ role: 'RECEPTION', organisationId: top }] });
  token = await world.signIn('linh');
});
afterAll(async () => {
  await world.stop();
  await rm(folder, { recursive: true });
});

const get = (path: string, headers: Record<string, string> = {}) => world.call('GET', path, { headers });
const list = (path: string) => world.call('GET', `/api/v1${path}`, { token });
const names = (answer: Awaited<ReturnType<typeof list>>) => answer.body.items?.map((item) => item['name']);

describe('health', () => {
  it('says that the process lives and that database and engine answer', async () => {
    expect((await get('/health/live')).body).toEqual({ status: 'ok' });
    const ready = await get('/health/ready');
    expect([ready.status, ready.body]).toEqual([200, { status: 'ok', database: 'ok', engine: 'ok' }]);
  });

  it('stays in service while the engine is down, for the letter box still takes what comes, and says so', async () => {
    world.engine.reachable = false;
    const ready = await get('/health/ready').finally(() => (world.engine.reachable = true));
    expect([ready.status, ready.body]).toEqual([200, { status: 'ok', database: 'ok', engine: 'down' }]);
  });
});

describe('the metrics', () => {
  it('count by route template and keep ids and words out', async () => {
    const caseId = await fileCase(world, token);
    await list(`/cases/${caseId}`);
    await list('/organisations?q=tim-nguoi-nay');
    const { status, text } = await get('/metrics');
    expect(status).toBe(200);
    expect(text).toContain('route="/cases/:caseId"');
    expect(text).not.toContain(caseId);
    expect(text).not.toContain('tim-nguoi-nay');
  });
});

describe('the metrics, asked for by others through a proxy on this machine,', () => {
  it('are not there', async () => {
    expect((await get('/metrics', { 'x-forwarded-for': '203.0.113.9' })).status).toBe(404);
  });
});

describe('the reference of the API', () => {
  it('is served from this machine alone, with scripts only as files of their own', async () => {
    const page = await get('/api/docs');
    expect(page.status).toBe(200);
    expect(page.text).not.toMatch(/https?:\/\//);
    expect(page.text).not.toMatch(/<script>/);
    for (const [, path] of page.text.matchAll(/(?:src|href)="([^"]+)"/g))
      expect((await get(path ?? '')).status).toBe(200);
    expect((await get('/api/openapi.json')).body).toMatchObject({ openapi: '3.1.0' });
  });
});

describe('the pages', () => {
  it('answer any address of the pages with the one page, and nothing else', async () => {
    for (const path of ['/', '/cases/1', '/tra-cuu']) {
      const page = await get(path, { accept: 'text/html' });
      expect([page.status, page.headers.get('cache-control')]).toEqual([200, 'no-cache']);
      expect(page.text).toContain('Tiếp Thu');
    }
    expect((await get('/api/khong-co', { accept: 'text/html' })).status).toBe(404);
    expect((await get('/assets/khong-co.js', { accept: '*/*' })).status).toBe(404);
    expect((await get('/assets/app-1.js')).headers.get('cache-control')).toContain('immutable');
  });

  it.each(['/../package.json', '/%2e%2e/package.json', '/assets/..%2f..%2fpackage.json', '/.env'])(
    'give away no file outside: %s',
    async (path) => {
      const answer = await get(path, { accept: 'application/json' });
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.status).toBeLessThan(500);
    },
  );
});

describe('the organisations', () => {
  it('are found by name without tone marks, in the order of the tree', async () => {
    expect(names(await list('/organisations?q=dang%20uy'))).toEqual([
      'Đảng ủy mg',
      'Đảng ủy mg.d1',
      'Đảng ủy mg.d2',
      'Đảng ủy mg.d3',
    ]);
  });

  it('come page by page without gap or repetition', async () => {
    const all: unknown[] = [];
    let cursor = '';
    for (let pages = 0; pages < 10; pages += 1) {
      const page = await list(`/organisations?limit=1${cursor}`);
      all.push(...(names(page) ?? []));
      expect(page.body['total']).toBe(4);
      if (page.body['nextCursor'] === null) break;
      cursor = `&cursor=${String(page.body['nextCursor'])}`;
    }
    expect(all).toEqual(['Đảng ủy mg', 'Đảng ủy mg.d1', 'Đảng ủy mg.d2', 'Đảng ủy mg.d3']);
  });

  it('are listed below another, with the number of those below each', async () => {
    expect(names(await list(`/organisations?parentId=${ids['mg']}`))).toHaveLength(3);
    expect((await list(`/organisations/${ids['mg']}`)).body).toMatchObject({
      path: 'mg',
      childCount: 3,
      isTopmost: true,
      parentId: null,
    });
  });

  it('take a percent sign in a search for what it is', async () => {
    expect(names(await list('/organisations?q=%25'))).toEqual([]);
  });

  it('are those of the day that is asked', async () => {
    expect(names(await list('/organisations?at=2019-12-31'))).toEqual([]);
    expect((await list('/organisations?at=2019-02-29')).status).toBe(422);
  });
});

describe('the people', () => {
  it('are found by name with and without marks, with the posts of today', async () => {
    const found = await list('/people?q=dang');
    expect(names(found)).toEqual(['Đặng Thị Hồng', 'Dang Van Ba']);
    expect(found.body.items?.find((one) => one['id'] === ids['head'])).toMatchObject({
      posts: [{ title: 'Bí thư', organisation: 'Đảng ủy mg', organisationId: ids['mg'] }],
    });
    expect(names(await list(`/people?organisationId=${ids['mg']}`))).toEqual(['Đặng Thị Hồng']);
  });
});

describe('the reference data', () => {
  it('has every list of codes with Vietnamese words', async () => {
    const { body } = await list('/reference');
    expect(Object.keys(body)).toEqual(
      expect.arrayContaining(['submission-kind', 'channel', 'manifestation', 'prohibited-act', 'role']),
    );
    expect(body['manifestation']).toHaveLength(27);
    expect(body['manifestation']).toContainEqual(
      expect.objectContaining({ code: 'TT-1', group: 'political-ideology' }),
    );
  });

  it('shows the public the kinds and only the bodies that have a reception', async () => {
    const { status, body } = await get('/api/v1/public/reference');
    expect(status).toBe(200);
    expect(body['organisations']).toEqual([{ id: ids['mg'], name: 'Đảng ủy mg', parentId: null }]);
    expect(body['kinds']).toContainEqual(expect.objectContaining({ code: 'denunciation' }));
  });
});

describe('a process id written as one encoded part', () => {
  it('means the same as two parts', async () => {
    const caseId = await fileCase(world, token);
    const [one, two] = [await list(`/processes/case%2F${caseId}`), await list(`/processes/case/${caseId}`)];
    expect([one.status, two.status]).toEqual([200, 200]);
    expect(one.body['processId']).toBe(`case/${caseId}`);
    const command = { token, body: { type: 'addNote', text: 'Ghi chú' } };
    expect((await world.call('POST', `/api/v1/processes/case%2f${caseId}/commands`, command)).status).not.toBe(404);
  });
});
