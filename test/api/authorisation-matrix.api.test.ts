import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Route } from '../../api/contract/route.ts';
import { ROUTES } from '../../api/contract/routes.ts';
import type { RouteName } from '../../api/contract/routes.ts';
import { ROLES } from '../../domain/process.ts';
import type { Role } from '../../domain/process.ts';
import {
  addAccount,
  addOrganisation,
  addPerson,
  fileCase,
  startApiWorld,
  uploadFile,
  type ApiWorld,
} from '../support/api-world.ts';

/** yes = served; no = 403; hidden = 404, as if it were not there; past = admitted and then judged by content (never 401, 403, 404). */
type Outcome = 'yes' | 'no' | 'hidden' | 'past';

/** What one role gets on a route: about its own organisation's case, and about another's. */
interface Row {
  own: Outcome;
  other: Outcome;
}

const READERS: readonly Role[] = [
  'RECEPTION',
  'SCREENER',
  'HEAD',
  'COMMITTEE_MEMBER',
  'INSPECTOR',
  'LEADER',
  'REGISTER_KEEPER',
];
/** Readers who see the case of their own organisation without being its handler. */
const SEEING: readonly Role[] = ['RECEPTION', 'SCREENER', 'HEAD', 'LEADER', 'REGISTER_KEEPER'];

const everyone = (outcome: Outcome) => table(ROLES, outcome, outcome);
const only = (roles: readonly Role[], outcome: Outcome) => table(roles, outcome, outcome);
/** Routes about one case: seen in the own organisation by some, admitted but blind for other readers, closed to the rest. */
const ofCase = (outcome: Outcome) => ({
  ...table(READERS, 'hidden', 'hidden'),
  ...Object.fromEntries(SEEING.map((role) => [role, { own: outcome, other: 'hidden' }])),
});

function table(roles: readonly Role[], own: Outcome, other: Outcome): Partial<Record<Role, Row>> {
  return Object.fromEntries(roles.map((role) => [role, { own, other }]));
}

/** Every route, and who gets what. A role that is not named gets 403. `open` = nobody needs to be signed in. */
const MATRIX: Record<RouteName, { open: true } | Partial<Record<Role, Row>>> = {
  signIn: { open: true },
  signOut: everyone('yes'),
  changePassword: everyone('past'),
  me: everyone('yes'),
  submit: only(['RECEPTION'], 'past'),
  submitPublic: { open: true },
  receipt: { open: true },
  addMessage: { open: true },
  upload: only(['RECEPTION', 'SCREENER', 'HEAD', 'INSPECTOR'], 'past'),
  uploadPublic: { open: true },
  publicReference: { open: true },
  listCases: only(READERS, 'yes'),
  getCase: ofCase('yes'),
  getAttachment: ofCase('yes'),
  getProcess: ofCase('yes'),
  command: ofCase('past'),
  listObligations: only(READERS, 'yes'),
  countObligations: only(READERS, 'yes'),
  listNotifications: everyone('yes'),
  readNotification: everyone('hidden'),
  streamNotifications: everyone('yes'),
  listOrganisations: everyone('yes'),
  getOrganisation: everyone('yes'),
  listPeople: only(READERS, 'yes'),
  reference: everyone('yes'),
};

let world: ApiWorld;
const accounts: Partial<Record<Role, string>> = {};
const targets = {
  own: { organisationId: '', caseId: '', uploadId: '' },
  other: { organisationId: '', caseId: '', uploadId: '' },
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
    targets[which] = { organisationId, caseId, uploadId };
  }
  for (const role of ROLES) {
    const personId = await addPerson(world, `Người giữ vai trò ${role}`);
    const username = role.toLowerCase();
    await addAccount(world, { username, personId, roles: [{ role, organisationId: targets.own.organisationId }] });
    accounts[role] = username;
  }
});
afterAll(() => world.stop());

async function statusOf(route: Route, target: keyof typeof targets, token: string | undefined): Promise<number> {
  const { organisationId, caseId, uploadId } = targets[target];
  const isCase = route.path.startsWith('/cases') || route.path.startsWith('/processes');
  const values: Record<string, string> = {
    caseId,
    attachmentId: uploadId,
    kind: 'case',
    id: isCase ? caseId : organisationId,
  };
  const path = `/api/v1${route.path.replaceAll(/:(\w+)/g, (_all, name: string) => values[name] ?? '')}`;
  // A command nobody may give in this state: whoever is admitted hears it from the content, not from the door.
  const body = route.name === 'command' ? { type: 'close' } : {};
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

describe('the lists', () => {
  it.each(READERS)('of a %s never mention the case of another organisation', async (role) => {
    const token = await world.signIn(accounts[role] ?? '');
    for (const path of ['/cases', '/obligations', '/obligations/counts', '/notifications']) {
      const { status, text } = await world.call('GET', `/api/v1${path}`, { token });
      expect(status).toBe(200);
      expect(text).not.toContain(targets.other.caseId);
      expect(text).not.toContain(targets.other.organisationId);
    }
    const { text } = await world.call('GET', '/api/v1/cases', { token });
    expect(text.includes(targets.own.caseId)).toBe(SEEING.includes(role));
  });
});
