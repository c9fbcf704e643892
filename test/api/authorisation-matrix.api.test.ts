import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Route } from '../../api/contract/route.ts';
import { ROUTES } from '../../api/contract/routes.ts';
import type { RouteName } from '../../api/contract/routes.ts';
import { ROLES } from '../../domain/process.ts';
import type { Role } from '../../domain/process.ts';
import { COMMITTEE_READERS, MATRIX, READERS, SEEING } from './authorisation-matrix.expected.ts';
import type { Outcome, Row } from './authorisation-matrix.expected.ts';
import { addCommitteeProcesses } from '../support/committee-rows.ts';
import { REPLACED, proposeRow } from '../support/proposed-row.ts';
import { addTreeRecords } from '../support/tree-records.ts';
import { addProtection } from '../support/protection-rows.ts';
import { addRemediation } from '../support/remediation-rows.ts';
import { addSubjectRows } from '../support/told-subjects.ts';
import type { Committee } from '../support/committee-rows.ts';
import {
  addAccount,
  addOrganisation,
  addPerson,
  fileCase,
  startApiWorld,
  uploadFile,
  type ApiWorld,
} from '../support/api-world.ts';

let world: ApiWorld;
const accounts: Partial<Record<Role, string>> = {};
const NOTHING: Committee = { meetingId: '', disciplineId: '', suspensionId: '' };
const targets = {
  own: {
    actId: '',
    clerkId: '',
    organisationId: '',
    caseId: '',
    uploadId: '',
    changeId: '',
    remediationId: '',
    protectionId: '',
    committee: NOTHING,
  },
  other: {
    actId: '',
    clerkId: '',
    organisationId: '',
    caseId: '',
    uploadId: '',
    changeId: '',
    remediationId: '',
    protectionId: '',
    committee: NOTHING,
  },
};

beforeAll(async () => {
  world = await startApiWorld();
  const top = await addOrganisation(world, 'mg');
  for (const [which, path] of [
    ['own', 'mg.d1'],
    ['other', 'mg.d2'],
  ] as const) {
    const organisationId = await addOrganisation(world, path, top);
    await addAccount(world, { username: `van-thu-${which}`, roles: [{ role: 'RECEPTION', organisationId }] });
    const token = await world.signIn(`van-thu-${which}`);
    const file = await uploadFile(world, token, { name: 'đơn.txt', bytes: new TextEncoder().encode('Đơn phản ánh') });
    const uploadId = String(file.body['id']);
    const caseId = await fileCase(world, token, { attachments: [uploadId] });
    const committee = await addCommitteeProcesses(world, { organisationId, path, caseId });
    const changeId = await proposeRow(world, organisationId);
    const begun = { organisationId, path, caseId, concludedOn: '2026-11-20', supervised: organisationId };
    const remediationId = await addRemediation(world, begun);
    const protectionId = await addProtection(world, { caseId, organisationId, organisationPath: path });
    const [actId, clerkId] = await addTreeRecords(world, { organisationId, path });
    targets[which] = {
      actId,
      clerkId,
      organisationId,
      caseId,
      uploadId,
      changeId,
      remediationId,
      protectionId,
      committee,
    };
  }
  for (const role of ROLES) {
    const personId = await addPerson(world, `Người giữ vai trò ${role}`);
    const username = role.toLowerCase();
    await addAccount(world, { username, personId, roles: [{ role, organisationId: targets.own.organisationId }] });
    accounts[role] = username;
  }
});
afterAll(() => world.stop());

async function statusOf(
  route: Route,
  target: keyof typeof targets,
  token: string | undefined,
  // A command nobody may give in this state: whoever is admitted hears it from the content, not from the door.
  command: Record<string, unknown> = { type: 'close' },
): Promise<number> {
  const { organisationId, caseId, uploadId, changeId, remediationId, protectionId, committee, actId, clerkId } =
    targets[target];
  const isCase = route.path.startsWith('/cases') || route.path.startsWith('/processes');
  const values: Record<string, string> = {
    ...committee,
    ...{ changeId, key: REPLACED.key, calendarId: 'national', year: '2026' },
    caseId,
    attachmentId: uploadId,
    ...{ remediationId, protectionId },
    ...{ reorganisationId: actId, personId: clerkId },
    submissionId: caseId,
    importId: organisationId,
    congressId: organisationId,
    handoverId: organisationId,
    kind: 'case',
    id: isCase ? caseId : organisationId,
  };
  const body = route.name === 'command' ? command : {};
  const path = `/api/v1${route.path.replaceAll(/:(\w+)/g, (_all, name: string) => values[name] ?? '')}`;
  const controller = new AbortController();
  const response = await fetch(`${world.url}${path}`, {
    method: route.method.toUpperCase(),
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(route.body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    body: route.body === undefined ? null : JSON.stringify(body),
    signal: controller.signal,
  });
  controller.abort();
  return response.status;
}

function matches(outcome: Outcome, status: number): boolean {
  if (outcome === 'yes') return status >= 200 && status < 300;
  if (outcome === 'no') return status === 403;
  if (outcome === 'hidden') return status === 404;
  return ![401, 403, 404].includes(status) && status < 500;
}

const routes = Object.values(ROUTES) as readonly Route[];

describe('the table of who may do what', () => {
  it('has a row for every route and no other', () => {
    expect(Object.keys(MATRIX).toSorted()).toEqual(Object.keys(ROUTES).toSorted());
  });

  it('names as open exactly the routes that the contract leaves open', () => {
    const open = routes.filter((route) => 'open' in route.access).map((route) => route.name);
    expect(
      Object.entries(MATRIX)
        .filter(([, row]) => 'open' in row)
        .map(([name]) => name),
    ).toEqual(open);
  });
});

describe.each(routes.map((route) => [route.name, route] as const))('%s', (name, route) => {
  const row = MATRIX[name as RouteName];

  it('without a session', async () => {
    const status = await statusOf(route, 'own', undefined);
    if ('open' in row) expect([401, 403]).not.toContain(status);
    else expect(status).toBe(401);
  });

  it.each(ROLES)('as %s', async (role) => {
    const token = await world.signIn(accounts[role] ?? '');
    const expected: Row = 'open' in row ? { own: 'past', other: 'past' } : (row[role] ?? { own: 'no', other: 'no' });
    for (const target of ['own', 'other'] as const) {
      const status = await statusOf(route, target, token);
      // The second time the session has just ended.
      if (name === 'signOut' && target === 'other') expect(status).toBe(401);
      else
        expect({
          target,
          status,
          outcome: matches(expected[target], status) ? expected[target] : 'another',
        }).toMatchObject({ outcome: expected[target] });
    }
  });
});

/** Subjects by what they were told: one of the own case, one of it who was not told yet, one of the other case, a relative. */
const EXAMINED = { told: 'own', untold: null, elsewhere: 'other', relative: null } as const;

describe('whoever is examined', () => {
  const tokens: Partial<Record<keyof typeof EXAMINED, string>> = {};

  beforeAll(async () => {
    const people: Record<string, string> = {};
    for (const who of Object.keys(EXAMINED)) {
      const personId = await addPerson(world, `Người được kiểm tra (${who})`);
      const roles = [{ role: 'SUBJECT' as const, organisationId: targets.own.organisationId }];
      await addAccount(world, { username: `examined-${who}`, personId, roles });
      people[who] = personId;
    }
    const told = (who: keyof typeof EXAMINED) => ({ personId: people[who] ?? '', presentedOn: '2026-11-20' });
    await addSubjectRows(world, targets.own.caseId, [told('told'), { ...told('untold'), presentedOn: null }]);
    await addSubjectRows(world, targets.other.caseId, [told('elsewhere')]);
    await world.admin.query(`insert into business.kinship (person_id, other_id, kind) values ($1, $2, 'sibling')`, [
      people['told'],
      people['relative'],
    ]);
    for (const who of Object.keys(EXAMINED) as (keyof typeof EXAMINED)[]) {
      tokens[who] = await world.signIn(`examined-${who}`);
    }
  });

  it.each(Object.keys(EXAMINED) as (keyof typeof EXAMINED)[])('%s', async (who) => {
    const answered = routes.filter((route) => route.name !== 'signOut' && !('open' in route.access));
    for (const target of ['own', 'other'] as const) {
      for (const route of answered) {
        const row = MATRIX[route.name as RouteName] as Partial<Record<Role, Row>>;
        const isTheirs = route.name === 'getMyMatter' && EXAMINED[who] === target;
        const expected = isTheirs ? 'yes' : (row.SUBJECT ?? { own: 'no', other: 'no' })[target];
        const status = await statusOf(route, target, tokens[who]);
        expect({ route: route.name, target, status, is: matches(expected, status) }).toMatchObject({ is: true });
      }
      // A command of subjects, for nobody of the case: judged by its content where the case is theirs.
      const command = { type: 'reserveOpinion', subjectId: targets[target].caseId, text: 'Ý kiến' };
      const status = await statusOf(ROUTES.command, target, tokens[who], command);
      expect(matches(EXAMINED[who] === target ? 'past' : 'hidden', status), `${target}: ${status}`).toBe(true);
    }
  });
});

describe('the lists', () => {
  it.each(READERS)('of a %s never mention the case of another organisation', async (role) => {
    const token = await world.signIn(accounts[role] ?? '');
    const paths = [
      '/cases',
      '/obligations',
      '/obligations/counts',
      '/obligations/forecast',
      '/absences',
      '/notifications',
    ];
    if (COMMITTEE_READERS.includes(role)) paths.push('/meetings', '/decisions');
    for (const path of paths) {
      const { status, text } = await world.call('GET', `/api/v1${path}`, { token });
      expect(status).toBe(200);
      expect(text).not.toContain(targets.other.caseId);
      expect(text).not.toContain(targets.other.organisationId);
    }
    const { text } = await world.call('GET', '/api/v1/cases', { token });
    expect(text.includes(targets.own.caseId)).toBe(SEEING.includes(role));
  });
});
