import { Agent, request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ROUTES } from '../../api/contract/routes.ts';
import type { RouteName } from '../../api/contract/routes.ts';
import type { Route } from '../../api/contract/route.ts';
import { ROLES } from '../../domain/process.ts';
import {
  addAccount,
  addOrganisation,
  addPerson,
  fileCase,
  startApiWorld,
  type ApiWorld,
} from '../support/api-world.ts';

const REQUESTS = 13_000;
const AT_ONCE = 16;
const SEED = 20_261_121;

let world: ApiWorld;
let tokens: string[];
beforeAll(async () => {
  world = await startApiWorld();
  const organisationId = await addOrganisation(world, 'mg');
  const personId = await addPerson(world, 'Trần Thị Bình', organisationId);
  const roles = ROLES.filter((role) => role !== 'ADMINISTRATOR' && role !== 'AUDITOR').map((role) => ({
    role,
    organisationId,
  }));
  await addAccount(world, { username: 'moi-vai-tro', roles, personId });
  await addAccount(world, { username: 'khong-vai-tro' });
  tokens = [await world.signIn('moi-vai-tro'), await world.signIn('khong-vai-tro')];
  const caseId = await fileCase(world, tokens[0] ?? '');
  ids = [organisationId, personId, caseId, '00000000-0000-7000-8000-000000000000'];
});
afterAll(() => world.stop());
let ids: string[] = [];

/** Numbers that are the same on every run (mulberry32), so that a failure can be repeated. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
const random = randomFrom(SEED);
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
const chance = (p: number) => random() < p;

const ODD_TEXTS = [
  '',
  ' ',
  '\u0000',
  '\ud800',
  '\udfff\ud800',
  'ﷺ',
  '😀',
  'a\u0301',
  '../../etc/passwd',
  `' or 1=1 --`,
  '%',
  '_',
  '\\',
  '$1',
  '${x}',
  '<script>',
  'null',
  'NaN',
  '1e999',
  '-1',
  '0',
  '99999999999999999999',
  '2026-02-30',
  '0000-01-01',
  '9999-12-31',
  '-000001-01-01T00:00:00Z',
  '275760-09-13',
  '0000-01-01T00:00:00Z',
  '9999-12-31T23:59:59+14:00',
  '2026-01-05',
  '2026-01-05T10:00:00Z',
  'me',
  'true',
  'open',
  'overdue',
  'received',
  'case',
  'intake.head_notice#1',
  'intake.head_notice#999999',
  'Nguyễn Văn An',
  'a'.repeat(5_000),
  '__proto__',
  'constructor',
  'toString',
  '[object Object]',
  Buffer.from('["mg","00000000-0000-7000-8000-000000000000"]').toString('base64url'),
  Buffer.from('["2026-01-05","00000000-0000-7000-8000-000000000000"]').toString('base64url'),
  Buffer.from('["0001-01-01 00:00:00+00","00000000-0000-7000-8000-000000000000"]').toString('base64url'),
  Buffer.from('["9999-99-99 00:00:00+00","00000000-0000-7000-8000-000000000000"]').toString('base64url'),
  Buffer.from('["a\\u0000","00000000-0000-7000-8000-000000000000"]').toString('base64url'),
  Buffer.from('[null]').toString('base64url'),
];
const FIELDS = [
  'type',
  'channel',
  'content',
  'concernsOwnBody',
  'sender',
  'name',
  'kind',
  'organisationId',
  'subjects',
  'attachments',
  'receivedAt',
  'text',
  'reason',
  'obligationId',
  'days',
  'assignee',
  'proposal',
  'codes',
  'receiptCode',
  'token',
  'username',
  'password',
  'currentPassword',
  'newPassword',
  '__proto__',
  'limit',
  'cursor',
  'q',
  'stage',
  'at',
  'owner',
  'sort',
  'state',
  'mine',
  'key',
  'unread',
  'parentId',
  'receivedFrom',
  'receivedTo',
  'code',
  'overdue',
];

function oddText(): string {
  if (chance(0.05)) return pick(['\u0000', 'a\u0000b', '\ud800']);
  if (chance(0.25)) return pick(ids);
  if (chance(0.1))
    return String.fromCharCode(
      ...Array.from({ length: 1 + Math.floor(random() * 8) }, () => Math.floor(random() * 65_536)),
    );
  return pick(ODD_TEXTS);
}

function oddValue(depth = 0): unknown {
  const kind = random();
  if (kind < 0.5 || depth > 4) return oddText();
  if (kind < 0.6) return pick([0, -1, 1.5, 1e308, -0, 2 ** 53, 2_147_483_648, 42]);
  if (kind < 0.7) return pick([true, false, null]);
  if (kind < 0.8) return Array.from({ length: Math.floor(random() * 4) }, () => oddValue(depth + 1));
  return Object.fromEntries(
    Array.from({ length: Math.floor(random() * 5) }, () => [pick(FIELDS), oddValue(depth + 1)]),
  );
}

const right = {
  submit: () => ({
    channel: 'letter',
    content: 'Phản ánh.',
    concernsOwnBody: chance(0.3),
    sender: { type: 'named', name: 'An' },
  }),
  submitPublic: () => ({
    organisationId: pick(ids),
    content: 'Phản ánh.',
    concernsOwnBody: chance(0.5),
    sender: { type: 'anonymous' },
  }),
  receipt: () => ({ receiptCode: '1234-5678-9012' }),
  addMessage: () => ({ token: 'a'.repeat(43), text: 'Thêm', attachments: [] }),
  withdraw: () => ({ token: 'a'.repeat(43), text: 'Rút đơn', threatened: chance(0.5) }),
  reportThreat: () => ({ token: 'a'.repeat(43), text: 'Bị đe dọa' }),
  changePassword: () => ({ currentPassword: 'x', newPassword: 'một mật khẩu dài' }),
  command: () =>
    pick([
      { type: 'addNote', text: 'Ghi chú' },
      { type: 'requestExtension', obligationId: 'intake.head_notice#1', days: 3, reason: 'Cần thêm' },
      { type: 'assign', assignee: pick(ids) },
      { type: 'close' },
      {
        ...{ type: 'classify', kind: 'report', anonymity: 'named' },
        ...{
          subjects: [{ kind: 'member', personId: pick(ids) }],
          allegations: [{ codes: [pick(['TT-1', 'x', oddText()])] }],
        },
      },
      { type: 'rerouteUp', organisationId: pick(ids), reason: 'Liên quan cơ quan' },
    ]),
} as const satisfies Partial<Record<RouteName, () => Record<string, unknown>>>;

/** Often a right body for the route with one field changed, so that the change is reached at all. */
function oddBody(name: string): unknown {
  if (chance(0.2)) return oddValue();
  const make = name in right ? right[name as keyof typeof right] : pick(Object.values(right));
  const body: Record<string, unknown> = make();
  if (chance(0.6)) body[pick([...Object.keys(body), pick(FIELDS)])] = oddValue();
  return body;
}

/** Percent-encodes what can be; half a surrogate pair goes as raw bytes. */
function encode(text: string): string {
  return chance(0.9)
    ? Buffer.from(text, 'utf8').reduce((all, byte) => `${all}%${byte.toString(16).padStart(2, '0')}`, '')
    : pick(['%', '%zz', '%E0%A4%A', '..', '%2f', '%00']);
}

const routes = (Object.values(ROUTES) as readonly Route[]).filter(
  (route) => route.produces !== 'text/event-stream' && route.name !== 'signIn' && route.name !== 'signOut',
);

interface Shot {
  method: string;
  path: string;
  headers: Record<string, string>;
  body: string | Buffer | null;
}

function shoot(): Shot {
  const route = pick(routes);
  const filled = route.path.replaceAll(/:\w+/g, (part) =>
    part === ':kind' && chance(0.8)
      ? 'case'
      : chance(0.8)
        ? pick([...ids, ids[2] ?? '', ids[2] ?? '', 'case'])
        : encode(oddText()),
  );
  const path = chance(0.05) ? `/${encode(oddText())}` : `/api/v1${filled}`;
  const known = route.query instanceof z.ZodObject ? Object.keys(route.query.shape) : FIELDS;
  const parts = Array.from(
    { length: Math.floor(random() * 3) },
    () => `${pick(chance(0.9) ? known : FIELDS)}=${encode(oddText())}`,
  );
  const query = parts.length === 0 ? '' : `?${parts.join('&')}`;
  const headers: Record<string, string> = {};
  if (chance(0.9)) headers['authorization'] = `Bearer ${chance(0.95) ? tokens[chance(0.8) ? 0 : 1] : 'x'}`;
  if (chance(0.1))
    headers['cookie'] = pick(['tt_session=', 'tt_session=a; tt_session=b', `tt_session=${tokens[0]}`, '=;;=', 'x']);
  if (chance(0.3)) headers['idempotency-key'] = pick(['a', 'a b', 'k'.repeat(300), `${Math.floor(random() * 50)}`]);
  if (chance(0.2)) headers['prefer'] = pick(['respond-async', 'wait=1', ',,,']);
  if (chance(0.05)) headers['last-event-id'] = 'x';
  const method = chance(0.9)
    ? route.method.toUpperCase()
    : pick(['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS', 'TRACE']);
  if (method === 'GET' || method === 'HEAD') return { method, path: path + query, headers, body: null };
  return { method, path: path + query, headers, body: bodyFor(route, headers) };
}

function bodyFor(route: Route, headers: Record<string, string>): string | Buffer | null {
  if (route.multipart === true && chance(0.8)) {
    headers['content-type'] = pick([
      'multipart/form-data; boundary=x',
      'multipart/form-data',
      'multipart/form-data; boundary=',
    ]);
    const file = pick(['%PDF-1.4', 'MZ\u0090', 'Văn bản', 'PK\u0003\u0004', '']);
    const name = pick(['đơn.pdf', '../x.exe', 'a.txt', '', 'a\u0000b.txt', 'x'.repeat(400)]);
    const field = pick(['file', 'other', '__proto__']);
    const whole = `--x\r\nContent-Disposition: form-data; name="${field}"; filename="${name}"\r\n\r\n${file}\r\n--x--\r\n`;
    return Buffer.from(chance(0.8) ? whole : whole.slice(0, Math.floor(random() * whole.length)));
  }
  headers['content-type'] = chance(0.95)
    ? 'application/json'
    : pick(['text/plain', 'application/json; charset=utf-7', 'x', 'application/xml']);
  if (chance(0.02)) headers['content-encoding'] = pick(['gzip', 'br', 'xyz']);
  if (chance(0.03)) return pick(['{', '[', 'null', '"', '\u0000', '[]', '{"a":1e999}', '['.repeat(5_000)]);
  return JSON.stringify(oddBody(route.name));
}

const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });

/** Sends bytes as they are: fetch would mend addresses and refuse methods. */
function send({ method, path, headers, body }: Shot): Promise<number> {
  const bytes = body === null ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  return new Promise((resolve, reject) => {
    const outgoing = request(world.url, { method, path, headers: { ...headers, ...bytes }, agent }, (response) => {
      response.resume();
      response.once('end', () => resolve(response.statusCode ?? 0));
    });
    // A connection may end while the rest of a refused body is still on its way.
    outgoing.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNRESET' || error.code === 'EPIPE') resolve(0);
      else reject(error);
    });
    outgoing.end(body ?? undefined);
  });
}

describe('thirteen thousand random requests', () => {
  it('are all answered, none with an error of ours', { timeout: 300_000 }, async () => {
    const counts: Record<number, number> = {};
    const bad: string[] = [];
    const lane = async () => {
      for (let shot = next(); shot !== null; shot = next()) {
        const status = await send(shot);
        counts[status] = (counts[status] ?? 0) + 1;
        // 503 is an engine that is late, which the fake one always is.
        if (status >= 500 && status !== 503)
          bad.push(`${status} ${JSON.stringify({ ...shot, body: String(shot.body).slice(0, 500) })}`);
      }
    };
    let left = REQUESTS;
    const next = () => (left-- > 0 ? shoot() : null);
    await Promise.all(Array.from({ length: AT_ONCE }, lane));
    expect(bad).toEqual([]);
    expect(counts[0] ?? 0).toBeLessThan(REQUESTS / 100);
    // The net is worth something only if much of it gets past the first checks.
    expect(counts[200] ?? 0).toBeGreaterThan(300);
    expect(counts[422] ?? 0).toBeGreaterThan(1_000);
    expect(counts[201] ?? 0).toBeGreaterThan(20);
    const complaints = world.logged.filter((line) => /failed unexpectedly|database refused/.test(line));
    expect(complaints).toEqual([]);
  });
});
