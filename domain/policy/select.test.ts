import { describe, expect, it } from 'vitest';
import { policyOf } from '../deadlines/policy.fixture.ts';
import { copyPolicy, selectPolicy } from './select.ts';

const ROWS = [
  policyOf({ version: 1, effectiveTo: '2026-06-30' }),
  policyOf({ version: 2, effectiveFrom: '2026-07-01' }),
  policyOf({ version: 3, effectiveFrom: '2026-07-01', conditions: { kind: 'denunciation' } }),
  policyOf({ version: 4, effectiveFrom: '2026-07-01', conditions: { kind: 'denunciation', track: 'state' } }),
  policyOf({ version: 5, effectiveFrom: '2026-08-01', organisationId: 'province' }),
  policyOf({ version: 6, effectiveFrom: '2026-08-01', organisationId: 'commune' }),
  policyOf({ version: 9, key: 'test.other' }),
];

function pick(on: string, conditions: Record<string, string> = {}, organisationIds: string[] = []): number | null {
  return selectPolicy(ROWS, 'test.period', { on, conditions, organisationIds })?.version ?? null;
}

describe('the row that applies', () => {
  it('is the one in force on the day, both ends included', () => {
    expect(pick('2026-06-30')).toBe(1);
    expect(pick('2026-07-01')).toBe(2);
  });

  it('is the one that meets more of the facts, and none that asks for a fact the case does not have', () => {
    expect(pick('2026-07-01', { kind: 'denunciation' })).toBe(3);
    expect(pick('2026-07-01', { kind: 'denunciation', track: 'state' })).toBe(4);
    expect(pick('2026-07-01', { kind: 'report', track: 'state' })).toBe(2);
  });

  it('is the own row of the organisation, the nearest first, even against more conditions', () => {
    expect(pick('2026-08-01', { kind: 'denunciation' }, ['commune', 'province'])).toBe(6);
    expect(pick('2026-08-01', {}, ['village', 'province'])).toBe(5);
    expect(pick('2026-07-31', {}, ['commune', 'province'])).toBe(2);
    expect(pick('2026-08-01', {}, ['elsewhere'])).toBe(2);
  });

  it('is the higher version where two fit alike, wherever they stand', () => {
    const rows = [policyOf({ version: 7 }), policyOf({ version: 8 })];
    const facts = { on: '2026-01-01', conditions: {}, organisationIds: [] };
    expect(selectPolicy(rows, 'test.period', facts)?.version).toBe(8);
    expect(selectPolicy(rows.toReversed(), 'test.period', facts)?.version).toBe(8);
  });

  it('is none where no rule is in force: never a guess', () => {
    const facts = { on: '2026-01-01', conditions: {}, organisationIds: [] };
    expect(selectPolicy(ROWS, 'test.unknown', facts)).toBeNull();
    expect(selectPolicy([policyOf({ effectiveFrom: '2026-01-02' })], 'test.period', facts)).toBeNull();
  });
});

it('a copy carries what a date needs and nothing else', () => {
  expect(Object.keys(copyPolicy(policyOf())).toSorted()).toEqual([
    'confidence',
    'cutOffHour',
    'extension',
    'firstCounted',
    'key',
    'ladder',
    'legalBasis',
    'length',
    'name',
    'roll',
    'version',
  ]);
});
