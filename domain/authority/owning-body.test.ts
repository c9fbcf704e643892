import { describe, expect, it } from 'vitest';
import { owningBody } from './owning-body.ts';

const way = [
  { organisationId: 'commune', path: 'mg.d01', staff: ['secretary', 'clerk'] },
  { organisationId: 'province', path: 'mg', staff: ['provincial-secretary'] },
];
const nobody = { personIds: [], organisationIds: [] };

describe('a letter about the boss', () => {
  it('stays with the body that received it when it concerns nobody there', () => {
    expect(owningBody(way, { concerns: false, named: nobody })?.organisationId).toBe('commune');
  });

  it('goes to the level above when the clerk says that it concerns the own body', () => {
    expect(owningBody(way, { concerns: true, named: nobody })?.organisationId).toBe('province');
  });

  it('goes up when it names somebody who serves there, whatever the clerk said', () => {
    const named = { personIds: ['clerk'], organisationIds: [] };
    expect(owningBody(way, { concerns: false, named })?.organisationId).toBe('province');
  });

  it('goes up when it complains about the receiving body itself', () => {
    const named = { personIds: [], organisationIds: ['commune'] };
    expect(owningBody(way, { concerns: false, named })?.organisationId).toBe('province');
  });

  it('has nowhere to go when every level is named', () => {
    const named = { personIds: ['secretary', 'provincial-secretary'], organisationIds: [] };
    expect(owningBody(way, { concerns: false, named })).toBeNull();
  });
});
