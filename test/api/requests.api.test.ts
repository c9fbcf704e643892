import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addAccount, addOrganisation, startApiWorld, type ApiWorld } from '../support/api-world.ts';

let world: ApiWorld;
let token: string;
beforeAll(async () => {
  world = await startApiWorld();
  const organisationId = await addOrganisation(world, 'mg');
  await addAccount(world, { username: 'linh', roles: [{ role: 'RECEPTION', organisationId }] });
  token = await world.signIn('linh');
});
afterAll(() => world.stop());

const submission = {
  channel: 'letter',
  content: 'Phản ánh việc thu chi ở chi bộ.',
  concernsOwnBody: false,
  sender: { type: 'named', name: 'Nguyễn Văn An' },
};
const submit = (body: unknown, headers: Record<string, string> = {}) =>
  world.call('POST', '/api/v1/submissions', { token, body, headers });

describe('every refusal', () => {
  it('is a problem document with Vietnamese words and the number of the request', async () => {
    const answer = await world.call('GET', '/api/v1/me', { headers: { 'x-correlation-id': 'thu-nghiem-01' } });
    expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(answer.body).toEqual({
      type: 'urn:tiep-thu:problem:not-signed-in',
      title: 'Chưa đăng nhập',
      status: 401,
      code: 'NOT_SIGNED_IN',
      detail: 'Hãy đăng nhập; phiên làm việc chưa có hoặc đã hết hạn.',
      instance: 'urn:tiep-thu:request:thu-nghiem-01',
    });
    expect(answer.headers.get('x-correlation-id')).toBe('thu-nghiem-01');
  });

  it.each([
    ['an unknown address', 'GET', '/api/v1/khong-co', 404, 'NO_SUCH_ROUTE'],
    ['an unknown address outside the API', 'GET', '/khong-co', 404, 'NOT_FOUND'],
    ['a wrong method', 'PUT', '/api/v1/me', 405, 'METHOD_NOT_ALLOWED'],
    ['a broken percent sign', 'GET', '/api/v1/organisations/%E0%A4%A', 400, 'MALFORMED_REQUEST'],
    ['an id that is none', 'GET', '/api/v1/organisations/1', 422, 'INVALID_CONTENT'],
    ['a NUL in an address', 'GET', '/api/v1/organisations/%00', 422, 'INVALID_CONTENT'],
    ['a NUL in a query', 'GET', '/api/v1/organisations?q=%00', 422, 'INVALID_CONTENT'],
    ['a query the list does not know', 'GET', '/api/v1/organisations?nguoi=an', 422, 'INVALID_CONTENT'],
    ['a query given twice', 'GET', '/api/v1/organisations?q=a&q=b', 422, 'INVALID_CONTENT'],
    ['a limit beyond the rule', 'GET', '/api/v1/organisations?limit=1e999', 422, 'INVALID_CONTENT'],
    ['a cursor that is none', 'GET', '/api/v1/organisations?cursor=abc', 422, 'INVALID_CONTENT'],
    [
      'a cursor of another list',
      'GET',
      `/api/v1/organisations?cursor=${Buffer.from('["a","b","c"]').toString('base64url')}`,
      422,
      'INVALID_CONTENT',
    ],
  ])('for %s has its own status', async (_what, method, path, status, code) => {
    const answer = await world.call(method, path, { token });
    expect([answer.status, answer.body['code']]).toEqual([status, code]);
  });

  it('tells the methods an address knows', async () => {
    expect((await world.call('PATCH', '/api/v1/session')).headers.get('allow')).toBe('POST, DELETE, OPTIONS');
    expect((await world.call('OPTIONS', '/api/v1/me')).headers.get('allow')).toBe('GET, HEAD, OPTIONS');
  });
});

describe('a body', () => {
  it.each([
    [
      'of another type',
      { raw: 'a=b', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
      415,
      'WRONG_CONTENT_TYPE',
    ],
    ['without a type', { raw: new TextEncoder().encode('{}') }, 415, 'WRONG_CONTENT_TYPE'],
    ['of broken JSON', { raw: '{"channel":', headers: { 'content-type': 'application/json' } }, 400, 'MALFORMED_JSON'],
    ['that is a bare word', { raw: 'null', headers: { 'content-type': 'application/json' } }, 400, 'MALFORMED_JSON'],
    [
      'in an unknown encoding',
      { raw: '{}', headers: { 'content-type': 'application/json', 'content-encoding': 'xyz' } },
      415,
      'UNSUPPORTED_ENCODING',
    ],
    [
      'in an unknown character set',
      { raw: '{}', headers: { 'content-type': 'application/json; charset=xyz' } },
      415,
      'UNSUPPORTED_ENCODING',
    ],
    ['that is missing', {}, 400, 'MISSING_BODY'],
    ['of ten megabytes', { body: { content: 'a'.repeat(10_000_000) } }, 413, 'BODY_TOO_LARGE'],
    [
      'nested a hundred thousand deep',
      { raw: '['.repeat(100_000) + ']'.repeat(100_000), headers: { 'content-type': 'application/json' } },
      400,
      'TOO_DEEP',
    ],
  ])('%s is refused', async (_what, options, status, code) => {
    const answer = await world.call('POST', '/api/v1/submissions', { token, ...options });
    expect([answer.status, answer.body['code']]).toEqual([status, code]);
  });

  it.each([
    ['an unknown field', { ...submission, mat: 'x' }, 'mat', 'Trường mat không có trong biểu mẫu.'],
    [
      'an unknown field inside',
      { ...submission, sender: { type: 'named', name: 'An', tuoi: 3 } },
      'sender.tuoi',
      'Trường sender.tuoi không có trong biểu mẫu.',
    ],
    ['a number for a word', { ...submission, content: 7 }, 'content', 'Hãy nhập nội dung bằng chữ.'],
    ['a missing answer', { ...submission, concernsOwnBody: undefined }, 'concernsOwnBody', /chính cơ quan tiếp nhận/],
    ['an impossible date', { ...submission, receivedAt: '2026-02-30' }, 'receivedAt', /Ngày nhận không hợp lệ/],
    [
      'a channel that does not exist',
      { ...submission, channel: 'pigeon' },
      'channel',
      'Kênh tiếp nhận không có trong danh mục.',
    ],
    ['a NUL character', { ...submission, content: 'a\u0000b' }, 'content', /ký tự không dùng được/],
    ['half a character', { ...submission, content: 'a\ud800b' }, 'content', /ký tự không dùng được/],
    ['a text beyond measure', { ...submission, content: 'a'.repeat(50_001) }, 'content', /quá dài/],
    ['a wrong id', { ...submission, attachments: ['1'] }, 'attachments.0', 'Mã định danh không hợp lệ.'],
  ])('with %s is refused with 422 that names the field', async (_what, body, field, message) => {
    const answer = await submit(body);
    expect(answer.status).toBe(422);
    const errors = answer.body['errors'] as { field: string; message: string }[];
    expect(errors.map((error) => error.field)).toContain(field);
    expect(errors.find((error) => error.field === field)?.message).toMatch(message);
  });

  it('cannot reach into the program through a field named __proto__', async () => {
    const raw = JSON.stringify(submission).replace('{', '{"__proto__":{"admin":true},');
    const answer = await world.call('POST', '/api/v1/submissions', {
      token,
      raw,
      headers: { 'content-type': 'application/json' },
    });
    expect(answer.status).toBe(422);
    expect(({} as Record<string, unknown>)['admin']).toBeUndefined();
  });

  it('is refused with an Idempotency-Key of another form', async () => {
    const answer = await submit(submission, { 'idempotency-key': 'a b' });
    expect([answer.status, answer.body['code']]).toEqual([400, 'INVALID_IDEMPOTENCY_KEY']);
  });
});

describe('the headers', () => {
  it('let only our own scripts run and ask no encryption of a plain http address', async () => {
    const { headers } = await world.call('GET', '/health/live');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("style-src 'self' 'unsafe-inline'");
    expect(policy).not.toContain('upgrade-insecure-requests');
    expect(headers.get('strict-transport-security')).toBeNull();
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-powered-by')).toBeNull();
  });

  it('keep answers of the API out of every cache', async () => {
    expect((await world.call('GET', '/api/v1/me', { token })).headers.get('cache-control')).toBe('no-store');
  });
});

describe('an error nobody expected', () => {
  it('is answered with its number and without its words, and logged', async () => {
    const { pool } = world.deps;
    const query = pool.query.bind(pool);
    pool.query = () => Promise.reject(new Error('secret words'));
    const answer = await world.call('GET', '/api/v1/me', { token }).finally(() => (pool.query = query));
    expect([answer.status, answer.body['code']]).toEqual([500, 'INTERNAL']);
    expect(answer.text).not.toMatch(/secret|at .*:\d+/);
    const id = answer.headers.get('x-correlation-id') ?? 'none';
    expect(world.logged.some((line) => line.includes(id) && line.includes('secret words'))).toBe(true);
  });

  it('is 503 with Retry-After while the database is away', async () => {
    const { pool } = world.deps;
    const query = pool.query.bind(pool);
    const away = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
    pool.query = () => Promise.reject(away);
    const answer = await world.call('GET', '/api/v1/me', { token }).finally(() => (pool.query = query));
    expect([answer.status, answer.body['code'], answer.headers.get('retry-after')]).toEqual([503, 'BUSY', '5']);
  });
});

describe('the log', () => {
  it('keeps neither words, names, queries, tokens nor addresses', async () => {
    await submit({ ...submission, content: 'Nội dung kín', sender: { type: 'named', name: 'Người Gửi' } });
    await world.call('GET', '/api/v1/organisations?q=tim-kiem-kin', { token });
    await world.call('GET', '/api/v1/go-nham-dia-chi-kin', { token });
    const log = world.logged.join('\n');
    expect(log).toContain('/organisations');
    expect(log).not.toMatch(/Nội dung kín|Người Gửi|tim-kiem-kin|go-nham-dia-chi-kin|127\.0\.0\.1/);
    expect(log).not.toContain(token);
  });
});
