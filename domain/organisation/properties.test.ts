import { fc } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { addDays } from '../calendar/day.ts';
import { isWithin } from './path.ts';
import { reorganise } from './reorganise.ts';
import { decideSuccession, evolveSuccession } from './succession.ts';
import type { Move } from './succession.ts';
import { TREE } from './tree.fixture.ts';
import type { Change, ChangedBody, TreeBody } from './tree.ts';

interface Chance {
  act: number;
  one: number;
  other: number;
  third: number;
}
const chances = fc.array(fc.record({ act: fc.nat(5), one: fc.nat(), other: fc.nat(), third: fc.nat() }), {
  minLength: 1,
  maxLength: 25,
});

function changeOf({ act, one, other, third }: Chance, tree: readonly TreeBody[], day: number): Change {
  const id = (n: number): string => tree[n % tree.length]?.id ?? '';
  switch (act) {
    case 0:
      return { act: 'rename', organisationId: id(one), name: `Tên ${other}` };
    case 1:
      return { act: 'transfer', organisationId: id(one), parentId: id(other) };
    case 2:
      return { act: 'merge', organisationIds: [id(one)], into: id(other) };
    case 3:
      return { act: 'split', organisationId: id(one), into: [id(other), id(third)], answers: id(other) };
    case 4:
      return { act: 'dissolve', organisationId: id(one), answers: id(other) };
    default: {
      const rest = { kind: 'party-branch', level: 'grassroots', parentId: id(one) } as const;
      return { act: 'found', id: `new-${day}`, code: `N.${other % 5}${day}`, name: 'Mới', ...rest };
    }
  }
}

function applied(tree: readonly TreeBody[], bodies: readonly ChangedBody[], on: string): TreeBody[] {
  const changed = new Map(bodies.map(({ id, is }) => [id, { ...is, id, changedOn: on }]));
  const founded = bodies.filter((one) => one.was === null).map((one) => one.id);
  return [...tree.map((one) => changed.get(one.id) ?? one), ...founded.flatMap((id) => changed.get(id) ?? [])];
}

/** A tree after acts by chance, one a day; what is refused changes nothing. */
function grown(list: readonly Chance[]): TreeBody[] {
  return list.reduce<TreeBody[]>(
    (tree, chance, index) => {
      const on = addDays('2026-01-01', index);
      const made = reorganise([changeOf(chance, tree, index)], { tree, decidingId: 'province', on });
      return made.ok ? applied(tree, made.bodies, on) : tree;
    },
    [...TREE],
  );
}

function movesOf(tree: readonly TreeBody[]): Move[] {
  const place = (id: string | null) => {
    const found = tree.find((one) => one.id === id);
    return found === undefined ? null : { id: found.id, path: found.path };
  };
  return tree.flatMap((one): Move[] => {
    const heir = place(one.successorId ?? one.id);
    if (heir === null) return [];
    const above = place(tree.find(({ id }) => id === heir.id)?.parentId ?? null);
    return [{ from: one.id, fromPath: one.path, to: heir, above, how: one.endedBy ?? 'moved' }];
  });
}

const PROCESS = { kind: 'process', accountId: null, personId: null, roles: [], correlationId: 'x' } as const;

describe('whatever acts come, in whatever order', () => {
  it('no body ever lies below itself, and every path says where its body lies', () => {
    fc.assert(
      fc.property(chances, (list) => {
        const tree = grown(list);
        const standing = tree.filter((one) => one.validTo === null);
        for (const one of standing) {
          const parent = tree.find(({ id }) => id === one.parentId);
          if (one.parentId === null) continue;
          expect(parent?.validTo).toBeNull();
          expect(one.path.startsWith(`${parent?.path ?? '?'}.`)).toBe(true);
          expect(one.path.split('.').length).toBe((parent?.path ?? '').split('.').length + 1);
        }
        expect(new Set(tree.map((one) => one.path)).size).toBe(tree.length);
      }),
      { numRuns: 60 },
    );
  });

  it('whoever ended is answered for by a body that stands', () => {
    fc.assert(
      fc.property(chances, (list) => {
        const tree = grown(list);
        for (const one of tree.filter(({ validTo }) => validTo !== null)) {
          expect(tree.find(({ id }) => id === one.successorId)?.validTo).toBeNull();
        }
      }),
      { numRuns: 60 },
    );
  });

  it('what one body owned comes to one that stands, at its path, and a second message changes nothing', () => {
    fc.assert(
      fc.property(chances, fc.nat(), (list, n) => {
        const tree = grown(list);
        const owner = TREE[n % TREE.length] ?? { id: '', path: '' };
        const state = { stage: 'X', organisation: { id: owner.id, path: owner.path }, obligations: [] };
        const command = { type: 'succeedOwner', moves: movesOf(tree), on: '2026-12-01' } as const;
        const decided = decideSuccession(state, command, { actor: PROCESS, succession: undefined });
        const [event] = decided.ok ? decided.events : [];
        const after = event === undefined ? state : evolveSuccession(state, event, undefined);
        const heir = tree.find((one) => one.id === after.organisation.id);
        expect(heir).toMatchObject({ validTo: null, path: after.organisation.path });
        const again = decideSuccession(after, command, { actor: PROCESS, succession: undefined });
        expect(again).toEqual({ ok: true, events: [] });
        expect(isWithin(after.organisation.path, owner.path.split('.')[0] ?? '')).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
