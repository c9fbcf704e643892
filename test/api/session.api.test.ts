import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PASSWORD, addAccount, addOrganisation, startApiWorld, type ApiWorld } from '../support/api-world.ts';

let world: ApiWorld;
let organisationId: string;
beforeAll(async () => {
  world = await startApiWorld({ rateFactor: 1 });
  organisationId = await addOrganisation(world, 'mg');
  await addAccount(world, { username: 'linh', roles: [{ role: 'RECEPTION', organisationId }] });
});
afterAll(() => world.stop());

const credentials = (username: string, password = PASSWORD) => ({ body: { username, password } });

describe('signing in', () => {
  it('gives a token and tells who it is, with the roles of today', async () => {
    const answer = await world.call('POST', '/api/v1/session', credentials('linh'));
    expect(answer.status).toBe(200);
    expect(answer.body['user']).toMatchObject({
      username: 'linh',
      mustChangePassword: false,
      roles: [{ role: 'RECEPTION', organisationId, organisation: 'Đảng ủy mg' }],
    });
    const me = await world.call('GET', '/api/v1/me', { token: String(answer.body['token']) });
    expect(me.body).toEqual(answer.body['user']);
  });

  it('takes a password typed in another normal form of Vietnamese', async () => {
    const answer = await world.call('POST', '/api/v1/session', credentials('linh', PASSWORD.normalize('NFD')));
    expect(answer.status).toBe(200);
  });

  it('stores neither token nor password as they are', async () => {
    const token = await world.signIn('linh');
    const { rows } = await world.admin.query<{ all: string }>(
      `select (select jsonb_agg(s)::text from access.session s) || (select jsonb_agg(a)::text from access.account a) as all`,
    );
    expect(rows[0]?.all).not.toContain(token);
    expect(rows[0]?.all).not.toContain(PASSWORD);
  });

  it('answers an unknown name and a wrong password alike', async () => {
    const unknown = await world.call('POST', '/api/v1/session', credentials('khong-co-ai'));
    const wrong = await world.call('POST', '/api/v1/session', credentials('linh', 'sai mật khẩu'));
    expect([unknown.status, wrong.status]).toEqual([401, 401]);
    const shown = ({ body }: typeof wrong) => ({ ...body, instance: '' });
    expect(shown(unknown)).toEqual(shown(wrong));
  });

  it('does the work of checking a password for an unknown name too', async () => {
    const time = async (username: string) => {
      const start = performance.now();
      await world.call('POST', '/api/v1/session', credentials(username, 'sai mật khẩu'));
      return performance.now() - start;
    };
    await addAccount(world, { username: 'thoi-gian' });
    const known = Math.min(await time('thoi-gian'), await time('thoi-gian'));
    const unknown = Math.min(await time('vo-danh'), await time('vo-danh'));
    expect(unknown).toBeGreaterThan(known / 3);
    expect(unknown).toBeLessThan(known * 3);
  });

  it('gives the browser a cookie that scripts cannot read and other sites cannot use', async () => {
    const answer = await world.call('POST', '/api/v1/session', credentials('linh'));
    const cookie = answer.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^tt_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=\d+$/);
  });

  it('gives no role that has ended', async () => {
    await addAccount(world, { username: 'cu', roles: [{ role: 'HEAD', organisationId, validTo: '2021-01-01' }] });
    const me = await world.call('GET', '/api/v1/me', { token: await world.signIn('cu') });
    expect(me.body['roles']).toEqual([]);
  });

  it('locks an account out after five wrong passwords, also for the right one, and says until when', async () => {
    await addAccount(world, { username: 'bi-khoa' });
    for (let i = 0; i < 5; i += 1) {
      const wrong = await world.call('POST', '/api/v1/session', credentials('bi-khoa', `sai ${i}`));
      expect(wrong.status).toBe(401);
    }
    const locked = await world.call('POST', '/api/v1/session', credentials('bi-khoa'));
    expect(locked.status).toBe(429);
    expect(Number(locked.headers.get('retry-after'))).toBeGreaterThan(60);
    expect((await world.call('POST', '/api/v1/session', credentials('linh'))).status).toBe(200);
  });

  it('locks out a name that does not exist in the same way', async () => {
    const statuses: number[] = [];
    for (let i = 0; i < 6; i += 1) {
      statuses.push((await world.call('POST', '/api/v1/session', credentials('ma', 'sai'))).status);
    }
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
  });

  it('counts without storing names or addresses', async () => {
    const { rows } = await world.admin.query<{ keys: string }>(
      'select string_agg(key, $1) as keys from access.rate_limit',
      [' '],
    );
    expect(rows[0]?.keys).toBeTruthy();
    expect(rows[0]?.keys).not.toMatch(/linh|bi-khoa|127\.0\.0\.1/);
  });

  it('is closed to a disabled account, and ends its open sessions at once', async () => {
    const id = await addAccount(world, { username: 'nghi-viec' });
    const token = await world.signIn('nghi-viec');
    await world.admin.query('update access.account set disabled_at = now() where id = $1', [id]);
    expect((await world.call('GET', '/api/v1/me', { token })).status).toBe(401);
    expect((await world.call('POST', '/api/v1/session', credentials('nghi-viec'))).status).toBe(401);
  });
});

describe('a session', () => {
  it('ends when signed out', async () => {
    const token = await world.signIn('linh');
    expect((await world.call('DELETE', '/api/v1/session', { token })).status).toBe(204);
    expect((await world.call('GET', '/api/v1/me', { token })).status).toBe(401);
  });

  it('ends after two idle hours', async () => {
    const token = await world.signIn('linh');
    await world.admin.query(`update access.session set last_seen_at = now() - interval '2 hours 1 minute'`);
    expect((await world.call('GET', '/api/v1/me', { token })).status).toBe(401);
  });

  it('ends twelve hours after signing in, however busy', async () => {
    const token = await world.signIn('linh');
    await world.admin.query(`update access.session set expires_at = now() - interval '1 second'`);
    expect((await world.call('GET', '/api/v1/me', { token })).status).toBe(401);
  });

  it.each(['', 'Bearer', 'Bearer x', 'Basic bGluaDpsaW5o', `Bearer ${'a'.repeat(43)}`, `Bearer ${'a'.repeat(4000)}`])(
    'is not opened by the header “%s”',
    async (authorization) => {
      expect((await world.call('GET', '/api/v1/me', { headers: { authorization } })).status).toBe(401);
    },
  );
});

describe('a change asked with the cookie', () => {
  const post = async (headers: Record<string, string>) => {
    const cookie = `tt_session=${await world.signIn('linh')}`;
    return world.call('DELETE', '/api/v1/session', { headers: { cookie, ...headers } });
  };

  it('is made when our own page asks', async () => {
    expect((await post({ 'sec-fetch-site': 'same-origin' })).status).toBe(204);
    expect((await post({ origin: world.url })).status).toBe(204);
  });

  it.each([
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['a neighbouring site', { 'sec-fetch-site': 'same-site' }],
    ['another origin', { origin: 'http://evil.example' }],
    ['no origin a browser would name', { origin: 'null' }],
    ['nobody knows where', {}],
  ])('is refused when it comes from %s', async (_from, headers: Record<string, string>) => {
    const answer = await post(headers);
    expect(answer.status).toBe(403);
    expect(answer.body['code']).toBe('FOREIGN_ORIGIN');
  });

  it('does not keep a page from reading', async () => {
    const cookie = `tt_session=${await world.signIn('linh')}`;
    expect((await world.call('GET', '/api/v1/me', { headers: { cookie } })).status).toBe(200);
  });
});

describe('changing the password', () => {
  const change = (token: string, currentPassword: string, newPassword: string) =>
    world.call('POST', '/api/v1/session/password', { token, body: { currentPassword, newPassword } });

  it('comes first where it is required, and opens the rest', async () => {
    await addAccount(world, { username: 'moi', mustChangePassword: true, roles: [{ role: 'HEAD', organisationId }] });
    const token = await world.signIn('moi');
    const before = await world.call('GET', '/api/v1/organisations', { token });
    expect([before.status, before.body['code']]).toEqual([403, 'PASSWORD_CHANGE_REQUIRED']);
    expect((await world.call('GET', '/api/v1/me', { token })).status).toBe(200);
    expect((await change(token, PASSWORD, 'Một câu dài để nhớ 1')).status).toBe(204);
    expect((await world.call('GET', '/api/v1/organisations', { token })).status).toBe(200);
  });

  it('ends all other sessions but not this one', async () => {
    await addAccount(world, { username: 'doi' });
    const [here, elsewhere] = [await world.signIn('doi'), await world.signIn('doi')];
    expect((await change(here, PASSWORD, 'Một câu dài để nhớ 2')).status).toBe(204);
    expect((await world.call('GET', '/api/v1/me', { token: here })).status).toBe(200);
    expect((await world.call('GET', '/api/v1/me', { token: elsewhere })).status).toBe(401);
    expect((await world.call('POST', '/api/v1/session', credentials('doi'))).status).toBe(401);
    await world.signIn('doi', 'Một câu dài để nhớ 2');
  });

  it.each([
    ['a wrong current password', 'sai', 'Một câu dài để nhớ 3', 'currentPassword'],
    ['a short one', PASSWORD, 'ngắn', 'newPassword'],
    ['the same one', PASSWORD, PASSWORD, 'newPassword'],
    ['one with the name in it', PASSWORD, 'toi la quang-vinh day', 'newPassword'],
  ])('is refused for %s, naming the field', async (_why, current, fresh, field) => {
    const username = 'quang-vinh';
    await addAccount(world, { username }).catch(() => undefined);
    const answer = await change(await world.signIn(username), current, fresh);
    expect(answer.status).toBe(422);
    expect(answer.body['errors']).toMatchObject([{ field }]);
  });
});
