import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../api/ids.ts';
import {
  addAccount,
  addOrganisation,
  addPerson,
  fileCase,
  startApiWorld,
  type ApiWorld,
} from '../support/api-world.ts';

let world: ApiWorld;
let personId: string;
let otherId: string;
let token: string;
let caseId: string;
beforeAll(async () => {
  world = await startApiWorld();
  const organisationId = await addOrganisation(world, 'mg');
  personId = await addPerson(world, 'Người nhận');
  otherId = await addPerson(world, 'Người khác');
  await addAccount(world, { username: 'linh', personId, roles: [{ role: 'RECEPTION', organisationId }] });
  await addAccount(world, { username: 'khac', personId: otherId });
  token = await world.signIn('linh');
  caseId = await fileCase(world, token);
});
afterAll(() => world.stop());

async function notify(
  to: string,
  { named = true, about = `case/${caseId}`, notice = 'urged', params = {} } = {},
): Promise<string> {
  const id = newId();
  await world.admin.query(
    `insert into business.notification (id, outbox_id, person_id, notice, process_id, params, named) values ($1, $5, $2, $6, $3, $7, $4)`,
    [id, to, about, named, id, notice, params],
  );
  return id;
}

const list = (path = '', who = token) => world.call('GET', `/api/v1/notifications${path}`, { token: who });

describe('notices', () => {
  it('are the caller’s own, newest first, and name a case only to who may see it', async () => {
    const first = await notify(personId);
    const second = await notify(personId, { named: false });
    const third = await notify(personId, { about: `case/${newId()}` });
    await notify(otherId);
    const { body } = await list();
    expect(body.items?.map((item) => item['id'])).toEqual([third, second, first]);
    expect(body.items?.map((item) => item['caseId'])).toEqual([null, null, caseId]);
    expect(body.items?.[2]?.['text']).toMatch(/^Vụ việc /);
    expect(body.items?.[0]?.['text']).not.toMatch(/Vụ việc /);
    expect(body['total']).toBe(3);
  });

  it('do not even tell by their code what happens in a matter that is not the receiver’s', async () => {
    for (const notice of ['crime-signs', 'threat']) {
      const ids = [
        await notify(personId, { named: false, notice }),
        await notify(personId, { about: `case/${newId()}`, notice }),
        await notify(personId, { notice }),
      ];
      const items = (await list()).body.items ?? [];
      const codes = ids.map((id) => items.find((one) => one['id'] === id)?.['notice']);
      expect(codes).toEqual(['unnamed', 'unnamed', notice]);
    }
  });

  it('tell who is told in place of a colleague whose place that is, and others nothing of the kind', async () => {
    await notify(personId, { params: { substituteFor: otherId } });
    const [item, before] = (await list()).body.items ?? [];
    expect(item?.['text']).toMatch(
      /^Vụ việc .*\. Đồng chí nhận thông báo này thay đồng chí Người khác đang vắng mặt\.$/,
    );
    expect(before?.['text']).not.toContain('thay đồng chí');
  });

  it('of the morning show the receiver’s numbers, and lead to no case', async () => {
    const params = { day: '2026-11-23', overdue: '3', today: '0', soon: '12', bodyOverdue: '7' };
    await notify(personId, { notice: 'digest', about: 'digest/2026-11-23', params });
    const item = (await list()).body.items?.[0];
    expect(item).toMatchObject({ notice: 'digest', caseId: null, myMatterCaseId: null });
    expect(item?.['text']).toBe(
      'Tổng hợp ngày 23/11/2026: 03 việc quá hạn, 12 việc đến hạn trong 02 ngày làm việc tới; 07 việc quá hạn trong phạm vi phụ trách.',
    );
  });

  it('are marked as read by their receiver only', async () => {
    const id = await notify(personId);
    const stranger = await world.signIn('khac');
    expect((await world.call('POST', `/api/v1/notifications/${id}/read`, { token: stranger })).status).toBe(404);
    expect((await list('?unread=true')).body.items?.map((item) => item['id'])).toContain(id);
    expect((await world.call('POST', `/api/v1/notifications/${id}/read`, { token })).status).toBe(204);
    expect((await list('?unread=true')).body.items?.map((item) => item['id'])).not.toContain(id);
  });

  it('come page by page without gap or repetition', async () => {
    for (let i = 0; i < 5; i += 1) await notify(otherId);
    const stranger = await world.signIn('khac');
    const seen: unknown[] = [];
    let cursor = '';
    for (let pages = 0; pages < 10; pages += 1) {
      const { body } = await list(`?limit=2${cursor}`, stranger);
      seen.push(...(body.items ?? []).map((item) => item['id']));
      if (body['nextCursor'] === null) break;
      cursor = `&cursor=${String(body['nextCursor'])}`;
    }
    const { body } = await list('', stranger);
    expect(seen).toEqual(body.items?.map((item) => item['id']));
    expect(seen.length).toBeGreaterThanOrEqual(6);
  });
});

describe('the stream of notices', () => {
  it('brings a new notice at once, to its receiver and nobody else', async () => {
    const [mine, theirs] = [await open(token), await open(await world.signIn('khac'))];
    const id = await notify(personId);
    const event = await mine.next((text) => text.includes(id));
    expect(event).toContain('event: notification\n');
    expect(JSON.parse(/data: (.*)/.exec(event)?.[1] ?? '{}')).toMatchObject({ id, caseId, notice: 'urged' });
    expect(theirs.text()).not.toContain(id);
    mine.close();
    theirs.close();
  });

  it('repeats nothing that was there before', async () => {
    const old = await notify(personId);
    const stream = await open(token);
    const fresh = await notify(personId);
    await stream.next((text) => text.includes(fresh));
    expect(stream.text()).not.toContain(old);
    stream.close();
  });

  it('answers a question about its headers without staying open', async () => {
    const answer = await world.call('HEAD', '/api/v1/notifications/stream', { token });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/event-stream; charset=utf-8']);
  });

  it('ends with the session', async () => {
    const own = await world.signIn('linh');
    const stream = await open(own);
    await world.call('DELETE', '/api/v1/session', { token: own });
    await notify(personId);
    expect(await stream.ended.then(() => 'ended')).toBe('ended');
  });
});

interface OpenStream {
  text(): string;
  next(isThere: (text: string) => boolean): Promise<string>;
  ended: Promise<void>;
  close(): void;
}

async function open(who: string): Promise<OpenStream> {
  const controller = new AbortController();
  const response = await fetch(`${world.url}/api/v1/notifications/stream`, {
    headers: { authorization: `Bearer ${who}` },
    signal: controller.signal,
  });
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  let text = '';
  let wake = () => {};
  const read = async () => {
    for await (const chunk of response.body ?? []) {
      text += Buffer.from(chunk).toString('utf8');
      wake();
    }
  };
  const ended = read().catch(() => undefined);
  const next = async (isThere: (text: string) => boolean) => {
    while (!isThere(text)) await new Promise<void>((resolve) => (wake = resolve));
    return text;
  };
  await next((so) => so.includes('retry:'));
  return { text: () => text, next, ended, close: () => controller.abort() };
}
