import { describe, expect, it } from 'vitest';
import { HANOI } from '../../calendar/calendar.fixture.ts';
import { openObligation } from '../../deadlines/ledger.ts';
import { policyOf } from '../../deadlines/policy.fixture.ts';
import type { Move } from '../../organisation/succession.ts';
import { definitionOf } from '../../registry.ts';
import type { Context } from '../../process.ts';
import { INITIAL_CASE } from '../state.ts';
import type { CaseState, Subject } from '../state.ts';

const CASE = definitionOf('case');
const CONTEXT: Context = {
  ...{ now: '2026-12-01T01:00:00.000Z', today: '2026-12-01' },
  actor: { kind: 'process', accountId: null, personId: null, roles: [], correlationId: 'x' },
  facts: { calendar: HANOI, policies: [], people: {}, organisations: {}, lineage: [], registerNumber: null },
};
const NORTH = { id: 'north', path: 'mg.d01' };
const PROVINCE = { id: 'province', path: 'mg' };
const SOUTH_MERGED: Move = { from: 'south', fromPath: 'mg.d02', to: NORTH, above: PROVINCE, how: 'merged' };

function caseOf(values: Partial<CaseState>): CaseState {
  const owner = { kind: 'role', role: 'HEAD', organisationId: 'south' } as const;
  const opened = { key: 'test.period', n: 1, owner, row: policyOf(), startedOn: '2026-10-12', startedAt: null };
  const obligations = [openObligation(opened, HANOI)];
  return { ...INITIAL_CASE, stage: 'SCREENING', organisation: { id: 'south', path: 'mg.d02' }, obligations, ...values };
}

function about(organisationId: string): Subject {
  return { id: 's1', kind: 'organisation', personId: null, organisationId, description: null };
}

function after(state: CaseState, ...moves: readonly Move[]): CaseState {
  const decided = CASE.decide(state, { type: 'succeedOwner', moves, on: '2026-12-01' } as { type: string }, CONTEXT);
  if (!decided.ok) throw new Error(decided.refusal.code);
  const recorded = { number: 1, schema: 1, at: CONTEXT.now, actor: CONTEXT.actor };
  return decided.events.reduce<CaseState>(
    (folded, event) => CASE.evolve(folded, { ...recorded, event }) as CaseState,
    state,
  );
}

describe('a case whose body is merged into another', () => {
  it('is owned by that one, with all that is owed, and no day moves', () => {
    const before = caseOf({});
    const state = after(before, SOUTH_MERGED);
    expect(state.organisation).toEqual(NORTH);
    expect(state.obligations).toEqual(
      before.obligations.map((one) => ({ ...one, owner: { ...one.owner, organisationId: 'north' } })),
    );
  });

  it('is left as it is by the same message again', () => {
    const state = after(caseOf({}), SOUTH_MERGED);
    expect(after(state, SOUTH_MERGED)).toBe(state);
  });

  it('keeps what is done with where it was done', () => {
    const settled = caseOf({}).obligations.map((one) => ({ ...one, status: 'met' as const }));
    expect(after(caseOf({ obligations: settled }), SOUTH_MERGED).obligations).toEqual(settled);
  });

  it('follows when it is over too, so that the successor answers for it', () =>
    expect(after(caseOf({ stage: 'CLOSED' }), SOUTH_MERGED).organisation).toEqual(NORTH));

  it('goes to the body above when the one to follow is complained about', () => {
    const state = after(caseOf({ subjects: [about('north')] }), SOUTH_MERGED);
    expect(state.organisation).toEqual(PROVINCE);
    expect(state.obligations.map((one) => one.owner.organisationId)).toEqual(['province']);
  });

  it('follows at both ends of a transfer', () => {
    const transfer = {
      ...{ fromOrganisationId: 'south', fromPath: 'mg.d02', toOrganisationId: 'west', toPath: 'mg.d03' },
      ...({ status: 'sent', stage: 'SCREENING', returns: 0 } as const),
    };
    const west: Move = {
      from: 'west',
      fromPath: 'mg.d03',
      to: { id: 'west', path: 'mg.d01.d03' },
      above: NORTH,
      how: 'moved',
    };
    expect(after(caseOf({ transfer }), SOUTH_MERGED, west).transfer).toMatchObject({
      ...{ fromOrganisationId: 'north', fromPath: 'mg.d01', toOrganisationId: 'west', toPath: 'mg.d01.d03' },
    });
  });
});

describe('a case about a body that ends', () => {
  it('goes on being about that body, and keeps who answers for it now', () => {
    const state = after(caseOf({ organisation: PROVINCE, obligations: [], subjects: [about('south')] }), SOUTH_MERGED);
    expect(state).toMatchObject({
      ...{ organisation: PROVINCE, subjects: [{ organisationId: 'south' }] },
      successions: [{ organisationId: 'south', successorId: 'north', how: 'merged', on: '2026-12-01' }],
    });
  });

  it('leaves the hands of the body that answers for it', () => {
    const owned = caseOf({ organisation: NORTH, obligations: [], subjects: [about('south')] });
    expect(after(owned, SOUTH_MERGED).organisation).toEqual(PROVINCE);
  });

  it('stays with a body over it to which its duties fell: that one judged it before', () => {
    const dissolved: Move = { ...SOUTH_MERGED, to: PROVINCE, above: null, how: 'dissolved' };
    const owned = caseOf({ organisation: PROVINCE, obligations: [], subjects: [about('south')] });
    expect(after(owned, dissolved).organisation).toEqual(PROVINCE);
  });

  it('takes it from nobody but a process', () => {
    const actor = { ...CONTEXT.actor, kind: 'staff', personId: 'x' } as const;
    const command = { type: 'succeedOwner', moves: [SOUTH_MERGED], on: '2026-12-01' };
    expect(CASE.decide(caseOf({}), command, { ...CONTEXT, actor })).toMatchObject({
      refusal: { code: 'NOT_PERMITTED' },
    });
  });
});
