import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDeliver } from '../../activities/deliver.ts';
import { createPostgresOutbox } from '../../activities/postgres-outbox.ts';
import { addDays, dayOf } from '../../domain/calendar/day.ts';
import { type Office, openOffice } from '../support/office.ts';

let office: Office;
let caseId: string;
let pool: pg.Pool;

interface Shown {
  key: string;
  state: string;
  ladder: { step: string; late: boolean }[];
}

beforeAll(async () => {
  office = await openOffice();
  office.world.engine.manner = 'steps';
  pool = new pg.Pool({ connectionString: office.world.database.worker, max: 2 });
  const receivedAt = addDays(dayOf(office.world.deps.now()), -60);
  const answer = await office.submit('reception', { receivedAt });
  expect(answer.status).toBe(201);
  caseId = String(answer.body['caseId']);
});
afterAll(async () => {
  await pool.end();
  await office.stop();
});

const obligationsOf = async () => (await office.get('head', `/cases/${caseId}`)).body['obligations'] as Shown[];

describe('a letter received 60 days ago and entered today', () => {
  it('is overdue at once and stands on the overdue list', async () => {
    const notice = (await obligationsOf()).find((one) => one.key === 'intake.head_notice');
    expect(notice?.state).toBe('overdue');
    const { body } = await office.get('leader', '/obligations?state=overdue');
    expect(body.items?.map((one) => one['caseId'])).toContain(caseId);
    const list = await office.get('head', '/cases?overdue=true');
    expect(list.body.items?.map((one) => one['caseId'])).toContain(caseId);
  });

  it('has every missed step of the ladder recorded once, in order, marked late', async () => {
    const notice = (await obligationsOf()).find((one) => one.key === 'intake.head_notice');
    const steps = notice?.ladder.map((one) => one.step) ?? [];
    expect(steps.slice(0, 6)).toEqual(['remind.5', 'remind.1', 'remind.0', 'escalate.1', 'escalate.2', 'escalate.3']);
    expect(new Set(steps).size).toBe(steps.length);
    // The last one may fall on this very day.
    expect(notice?.ladder.slice(0, -1).every((one) => one.late)).toBe(true);
  });

  it('sends one notice for all of them, to the level of the highest, and asks a second person about the date', async () => {
    const { rows } = await pool.query<{ id: string }>('select id from business.outbox where process_id = $1', [
      `case/${caseId}`,
    ]);
    const deliver = createDeliver(createPostgresOutbox(pool), () => Promise.reject(new Error('no other process')));
    await deliver({ processId: `case/${caseId}`, outbox: rows.map((row) => row.id) });
    const { rows: sent } = await office.world.admin.query<{ notice: string; person_id: string }>(
      'select notice, person_id from business.notification where process_id = $1 order by notice, person_id',
      [`case/${caseId}`],
    );
    const deadline = sent.filter((one) => one.notice === 'deadline').map((one) => one.person_id);
    expect(deadline.toSorted()).toEqual([office.people.leader, office.people['upper-head']].toSorted());
    expect(sent.filter((one) => one.notice === 'receipt-date-questioned').map((one) => one.person_id)).toEqual([
      office.people.head,
    ]);
    expect((await obligationsOf()).map((one) => one.key)).toContain('confirm.receipt_date');
  });

  it('tells a receiver who may not open the case only that something is overdue', async () => {
    const { body } = await office.get('upper-head', '/notifications');
    const texts = body.items?.map((one) => String(one['text'])) ?? [];
    expect(texts).toHaveLength(1);
    expect(texts[0]).toContain('quá hạn');
    expect(texts[0]).not.toMatch(/PA-\d{4}/);
    expect(body.items?.[0]?.['caseId']).toBeNull();
  });
});
