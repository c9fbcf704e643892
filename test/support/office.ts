import { newId } from '../../api/ids.ts';
import type { Role } from '../../domain/process.ts';
import { type Answer, type ApiWorld, addAccount, addOrganisation, addPerson, startApiWorld } from './api-world.ts';

const STAFF = [
  'reception',
  'screener',
  'head',
  'keeper',
  'inspector',
  'leader',
  'upper-head',
  'other-reception',
  'top-reception',
] as const;
export type Staff = (typeof STAFF)[number];

/** A province with two committees below it and the people at their desks. */
export interface Office {
  world: ApiWorld;
  organisations: { province: string; committee: string; other: string };
  people: Record<Staff, string>;
  tokens: Record<Staff, string>;
  /** Gives a command to a case as that person. */
  command(staff: Staff, caseId: string, body: Record<string, unknown>, key?: string): Promise<Answer>;
  /** Reads as that person. */
  get(staff: Staff, path: string): Promise<Answer>;
  /** Files a submission as that person and returns the whole answer. */
  submit(staff: Staff, more?: Record<string, unknown>, headers?: Record<string, string>): Promise<Answer>;
  /** The only row of a query as the migrator. */
  row(sql: string, values?: unknown[]): Promise<Record<string, unknown>>;
  stop(): Promise<void>;
}

/** Starts the API with this office. */
export async function openOffice(): Promise<Office> {
  const world = await startApiWorld();
  const province = await addOrganisation(world, 'mg');
  const committee = await addOrganisation(world, 'mg.d01', province);
  const other = await addOrganisation(world, 'mg.d02', province);
  const seats: Record<Staff, { role: Role; organisationId: string; heads?: boolean }> = {
    reception: { role: 'RECEPTION', organisationId: committee },
    screener: { role: 'SCREENER', organisationId: committee },
    head: { role: 'HEAD', organisationId: committee, heads: true },
    keeper: { role: 'REGISTER_KEEPER', organisationId: committee },
    inspector: { role: 'INSPECTOR', organisationId: committee },
    leader: { role: 'LEADER', organisationId: province },
    'upper-head': { role: 'HEAD', organisationId: province, heads: true },
    'other-reception': { role: 'RECEPTION', organisationId: other },
    'top-reception': { role: 'RECEPTION', organisationId: province },
  };
  const people: Partial<Record<Staff, string>> = {};
  const tokens: Partial<Record<Staff, string>> = {};
  for (const staff of STAFF) {
    const { role, organisationId, heads } = seats[staff];
    const personId = await addPerson(world, `Đồng chí ${staff}`, heads === true ? organisationId : null);
    if (heads !== true) await addPost(world, personId, organisationId);
    await addAccount(world, { username: staff, personId, roles: [{ role, organisationId }] });
    people[staff] = personId;
    tokens[staff] = await world.signIn(staff);
  }
  const tokenOf = (staff: Staff) => tokens[staff] ?? '';
  return {
    world,
    organisations: { province, committee, other },
    people: people as Record<Staff, string>,
    tokens: tokens as Record<Staff, string>,
    command: (staff, caseId, body, key) =>
      world.call('POST', `/api/v1/processes/case/${caseId}/commands`, {
        token: tokenOf(staff),
        body,
        ...(key === undefined ? {} : { headers: { 'idempotency-key': key } }),
      }),
    get: (staff, path) => world.call('GET', `/api/v1${path}`, { token: tokenOf(staff) }),
    submit: (staff, more = {}, headers = {}) =>
      world.call('POST', '/api/v1/submissions', { token: tokenOf(staff), headers, body: letter(more) }),
    async row(sql, values = []) {
      const { rows } = await world.admin.query<Record<string, unknown>>(sql, values);
      return rows[0] ?? {};
    },
    stop: () => world.stop(),
  };
}

/** The body of a letter as reception enters it. */
export function letter(more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    channel: 'letter',
    content: 'Phản ánh việc thu chi quỹ ở chi bộ thôn Đoài.',
    concernsOwnBody: false,
    sender: { type: 'named', name: 'Nguyễn Thị Sâu Kín', phone: '0912345678' },
    ...more,
  };
}

/** A classification that fits any letter. */
export function classification(more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    type: 'classify',
    kind: 'report',
    anonymity: 'named',
    subjects: [{ kind: 'unknown', description: 'Cán bộ thôn Đoài' }],
    allegations: [{ codes: ['TT-1'], summary: 'Thu chi quỹ sai quy định' }],
    ...more,
  };
}

/** Files a letter at the committee's desk and returns its case. */
export async function newCase(office: Office, more: Record<string, unknown> = {}): Promise<string> {
  const answer = await office.submit('reception', more);
  if (answer.status !== 201) throw new Error(answer.text);
  return String(answer.body['caseId']);
}

/** A case brought to the point where the head has resolved it and the sender waits for the answer. */
export async function resolvedCase(office: Office): Promise<string> {
  const caseId = await newCase(office);
  for (const [staff, body] of [
    ['screener', classification()],
    ['screener', { type: 'submitToHead', proposal: 'resolve-directly', text: 'Đề nghị trả lời.' }],
    ['head', { type: 'resolveDirectly', answer: 'Đã kiểm tra, thu chi đúng.' }],
  ] as const) {
    const answer = await office.command(staff, caseId, body);
    if (answer.status !== 200) throw new Error(answer.text);
  }
  return caseId;
}

async function addPost(world: ApiWorld, personId: string, organisationId: string): Promise<void> {
  await world.admin.query(
    `insert into business.post (id, person_id, organisation_id, title, is_head, managing_level, valid_from)
     values ($1, $2, $3, 'Chuyên viên', false, 'district', '2020-01-01')`,
    [newId(), personId, organisationId],
  );
}
