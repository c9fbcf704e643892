import { describe, expect, it } from 'vitest';
import { HANOI } from '../../calendar/calendar.fixture.ts';
import type { Facts, OrganisationFacts } from '../../facts.ts';
import { parentPath } from '../../organisation/path.ts';
import type { Move } from '../../organisation/succession.ts';
import { about } from '../commands.fixture.ts';
import { CASE_SUCCESSION } from '../life/succession.ts';
import { INITIAL_CASE } from '../state.ts';
import type { CaseState, Subject, Transfer } from '../state.ts';
import { superiorOf } from './transfer-route.ts';

/** A province with two communes, each with a branch; a body is called by its path. */
const PATHS = ['mg', 'mg.x01', 'mg.x01.c01', 'mg.x01.c02', 'mg.x02', 'mg.x02.c01'];

function placed(path: string): OrganisationFacts {
  const kind = path.includes('.c') ? 'party-branch' : 'party-committee';
  return {
    ...{ organisationId: path, path, parentId: parentPath(path), headPersonId: null },
    ...{ kind, level: 'grassroots' as const },
  };
}

function facts(paths: readonly string[] = PATHS): Facts {
  const post = { organisationId: 'mg.x01', path: 'mg.x01', isHead: false, managedBy: 'direct' } as const;
  return {
    ...{ calendar: HANOI, policies: [], lineage: [], registerNumber: null },
    people: { clerk: { personId: 'clerk', posts: [post], relatives: [] } },
    organisations: Object.fromEntries(paths.map((path) => [path, placed(path)])),
  };
}

function sent(fromPath: string, toPath: string): Transfer {
  const [fromOrganisationId, toOrganisationId] = [fromPath, toPath];
  const way = { fromOrganisationId, fromPath, toOrganisationId, toPath };
  return { ...way, status: 'with-superior', stage: 'SCREENING', returns: 2 };
}

function superior(transfer: Transfer, ...subjects: readonly Subject[]): string | null {
  const state: CaseState = { ...INITIAL_CASE, organisation: { id: 'x', path: transfer.fromPath }, subjects };
  return superiorOf(state, transfer, facts())?.organisationId ?? null;
}

describe('the body that decides between two others (practice: P16)', () => {
  it('is the lowest that stands above both, whoever is directly above either', () => {
    expect(superior(sent('mg.x01.c01', 'mg.x01.c02'))).toBe('mg.x01');
    expect(superior(sent('mg.x01.c01', 'mg.x02.c01'))).toBe('mg');
    expect(superior(sent('mg.x01', 'mg.x02.c01'))).toBe('mg');
    expect(superior(sent('mg.x02.c01', 'mg.x01'))).toBe('mg');
  });

  it('is neither of the two, and nobody where one of them is the topmost or they stand in different trees', () => {
    expect(superior(sent('mg.x01', 'mg.x01.c01'))).toBe('mg');
    expect(superior(sent('mg.x01.c01', 'mg.x01'))).toBe('mg');
    expect(superior(sent('mg', 'mg.x01'))).toBeNull();
    expect(superior(sent('mg.x01', 'other.x01'))).toBeNull();
  });

  it('is never a body that the letter concerns: then the next above decides, or nobody (practice: P15)', () => {
    const siblings = sent('mg.x01.c01', 'mg.x01.c02');
    expect(superior(siblings, about({ personId: 'clerk' }))).toBe('mg');
    expect(superior(siblings, about({ organisationId: 'mg.x01' }))).toBe('mg');
    expect(superior(siblings, about({ organisationId: 'mg' }))).toBeNull();
  });

  it('is that of the tree as it is on the day: after a merger, of the bodies that answer for the two now', () => {
    const merged: Move = {
      ...{ from: 'mg.x02.c01', fromPath: 'mg.x02.c01', how: 'merged' },
      ...{ to: { id: 'mg.x01.c02', path: 'mg.x01.c02' }, above: { id: 'mg.x01', path: 'mg.x01' } },
    };
    const before: CaseState = { ...INITIAL_CASE, transfer: sent('mg.x01.c01', 'mg.x02.c01') };
    const owner = { id: 'mg.x01.c01', path: 'mg.x01.c01' };
    const event = { type: 'OwnerSucceeded', moves: [merged], on: '2026-12-01', owner, judgesItself: false } as const;
    const after = CASE_SUCCESSION.follow(before, event).transfer;
    expect(after).toMatchObject({ toOrganisationId: 'mg.x01.c02' });
    expect(after === null ? null : superior(after)).toBe('mg.x01');
  });
});
