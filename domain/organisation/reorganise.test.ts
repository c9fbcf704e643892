import { describe, expect, it } from 'vitest';
import { reorganise } from './reorganise.ts';
import { TREE } from './tree.fixture.ts';
import type { Change, ChangedBody, Reorganised, TreeBody } from './tree.ts';

const ON = '2026-12-01';

function act(...changes: readonly Change[]): Reorganised {
  return reorganise(changes, { tree: TREE, decidingId: 'province', on: ON });
}

function bodiesAfter(made: Reorganised): Readonly<Record<string, ChangedBody['is']>> {
  if (!made.ok) throw new Error(made.refusal.code);
  return Object.fromEntries(made.bodies.map((one) => [one.id, one.is]));
}

function codeOf(made: Reorganised): string {
  return made.ok ? 'accepted' : made.refusal.code;
}

describe('a merger', () => {
  const after = bodiesAfter(act({ act: 'merge', organisationIds: ['south'], into: 'north' }));

  it('ends the merged body on the day before, and names who answers for it', () =>
    expect(after['south']).toMatchObject({ validTo: '2026-11-30', successorId: 'north', endedBy: 'merged' }));

  it('brings what is below it under the other, with paths that follow and are nobody else’s', () => {
    expect(after['south-a']).toMatchObject({ parentId: 'north', path: 'mg.d01.c001_southa', validTo: null });
  });

  it('makes one inspection committee of two', () =>
    expect(after['south-ubkt']).toMatchObject({ validTo: '2026-11-30', successorId: 'north-ubkt' }));

  it('touches nobody else', () => expect(Object.keys(after).toSorted()).toEqual(['south', 'south-a', 'south-ubkt']));

  it('may found the body into which others are merged', () => {
    const founded = bodiesAfter(
      act(
        { act: 'found', id: 'new', code: 'MG.007', name: 'Đảng bộ mới', ...FOUNDED },
        { act: 'merge', organisationIds: ['north', 'south'], into: 'new' },
      ),
    );
    expect(founded['new']).toMatchObject({ path: 'mg.007', parentId: 'province', validFrom: ON });
    expect(founded['north-a']).toMatchObject({ parentId: 'new', path: 'mg.007.c001' });
    expect(founded['south']).toMatchObject({ successorId: 'new' });
    expect(founded['south-ubkt']).toMatchObject({ successorId: 'north-ubkt' });
  });

  it('leaves what a body answered for to the one that answers now', () => {
    const tree = TREE.map((one) => (one.id === 'south' ? ended(one, 'north') : one));
    const made = reorganise([{ act: 'dissolve', organisationId: 'north', answers: 'province' }], {
      ...{ tree, decidingId: 'province', on: '2027-03-01' },
    });
    expect(bodiesAfter(made)['south']).toMatchObject({ successorId: 'province', endedBy: 'merged' });
  });
});

const FOUNDED = { kind: 'party-committee', level: 'direct', parentId: 'province' } as const;

function ended(one: TreeBody, successorId: string): TreeBody {
  return { ...one, validTo: '2026-11-30', successorId, endedBy: 'merged', changedOn: ON };
}

describe('other acts', () => {
  it('a transfer takes along all that is below', () => {
    const after = bodiesAfter(act({ act: 'transfer', organisationId: 'south', parentId: 'north' }));
    expect(after['south']).toMatchObject({ path: 'mg.d01.d02', parentId: 'north' });
    expect(after['south-a']).toMatchObject({ path: 'mg.d01.d02.c001', parentId: 'south' });
  });

  it('a new name changes nothing else', () => {
    const made = act({ act: 'rename', organisationId: 'north', name: 'Đảng bộ Bắc' });
    expect(made.ok && made.bodies).toEqual([
      { id: 'north', was: expect.objectContaining({ name: 'Đảng bộ north' }), is: expect.anything() },
    ]);
    expect(bodiesAfter(made)['north']).toMatchObject({ name: 'Đảng bộ Bắc', path: 'mg.d01' });
  });

  it('a split leaves what the body owed to the one that is named', () => {
    const pieces = ['east', 'west'].map((id): Change => ({ act: 'found', id, code: id, name: id, ...FOUNDED }));
    const split = { act: 'split', organisationId: 'north', into: ['east', 'west'], answers: 'west' } as const;
    expect(bodiesAfter(act(...pieces, split))['north']).toMatchObject({ successorId: 'west', endedBy: 'split' });
  });
});

describe('is refused', () => {
  const found: Change = { act: 'found', id: 'new', code: 'SOUTH', name: 'x', ...FOUNDED };
  const cases: readonly (readonly [string, string, readonly Change[]])[] = [
    ['a body that is not on record', 'ORGANISATION_UNKNOWN', [{ act: 'rename', organisationId: 'nobody', name: 'x' }]],
    ['a code that is in use', 'ORGANISATION_CODE_TAKEN', [found]],
    [
      'a body below one of its own',
      'ORGANISATION_BELOW_ITSELF',
      [{ act: 'transfer', organisationId: 'north', parentId: 'north-a' }],
    ],
    [
      'a body below itself',
      'ORGANISATION_BELOW_ITSELF',
      [{ act: 'transfer', organisationId: 'north', parentId: 'north' }],
    ],
    [
      'a merger with itself',
      'ORGANISATION_BELOW_ITSELF',
      [{ act: 'merge', organisationIds: ['north'], into: 'north' }],
    ],
    [
      'a body of another tree',
      'NOT_BELOW_DECIDING_BODY',
      [{ act: 'merge', organisationIds: ['other-commune'], into: 'north' }],
    ],
    [
      'a body that would decide of itself',
      'NOT_BELOW_DECIDING_BODY',
      [{ act: 'dissolve', organisationId: 'province', answers: 'north' }],
    ],
    [
      'what one change ended, for the next',
      'ORGANISATION_ENDED',
      [
        { act: 'merge', organisationIds: ['south'], into: 'north' },
        { act: 'rename', organisationId: 'south', name: 'x' },
      ],
    ],
    ['nothing that changes', 'NOTHING_CHANGES', [{ act: 'rename', organisationId: 'north', name: 'Đảng bộ north' }]],
    [
      'a split into one',
      'SPLIT_INTO_TWO',
      [{ act: 'split', organisationId: 'north', into: ['south'], answers: 'south' }],
    ],
  ];
  it.each(cases)('%s', (_, code, changes) => expect(codeOf(act(...changes))).toBe(code));

  it('a day before what is on record already', () => {
    const tree = TREE.map((one) => (one.id === 'south' ? { ...one, changedOn: '2026-12-02' } : one));
    const change = { act: 'rename', organisationId: 'south', name: 'x' } as const;
    expect(codeOf(reorganise([change], { tree, decidingId: 'province', on: ON }))).toBe('ORGANISATION_CHANGED_LATER');
    expect(codeOf(reorganise([change], { tree, decidingId: 'province', on: '2026-12-02' }))).toBe('accepted');
  });
});
