import { describe, expect, it } from 'vitest';
import { parentPath } from '../../../domain/organisation/path.ts';
import { ROLES } from '../../../domain/process.ts';
import { generateProvince } from './generate.ts';
import { NAMED_PEOPLE } from './province.ts';

const province = generateProvince();
const { organisations, people, posts, kinships, accounts } = province;
const at = (path: string) => organisations.find((one) => one.path === path);

describe('the demo province', () => {
  it('comes out the same every time', () => {
    expect(generateProvince()).toEqual(province);
  });

  it('has 16 direct committees and 603 grassroots organisations', () => {
    const parties = organisations.filter((one) => one.kind === 'party-committee' || one.kind === 'party-branch');
    expect(parties.filter((one) => one.level === 'direct')).toHaveLength(16);
    expect(parties.filter((one) => one.level === 'grassroots')).toHaveLength(603);
  });

  it('gives every committee an inspection committee, and no branch one', () => {
    const inspected = organisations.filter((one) => at(`${one.path}.ubkt`)?.kind === 'inspection-committee');
    expect(inspected).toEqual(organisations.filter((one) => one.kind === 'party-committee'));
    expect(inspected.filter((one) => one.level === 'grassroots').length).toBeGreaterThan(50);
  });

  it('places every organisation below its parent, as the path says', () => {
    for (const one of organisations) expect(at(parentPath(one.path) ?? '')?.id ?? null, one.path).toBe(one.parentId);
  });

  it('uses no id, code, path, organisation name or username twice', () => {
    for (const values of [
      [...organisations, ...people, ...posts, ...accounts].map((one) => one.id),
      organisations.map((one) => one.code),
      organisations.map((one) => one.path),
      organisations.map((one) => one.name),
      people.map((one) => one.fullName),
      accounts.map((one) => one.username),
      kinships.map((one) => `${one.personId} ${one.otherId}`),
    ]) {
      expect(new Set(values).size).toBe(values.length);
    }
  });

  it('has the bodies that the letters name', () => {
    const names = organisations.map((one) => one.name);
    expect(names).toEqual(
      expect.arrayContaining([
        'Đảng ủy xã Suối Mây Tím',
        'Chi bộ xóm Giả Định',
        'Ủy ban nhân dân xã Suối Mây Tím',
        'Ủy ban Kiểm tra Tỉnh ủy Minh Giang',
        'Ủy ban Kiểm tra Đảng ủy phường Bến Gió Lành',
        'Ủy ban MTTQ phường Bến Gió Lành',
        'Đảng ủy đặc khu Đảo Hải Âu Xanh',
        'Chi bộ cơ quan Y',
        'Chi bộ cơ quan Z',
      ]),
    );
    expect(at('mg.d01.c001')?.name).toBe('Chi bộ xóm Giả Định');
  });
});

describe('the people of the demo province', () => {
  it('all hold a post', () => {
    const holders = new Set(posts.map((post) => post.personId));
    expect(people.filter((one) => !holders.has(one.id))).toEqual([]);
  });

  it('head every organisation, one each', () => {
    for (const one of organisations) {
      expect(
        posts.filter((post) => post.organisationId === one.id && post.isHead),
        one.name,
      ).toHaveLength(1);
    }
  });

  it('are three or more in every organisation and five to eleven in every inspection committee', () => {
    for (const one of organisations) {
      const size = posts.filter((post) => post.organisationId === one.id).length;
      expect(size, one.name).toBeGreaterThanOrEqual(one.kind === 'inspection-committee' ? 5 : 3);
      if (one.kind === 'inspection-committee') expect(size, one.name).toBeLessThanOrEqual(11);
    }
  });

  it('include everybody the letters complain about, at their place', () => {
    for (const named of NAMED_PEOPLE) {
      const person = people.find((one) => one.fullName === named.fullName);
      const post = posts.find((one) => one.personId === person?.id);
      expect(post, named.fullName).toMatchObject({ organisationId: at(named.path)?.id, title: named.title });
    }
  });

  it('are related both ways round, never to themselves', () => {
    const inverse = { parent: 'child', child: 'parent', spouse: 'spouse', sibling: 'sibling', 'in-law': 'in-law' };
    expect(kinships.length).toBeGreaterThan(100);
    for (const { personId, otherId, kind } of kinships) {
      expect(personId).not.toBe(otherId);
      expect(kinships).toContainEqual({ personId: otherId, otherId: personId, kind: inverse[kind] });
    }
  });

  it('are parents only of people at least twenty years younger', () => {
    const born = new Map(people.map((one) => [one.id, one.birthYear]));
    for (const { personId, otherId } of kinships.filter((one) => one.kind === 'parent')) {
      expect((born.get(personId) ?? 0) - (born.get(otherId) ?? 0)).toBeGreaterThanOrEqual(20);
    }
  });
});

describe('the accounts of the demo province', () => {
  it('cover every role that is held for good', () => {
    const held = accounts.flatMap((one) => one.roles);
    const lent = ['INSPECTOR_PASS'];
    expect(ROLES.filter((role) => !held.includes(role))).toEqual(lent);
  });

  it('belong to a person who has a post in the organisation the role is held for', () => {
    for (const { personId, organisationId, username } of accounts) {
      expect(
        posts.some((post) => post.personId === personId && post.organisationId === organisationId),
        username,
      ).toBe(true);
    }
  });

  it('make the head of the organisation its HEAD and nobody else', () => {
    for (const { personId, organisationId, username } of accounts.filter((one) => one.roles.includes('HEAD'))) {
      const post = posts.find((one) => one.organisationId === organisationId && one.isHead);
      expect(post?.personId, username).toBe(personId);
    }
  });

  it('give nobody two', () => {
    const owners = accounts.map((one) => one.personId);
    expect(new Set(owners).size).toBe(owners.length);
  });
});
